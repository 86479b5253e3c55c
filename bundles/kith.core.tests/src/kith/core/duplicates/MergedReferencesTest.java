package kith.core.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.core.JsonFactory;

import kith.core.Session;
import kith.model.Entity;
import kith.model.KithFactory;
import kith.model.KithPackage;
import kith.model.KithPackage.Literals;
import kith.model.Person;
import kith.store.EntityCodec;
import kith.store.Stores;

/** Every reference of the model that can name a person, of whatever object: it follows a merge, and its undo. */
class MergedReferencesTest {

    /** A reference as it is found in an object: the class of the root object, and how to come to it. */
    record Place(EClass root, List<EReference> path, EReference reference) {

        @Override
        public String toString() {
            return root.getName() + path.stream().map(step -> "." + step.getName()).reduce("", String::concat) + "." + reference.getName();
        }
    }

    private final EntityCodec json = new EntityCodec(new JsonFactory());

    @TempDir
    Path folder;

    private Session session;
    private Person kept;
    private Person other;

    static Stream<Place> places() {
        return classes().filter(type -> !type.isAbstract() && Literals.ENTITY.isSuperTypeOf(type))
                .flatMap(root -> places(root, root, List.of()));
    }

    private static Stream<Place> places(EClass root, EClass type, List<EReference> path) {
        Stream<Place> own = type.getEAllReferences().stream().filter(reference -> !reference.isContainment() && !reference.isContainer()
                && reference.getEReferenceType().isSuperTypeOf(Literals.PERSON)).map(reference -> new Place(root, path, reference));
        Stream<Place> parts = path.size() > 3 ? Stream.of() : type.getEAllReferences().stream().filter(EReference::isContainment)
                .filter(reference -> reference.getEReferenceType().getEPackage() == KithPackage.eINSTANCE && !path.contains(reference))
                .flatMap(reference -> concrete(reference.getEReferenceType())
                        .flatMap(part -> places(root, part, Stream.concat(path.stream(), Stream.of(reference)).toList())));
        return Stream.concat(own, parts);
    }

    private static Stream<EClass> concrete(EClass type) {
        return classes().filter(each -> !each.isAbstract() && type.isSuperTypeOf(each));
    }

    private static Stream<EClass> classes() {
        return KithPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    @BeforeEach
    void create() throws Exception {
        session = new Session(Stores.create(folder.resolve("network.kith")), Runnable::run,
                InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z")));
        session.execute("Add", () -> {
            kept = person("Amara Osei");
            other = person("A. Osei");
        });
    }

    @AfterEach
    void close() {
        session.close();
    }

    @ParameterizedTest
    @MethodSource("places")
    void namesTheOneWhoStaysAndAfterUndoTheOther(Place place) throws Exception {
        Entity root = (Entity) EcoreUtil.create(place.root);
        EObject holder = root;
        for (EReference step : place.path) {
            EClass part = step == place.path.getLast() ? concrete(step.getEReferenceType())
                    .filter(type -> type.getEAllReferences().contains(place.reference)).findFirst().orElseThrow()
                    : concrete(step.getEReferenceType()).filter(type -> type.getEAllReferences()
                            .contains(place.path.get(place.path.indexOf(step) + 1))).findFirst().orElseThrow();
            EObject made = EcoreUtil.create(part);
            add(holder, step, made);
            holder = made;
        }
        EObject naming = holder;
        add(naming, place.reference, other);
        session.execute("Add it", () -> session.create(root));
        String before = stored(root.getId());
        assertThat(before).contains(other.getId());
        PersonMerge.run(session, kept.getId(), other.getId(), Map.of());
        assertThat(stored(root.getId())).doesNotContain(other.getId()).contains(kept.getId());
        session.undo();
        assertThat(stored(root.getId())).isEqualTo(before);
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject holder, EReference reference, EObject value) {
        if (reference.isMany()) {
            ((EList<EObject>) holder.eGet(reference)).add(value);
        } else {
            holder.eSet(reference, value);
        }
    }

    private Person person(String name) {
        Person person = session.create(KithFactory.eINSTANCE.createPerson());
        person.setFormattedName(name);
        return person;
    }

    private String stored(String id) throws IOException {
        return new String(json.encode(session.getStore().load(id).orElseThrow()), StandardCharsets.UTF_8);
    }
}
