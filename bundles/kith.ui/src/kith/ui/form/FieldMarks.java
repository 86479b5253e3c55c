package kith.ui.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import kith.core.validation.Problem;
import kith.core.validation.Severity;
import kith.model.Entity;

/** Marks the fields of a form whose values are wrong. */
final class FieldMarks {

    /** Where a period that ends before it begins is marked. */
    private static final String PERIOD = "period";
    private static final String END = "to";

    private record Place(EObject owner, EStructuralFeature feature, FieldText field) {
    }

    private final Entity entity;
    private final Editing editing;
    private final List<Place> places = new ArrayList<>();
    private List<Problem> problems = List.of();

    FieldMarks(Editing editing) {
        this.editing = editing;
        entity = editing.entity();
    }

    /** Has a field marked when the value of a feature is wrong. */
    void add(FieldText field, EObject owner, EStructuralFeature feature) {
        Place place = new Place(owner, feature, field);
        places.add(place);
        field.control().addDisposeListener(event -> places.remove(place));
        mark(place);
    }

    void show(List<Problem> found) {
        problems = found;
        List.copyOf(places).forEach(this::mark);
    }

    private void mark(Place place) {
        Problem problem = problems.stream().filter(each -> isAt(each, place))
                .min((one, other) -> one.severity().compareTo(other.severity())).orElse(null);
        if (problem == null) {
            place.field.mark(null, false, () -> { });
        } else {
            String words = problem.fix().map(fix -> NLS.bind(Messages.markFix, sentence(problem.message()), fix.label()))
                    .orElse(sentence(problem.message()));
            place.field.mark(words, problem.severity() == Severity.WARNING, () -> editing.mend(problem));
        }
    }

    private static String sentence(String message) {
        return message.isEmpty() ? message : message.substring(0, 1).toUpperCase() + message.substring(1);
    }

    private boolean isAt(Problem problem, Place place) {
        if (place.owner == entity) {
            return problem.feature() == place.feature;
        }
        EStructuralFeature part = place.owner.eContainingFeature();
        if (place.owner.eContainer() != entity || problem.feature() != part) {
            return false;
        }
        boolean same = !part.isMany() || problem.index() < 0
                || ((List<?>) entity.eGet(part)).indexOf(place.owner) == problem.index();
        return same && isFor(problem, place);
    }

    /** Of a part with several fields the first one is marked, as that is what the part is known by; of a period its end. */
    private boolean isFor(Problem problem, Place place) {
        if (problem.rule().equals(PERIOD)) {
            return place.feature.getName().equals(END);
        }
        return places.stream().filter(each -> each.owner == place.owner).findFirst().orElse(place) == place;
    }
}
