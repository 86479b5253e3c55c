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
 * one that came from the export before ends on the day of this export, as all that is known is that it had ended by then. Other
 * positions stay as they are, also the one of the last export if the user has ended it. A position of an older export than the
 * last one is a former one.
 */
final class PresentWork {

    private final Person into;
    private final Person from;
    private final LocalDate day;
    private final Changes changes;

    /** @param day the day of the export */
    PresentWork(Person into, Person from, LocalDate day, Changes changes) {
        this.into = into;
        this.from = from;
        this.day = day;
        this.changes = changes;
    }

    /** Remembers the work of a person who comes in for the first time. */
    static void remember(Person person, Changes changes) {
        if (ConnectionData.asOf(person).isPresent() && ConnectionData.work(person).isEmpty()) {
            person.getAffiliations().stream().filter(each -> each.getTo() == null).findFirst()
                    .ifPresent(work -> ConnectionData.setWork(person, said(work, changes)));
        }
    }

    /** Returns whether the person has changed. */
    boolean apply() {
        boolean changed = false;
        for (Affiliation work : from.getAffiliations()) {
            List<Affiliation> same = into.getAffiliations().stream().filter(each -> Elements.same(each, work)).toList();
            Optional<Affiliation> open = same.stream().filter(each -> each.getTo() == null).findFirst();
            if (open.isPresent()) {
                changed |= fill(open.get(), work) | confirm(open.get());
            } else if (same.isEmpty() || !isLast(work) && same.stream().noneMatch(each -> isOldNews(each.getTo()))) {
                changed |= add(work);
            }
        }
        return changed;
    }

    /** What the last export said as well is no news, even if the user has ended it since. */
    private boolean isLast(Affiliation work) {
        return ConnectionData.work(into).filter(said(work, changes)::equals).isPresent();
    }

    /** A position that was there before is from now on known from an export. */
    private boolean confirm(Affiliation there) {
        if (changes == Changes.NONE || isLast(there) || ConnectionData.asOf(into).filter(day::isBefore).isPresent()) {
            return false;
        }
        know(there);
        return true;
    }

    private void know(Affiliation work) {
        ConnectionData.setAsOf(into, day);
        ConnectionData.setWork(into, said(work, changes));
    }

    /** Names a position by what an export has of it. */
    private static String said(Affiliation work, Changes changes) {
        Affiliation plain = EcoreUtil.copy(work);
        plain.setRole(null);
        plain.setDepartment(null);
        return changes.text(plain);
    }

    private boolean isOldNews(PartialDate end) {
        return !end.isFull() || !day.isAfter(LocalDate.of(end.year(), end.month(), end.day()));
    }

    private boolean fill(Affiliation there, Affiliation work) {
        if (Text.isBlank(there.getTitle()) && !Text.isBlank(work.getTitle())) {
            Affiliation filled = EcoreUtil.copy(there);
            filled.setTitle(work.getTitle());
            if (changes.isAdded(Literals.PERSON__AFFILIATIONS, filled)) {
                there.setTitle(work.getTitle());
                return true;
            }
        }
        return false;
    }

    private boolean add(Affiliation work) {
        Affiliation addition = EcoreUtil.copy(work);
        Optional<LocalDate> known = ConnectionData.asOf(into);
        if (known.isPresent() && day.isBefore(known.get())) {
            addition.setTo(PartialDate.of(known.get()));
            return changes.isAdded(Literals.PERSON__AFFILIATIONS, addition) && into.getAffiliations().add(addition);
        }
        Optional<String> last = ConnectionData.work(into);
        Optional<Affiliation> former = into.getAffiliations().stream()
                .filter(each -> each.getTo() == null && last.filter(said(each, changes)::equals).isPresent()).findFirst();
        if (!former.map(each -> changes.isPresentWork(each, addition, true))
                .orElseGet(() -> changes.isAdded(Literals.PERSON__AFFILIATIONS, addition))) {
            return false;
        }
        former.ifPresent(each -> each.setTo(PartialDate.of(day)));
        into.getAffiliations().addFirst(addition);
        know(addition);
        return true;
    }
}
