package kith.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ezvcard.VCardVersion;
import kith.core.Session;
import kith.model.Affiliation;
import kith.model.Blob;
import kith.model.Contact;
import kith.model.KithFactory;
import kith.model.KithPackage;
import kith.model.Link;
import kith.model.LinkKind;
import kith.model.Organization;
import kith.model.PartialDate;
import kith.model.Person;
import kith.model.Relation;

/** Networks of random contacts, which go out and come in again without anything lost or changed. */
class RoundTripTest extends ImportFixture {

    private static final String[] TEXTS = { "plain", "with, comma; semicolon: colon", "back\\slash \\n not a break",
            "two\nlines", "\u00fcml\u00e4\u00fct \u6f22\u5b57 \ud83d\ude00",
            "quote \" and 'single'", "equals = and =C3=A4", "  spaces  inside", "x".repeat(200), "caret ^n ^^",
                    "\u0416".repeat(90), "http://example.org/?a=b&c=d", "%41", "END:VCARD" };

    private static final List<EAttribute> NOT_IN_CARDS = List.of(KithPackage.Literals.PERSON__PASSIONS,
            KithPackage.Literals.PERSON__PURSUITS,
            KithPackage.Literals.PERSON__QUESTIONS, KithPackage.Literals.PERSON__CLOSENESS,
                    KithPackage.Literals.ORGANIZATION__INDUSTRY,
            KithPackage.Literals.CONTACT__CARD_PROPERTIES, KithPackage.Literals.CONTACT__MERGED_UIDS);

    private Random random;
    private int number;
    private boolean complete;
    /** Whether messengers have addresses as vCard has them. */
    private boolean valid;

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
    void whatIsExportedComesInAgainAsItWas(long seed) throws Exception {
        random = new Random(seed);
        session.execute("Fill", this::fill);
        String export = export();
        ImportReport again = run(file("export.vcf", export));
        assertSameLines(plain(export), plain(export()));
        assertEquals(List.of(0, 0, List.of()), List.of(again.added(), again.updated(), again.rejected()));
        try (Session other = Session.create(folder.resolve("other.kith"), Runnable::run)) {
            int contacts = session.getStore().ids("Person").size() + session.getStore().ids("Organization").size();
            ImportReport report = new Importer(other, FORMATS).run(List.of(folder.resolve("export.vcf")), false, null);
            assertEquals(new ImportReport(contacts, 0, 0, List.of()), report);
            assertSameLines(plain(export), plain(exportOf(other)));
            assertSameLines(describe(session), describe(other));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 21, 22, 23, 24, 25, 26, 27, 28 })
    void completeCardsComeInAsTheyWere(long seed) throws Exception {
        random = new Random(seed);
        complete = true;
        valid = true;
        session.execute("Fill", this::fill);
        comesBack(other -> write(other, new VCardExport(other.getStore(), true)), "4.0");
    }

    @ParameterizedTest
    @ValueSource(longs = { 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42 })
    void cardsOfVersion3ComeInAsTheyWere(long seed) throws Exception {
        random = new Random(seed);
        valid = true;
        session.execute("Fill", this::fill);
        comesBack(other -> write(other, VCardExport.ofVersion3(other.getStore())), "3.0");
    }

    /** An export is valid, says nothing new where it is from, and is the same again from an empty network. */
    private void comesBack(Export export, String version) throws Exception {
        String cards = export.of(session);
        ValidCardsTest.assertValid(cards, VCardVersion.valueOfByStr(version));
        ImportReport again = run(file("export.vcf", cards));
        assertEquals(List.of(0, 0, List.of()), List.of(again.added(), again.updated(), again.rejected()), () -> again.merged().toString());
        try (Session other = Session.create(folder.resolve("other.kith"), Runnable::run)) {
            int contacts = session.getStore().ids("Person").size() + session.getStore().ids("Organization").size();
            ImportReport report = new Importer(other, FORMATS).run(List.of(folder.resolve("export.vcf")), false, null);
            assertEquals(List.of(contacts, List.of()), List.of(report.added(), report.rejected()));
            assertSameLines(describe(session), describe(other));
            assertSameLines(plain(cards), plain(export.of(other)));
        }
    }

