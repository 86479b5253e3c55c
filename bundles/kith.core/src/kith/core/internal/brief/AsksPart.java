package kith.core.internal.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import kith.core.brief.BriefPart;
import kith.core.brief.BriefSubject;
import kith.model.Ask;
import kith.model.AskState;
import kith.model.Exchange;
import kith.model.ExchangeSide;
import kith.model.Offer;
import kith.store.query.Condition.Match;
import kith.store.query.Fields;
import kith.store.query.Operator;

/** What a person asks for and offers, and what the user asked of the person. */
public final class AsksPart implements BriefPart {

    private static final int MOST = 10;

    @Override
    public List<String> lines(BriefSubject subject) {
        List<String> lines = new ArrayList<>();
        subject.person().getAsks().stream().filter(ask -> ask.getState() == AskState.OPEN).map(Ask::getText)
                .filter(Objects::nonNull).forEach(text -> lines.add(NLS.bind(Messages.asks, text)));
        subject.person().getOffers().stream().map(Offer::getText).filter(Objects::nonNull)
                .forEach(text -> lines.add(NLS.bind(Messages.offers, text)));
        Match asked = new Match(Fields.of("Exchange").get("state"), Operator.EQUAL, "asked");
        for (Exchange exchange : Referenced.with(subject.store(), subject.person().getId(), Exchange.class, asked, "-at", MOST)) {
            lines.add(NLS.bind(exchange.getSide() == ExchangeSide.GIVE ? Messages.asks : Messages.youAsked, text(exchange)));
        }
        return lines;
    }

    static String text(Exchange exchange) {
        return Objects.requireNonNullElse(exchange.getText(), "");
    }
}
