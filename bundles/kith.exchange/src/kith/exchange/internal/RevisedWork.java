package kith.exchange.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import kith.model.Affiliation;
import kith.model.PartialDate;
import kith.model.Person;

/**
 * Merges the work of a person of whom a card names another position than the last card of the same UID did: not a second one,
 * but a new one, where both know of exactly one. If it is taken, it comes first, and the former one ends on the day of the
 * revision, or today where the card has none.
 */
final class RevisedWork {

    private final Person into;
    private final Person from;
    private final Changes changes;

    RevisedWork(Person into, Person from, Changes changes) {
        this.into = into;
        this.from = from;
        this.changes = changes;
    }

    /** Returns whether there is one present position on either side, and another one. */
    boolean isOne() {
        return from.getAffiliations().size() == 1 && from.getAffiliations().getFirst().getTo() == null && open().size() == 1
                && into.getAffiliations().stream().noneMatch(each -> Elements.same(each, from.getAffiliations().getFirst()));
    }

    /** Returns whether the person has changed. */
    boolean apply() {
        Affiliation former = open().getFirst();
        Affiliation work = from.getAffiliations().getFirst();
        if (!changes.isPresentWork(former, work)) {
            return false;
        }
        Instant revised = changes.revised();
        former.setTo(PartialDate.of(revised == null ? LocalDate.now() : revised.atZone(ZoneId.systemDefault()).toLocalDate()));
        into.getAffiliations().addFirst(EcoreUtil.copy(work));
        return true;
    }

    private List<Affiliation> open() {
        return into.getAffiliations().stream().filter(each -> each.getTo() == null).toList();
    }
}
