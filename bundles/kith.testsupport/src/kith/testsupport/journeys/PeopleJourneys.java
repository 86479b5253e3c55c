package kith.testsupport.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import kith.model.Person;
import kith.store.PeopleQuery;
import kith.store.PersonRow;
import kith.testsupport.driver.WorkbenchDriver;
import kith.testsupport.pages.DuplicatesPage;
import kith.testsupport.pages.PeoplePage;
import kith.testsupport.pages.PersonEditorPage;
import kith.testsupport.pages.QuickAddPage;

/** Finding people and changing what is known of them. */
public abstract class PeopleJourneys extends Journey {

    protected PeopleJourneys(WorkbenchDriver driver) {
        super(driver);
    }

    @Test
    void aPersonIsFoundByTyping() {
        PeoplePage people = all();
        people.filter("ade").expect("Ben Adeyemi");
        people.filter("").expect("Amara Osei", "Ben Adeyemi", "Clara Nunez");
    }

    @Test
    void aFieldIsStoredWhenItIsLeft() {
        PersonEditorPage editor = all().edit("Amara Osei");
        editor.rename("Amara Osei-Mensah").setEmail("amara@clinic.example");
        PeoplePage.open(driver()).expect("Amara Osei-Mensah", "Ben Adeyemi", "Clara Nunez");
        assertEquals(List.of("Amara Osei-Mensah", "Ben Adeyemi", "Clara Nunez"), storedNames());
        assertEquals("amara@clinic.example", stored("Amara Osei-Mensah").getEmails().get(0).getAddress());
    }

    @Test
    void aChangeIsUndoneAndRedone() {
        PersonEditorPage editor = all().edit("Ben Adeyemi");
        editor.rename("Benjamin Adeyemi");
        assertEquals(List.of("Amara Osei", "Benjamin Adeyemi", "Clara Nunez"), storedNames());
        driver().menu("Edit", "Undo");
        assertEquals("Ben Adeyemi", editor.name());
        assertEquals(List.of("Amara Osei", "Ben Adeyemi", "Clara Nunez"), storedNames());
        driver().menu("Edit", "Redo");
        assertEquals("Benjamin Adeyemi", editor.name());
        assertEquals(List.of("Amara Osei", "Benjamin Adeyemi", "Clara Nunez"), storedNames());
    }

    @Test
    void aHiddenEditorShowsWhatChangedWhenItIsShown() {
        PeoplePage people = all();
        people.edit("Amara Osei").rename("Amara Mensah");
        people.edit("Ben Adeyemi");
        driver().menu("Edit", "Undo");
        people.expect("Amara Osei", "Ben Adeyemi", "Clara Nunez");
        assertEquals("Amara Osei", people.edit("Amara Osei").name());
    }

    @Test
    void aPersonIsAddedByKeyboardAlone() {
        PeoplePage people = all().focus();
        driver().press("M1+M2+P");
        PersonEditorPage.inFront(driver()).focusName();
        driver().press("M1+A");
        driver().type("Deniz Kaya");
        driver().press("Enter");
        people.expect("Amara Osei", "Ben Adeyemi", "Clara Nunez", "Deniz Kaya");
        driver().press("M1+Z");
        driver().press("M1+Z");
        people.expect("Amara Osei", "Ben Adeyemi", "Clara Nunez");
    }

    @Test
    void aPersonIsRemovedAndComesBack() {
        PeoplePage people = all().select("Clara Nunez");
        driver().menu("Edit", "Delete");
        people.expect("Amara Osei", "Ben Adeyemi");
        driver().menu("Edit", "Undo");
        people.expect("Amara Osei", "Ben Adeyemi", "Clara Nunez");
    }

    @Test
    void aPersonIsAddedWithOneLine() {
        PeoplePage people = all().focus();
        QuickAddPage.open(driver()).add("Deniz Kaya, Nurse at City Hospital, deniz@example.org");
        people.expect("Amara Osei", "Ben Adeyemi", "Clara Nunez", "Deniz Kaya");
        assertEquals("deniz@example.org", stored("Deniz Kaya").getEmails().get(0).getAddress());
        driver().menu("Edit", "Undo");
        people.expect("Amara Osei", "Ben Adeyemi", "Clara Nunez");
    }

    @Test
    void aPersonIsAddedWithAPastedCard() {
        PeoplePage people = all().focus();
        QuickAddPage.open(driver()).add("BEGIN:VCARD\nVERSION:3.0\nFN:Deniz Kaya\nADR:;;;Bonn;;;\nEND:VCARD\n");
        people.expect("Amara Osei", "Ben Adeyemi", "Clara Nunez", "Deniz Kaya");
        assertEquals("Bonn", stored("Deniz Kaya").getAddresses().get(0).getLocality());
    }

    @Test
    void twoWhoAreOneAreMergedAndApartAgain() {
        all().focus();
        QuickAddPage.open(driver()).add("Clara Nunez, Editor, clara@example.org");
        DuplicatesPage.open(driver()).expect(1).merge();
        driver().expect("three people", () -> storedNames().size() == 3);
        driver().menu("Edit", "Undo");
        assertEquals(List.of("Amara Osei", "Ben Adeyemi", "Clara Nunez", "Clara Nunez"), storedNames());
    }

    @Test
    void whatCannotBeTakenCanBeEditedFurtherWhenTheEditorIsClosed() {
        PersonEditorPage editor = all().edit("Amara Osei").writeBirthday("in spring");
        editor.closeAndAnswer("Keep Editing");
        assertEquals("in spring", editor.birthday());
        editor.writeBirthday("12 March 1990").focusName();
        assertEquals("1990-03-12", onWindow(() -> stored("Amara Osei").getBirthday().toString()));
    }

    @Test
    void whatCannotBeTakenCanBeDiscardedWhenTheEditorIsClosed() {
        all().edit("Amara Osei").writeBirthday("in spring").closeAndAnswer("Discard");
        assertNotEquals("in spring", all().edit("Amara Osei").birthday());
    }

    @Test
    void whatCanBeTakenIsTakenWhenTheEditorIsClosed() {
        all().edit("Amara Osei").writeBirthday("1990-03-12");
        driver().press("M1+W");
        assertEquals("1990-03-12", onWindow(() -> stored("Amara Osei").getBirthday().toString()));
    }

    private PeoplePage all() {
        return PeoplePage.open(driver()).expect("Amara Osei", "Ben Adeyemi", "Clara Nunez");
    }

    private List<String> storedNames() {
        return onWindow(() -> rows().stream().map(PersonRow::name).toList());
    }

    private static List<PersonRow> rows() {
        return session().getStore().list(PeopleQuery.ALL).rows(0, 100);
    }

    private Person stored(String name) {
        return onWindow(() -> {
            String id = rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow().id();
            return (Person) session().getStore().load(id).orElseThrow();
        });
    }
}
