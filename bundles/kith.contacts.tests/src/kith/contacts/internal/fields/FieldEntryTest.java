package kith.contacts.internal.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Session;
import kith.core.bulk.BulkEdit.SetField;
import kith.core.field.FieldDraft;
import kith.core.field.FieldEdits;
import kith.model.CustomField;
import kith.model.CustomFieldType;
import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Stores;

class FieldEntryTest {

    @TempDir
    Path folder;

    private Session session;
    private String amara;

    @BeforeEach
    void create() throws Exception {
        session = new Session(Stores.create(folder.resolve("network.kith")), Runnable::run, InstantSource.system());
        session.execute("Add", () -> {
            amara = person("Amara Osei");
            person("Ben Adeyemi");
            person("Ben Adeyemi");
        });
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aPersonIsFoundByTheName() throws Exception {
        assertThat(read(CustomFieldType.PERSON, "amara osei").values()).containsExactly(amara);
    }

    @Test
    void aNameOfSeveralIsRefused() {
        assertThatThrownBy(() -> read(CustomFieldType.PERSON, "Ben Adeyemi")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLinkGetsItsScheme() throws Exception {
        assertThat(read(CustomFieldType.LINK, "example.org").values()).containsExactly("https://example.org");
    }

    @Test
    void nothingClearsAFieldOfAnyType() throws Exception {
        for (CustomFieldType type : CustomFieldType.values()) {
            assertThat(read(type, " ").values()).isEmpty();
        }
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> read(CustomFieldType.NUMBER, "many")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNotAmongTheChoicesIsRefused() {
        assertThatThrownBy(() -> read(CustomFieldType.CHOICE, "2031")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPersonChosenFromProposalsIsMeantThoughOthersHaveTheName() throws Exception {
        CustomField mentor = field(CustomFieldType.PERSON);
        assertThat(entry().read(mentor, "Ben Adeyemi", "ben2").values()).containsExactly("ben2");
    }

    @Test
    void aChoiceInOtherCapitalsIsThatChoice() throws Exception {
        CustomField sector = field(CustomFieldType.CHOICE);
        session.execute("Choices", () -> sector.getChoices().addAll(List.of("Health", "\u00c9ducation")));
        assertThat(entry().read(sector, "education", null).values()).containsExactly("\u00c9ducation");
    }

    @Test
    void semicolonsSeparateTheValuesOfAFieldOfSeveral() throws Exception {
        CustomField languages = field(CustomFieldType.TEXT);
        session.execute("Several", () -> languages.setMultiple(true));
        assertThat(entry().read(languages, "Twi; English;Twi;", null).values()).containsExactly("Twi", "English");
    }

    private SetField read(CustomFieldType type, String typed) throws Exception {
        return entry().read(field(type), typed, null);
    }

    private FieldEntry entry() {
        return new FieldEntry(session.getStore());
    }

    private CustomField field(CustomFieldType type) throws Exception {
        return new FieldEdits(session).add(new FieldDraft("Field", type, "Person", "", List.of(), ""));
    }

    private String person(String name) {
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setFormattedName(name);
        return session.create(person).getId();
    }
}
