package kith.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kith.core.Session;
import kith.core.field.FieldValues;
import kith.model.Blob;
import kith.model.Contact;
import kith.model.CustomField;
import kith.model.CustomFieldType;
import kith.model.CustomValue;
import kith.model.Entity;
import kith.model.Event;
import kith.model.KithFactory;
import kith.model.KithPackage.Literals;
import kith.model.Organization;
import kith.model.Person;
import kith.store.Titles;

/** Contacts in which every feature of the model is filled in, on cards that say everything. */
class CompleteCardsTest extends ImportFixture {

    /** What belongs to the network, and what plug-ins hang on contacts in packages of their own. */
    private static final Set<EStructuralFeature> NOT_FILLED = Set.of(Literals.ENTITY__ID, Literals.ENTITY__CREATED,
            Literals.ENTITY__CHANGED, Literals.ENTITY__EXTENSIONS, Literals.CONTACT__SOURCE, Literals.CONTACT__CARD_PROPERTIES);
    /** What can be referred to only where it is. */
    private static final Set<EStructuralFeature> NOT_ELSEWHERE = Set.of(Literals.FIRST_MEETING__EVENT,
            Literals.CONTACT__DISTINCT_FROM);

    private Person friend;
    private Organization school;
    private Event event;
    private CustomField field;
    private int number;

    static Stream<EClass> classes() {
        return Stream.of(Literals.PERSON, Literals.ORGANIZATION);
    }

    @BeforeEach
    void fill() throws Exception {
        session.execute("Fill", () -> {
            friend = session.create(KithFactory.eINSTANCE.createPerson());
            friend.setFormattedName("Ben Adeyemi");
            school = session.create(KithFactory.eINSTANCE.createOrganization());
            school.setName("City Hospital");
            event = session.create(KithFactory.eINSTANCE.createEvent());
            event.setTitle("Spring reception");
            field = session.create(KithFactory.eINSTANCE.createCustomField());
            field.setName("Cohort");
            field.setType(CustomFieldType.TEXT);
        });
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyFeatureComesBackInTheNetworkThatItIsFrom(EClass type) throws Exception {
        Contact contact = add(type);
        Map<String, Object> before = describe(contact, Set.of());
        String cards = exportAll();
        session.execute("Remove", () -> session.remove(contact));
        run(file("all.vcf", cards));
        assertEquals(before, describe(there(session, type), Set.of()));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyFeatureComesIntoAnotherNetworkButWhatIsOnlyHere(EClass type) throws Exception {
        Map<String, Object> before = describe(add(type), NOT_ELSEWHERE);
        file("all.vcf", exportAll());
        try (Session other = Session.create(folder.resolve("other.kith"), Runnable::run)) {
            new Importer(other, FORMATS).run(List.of(folder.resolve("all.vcf")), false, null);
            assertEquals(before, describe(there(other, type), NOT_ELSEWHERE));
        }
    }

    @Test
    void aFieldOfTheUserIsAddedOnceHoweverManyHaveAValueInIt() throws Exception {
        add(Literals.PERSON);
        add(Literals.PERSON);
        file("all.vcf", exportAll());
        try (Session other = Session.create(folder.resolve("other.kith"), Runnable::run)) {
            new Importer(other, FORMATS).run(List.of(folder.resolve("all.vcf")), false, null);
            assertEquals(List.of("Cohort"), other.getStore().ids("CustomField").stream()
                    .map(id -> other.find(CustomField.class, id).orElseThrow().getName()).toList());
        }
    }

    @Test
    void cardsForOthersSayNothingThatIsForKithAlone() throws Exception {
        add(Literals.PERSON);
        assertEquals(List.of(), export().lines().filter(line -> line.startsWith("X-KITH-MORE")).toList());
    }

    @Test
    void importingTheSameAgainChangesNothing() throws Exception {
        add(Literals.PERSON);
        add(Literals.ORGANIZATION);
        ImportReport report = run(file("all.vcf", exportAll()));
        assertEquals(List.of(0, 0, List.of()), List.of(report.added(), report.updated(), report.rejected()));
    }

    @Test
    void furtherValuesOfAFieldOfSeveralComeIn() throws Exception {
        Contact contact = add(Literals.PERSON);
        session.execute("Several", () -> {
            field.setMultiple(true);
            FieldValues.set(contact, field, List.of("2019", "2024"));
        });
        String cards = exportAll();
        session.execute("Forget", () -> contact.getCustomValues().remove(1));
        run(file("all.vcf", cards));
        assertEquals(List.of("2019", "2024"), contact.getCustomValues().stream().map(CustomValue::getValue).toList());
    }

    private String exportAll() throws Exception {
        StringWriter out = new StringWriter();
        new VCardExport(session.getStore(), true).write(VCardExport.contacts(session.getStore()), out);
        return out.toString();
    }

    private Contact add(EClass type) throws Exception {
        List<Contact> added = new ArrayList<>();
        session.execute("Add", () -> added.add((Contact) session.create((Entity) filled(type))));
        return added.get(0);
    }

    private static Contact there(Session session, EClass type) {
        return session.getStore().ids(type.getName()).stream().map(id -> session.find(Contact.class, id).orElseThrow())
                .filter(contact -> contact.getUid() != null && contact.getUid().startsWith("text")).findFirst().orElseThrow();
    }

    private EObject filled(EClass type) {
        EObject object = EcoreUtil.create(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            boolean either = feature == Literals.RELATION__NAME || feature == Literals.PHOTO__URI || feature == Literals.ATTACHMENT__URI
                    || feature == Literals.CUSTOM_VALUE__TARGET;
            if (!either && !NOT_FILLED.contains(feature)) {
                Object value = value(feature);
                object.eSet(feature, feature.isMany() ? new ArrayList<>(List.of(value)) : value);
            }
        }
        return object;
    }

    private Object value(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? filled(reference.getEReferenceType()) : target(reference);
        }
        EAttribute attribute = (EAttribute) feature;
        if (attribute.getEAttributeType() instanceof EEnum choices) {
            return choices.getELiterals().getLast().getInstance();
        }
        String text = switch (attribute.getEAttributeType().getName()) {
            case "Instant" -> "2026-11-23T08:00:00Z";
            case "LocalDate" -> "2026-11-23";
            case "PartialDate" -> "1985-04-12";
            case "Blob" -> null;
            case "EBoolean" -> "true";
            case "EInt" -> "42";
            default -> feature.getName().equals("mediaType") ? "image/png" : "text " + ++number;
        };
        return text == null ? Blob.of(new byte[] { (byte) 0x89, 'P', 'N', 'G' })
                : EcoreUtil.createFromString(attribute.getEAttributeType(), text);
    }

    private Entity target(EReference reference) {
        return Stream.of(friend, school, event, field).filter(reference.getEReferenceType()::isInstance).findFirst().orElseThrow();
    }

    /** Says what an object has: of other objects what they are called. */
    private static Map<String, Object> describe(EObject object, Set<EStructuralFeature> but) {
        Map<String, Object> said = new TreeMap<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature) && !NOT_FILLED.contains(feature) && !but.contains(feature)) {
                Object value = object.eGet(feature);
                said.put(feature.getName(), value instanceof List<?> list ? list.stream().map(each -> describe(feature, each, but)).toList()
                        : describe(feature, value, but));
            }
        }
        return said;
    }

    private static Object describe(EStructuralFeature feature, Object value, Set<EStructuralFeature> but) {
        return feature instanceof EReference reference
                ? reference.isContainment() ? describe((EObject) value, but) : Titles.of((Entity) value) : String.valueOf(value);
    }
}
