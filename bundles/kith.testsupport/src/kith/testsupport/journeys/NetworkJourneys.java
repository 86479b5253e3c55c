package kith.testsupport.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

import kith.core.Session;
import kith.model.KithFactory;
import kith.model.Person;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.testsupport.NetworkBuilder;
import kith.testsupport.driver.WorkbenchDriver;
import kith.testsupport.pages.ImportPage;
import kith.testsupport.pages.PeoplePage;

/** Opening networks and bringing contacts into them. */
public abstract class NetworkJourneys extends Journey {

    protected NetworkJourneys(WorkbenchDriver driver) {
        super(driver);
    }

    @Test
    void aNetworkOfLateIsOpened() throws NetworkException {
        PeoplePage people = PeoplePage.open(driver()).expect("Amara Osei", "Ben Adeyemi", "Clara Nunez");
        Path other = new NetworkBuilder(Instant.now()).person("Deniz Kaya", "deniz@example.org")
                .write(folder().resolve("Other.kith"));
        // The dialogs that choose a file are the window system's own: this journey begins where they end.
        onWindow(() -> {
            InstanceScope.INSTANCE.getNode("kith.app").put("recentNetworks", other.toString());
            return null;
        });
        driver().menu("File", "Open Recent", "Other.kith");
        people.expect("Deniz Kaya");
        assertEquals("Other - Kith", windowTitle());
    }

    @Test
    void theFileIsReplacedAndWhatWasDoneIsBroughtOver() throws NetworkException, IOException {
        PeoplePage people = PeoplePage.open(driver());
        Path file = new NetworkBuilder(Instant.now()).person("Deniz Kaya", "deniz@example.org").write(folder().resolve("Shared.kith"));
        Path newer = Files.copy(file, folder().resolve("newer.kith"));
        add(Session.open(newer, Runnable::run), "Elif Demir").close();
        onWindow(() -> {
            InstanceScope.INSTANCE.getNode("kith.app").put("recentNetworks", file.toString());
            return null;
        });
        driver().menu("File", "Open Recent", "Shared.kith");
        people.expect("Deniz Kaya");
        NetworkStore store = onWindow(() -> add(session(), "Farid Aziz").getStore());
        Files.move(newer, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        // As it is done whenever a window becomes the active one.
        store.fileChange();
        driver().dialog("The File of the Network Was Changed").click("Compare and Bring Over...");
        driver().dialog("Bring Over Changes").click("Bring Over");
        people.expect("Deniz Kaya", "Elif Demir", "Farid Aziz");
        driver().menu("Edit", "Undo");
        people.expect("Deniz Kaya", "Elif Demir");
    }

    private static Session add(Session session, String name) throws NetworkException {
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setFormattedName(name);
        session.execute("Add", () -> session.create(person));
        return session;
    }

    @Test
    void cardsAreImportedAndTakenBackAsOneStep() throws IOException {
        Path cards = folder().resolve("cards.vcf");
        Files.writeString(cards, """
                BEGIN:VCARD
                VERSION:3.0
                FN:Deniz Kaya
                EMAIL:deniz@example.org
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                FN:Elif Demir
                END:VCARD
                """);
        PeoplePage people = PeoplePage.open(driver()).expect("Amara Osei", "Ben Adeyemi", "Clara Nunez");
        ImportPage wizard = ImportPage.open(driver()).choose(cards);
        assertEquals("2 new, 0 updated, 0 unchanged, 0 rejected", wizard.finish());
        people.expect("Amara Osei", "Ben Adeyemi", "Clara Nunez", "Deniz Kaya", "Elif Demir");
        assertEquals("0 new, 0 updated, 2 unchanged, 0 rejected", ImportPage.open(driver()).choose(cards).finish());
        driver().menu("Edit", "Undo");
        people.expect("Amara Osei", "Ben Adeyemi", "Clara Nunez");
    }

    @Test
    void aContactThatIsNotTickedIsLeftOut() throws IOException {
        Path cards = folder().resolve("cards.vcf");
        Files.writeString(cards, "BEGIN:VCARD\nVERSION:3.0\nFN:Deniz Kaya\nEMAIL:deniz@example.org\nEND:VCARD\n"
                + "BEGIN:VCARD\nVERSION:3.0\nFN:Elif Demir\nEND:VCARD\n");
        PeoplePage people = PeoplePage.open(driver()).expect("Amara Osei", "Ben Adeyemi", "Clara Nunez");
        ImportPage wizard = ImportPage.open(driver()).choose(cards);
        assertEquals("2 new, 0 updated, 0 unchanged, 0 rejected", wizard.preview());
        assertEquals(List.of("Deniz Kaya", "Elif Demir"), wizard.added());
        wizard.toggle(0);
        assertTrue(wizard.detail().contains("deniz@example.org"), wizard.detail());
        assertEquals("1 new, 0 updated, 0 unchanged, 0 rejected, 1 left out", wizard.summary());
        assertEquals("1 new, 0 updated, 0 unchanged, 0 rejected", wizard.finish());
        people.expect("Amara Osei", "Ben Adeyemi", "Clara Nunez", "Elif Demir");
    }

    private String windowTitle() {
        return onWindow(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getText());
    }
}
