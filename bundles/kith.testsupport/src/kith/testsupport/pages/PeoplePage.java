package kith.testsupport.pages;

import java.util.List;
import java.util.stream.IntStream;

import kith.testsupport.driver.Rows;
import kith.testsupport.driver.Scope;
import kith.testsupport.driver.WorkbenchDriver;

/** The table of people. */
public final class PeoplePage {

    private static final String VIEW = "kith.contacts.people";

    private final WorkbenchDriver driver;
    private final Scope view;

    private PeoplePage(WorkbenchDriver driver) {
        this.driver = driver;
        view = driver.view(VIEW);
    }

    /** Opens the perspective of people. */
    public static PeoplePage open(WorkbenchDriver driver) {
        driver.perspective("kith.contacts.perspective");
        return new PeoplePage(driver);
    }

    /** Returns the names that the table shows. */
    public List<String> names() {
        Rows table = table();
        return IntStream.range(0, table.size()).mapToObj(index -> table.row(index).get(0)).toList();
    }

    /** Waits until the table shows these names and no others. */
    public PeoplePage expect(String... names) {
        driver.expect("the people " + List.of(names),
                () -> table().size() == names.length && names().equals(List.of(names)));
        return this;
    }

    /** Puts words into the filter. */
    public PeoplePage filter(String words) {
        view.field(VIEW + ".filter").enter(words);
        return this;
    }

    /** Selects a person. */
    public PeoplePage select(String name) {
        table().select(index(name));
        return this;
    }

    /** Opens the editor of a person. */
    public PersonEditorPage edit(String name) {
        table().open(index(name));
        return PersonEditorPage.inFront(driver);
    }

    /** Goes to the table. */
    public PeoplePage focus() {
        table().focus();
        return this;
    }

    private int index(String name) {
        int index = names().indexOf(name);
        if (index < 0) {
            throw new AssertionError(name + " is not among " + names());
        }
        return index;
    }

    private Rows table() {
        return view.rows(VIEW + ".table");
    }
}
