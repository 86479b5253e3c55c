package kith.testsupport.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import kith.store.PeopleQuery;
import kith.store.PersonRow;
import kith.testsupport.driver.WorkbenchDriver;
import kith.testsupport.pages.CommonGroundPage;
import kith.testsupport.pages.ErasePage;
import kith.testsupport.pages.PeoplePage;

/** What one has in common with people, and how they are forgotten. */
public abstract class CommonGroundJourneys extends Journey {

    protected CommonGroundJourneys(WorkbenchDriver driver) {
        super(driver);
    }

    @Test
    void whatIsSharedIsFoundWhenOneTellsOfOneself() {
        all().select("Amara Osei");
        CommonGroundPage.open(driver()).tellOfMyself().iAm("Robin Vale").interests("Rural health");
        PeoplePage.open(driver()).edit("Amara Osei").setInterests("rural health");
        PeoplePage.open(driver()).select("Amara Osei");
        CommonGroundPage.open(driver()).expect("INTEREST").follow("INTEREST");
        PeoplePage.open(driver()).expect("Amara Osei");
    }

    @Test
    void whoIsErasedIsGoneForGood() throws IOException {
        PeoplePage people = all().select("Clara Nunez");
        assertTrue(bytes().contains("Clara Nunez"));
        String receipt = ErasePage.open(driver()).erase();
        assertTrue(receipt.contains("Clara Nunez"), receipt);
        people.expect("Amara Osei", "Ben Adeyemi");
        assertEquals(List.of("Amara Osei", "Ben Adeyemi"), onWindow(() -> session().getStore().list(PeopleQuery.ALL).rows(0, 100)
                .stream().map(PersonRow::name).toList()));
        assertFalse(bytes().contains("Clara Nunez"));
    }

    private PeoplePage all() {
        return PeoplePage.open(driver()).expect("Amara Osei", "Ben Adeyemi", "Clara Nunez");
    }

    /** Returns what stands in the file and in its log. */
    private String bytes() throws IOException {
        StringBuilder bytes = new StringBuilder();
        for (String name : List.of("Journey.kith", "Journey.kith-wal")) {
            Path file = folder().resolve(name);
            if (Files.exists(file)) {
                bytes.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toString();
    }
}
