package kith.core.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Session;
import kith.model.CustomField;
import kith.model.CustomFieldType;
import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Stores;

class FieldEditsTest {

    @TempDir
    Path folder;

    private Session session;
    private FieldEdits edits;
    private Person amara;
    private Person ben;

    @BeforeEach
    void create() throws Exception {
        session = new Session(Stores.create(folder.resolve("network.kith")), Runnable::run,
                InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z")));
        edits = new FieldEdits(session);
        session.execute("Add", () -> {
            amara = person("Amara Osei");
            ben = person("Ben Adeyemi");
        });
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void fieldsStandInTheOrderInWhichTheyWereAdded() throws Exception {
        add("Cohort", CustomFieldType.TEXT);
        add("Budget", CustomFieldType.NUMBER);
        assertThat(FieldCatalog.of(session, "Person")).extracting(CustomField::getName).containsExactly("Cohort", "Budget");
    }

    @Test
    void aFieldOfAnotherClassIsLeftOut() throws Exception {
        edits.add(new FieldDraft("Founded", CustomFieldType.DATE, "Organization", "", List.of(), ""));
        assertThat(FieldCatalog.of(session, "Person")).isEmpty();
    }

    @Test
    void aFieldMovesUpAndDownAndNotPastTheEnds() throws Exception {
        CustomField cohort = add("Cohort", CustomFieldType.TEXT);
        add("Budget", CustomFieldType.NUMBER);
        edits.move(cohort, false);
        edits.move(cohort, true);
        assertThat(FieldCatalog.all(session)).extracting(CustomField::getName).containsExactly("Budget", "Cohort");
    }

    @Test
    void aValueIsWrittenAsItsTypeWritesIt() throws Exception {
        CustomField budget = add("Budget", CustomFieldType.NUMBER);
        set(amara, budget, "1500.50");
        assertThat(FieldValues.texts(amara, budget)).containsExactly("1500.5");
    }

    @Test
    void aValueOfAnotherTypeIsKeptAsItIs() throws Exception {
        CustomField budget = add("Budget", CustomFieldType.NUMBER);
        set(amara, budget, "a lot");
        assertThat(FieldValues.texts(amara, budget)).containsExactly("a lot");
    }

    @Test
    void aChangeOfTypeConvertsWhatItCanAndKeepsTheRest() throws Exception {
        CustomField field = add("Budget", CustomFieldType.TEXT);
        set(amara, field, "12.0");
        set(ben, field, "a lot");
        assertThat(edits.change(field.getId(), draft("Budget", CustomFieldType.NUMBER), null)).containsExactly("Ben Adeyemi: a lot");
        assertThat(FieldValues.texts(amara, field)).containsExactly("12");
        assertThat(FieldValues.texts(ben, field)).containsExactly("a lot");
    }

    @Test
    void whatWasWrittenFreelyCanBeChosenAfterwards() throws Exception {
        CustomField field = add("Cohort", CustomFieldType.TEXT);
        set(amara, field, "2024");
        set(ben, field, "2025");
        assertThat(edits.change(field.getId(), draft("Cohort", CustomFieldType.CHOICE), null)).isEmpty();
        assertThat(field.getChoices()).containsExactlyInAnyOrder("2024", "2025");
    }

    @Test
    void valuesFollowAChoiceThatIsCalledSomethingElseInOneStep() throws Exception {
        CustomField field = edits.add(cities(Map.of(), "Berln", "Paris"));
        set(amara, field, "Berln");
        set(ben, field, "Paris");
        edits.change(field.getId(), cities(Map.of("Berln", "Berlin"), "Berlin", "Paris"), null);
        assertThat(FieldValues.texts(amara, field)).containsExactly("Berlin");
        assertThat(FieldValues.texts(ben, field)).containsExactly("Paris");
        session.undo();
        assertThat(FieldValues.texts(amara, field)).containsExactly("Berln");
        assertThat(field.getChoices()).containsExactly("Berln", "Paris");
    }

    @Test
    void aFieldHasSeveralValuesAndIsNoLongerUsedWhereTheUserSaysSo() throws Exception {
        CustomField field = add("Speaks", CustomFieldType.TEXT);
        edits.change(field.getId(), new FieldDraft("Speaks", CustomFieldType.TEXT, "Person", "", List.of(), "", true, true, Map.of()),
                null);
        assertThat(field.isMultiple()).isTrue();
        assertThat(FieldCatalog.of(session, "Person")).isEmpty();
    }

    private static FieldDraft cities(Map<String, String> renamed, String... choices) {
        return new FieldDraft("City", CustomFieldType.CHOICE, "Person", "", List.of(choices), "", false, false, renamed);
    }

    @Test
    void aNameThatOnePersonHasBecomesThatPersonAndANameAgain() throws Exception {
        CustomField field = add("Mentor", CustomFieldType.TEXT);
        set(amara, field, "Ben Adeyemi");
        edits.change(field.getId(), draft("Mentor", CustomFieldType.PERSON), null);
        assertThat(FieldValues.target(amara, field)).contains(ben);
        edits.change(field.getId(), draft("Mentor", CustomFieldType.TEXT), null);
        assertThat(FieldValues.texts(amara, field)).containsExactly("Ben Adeyemi");
    }

    @Test
    void aFieldThatIsNoLongerUsedLeavesItsNameToAnother() throws Exception {
        CustomField old = add("Cohort", CustomFieldType.TEXT);
        session.execute("Retire", () -> old.setRetired(true));
        assertThat(FieldCatalog.named(session, "Person", "cohort")).contains(old);
        CustomField used = add("Cohort", CustomFieldType.NUMBER);
        assertThat(FieldCatalog.named(session, "Person", "cohort")).contains(used);
    }

    @Test
    void aFieldGoesWithItsValuesAndOneUndoBringsAllBack() throws Exception {
        CustomField field = add("Cohort", CustomFieldType.TEXT);
        set(amara, field, "2024");
        set(ben, field, "2025");
        assertThat(edits.uses(field.getId())).isEqualTo(2);
        edits.remove(field.getId(), null);
        assertThat(amara.getCustomValues()).isEmpty();
        assertThat(FieldCatalog.all(session)).isEmpty();
        session.undo();
        assertThat(FieldValues.texts(ben, FieldCatalog.all(session).get(0))).containsExactly("2025");
    }

    @Test
    void aFieldIsFoundByItsNameWhateverTheCapitals() throws Exception {
        CustomField field = add("Cohort", CustomFieldType.TEXT);
        assertThat(FieldCatalog.named(session, "Person", "cohort")).contains(field);
    }

    private CustomField add(String name, CustomFieldType type) throws Exception {
        return edits.add(draft(name, type));
    }

    private static FieldDraft draft(String name, CustomFieldType type) {
        return new FieldDraft(name, type, "Person", "", List.of(), "");
    }

    private void set(Person person, CustomField field, String text) throws Exception {
        session.execute("Set", () -> FieldValues.set(person, field, List.of(text)));
    }

    private Person person(String name) {
        Person person = session.create(KithFactory.eINSTANCE.createPerson());
        person.setFormattedName(name);
        return person;
    }
}
