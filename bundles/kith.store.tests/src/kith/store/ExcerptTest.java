package kith.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kith.model.Interaction;
import kith.model.Organization;
import kith.model.Person;

/** The part of an object in which a search found its words. */
class ExcerptTest extends SmallObjects {

    @ParameterizedTest
    @CsvSource({
        "Zo\u00eb Hart, zoe, [Zo\u00eb] Hart",
        "Zoe\u0308 Hart, zo, [Zo]e\u0308 Hart",
        "Zoe\u0308 Hart, zoe, [Zoe\u0308] Hart",
        "Anna-Maria Berg, mar, Anna-[Mar]ia Berg",
        "Anna Anders, an, [An]na [An]ders",
        "J\u00fcrgen Gro\u00df, gross, J\u00fcrgen [Gro\u00df]",
        "J\u00fcrgen M\u00fcller, muel, J\u00fcrgen [M\u00fcl]ler",
        "J\u00fcrgen M\u00fcller, mul, J\u00fcrgen [M\u00fcl]ler",
        "Mueller, M\u00fcl, [Muel]ler",
        "\u0141ukasz \u017burek, LUK, [\u0141uk]asz \u017burek",
        "\u0393\u03b9\u03ce\u03c1\u03b3\u03bf\u03c2, \u0393\u0399\u03a9\u03a1\u0393\u039f\u03a3, [\u0393\u03b9\u03ce\u03c1\u03b3\u03bf\u03c2]",
        "\u092e\u0940\u0928\u093e, \u092e\u093e\u0928\u093e, \u092e\u0940\u0928\u093e",
        "Ben, zoe, Ben",
        "Ben, '', Ben" })
    void theBeginningsOfWordsAreMarked(String title, String words, String marked) {
        assertEquals(marked, Excerpt.of(title, List.of(), words).bracketed());
    }

    @Test
    void theTextWithMostOfTheWordsIsShown() {
        assertEquals("a [rural] [cl]inic", Excerpt.of("Rural", List.of("one rural", "a rural clinic"), "rural cl").bracketed());
    }

    @Test
    void theTitleGoesBeforeTextThatHasNoMore() {
        assertEquals("[Rural]", Excerpt.of("Rural", List.of("so rural"), "rural").bracketed());
    }

    @Test
    void ofLongTextWhatStandsAroundIsShown() {
        String text = "many words before ".repeat(20) + "the needle" + " and many words after".repeat(20);
        Excerpt excerpt = Excerpt.of("Note", List.of(text), "needle");
        assertTrue(excerpt.text().length() <= 112, excerpt::text);
        assertTrue(excerpt.bracketed().matches("\u2026.*the \\[needle\\] and .*\u2026"), excerpt::bracketed);
    }

    @Test
    void aSearchTellsWhereTheWordsAre(@TempDir Path folder) throws Exception {
        Person amara = person("Amara Osei");
        Organization hospital = organization("City Hospital");
        join(amara, hospital, "Nurse");
        Interaction lunch = interaction("Lunch", NOON, amara);
        lunch.setNote("We spoke about the hospital.\nShe likes it.");
        try (NetworkStore store = Stores.create(folder.resolve("n.kith"))) {
            try (Batch batch = store.begin("Add", true)) {
                batch.put(hospital);
                batch.put(amara);
                batch.put(lunch);
                batch.commit();
            }
            assertEquals(List.of("City [Hosp]ital", "City [Hosp]ital", "We spoke about the [hosp]ital."),
                    store.search("hosp", 9).stream().map(hit -> hit.excerpt().bracketed()).toList());
        }
    }
}