    private interface Export {
        String of(Session session) throws Exception;
    }

    private static String exportOf(Session other) throws Exception {
        return write(other, new VCardExport(other.getStore()));
    }

    private static String write(Session session, VCardExport export) throws Exception {
        java.io.StringWriter out = new java.io.StringWriter();
        export.write(VCardExport.contacts(session.getStore()), out);
        return out.toString();
    }

    private static List<String> plain(String export) {
        return export.replace("\r\n ", "").lines().filter(line -> !line.startsWith("REV") && !line.startsWith("X-KITH-")).toList();
    }

    /** Says only where the first difference is. */
    private static void assertSameLines(List<String> expected, List<String> actual) {
        int same = 0;
        while (same < expected.size() && same < actual.size() && expected.get(same).equals(actual.get(same))) {
            same++;
        }
        assertEquals(expected.subList(Math.min(same, expected.size()), Math.min(same + 2, expected.size())),
                actual.subList(Math.min(same, actual.size()), Math.min(same + 2, actual.size())), "line " + same);
    }

    private void fill() {
        List<Organization> organizations = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Organization organization = contact(KithFactory.eINSTANCE.createOrganization());
            organization.setName("Organization " + i + " " + text());
            organizations.add(session.create(organization));
        }
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Person person = contact(KithFactory.eINSTANCE.createPerson());
            person.setFormattedName(i + " " + text());
            affiliations(person, organizations);
            if (!people.isEmpty() && chance()) {
                Relation relation = KithFactory.eINSTANCE.createRelation();
                relation.setType("friend");
                relation.setPerson(people.get(random.nextInt(people.size())));
                person.getRelations().add(relation);
            }
            people.add(session.create(person));
        }
    }

    private void affiliations(Person person, List<Organization> organizations) {
        person.getAffiliations().clear();
        for (int i = random.nextInt(4); i > 0; i--) {
            Affiliation affiliation = KithFactory.eINSTANCE.createAffiliation();
            affiliation.setOrganization(organizations.get(random.nextInt(5)));
            affiliation.setTitle("Title " + ++number + text());
            affiliation.setRole(chance() ? text() : null);
            affiliation.setDepartment(chance() ? text() : null);
            affiliation.setFrom(chance() ? date() : null);
            affiliation.setTo(chance() ? date() : null);
            person.getAffiliations().add(affiliation);
        }
    }

    /** Fills in every feature at random, so that none that is new to the model can be forgotten. */
    private <T extends Contact> T contact(T contact) {
        for (EStructuralFeature feature : contact.eClass().getEAllStructuralFeatures()) {
            boolean own = feature.getEContainingClass() == KithPackage.Literals.ENTITY
                    && feature != KithPackage.Literals.ENTITY__TAGS;
            if (own || feature == KithPackage.Literals.CONTACT__SOURCE || NOT_IN_CARDS.contains(feature) && !(complete && feature != KithPackage.Literals.CONTACT__CARD_PROPERTIES) || !chance()) {
                continue;
            }
            if (feature instanceof EAttribute attribute) {
                attribute(contact, attribute);
            } else {
                parts(contact, (EReference) feature);
            }
        }
        if (chance()) {
            contact.getCardProperties().addAll(List.of("X-FOO-" + ++number + ";X-A=\"b;c:d\":e\\,f;g", "item1.X-BAR:"
                    + number, "item1.X-ABLabel:Bar",
                    "X-LONG:" + "0123456789".repeat(20)));
        }
        return contact;
    }

    private void parts(Contact contact, EReference reference) {
        List<String> known = List.of("emails", "phones", "addresses", "links", "dates", "photo");
        if (!known.contains(reference.getName())) {
            return;
        }
        for (int i = reference.isMany() ? random.nextInt(4) : 1; i > 0; i--) {
            EObject part = KithFactory.eINSTANCE.create(reference.getEReferenceType());
            for (EAttribute attribute : part.eClass().getEAllAttributes()) {
                if (attribute.getName().equals("address") || attribute.getName().equals("number") || attribute.getName()
                        .equals("value")
                        || attribute.getName().equals("date") || attribute.getName().equals("street")) {
                    part.eSet(attribute, attribute.getName().equals("date") ? date() : ++number + "@" + text()
                            .replace("\n", " "));
                } else if (attribute.getName().equals("kind")) {
                    part.eSet(attribute, LinkKind.get(random.nextInt(3)));
                } else if (attribute.getName().equals("preferred")) {
                    part.eSet(attribute, i == 1);
                } else if (attribute.getName().equals("types")) {
                    part.eSet(attribute, List.of(List.of(), List.of("home"), List.of("work", "x-odd"))
                            .get(random.nextInt(3)));
                } else if (attribute.getName().equals("mediaType")) {
                    part.eSet(attribute, "image/png");
                } else if (attribute.getName().equals("data")) {
                    part.eSet(attribute, Blob.of(new byte[] { (byte) 0x89, 'P', 'N', 'G', (byte) random.nextInt() }));
                } else if (!attribute.getName().equals("uri") && chance()) {
                    attribute(part, attribute);
                }
            }
            if (valid && part instanceof Link link && link.getKind() == LinkKind.MESSAGING) {
                link.setValue("xmpp:" + ++number + "@example.org");
            }
            if (reference.isMany()) {
                @SuppressWarnings("unchecked")
                List<EObject> parts = (List<EObject>) contact.eGet(reference);
                parts.add(part);
            } else {
                contact.eSet(reference, part);
            }
        }
    }

    private void attribute(EObject object, EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == int.class) {
            object.eSet(attribute, ++number);
        } else if (attribute.getEAttributeType() instanceof EEnum choices) {
            object.eSet(attribute, choices.getELiterals().get(random.nextInt(choices.getELiterals().size())).getInstance());
        } else if (attribute.getEAttributeType().getInstanceClass() == PartialDate.class) {
            object.eSet(attribute, date());
        } else if (attribute.isMany()) {
            object.eSet(attribute, IntStream.range(0, random.nextInt(3)).mapToObj(i -> ++number + text()).toList());
        } else if (attribute.getName().equals("uid")) {
            object.eSet(attribute, "uid-" + ++number);
        } else {
            object.eSet(attribute, text() + ++number);
        }
    }

    private PartialDate date() {
        return switch (random.nextInt(4)) {
            case 0 -> new PartialDate(0, 2, 29);
            case 1 -> new PartialDate(1985, 4, 0);
            case 2 -> new PartialDate(1985, 0, 0);
            default -> new PartialDate(1900 + random.nextInt(120), 1 + random.nextInt(12), 1 + random.nextInt(28));
        };
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)].strip();
    }

    private boolean chance() {
        return random.nextInt(3) > 0;
    }

    /** Everything about the contacts of a network but ids, instants and where they came from. */
    private static List<String> describe(Session session) {
        return VCardExport.contacts(session.getStore()).map(contact -> {
            StringBuilder text = new StringBuilder();
            describe(contact, text);
            contact.eAllContents().forEachRemaining(object -> describe(object, text));
            return text.toString();
        }).flatMap(String::lines).toList();
    }

    private static void describe(EObject object, StringBuilder text) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            boolean own = attribute.getEContainingClass() == KithPackage.Literals.ENTITY
                    && attribute != KithPackage.Literals.ENTITY__TAGS;
            Object value = object.eGet(attribute);
            if (!own && attribute != KithPackage.Literals.CONTACT__SOURCE && attribute != KithPackage.Literals.CONTACT__UID
                    && object.eIsSet(attribute)) {
                text.append(attribute.getName()).append('=')
                        .append(value instanceof byte[] bytes ? java.util.Arrays.toString(bytes) : String.valueOf(value))
                                .append('\n');
            }
        }
    }
}
