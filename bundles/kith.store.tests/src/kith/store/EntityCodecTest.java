package kith.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;

import kith.model.Blob;
import kith.model.Closeness;
import kith.model.Entity;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.KithPackage;
import kith.model.Person;

class EntityCodecTest {

    private final EntityCodec cbor = new EntityCodec(new CBORFactory());
    private final EntityCodec json = new EntityCodec(new JsonFactory());

    static Stream<EClass> rootClasses() {
        return KithPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && KithPackage.Literals.ENTITY.isSuperTypeOf(type));
    }

    @ParameterizedTest
    @MethodSource("rootClasses")
    void everyFeatureOfEveryRootObjectSurvivesInBothFormats(EClass type) throws IOException {
        Entity entity = (Entity) filled(type, new Random(7));

        String readable = new String(json.encode(entity), StandardCharsets.UTF_8);

        assertEquals(readable, new String(json.encode(json.decode(json.encode(entity))), StandardCharsets.UTF_8));
        assertEquals(readable, new String(json.encode(cbor.decode(cbor.encode(entity))), StandardCharsets.UTF_8));
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            assertTrue(feature == KithPackage.Literals.ENTITY__EXTENSIONS
                    || readable.contains("\"" + feature.getName() + "\""), feature.getName());
        }
    }

    @Test
    void aTruncatedDocumentIsAnErrorOfReadingAndNothingElse() throws IOException {
        byte[] document = cbor.encode((Entity) filled(KithPackage.Literals.PERSON, new Random(7)));
        for (int length = 0; length < document.length; length++) {
            byte[] truncated = java.util.Arrays.copyOf(document, length);
            assertThrows(IOException.class, () -> cbor.decode(truncated));
        }
    }

    @Test
    void aReferenceToAnObjectWithoutAnIdIsRefused() {
        Interaction call = KithFactory.eINSTANCE.createInteraction();
        call.getParticipants().add(KithFactory.eINSTANCE.createPerson());
        assertThrows(IllegalArgumentException.class, () -> cbor.encode(call));
    }

    @Test
    void featuresOfANewerModelAreWrittenAgainAsTheyCame() throws IOException {
        String newer = """
                {"$class":"Person","photo":{"mediaType":"image/avif","depth":[1,2.5,{"a":null}]},\
                "formattedName":"Amara Osei","closeness":"confidant","shoeSize":44}""";
        Person person = (Person) json.decode(newer.getBytes(StandardCharsets.UTF_8));
        assertEquals(Closeness.UNSTATED, person.getCloseness());
        assertEquals(newer, new String(json.encode(cbor.decode(cbor.encode(person))), StandardCharsets.UTF_8));
    }

    @Test
    void aChoiceMadeHereReplacesOneThatIsNotKnownHere() throws IOException {
        Person person = (Person) json.decode("{\"$class\":\"Person\",\"closeness\":\"confidant\"}".getBytes(StandardCharsets.UTF_8));
        person.setCloseness(Closeness.CLOSE);
        assertEquals("{\"$class\":\"Person\",\"closeness\":\"close\"}", new String(json.encode(person), StandardCharsets.UTF_8));
    }

    @Test
    void aTextOfAnyLengthIsReadAgain() throws IOException {
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setNote("n".repeat(20_000_001));
        assertEquals(20_000_001, ((Person) cbor.decode(cbor.encode(person))).getNote().length());
    }

    @Test
    void picturesCanBeLeftOutOfTheDocument() throws IOException {
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setPhoto(KithFactory.eINSTANCE.createPhoto());
        person.getPhoto().setData(Blob.of(new byte[] { 1, 2, 3 }));
        List<Blob> blobs = new ArrayList<>();
        byte[] document = cbor.encode(person, blobs::add);
        assertEquals(List.of(Blob.of(new byte[] { 1, 2, 3 })), blobs);
        assertThrows(IOException.class, () -> cbor.decode(document));
        assertEquals(blobs.get(0), ((Person) cbor.decode(document, (hash, size) -> blobs.get(0))).getPhoto().getData());
    }

    private static EObject filled(EClass type, Random random) {
        EObject object = EcoreUtil.create(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature == KithPackage.Literals.ENTITY__EXTENSIONS) {
                continue;
            }
            Object value = value(feature, random);
            object.eSet(feature, feature.isMany() ? new ArrayList<>(List.of(value)) : value);
        }
        return object;
    }

    private static Object value(EStructuralFeature feature, Random random) {
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? filled(reference.getEReferenceType(), random) : proxy(reference, random);
        }
        EAttribute attribute = (EAttribute) feature;
        String text = switch (attribute.getEAttributeType().getName()) {
            case "Instant" -> "2026-11-23T08:00:00Z";
            case "LocalDate" -> "2026-11-23";
            case "ZoneId" -> "Europe/Berlin";
            case "Duration" -> "PT25M";
            case "PartialDate" -> "--02-29";
            case "Bytes", "Blob" -> "AQID";
            case "EBoolean" -> "true";
            case "EInt" -> "42";
            case "EDouble" -> "2.5";
            default -> "Zo\u00eb \ud83d\udc4b \"" + random.nextInt(1000);
        };
        return attribute.getEAttributeType() instanceof EEnum choices
                ? choices.getELiterals().get(choices.getELiterals().size() - 1).getInstance()
                : EcoreUtil.createFromString(attribute.getEAttributeType(), text);
    }

    private static EObject proxy(EReference reference, Random random) {
        EClass target = reference.getEReferenceType().isAbstract() ? KithPackage.Literals.PERSON
                : reference.getEReferenceType();
        EObject proxy = EcoreUtil.create(target);
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI("kith:/" + target.getName() + "#" + random.nextInt(1000)));
        return proxy;
    }
}
