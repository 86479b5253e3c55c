package kith.testsupport.pages;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

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
        return wizard.field("kith.import.summary").text();
    }

    /** Imports, and returns the summary of what was done. */
    public String finish() {
        if (!isPreviewed) {
            preview();
        }
        wizard.click("Finish");
        Scope summary = driver.dialog("Import");
        String text = summary.field("kith.import.summary").text();
        summary.click("OK");
        return text;
    }
}
