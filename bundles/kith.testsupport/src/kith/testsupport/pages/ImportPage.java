package kith.testsupport.pages;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import kith.testsupport.driver.Rows;
import kith.testsupport.driver.Scope;
import kith.testsupport.driver.WorkbenchDriver;

/** The wizard that imports contacts. */
public final class ImportPage {

    private final WorkbenchDriver driver;
    private final Scope wizard;
    private boolean isPreviewed;

    private ImportPage(WorkbenchDriver driver) {
        this.driver = driver;
        wizard = driver.dialog("Import Contacts");
    }

    /** Opens the wizard from the menu. */
    public static ImportPage open(WorkbenchDriver driver) {
        driver.menu("File", "Import");
        return new ImportPage(driver);
    }

    /** Names the files to import. */
    public ImportPage choose(Path... files) {
        wizard.field("kith.import.files")
                .enter(Arrays.stream(files).map(Path::toString).collect(Collectors.joining("\n")));
        return this;
    }

    /** Has a look at what would happen, and returns the summary of that. */
    public String preview() {
        wizard.click("Next >");
        isPreviewed = true;
        driver.expect("the preview", () -> !summary().isEmpty());
        return summary();
    }

    /** Returns the summary that follows from what is ticked now. */
    public String summary() {
        return wizard.field("kith.import.summary").text();
    }

    /** Returns the names of those who are new. */
    public List<String> added() {
        wizard.click("kith.import.parts.0");
        Rows rows = wizard.rows("kith.import.new");
        return IntStream.range(0, rows.size()).mapToObj(index -> rows.row(index).getFirst()).toList();
    }

    /** Ticks or unticks one of those who are new, with the space bar. */
    public ImportPage toggle(int index) {
        wizard.rows("kith.import.new").select(index);
        driver.type(" ");
        return this;
    }

    /** Returns what is said of the row that is selected. */
    public String detail() {
        return wizard.field("kith.import.detail").text();
    }

    /** Imports, and returns the summary of what was done. */
    public String finish() {
        if (!isPreviewed) {
            preview();
        }
        wizard.click("Finish");
        Scope summary = driver.dialog("Contacts Imported");
        String text = summary.field("kith.import.summary").text();
        summary.click("OK");
        return text;
    }
}
