package kith.store;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage.Literals;
import org.eclipse.emf.ecore.util.EcoreUtil;

import kith.model.KithPackage;
import kith.model.Person;

/** A package as an in-house plug-in may bring it, with a feature of every kind; it comes and goes. */
final class ForeignPackage implements AutoCloseable {

    static final String URI = "http://example.org/alumni/1";

    private static final EcoreFactory ECORE = EcoreFactory.eINSTANCE;

    private final EPackage types = ECORE.createEPackage();
    private final EClass membership = type("Membership");
    private final EClass dues = type("Dues");

    ForeignPackage() {
        types.setName("alumni");
        types.setNsPrefix("alumni");
        types.setNsURI(URI);
        EEnum status = ECORE.createEEnum();
        status.setName("Status");
        for (String name : new String[] { "guest", "member" }) {
            var literal = ECORE.createEEnumLiteral();
            literal.setName(name);
            literal.setValue(status.getELiterals().size());
            status.getELiterals().add(literal);
        }
        types.getEClassifiers().add(status);
        attribute(membership, "chapter", Literals.ESTRING, 1);
        attribute(membership, "roles", Literals.ESTRING, -1);
        attribute(membership, "number", Literals.EINT, 1);
        attribute(membership, "badge", Literals.ELONG_OBJECT, 1);
        attribute(membership, "fee", Literals.EDOUBLE_OBJECT, 1);
        attribute(membership, "ratio", Literals.EFLOAT, 1);
        attribute(membership, "active", Literals.EBOOLEAN_OBJECT, 1);
        attribute(membership, "since", Literals.EDATE, 1);
        attribute(membership, "seal", Literals.EBYTE_ARRAY, 1);
        attribute(membership, "status", status, 1);
        attribute(dues, "amount", Literals.EBIG_DECIMAL, 1);
        reference(membership, "dues", dues, -1, true);
        reference(membership, "sponsor", KithPackage.Literals.PERSON, 1, false);
        register();
    }

    void register() {
        EPackage.Registry.INSTANCE.put(URI, types);
    }

    /** What happens when the plug-in is taken out. */
    void unregister() {
        EPackage.Registry.INSTANCE.remove(URI);
    }

    @Override
    public void close() {
        unregister();
    }

    EObject membership(String chapter, Person sponsor) {
        EObject object = EcoreUtil.create(membership);
        set(object, "chapter", chapter);
        set(object, "roles", org.eclipse.emf.common.util.ECollections.asEList("treasurer", "x".repeat(9000)));
        set(object, "number", 70_000);
        set(object, "badge", 5_000_000_000L);
        set(object, "fee", 12.5);
        set(object, "ratio", 0.1f);
        set(object, "active", true);
        set(object, "since", new java.util.Date(0));
        set(object, "seal", new byte[] { 1, 2, 3 });
        set(object, "status", ((EEnum) types.getEClassifier("Status")).getEEnumLiteral("member"));
        set(object, "sponsor", sponsor);
        EObject paid = EcoreUtil.create(dues);
        set(paid, "amount", new java.math.BigDecimal("99.50"));
        set(object, "dues", org.eclipse.emf.common.util.ECollections.singletonEList(paid));
        return object;
    }

    static Object get(EObject object, String feature) {
        return object.eGet(object.eClass().getEStructuralFeature(feature));
    }

    static void set(EObject object, String feature, Object value) {
        object.eSet(object.eClass().getEStructuralFeature(feature), value);
    }

    private EClass type(String name) {
        EClass type = ECORE.createEClass();
        type.setName(name);
        types.getEClassifiers().add(type);
        return type;
    }

    private static void attribute(EClass owner, String name, EClassifier type, int upper) {
        EAttribute attribute = ECORE.createEAttribute();
        attribute.setName(name);
        attribute.setEType((EDataType) type);
        attribute.setUpperBound(upper);
        owner.getEStructuralFeatures().add(attribute);
    }

    private static void reference(EClass owner, String name, EClass type, int upper, boolean containment) {
        EReference reference = ECORE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setUpperBound(upper);
        reference.setContainment(containment);
        owner.getEStructuralFeatures().add(reference);
    }
}
