package kith.core.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Session;
import kith.core.field.FieldDraft;
import kith.core.field.FieldEdits;
import kith.core.field.FieldValues;
import kith.model.CustomField;
import kith.model.CustomFieldType;
import kith.model.KithFactory;
import kith.model.Organization;
import kith.model.Person;
import kith.store.Stores;

class SetFieldTest {

    @TempDir
    Path folder;

    private final List<String> ids = new ArrayList<>();
    private Session session;

    @BeforeEach
    void create() throws Exception {
        session = new Session(Stores.create(folder.resolve("network.kith")), Runnable::run,
                InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z")));
        session.execute("Add", () -> {
            for (String name : List.of("Amara Osei", "Ben Adeyemi", "Clara Nu\u00f1ez")) {
                Person person = KithFactory.eINSTANCE.createPerson();
                person.setFormattedName(name);
                ids.add(session.create(person).getId());
            }
        });
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void allHaveTheValueInItsCanonicalForm() throws Exception {
        CustomField budget = field(CustomFieldType.NUMBER, "Person");
        assertThat(set(budget, "100.50")).isEqualTo(3);
        assertThat(ids).allSatisfy(id -> assertThat(texts(id, budget)).containsExactly("100.5"));
    }

    @Test
    void thoseWhoHaveItAlreadyAreNotChanged() throws Exception {
        CustomField budget = field(CustomFieldType.NUMBER, "Person");
        set(budget, "1");
        assertThat(set(budget, "1.0")).isZero();
    }

    @Test
    void whatWasThereIsReplaced() throws Exception {
        CustomField cohort = field(CustomFieldType.CHOICE, "Person");
        set(cohort, "2024");
        set(cohort, "2025");
        assertThat(texts(ids.get(0), cohort)).containsExactly("2025");
    }

    @Test
    void nothingClearsTheField() throws Exception {
        CustomField cohort = field(CustomFieldType.TEXT, "Person");
        set(cohort, "2024");
        assertThat(set(cohort, "")).isEqualTo(3);
        assertThat(texts(ids.get(0), cohort)).isEmpty();
        assertThat(session.undoLabel()).contains("Clear Field of 3 contacts");
    }

    @Test
    void aPersonIsReferredTo() throws Exception {
        CustomField mentor = field(CustomFieldType.PERSON, "Person");
        set(mentor, ids.get(2));
        Person amara = session.find(Person.class, ids.get(0)).orElseThrow();
        assertThat(FieldValues.target(amara, mentor)).contains(session.find(Person.class, ids.get(2)).orElseThrow());
    }

    @Test
    void aPersonWhoIsGoneIsSetNowhere() throws Exception {
        CustomField mentor = field(CustomFieldType.PERSON, "Person");
        assertThat(set(mentor, "gone")).isZero();
    }

    @Test
    void aFieldOfAnotherClassIsSetNowhere() throws Exception {
        assertThat(set(field(CustomFieldType.TEXT, "Organization"), "x")).isZero();
    }

    @Test
    void aFieldOfSeveralHasThemAll() throws Exception {
        CustomField languages = field(CustomFieldType.TEXT, "Person");
        session.execute("Allow several", () -> languages.setMultiple(true));
        set(languages, "Twi;English");
        assertThat(texts(ids.get(1), languages)).containsExactly("Twi", "English");
    }

    @Test
    void organizationsHaveFieldsToo() throws Exception {
        CustomField sector = field(CustomFieldType.TEXT, "Organization");
        session.execute("Add", () -> {
            Organization clinic = KithFactory.eINSTANCE.createOrganization();
            clinic.setName("City Hospital");
            ids.add(session.create(clinic).getId());
        });
        assertThat(set(sector, "health")).isEqualTo(1);
    }

    @Test
    void oneStepOfUndoTakesItBack() throws Exception {
        CustomField cohort = field(CustomFieldType.TEXT, "Person");
        set(cohort, "2024");
        assertThat(session.undoLabel()).contains("Set Field of 3 contacts to 2024");
        session.undo();
        assertThat(ids).allSatisfy(id -> assertThat(texts(id, cohort)).isEmpty());
    }

    private CustomField field(CustomFieldType type, String objects) throws Exception {
        return new FieldEdits(session).add(new FieldDraft("Field", type, objects, "", List.of(), ""));
    }

    private int set(CustomField field, String value) throws Exception {
        return BulkEdits.run(session, ids, new BulkEdit.SetField(field.getId(), "Field", value.isEmpty() ? List.of() : List.of(value.split(";")), value), new NullProgressMonitor());
    }

    private List<String> texts(String id, CustomField field) {
        return FieldValues.texts(session.find(Person.class, id).orElseThrow(), field);
    }
}
