package kith.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;

import kith.model.Person;
import kith.model.UnknownExtension;

class ExtensionDataTest extends SmallObjects {

    private final EntityCodec cbor = new EntityCodec(new CBORFactory());
    private final EntityCodec json = new EntityCodec(new JsonFactory());
    private final ForeignPackage alumni = new ForeignPackage();
    private final Person member = person("Amara Osei");

    {
        member.getExtensions().add(alumni.membership("Lagos", person("Ben Adeyemi")));
    }

    @AfterEach
    void unregister() {
        alumni.close();
    }

    @Test
    void everyFeatureOfItSurvivesInBothFormats() throws IOException {
        for (EntityCodec codec : new EntityCodec[] { cbor, json }) {
            EObject before = member.getExtensions().get(0);
            EObject again = ((Person) codec.decode(codec.encode(member))).getExtensions().get(0);
            assertEquals(before.eClass(), again.eClass());
            for (var attribute : before.eClass().getEAllAttributes()) {
                if (attribute.getEType().getInstanceClass() != byte[].class) {
                    assertEquals(before.eGet(attribute), again.eGet(attribute), attribute.getName());
                }
            }
            assertEquals(text(member), text((Person) codec.decode(codec.encode(member))));
        }
    }

    @Test
    void withoutItsPackageItIsUnknownAndWrittenByteForByte() throws IOException {
        byte[] document = cbor.encode(member);
        alumni.unregister();
        Person person = (Person) cbor.decode(document);
        UnknownExtension unknown = assertInstanceOf(UnknownExtension.class, person.getExtensions().get(0));
        assertEquals(ForeignPackage.URI, unknown.getNsUri());
        assertEquals("Membership", unknown.getTypeName());
        assertArrayEquals(document, cbor.encode(person));
    }

    @Test
    void withoutItsPackageItIsInReadableDocumentsAllTheSame() throws IOException {
        String document = text(member);
        byte[] compact = cbor.encode(member);
        alumni.unregister();
        assertEquals(document, text((Person) cbor.decode(compact)));
        assertTrue(document.contains("\"$class\":\"http://example.org/alumni/1#Membership\",\"chapter\":\"Lagos\""));
    }

    @Test
    void itIsBackWhenItsPackageIs() throws IOException {
        byte[] document = cbor.encode(member);
        alumni.unregister();
        Person person = (Person) cbor.decode(document);
        person.setNote("edited meanwhile");
        byte[] edited = cbor.encode(person);
        alumni.register();
        assertEquals("Lagos", ForeignPackage.get(((Person) cbor.decode(edited)).getExtensions().get(0), "chapter"));
    }

    @Test
    void aPackageThatCannotReadItLeavesItUnknown() throws IOException {
        String other = text(member).replace("\"number\":70000", "\"number\":\"seventy\"");
        Person person = (Person) json.decode(other.getBytes(StandardCharsets.UTF_8));
        assertInstanceOf(UnknownExtension.class, person.getExtensions().get(0));
        assertEquals(other, text(person));
    }

    @Test
    void featuresThatAnOlderPackageLacksAreKept() throws IOException {
        byte[] document = cbor.encode(member);
        EClass membership = member.getExtensions().get(0).eClass();
        membership.getEStructuralFeatures().remove(membership.getEStructuralFeature("chapter"));
        Person person = (Person) cbor.decode(document);
        assertEquals(membership, person.getExtensions().get(0).eClass());
        assertTrue(text(person).contains("\"chapter\":\"Lagos\""));
    }

    @Test
    void aReferenceToAnythingButARootObjectIsRefused() {
        EClass type = member.getExtensions().get(0).eClass();
        var reference = org.eclipse.emf.ecore.EcoreFactory.eINSTANCE.createEReference();
        reference.setName("other");
        reference.setEType(type);
        type.getEStructuralFeatures().add(reference);
        EObject membership = EcoreUtil.create(type);
        ForeignPackage.set(membership, "other", EcoreUtil.create(type));
        member.getExtensions().set(0, membership);
        assertThrows(IllegalArgumentException.class, () -> cbor.encode(member));
    }

    private String text(Person person) throws IOException {
        return new String(json.encode(person), StandardCharsets.UTF_8);
    }
}
