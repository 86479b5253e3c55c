package kith.core.history;

import java.util.MissingResourceException;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import kith.model.KithPackage;
import kith.model.edit.KithEditPlugin;

/** What classes, features and choices are called, in the user's language; those of other packages have their own names. */
final class Labels {

    private Labels() {
    }

    static String of(EStructuralFeature feature) {
        EClass owner = feature.getEContainingClass();
        return owner.getEPackage() == KithPackage.eINSTANCE
                ? text("_UI_" + owner.getName() + "_" + feature.getName() + "_feature", feature.getName())
                : feature.getName();
    }

    static String ofType(EObject object) {
        return text("_UI_" + object.eClass().getName() + "_type", object.eClass().getName());
    }

    static String of(EEnum type, String literal) {
        return text("_UI_" + type.getName() + "_" + literal + "_literal", literal);
    }

    private static String text(String key, String otherwise) {
        try {
            return KithEditPlugin.INSTANCE.getString(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }
}
