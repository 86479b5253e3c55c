package kith.core.internal.nudge;

import java.time.ZonedDateTime;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import kith.core.EntityRef;
import kith.core.ledger.OfferMatch;
import kith.core.ledger.OfferMatches;
import kith.core.nudge.Nudge;
import kith.core.nudge.NudgeRule;
import kith.core.nudge.Step;
import kith.store.NetworkStore;

/** Suggests to offer what somebody asks for, or to introduce who offers it. */
public final class OfferRule implements NudgeRule {

    @Override
    public List<Nudge> nudges(NetworkStore store, ZonedDateTime now, int limit) {
        return OfferMatches.find(store, null, limit).stream().map(OfferRule::nudge).toList();
    }

    private static Nudge nudge(OfferMatch match) {
        String text = match.offerer() == null ? NLS.bind(Messages.offer, match.askerName(), match.offer())
                : NLS.bind(Messages.introduce, match.askerName(), match.offererName());
        String reason = match.offerer() == null ? NLS.bind(Messages.asksYouOffer, new Object[] { match.askerName(), match.ask(), match.offer() })
                : NLS.bind(Messages.asksOffers, new Object[] { match.askerName(), match.ask(), match.offererName(), match.offer() });
        return new Nudge(text, reason, new EntityRef("Person", match.asker()), 0.8 + 0.2 * Math.min(3, match.words()),
                match.offerer() == null ? Step.WRITE : Step.INTRODUCE,
                match.offerer() == null ? null : new EntityRef("Person", match.offerer()));
    }
}
