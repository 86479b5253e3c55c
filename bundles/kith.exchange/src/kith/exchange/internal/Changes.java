package kith.exchange.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import kith.core.history.FeatureText;
import kith.exchange.ChangedValues;
import kith.exchange.ImportOptions;
import kith.exchange.ImportReport.ChangedValue;
import kith.exchange.ImportReport.Outcome;
import kith.model.Contact;
import kith.model.KithPackage.Literals;

/**
 * Records what a card adds to a contact or has another value of, and decides which of two values stays. For one merge at a
 * time, on one thread.
 */
class Changes {

    /** Keeps every value of the network and records nothing, to try out whether a card adds anything. */
    static final Changes NONE = new Changes(null, null) {

        @Override
        boolean isTaken(EStructuralFeature feature, String field, Object before, Object after) {
            return false;
        }

        @Override
        boolean isPresentWork(Object before, Object after, boolean isLater) {
            return false;
        }

        @Override
        boolean isChosen(EStructuralFeature feature, String field, Object before, Object after) {
            return false;
        }

        @Override
        boolean isAdded(EStructuralFeature feature, Object value) {
            return true;
        }

        @Override
        boolean isFilled(EStructuralFeature feature, Object part, Object filled) {
            return true;
        }

        @Override
        boolean mayRefuse() {
            return false;
        }

        @Override
        boolean isRefused() {
            return false;
        }

        @Override
        void replaced(EStructuralFeature feature, Object before, Object after) {
            // Nothing is recorded.
        }
    };

    private final ImportOptions options;
    private final ValueTexts texts;
    private List<ChangedValue> values = new ArrayList<>();
    private String id;
    private ChangedValue.Key decided;
    private Instant revised;
    private boolean isNewer;
    private boolean isUntouched;

    Changes(ImportOptions options, ValueTexts texts) {
        this.options = options;
        this.texts = texts;
    }

    /**
     * Begins to record the changes of a contact. The changed instant of a contact that comes in is that of its revision.
     *
     * @param name what names the contact in a trial run and in the import that follows it alike
     */
    void begin(String name, Contact into, Contact from) {
        values = new ArrayList<>();
        id = name;
        revised = from.getChanged();
        isUntouched = into.getSource() != null && into.getChanged() != null && into.getChanged().equals(into.getCreated());
        isNewer = revised != null && (into.getChanged() == null || isUntouched || revised.isAfter(into.getChanged()));
    }

    /**
     * Decides whether the work that a card names is the present one, in the place of the one that is there. Between two cards of
     * one UID without a revision the one that comes in later counts, as long as the user has changed nothing: nothing is lost
     * by it, as the former work stays as a former one.
     */
    boolean isPresentWork(Object before, Object after) {
        return isPresentWork(before, after, isNewer || revised == null && isUntouched);
    }

    /** Decides the same where it is known from elsewhere whether the card is the later one. */
    boolean isPresentWork(Object before, Object after, boolean isLater) {
        ChangedValue.Key key = new ChangedValue.Key(id, Literals.PERSON__AFFILIATIONS.getName(), texts.of(after));
        return decide(key, Literals.PERSON__AFFILIATIONS, before, after, isLater);
    }

    /** Returns whether the contact is as an import has left it that did not know the instant of its revision. */
    boolean isUnrevised() {
        return isUntouched;
    }

    /** Returns the instant of the revision of the card, null if it has none. */
    Instant revised() {
        return revised;
    }

    private boolean decide(ChangedValue.Key key, EStructuralFeature feature, Object before, Object after, boolean isLater) {
        boolean isTaken = options.chosen().contains(key)
                || options.changed() == ChangedValues.NEWER && isLater && !options.refused().contains(key);
        decided = key;
        values.add(new ChangedValue(key, FeatureText.label(feature), texts.shown(before), texts.shown(after),
                isTaken ? Outcome.TAKEN : Outcome.KEPT));
        return isTaken;
    }

    /** Returns what was recorded since {@link #begin}. */
    List<ChangedValue> values() {
        return values;
    }

    /**
     * Decides whether a value of the file takes the place of the network's, and records both.
     *
     * @param field what names the field: the name of the feature, or the id of a field of the user
     */
    boolean isTaken(EStructuralFeature feature, String field, Object before, Object after) {
        ChangedValue.Key key = new ChangedValue.Key(id, field, texts.of(after));
        return decide(key, feature, before, after, isNewer);
    }

    /** Decides like {@link #isTaken}, but takes the value of a newer file only if the user has chosen it. */
    boolean isChosen(EStructuralFeature feature, String field, Object before, Object after) {
        ChangedValue.Key key = new ChangedValue.Key(id, field, texts.of(after));
        return decide(key, feature, before, after, false);
    }

    /** Decides whether a value that is missing is added, which it is unless the user has refused it, and records it then. */
    boolean isAdded(EStructuralFeature feature, Object value) {
        ChangedValue.Key key = new ChangedValue.Key(id, feature.getName(), texts.of(value));
        if (options.refused().contains(key)) {
            return false;
        }
        values.add(new ChangedValue(key, FeatureText.label(feature), "", texts.shown(value), Outcome.ADDED));
        return true;
    }

    /**
     * Decides like {@link #isAdded} whether what is missing of a part is filled in.
     *
     * @param part the part of the card, which names the decision whatever was decided before
     * @param filled what the part of the contact becomes
     */
    boolean isFilled(EStructuralFeature feature, Object part, Object filled) {
        ChangedValue.Key key = new ChangedValue.Key(id, feature.getName() + ".filled", texts.of(part));
        if (options.refused().contains(key)) {
            return false;
        }
        values.add(new ChangedValue(key, FeatureText.label(feature), "", texts.shown(filled), Outcome.ADDED));
        return true;
    }

    /** Returns whether the user has refused anything, so that it has to be known beforehand what a part would be. */
    boolean mayRefuse() {
        return !options.refused().isEmpty();
    }

    /** Returns whether the user has refused the value that was decided last. */
    boolean isRefused() {
        return options.refused().contains(decided);
    }

    /** Records a value that takes the place of another together with the one that was decided last. */
    void replaced(EStructuralFeature feature, Object before, Object after) {
        values.add(new ChangedValue(decided, FeatureText.label(feature), texts.shown(before), texts.shown(after), Outcome.TAKEN));
    }

    /** Returns whether two values are the same for a reader. */
    boolean isSame(Object one, Object other) {
        return texts == null || texts.of(one).equals(texts.of(other));
    }

    /** Returns the text of a value in the report. */
    String text(Object value) {
        return texts == null ? "" : texts.of(value);
    }
}
