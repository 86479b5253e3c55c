package kith.core.internal.nudge;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;

/** The extension data that remembers which suggestions the user does not want; contributed like that of any plug-in. */
public final class DismissalPackage {

    /** The nsURI, which stands in networks. */
    public static final String URI = "http://kith/nudges/1";

    /** The package, as the contribution names it. */
    public static final EPackage eINSTANCE = EcoreFactory.eINSTANCE.createEPackage();
    /** A suggestion that is not wanted. */
    public static final EClass DISMISSAL = EcoreFactory.eINSTANCE.createEClass();
    /** The id of the rule that suggests it. */
    public static final EAttribute RULE = attribute("rule");
    /** The id of the other object that it is about, if there is one. */
    public static final EAttribute OTHER = attribute("other");
    /** The day from which it is wanted again, such as 2026-11-23; not set if never. */
    public static final EAttribute UNTIL = attribute("until");

    static {
        eINSTANCE.setName("nudges");
        eINSTANCE.setNsPrefix("nudges");
        eINSTANCE.setNsURI(URI);
        DISMISSAL.setName("Dismissal");
        eINSTANCE.getEClassifiers().add(DISMISSAL);
    }

    private DismissalPackage() {
    }

    private static EAttribute attribute(String name) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(EcorePackage.Literals.ESTRING);
        DISMISSAL.getEStructuralFeatures().add(attribute);
        return attribute;
    }
}
