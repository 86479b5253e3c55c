package kith.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.core.JsonFactory;

import kith.model.Entity;
import kith.model.KithPackage;
import kith.model.KithPackage.Literals;
import kith.store.Batch;
import kith.store.ChangeSet;
import kith.store.EntityCodec;
import kith.store.NetworkStore;
import kith.store.Stores;

/** Every feature of every root object through command, store, undo, redo, reopening and revert; made from the model. */
class EveryFeatureTest {

    private static final String FOREIGN = "http://example.org/everything/1";
    private static final Set<EStructuralFeature> KEPT_BY_THE_SESSION = Set.of(Literals.ENTITY__ID, Literals.ENTITY__CREATED,
            Literals.ENTITY__CHANGED);

    @TempDir
    Path folder;

    private final EntityCodec json = new EntityCodec(new JsonFactory());
    private final List<ChangeSet> heard = new ArrayList<>();
    private final Map<EClass, Entity> others = new HashMap<>();
    private final EClass foreign = EcoreFactory.eINSTANCE.createEClass();
    private Session session;

    static Stream<EClass> rootClasses() {
        return KithPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && Literals.ENTITY.isSuperTypeOf(type));
    }

    @BeforeEach
    void create() throws Exception {
        EPackage types = EcoreFactory.eINSTANCE.createEPackage();
        types.setNsURI(FOREIGN);
        foreign.setName("Foreign");
        EAttribute text = EcoreFactory.eINSTANCE.createEAttribute();
        text.setName("text");
        text.setEType(EcorePackage.Literals.ESTRING);
        foreign.getEStructuralFeatures().add(text);
        types.getEClassifiers().add(foreign);
        EPackage.Registry.INSTANCE.put(FOREIGN, types);
        session = new Session(Stores.create(folder.resolve("network.kith")), Runnable::run, InstantSource.fixed(Instant.EPOCH));
        session.addListener(heard::add);
    }

    @AfterEach
    void close() {
        EPackage.Registry.INSTANCE.remove(FOREIGN);
        session.close();
    }

    @ParameterizedTest
    @MethodSource("rootClasses")
    void isStoredUndoneAndRedone(EClass type) throws Exception {
        Entity entity = added(type);
        for (EStructuralFeature feature : features(type)) {
            String before = stored(entity);
            Object value = value(feature);
            session.execute("Set", () -> entity.eSet(feature, value));
            String after = stored(entity);
            assertNotEquals(before, after, feature.getName());
            assertEquals(after, text(entity), feature.getName());
            session.undo();
            assertEquals(before, stored(entity), feature.getName());
            assertEquals(before, text(entity), feature.getName());
            session.redo();
            assertEquals(after, stored(entity), feature.getName());
            assertEquals(after, text(entity), feature.getName());
        }
    }

    @ParameterizedTest
    @MethodSource("rootClasses")
    void outlivesReopeningAndIsBackAfterRemoval(EClass type) throws Exception {
        Entity entity = added(type);
        Map<EStructuralFeature, Object> values = new HashMap<>();
        for (EStructuralFeature feature : features(type)) {
            values.put(feature, value(feature));
        }
        session.execute("Fill in", () -> values.forEach(entity::eSet));
        String filled = stored(entity);
        session.close();
        NetworkStore store = Stores.open(folder.resolve("network.kith"));
        session = new Session(store, Runnable::run, InstantSource.fixed(Instant.EPOCH));
        session.addListener(heard::add);
        assertEquals(filled, text(session.find(Entity.class, entity.getId()).orElseThrow()));
        session.execute("Remove", () -> session.remove(session.find(Entity.class, entity.getId()).orElseThrow()));
        try (Batch batch = store.begin("Restore", true)) {
            batch.revert(heard.getLast().transaction());
            batch.commit();
        }
        assertEquals(filled, stored(entity));
        assertEquals(List.of(), session.check());
    }

    private static List<EStructuralFeature> features(EClass type) {
        return type.getEAllStructuralFeatures().stream().filter(feature -> !KEPT_BY_THE_SESSION.contains(feature)).toList();
    }

    private Entity added(EClass type) throws Exception {
        Entity entity = (Entity) EcoreUtil.create(type);
        session.execute("Add", () -> session.create(entity));
        return entity;
    }

    private String stored(Entity entity) throws Exception {
        return text(session.getStore().load(entity.getId()).orElseThrow());
    }

    private String text(Entity entity) throws Exception {
        return new String(json.encode(entity), StandardCharsets.UTF_8);
    }

    private Object value(EStructuralFeature feature) throws Exception {
        Object value = feature instanceof EAttribute attribute ? value(attribute) : value((EReference) feature);
        return feature.isMany() ? new ArrayList<>(List.of(value)) : value;
    }

    private Object value(EReference reference) throws Exception {
        if (reference == Literals.ENTITY__EXTENSIONS) {
            EObject object = EcoreUtil.create(foreign);
            object.eSet(foreign.getEStructuralFeature("text"), "of a plug-in");
            return object;
        }
        EClass type = reference.getEReferenceType().isAbstract() ? Literals.PERSON : reference.getEReferenceType();
        if (!reference.isContainment()) {
            if (!others.containsKey(type)) {
                others.put(type, added(type));
            }
            return others.get(type);
        }
        EObject part = EcoreUtil.create(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            part.eSet(feature, value(feature));
        }
        return part;
    }

    private static Object value(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum choices) {
            return choices.getELiterals().getLast().getInstance();
        }
        return EcoreUtil.createFromString(attribute.getEAttributeType(), switch (attribute.getEAttributeType().getName()) {
            case "Instant" -> "2026-11-23T08:00:00Z";
            case "LocalDate" -> "2026-11-23";
            case "ZoneId" -> "Europe/Berlin";
            case "Duration" -> "PT25M";
            case "PartialDate" -> "--02-29";
            case "Bytes", "Blob" -> "AQID";
            case "EBoolean" -> "true";
            case "EInt" -> "42";
            case "EDouble" -> "2.5";
            default -> "Zo\u00eb \ud83d\udc4b \"quoted\"";
        });
    }
}
