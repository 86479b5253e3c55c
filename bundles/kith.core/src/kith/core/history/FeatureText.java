package kith.core.history;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a feature of an object is called and what it holds, as texts for the user. For one thread. */
public final class FeatureText {

    private final ValueText texts;

    /** @param names tells what the objects that are referred to are called */
    public FeatureText(Names names) {
        texts = new ValueText(names);
    }

    /** Returns the features in which objects of a class can differ for a user, in the order of the model. */
    public static List<EStructuralFeature> features(EObject object) {
        return Values.features(object);
    }

    /** Returns what a feature is called, in the user's language. */
    public static String label(EStructuralFeature feature) {
        return Labels.of(feature);
    }

    /** Returns the values of a feature, one text each; none if it is not set. */
    public List<String> values(EObject object, EStructuralFeature feature) {
        if (!object.eIsSet(feature)) {
            return List.of();
        }
        List<Object> values = feature.isMany() ? Values.list(object, feature) : List.of(object.eGet(feature, false));
        return values.stream().map(value -> texts.of(feature, value)).toList();
    }
}
