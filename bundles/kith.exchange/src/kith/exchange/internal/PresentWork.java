package kith.exchange.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;

import kith.model.Affiliation;
import kith.model.KithPackage.Literals;
import kith.model.PartialDate;
import kith.model.Person;

/**
 * Merges the work of a person as an export of connections has it: one present position. If it is new, it comes first, and the
 * one that came from an earlier export ends on the day of this export, as all that is known is that it had ended by then. A
 * position of an older export than the last one is a former one.
 */
final class PresentWork {

    private final Person into;
    private final Person from;
    private final LocalDate day;
    private final boolean isConnection;
    private final Changes changes;

    /**
     * @param day the day of the export
     * @param isConnection whether the person was a connection before, so that the work may be from an earlier export
     */
    PresentWork(Person into, Person from, LocalDate day, boolean isConnection, Changes changes) {
        this.into = into;
        this.from = from;
        this.day = day;
        this.isConnection = isConnection;
        this.changes = changes;
    }

    /** Returns whether the person has changed. */
    boolean apply() {
        boolean changed = false;
        for (Affiliation work : from.getAffiliations()) {
            List<Affiliation> same = into.getAffiliations().stream().filter(each -> Elements.same(each, work)).toList();
            Optional<Affiliation> open = same.stream().filter(each -> each.getTo() == null).findFirst();
            if (open.isPresent()) {
                changed |= fill(open.get(), work);
            } else if (same.stream().noneMatch(each -> isOldNews(each.getTo()))) {
                changed |= add(work);
            }
        }
        return changed;
    }

    private boolean isOldNews(PartialDate end) {
        return !end.isFull() || !day.isAfter(LocalDate.of(end.year(), end.month(), end.day()));
    }

    private boolean fill(Affiliation there, Affiliation work) {
        if (Text.isBlank(there.getTitle()) && !Text.isBlank(work.getTitle())) {
            there.setTitle(work.getTitle());
            changes.added(Literals.PERSON__AFFILIATIONS, there);
            return true;
        }
        return false;
    }

    private boolean add(Affiliation work) {
        Affiliation addition = EcoreUtil.copy(work);
        Optional<LocalDate> known = ConnectionData.asOf(into);
        if (known.isPresent() && day.isBefore(known.get())) {
            addition.setTo(PartialDate.of(known.get()));
            into.getAffiliations().add(addition);
            changes.added(Literals.PERSON__AFFILIATIONS, addition);
            return true;
        }
        Optional<Affiliation> former = isConnection ? into.getAffiliations().stream().filter(each -> each.getTo() == null).findFirst()
                : Optional.empty();
        into.getAffiliations().addFirst(addition);
        if (former.isPresent()) {
            changes.replaced(Literals.PERSON__AFFILIATIONS, former.get(), addition);
            former.get().setTo(PartialDate.of(day));
        } else {
            changes.added(Literals.PERSON__AFFILIATIONS, addition);
        }
        ConnectionData.setAsOf(into, day);
        return true;
    }
}
