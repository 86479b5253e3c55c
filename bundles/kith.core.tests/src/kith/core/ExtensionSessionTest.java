package kith.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.model.KithFactory;
import kith.model.Person;
import kith.model.UnknownExtension;
import kith.store.Stores;

/** Data of an in-house plug-in on the objects of a session, with the plug-in and without. */
class ExtensionSessionTest {

    private static final String URI = "http://example.org/badge/1";

    @TempDir
    Path folder;

    private final EPackage types = EcoreFactory.eINSTANCE.createEPackage();
    private final EClass badge = EcoreFactory.eINSTANCE.createEClass();
    private final EAttribute color = EcoreFactory.eINSTANCE.createEAttribute();
    private final EReference parts = EcoreFactory.eINSTANCE.createEReference();
    private Session session;
    private Person amara;

    @BeforeEach
    void create() throws Exception {
        types.setName("badge");
        types.setNsURI(URI);
        badge.setName("Badge");
        color.setName("color");
        color.setEType(EcorePackage.Literals.ESTRING);
        parts.setName("parts");
        parts.setEType(badge);
        parts.setContainment(true);
        parts.setUpperBound(-1);
        badge.getEStructuralFeatures().add(color);
        badge.getEStructuralFeatures().add(parts);
        types.getEClassifiers().add(badge);
        EPackage.Registry.INSTANCE.put(URI, types);
        session = new Session(Stores.create(folder.resolve("network.kith")), Runnable::run, InstantSource.fixed(Instant.EPOCH));
        session.execute("Add", () -> {
            amara = session.create(KithFactory.eINSTANCE.createPerson());
            amara.setFormattedName("Amara Osei");
            amara.getExtensions().add(badge("red"));
        });
    }

    @AfterEach
    void close() {
        EPackage.Registry.INSTANCE.remove(URI);
        session.close();
    }

    @Test
    void aChangeOfItIsAStepOfUndo() throws Exception {
        session.execute("Paint", () -> extension().eSet(color, "blue"));
        assertEquals("blue", stored().eGet(color));
        session.undo();
        assertEquals("red", extension().eGet(color));
        assertEquals("red", stored().eGet(color));
        session.redo();
        assertEquals("blue", extension().eGet(color));
    }

    @Test
    void whatIsAddedBelowItIsStored() throws Exception {
        EObject part = badge("white");
        session.execute("Add a part", () -> parts(extension()).add(part));
        session.execute("Paint the part", () -> part.eSet(color, "black"));
        assertEquals("black", parts(stored()).get(0).eGet(color));
    }

    @Test
    void outsideACommandItCannotBeChanged() {
        assertThrows(IllegalStateException.class, () -> extension().eSet(color, "blue"));
    }

    @Test
    void withoutItsPackageItOutlivesAnEditAndUndo() throws Exception {
        EPackage.Registry.INSTANCE.remove(URI);
        reopen();
        assertInstanceOf(UnknownExtension.class, amara.getExtensions().get(0));
        session.execute("Rename", () -> amara.setFormattedName("Amara Mensah"));
        session.undo();
        EPackage.Registry.INSTANCE.put(URI, types);
        reopen();
        assertEquals("Amara Osei", amara.getFormattedName());
        assertEquals("red", extension().eGet(color));
    }

    private EObject badge(String paint) {
        EObject object = EcoreUtil.create(badge);
        object.eSet(color, paint);
        return object;
    }

    @SuppressWarnings("unchecked")
    private List<EObject> parts(EObject object) {
        return (List<EObject>) object.eGet(parts);
    }

    private EObject extension() {
        return amara.getExtensions().get(0);
    }

    private EObject stored() {
        return ((Person) session.getStore().load(amara.getId()).orElseThrow()).getExtensions().get(0);
    }

    private void reopen() throws Exception {
        session.close();
        session = new Session(Stores.open(folder.resolve("network.kith")), Runnable::run, InstantSource.fixed(Instant.EPOCH));
        amara = session.find(Person.class, amara.getId()).orElseThrow();
    }
}
