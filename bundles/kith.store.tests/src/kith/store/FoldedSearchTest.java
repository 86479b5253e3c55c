package kith.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kith.model.Person;
import kith.model.Phone;
import kith.store.query.Condition;
import kith.store.query.QueryParser;

/** Finds and sorts names of many scripts and spellings, and people by their telephone numbers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoldedSearchTest extends SmallObjects {

    private NetworkStore store;

    @BeforeAll
    void create(@TempDir Path folder) throws Exception {
        store = Stores.create(folder.resolve("network.kith"));
        try (Batch batch = store.begin("Add", false)) {
            for (String name : List.of("\u0393\u03b9\u03ce\u03c1\u03b3\u03bf\u03c2 \u03a0\u03b1\u03c0\u03b1\u03b4\u03cc\u03c0\u03bf\u03c5\u03bb\u03bf\u03c2", "\u0421\u0435\u0440\u0433\u0435\u0438\u0306 \u0424\u0435\u0308\u0434\u043e\u0440\u043e\u0432", "\u1100\u1175\u11b7\u1106\u1175\u11ab\u1109\u116e",
                    "\u0141ukasz \u017burek", "S\u00f8ren \u00d8deg\u00e5rd", "\u0130pek Y\u0131lmaz", "Hanna Wei\u00df", "J\u00fcrgen Gro\u00df", "Petra Mueller", "Horst M\u00fcller",
                    "Paul Muller", "\u092e\u0940\u0928\u093e", "\uff39\uff55\uff4b\uff49", "Sin\u00e9ad O\u2019Hara", "Tom OBrien", "\u5c71\u7530\u592a\u90ce", "\ub0a8\uad81\ubcf4\ub77c", "\u05de\u05d0\u05d9\u05e8 \u05d1\u05df\u05be\u05e9\u05d7\u05e8",
                    "\u30a2\u30ec\u30af\u30b5\u30f3\u30c9\u30e9", "Lena Zoe", "Sunday Ade", "Mark Zander")) {
                batch.put(person(name));
            }
            Person head = person("Ines Ortiz");
            head.getAffiliations().add(MODEL.createAffiliation());
            head.getAffiliations().getFirst().setTitle("Gesch\u00e4ftsf\u00fchrerin");
            batch.put(head);
            number(batch, "Ada", "+49 40 5550 1234");
            number(batch, "Bea", "020 7946 0123");
            number(batch, "Cem", "+1.510 555 7964");
            number(batch, "Dee", "+49 30 1234567 und 568");
            batch.commit();
        }
    }

    @AfterAll
    void close() {
        store.close();
    }

    private void number(Batch batch, String name, String number) throws NetworkException {
        Person person = person(name);
        Phone phone = MODEL.createPhone();
        phone.setNumber(number);
        person.getPhones().add(phone);
        batch.put(person);
    }

    @ParameterizedTest
    @CsvSource({ "\u0393\u0399\u03a9\u03a1\u0393\u039f\u03a3,\u0393\u03b9\u03ce\u03c1\u03b3\u03bf\u03c2 \u03a0\u03b1\u03c0\u03b1\u03b4\u03cc\u03c0\u03bf\u03c5\u03bb\u03bf\u03c2", "\u0393\u03b9\u03c9\u03c1\u03b3\u03bf\u03c2 \u03c0\u03b1\u03c0\u03b1,\u0393\u03b9\u03ce\u03c1\u03b3\u03bf\u03c2 \u03a0\u03b1\u03c0\u03b1\u03b4\u03cc\u03c0\u03bf\u03c5\u03bb\u03bf\u03c2",
            "\u0421\u0435\u0440\u0433\u0435\u0439 \u0424\u0451\u0434\u043e\u0440\u043e\u0432,\u0421\u0435\u0440\u0433\u0435\u0438\u0306 \u0424\u0435\u0308\u0434\u043e\u0440\u043e\u0432", "\uae40\ubbfc\uc218,\u1100\u1175\u11b7\u1106\u1175\u11ab\u1109\u116e", "\uae40,\u1100\u1175\u11b7\u1106\u1175\u11ab\u1109\u116e",
            "Lukasz,\u0141ukasz \u017burek", "zurek,\u0141ukasz \u017burek", "Soren,S\u00f8ren \u00d8deg\u00e5rd", "soeren,S\u00f8ren \u00d8deg\u00e5rd", "Odegard,S\u00f8ren \u00d8deg\u00e5rd",
            "Yilmaz,\u0130pek Y\u0131lmaz", "Ipek,\u0130pek Y\u0131lmaz", "Weiss,Hanna Wei\u00df", "gross,J\u00fcrgen Gro\u00df", "juergen gross,J\u00fcrgen Gro\u00df", "yuki,\uff39\uff55\uff4b\uff49",
            "horst muller,Horst M\u00fcller", "petra m\u00fcller,Petra Mueller" })
    void findsNamesHoweverTheyAreTyped(String typed, String name) throws Exception {
        assertEquals(List.of(name), store.search(typed, 9).stream().map(SearchHit::title).toList());
        assertEquals(List.of(name), store.called(typed, "Person", 9).stream().map(SearchHit::title).toList());
        assertEquals(List.of(name), listed(typed));
        assertEquals(List.of(name), listed("name:\"" + typed + "\""));
    }

    @ParameterizedTest
    @CsvSource({ "ohara,Sin\u00e9ad O\u2019Hara", "\"o'hara\",Sin\u00e9ad O\u2019Hara", "hara,Sin\u00e9ad O\u2019Hara", "O\u2019Har,Sin\u00e9ad O\u2019Hara", "\"o'brien\",Tom OBrien",
            "\u592a\u90ce,\u5c71\u7530\u592a\u90ce", "\u90ce,\u5c71\u7530\u592a\u90ce", "\u7530\u592a,\u5c71\u7530\u592a\u90ce", "\u5c71\u7530\u592a\u90ce,\u5c71\u7530\u592a\u90ce", "\ubcf4\ub77c,\ub0a8\uad81\ubcf4\ub77c",
            "\u30ec\u30af\u30b5\u30f3\u30c9,\u30a2\u30ec\u30af\u30b5\u30f3\u30c9\u30e9", "\u05d1\u05df-\u05e9\u05d7\u05e8,\u05de\u05d0\u05d9\u05e8 \u05d1\u05df\u05be\u05e9\u05d7\u05e8", "\u05e9\u05d7\u05e8,\u05de\u05d0\u05d9\u05e8 \u05d1\u05df\u05be\u05e9\u05d7\u05e8" })
    void findsPartsOfNames(String typed, String name) throws Exception {
        String words = typed.replace("\"", "");
        assertEquals(List.of(name), store.search(words, 9).stream().map(SearchHit::title).toList());
        assertEquals(List.of(name), store.called(words, "Person", 9).stream().map(SearchHit::title).toList());
        assertEquals(List.of(name), listed("name:\"" + words + "\""));
        assertEquals(true, TextFolding.hasWords(name, words.replace("'", "").replace("\u2019", "")) || name.equals("Tom OBrien"));
    }

    @Test
    void findsNoPartsThatDoNotStandTogether() throws Exception {
        assertEquals(List.of(), store.search("\u5c71\u90ce", 9));
        assertEquals(List.of(), store.search("\u30a2\u30ec\u30af\u30b5\u30c9\u30e9", 9));
        assertEquals("\u5c71\u7530[\u592a\u90ce]", store.search("\u592a\u90ce", 9).getFirst().excerpt().bracketed());
    }

    @ParameterizedTest
    @CsvSource({ "geschaeftsfuehrerin", "Gesch\u00e4ftsf\u00fchrerin", "geschaftsfuhrerin" })
    void comparesFieldsInBothSpellings(String typed) throws Exception {
        assertEquals(List.of("Ines Ortiz"), listed("title:=\"" + typed + "\""));
    }

    @ParameterizedTest
    @CsvSource({ "horst mueller,Horst M\u00fcller", "HORST M\u00dcLLER,Horst M\u00fcller", "horst muller,Horst M\u00fcller", "petra m\u00fcller,Petra Mueller",
            "petra mueller,Petra Mueller", "paul mueller,", "soeren oedegaard,S\u00f8ren \u00d8deg\u00e5rd" })
    void comparesWholeNamesInBothSpellings(String typed, String name) throws Exception {
        assertEquals(name == null ? List.of() : List.of(name), listed("name:=\"" + typed + "\""));
    }

    @ParameterizedTest
    @CsvSource({ "mueller,Horst M\u00fcller;Petra Mueller", "m\u00fcller,Horst M\u00fcller;Paul Muller;Petra Mueller", "muller,Horst M\u00fcller;Paul Muller" })
    void findsUmlautsInBothSpellings(String typed, String names) throws Exception {
        assertEquals(List.of(names.split(";")), store.search(typed, 9).stream().map(SearchHit::title).sorted().toList());
        assertEquals(List.of(names.split(";")), listed(typed));
        assertEquals(List.of(names.split(";")), listed("name:" + typed));
    }

    @Test
    void vowelSignsAreLetters() {
        assertEquals(List.of(), store.search("\u092e\u093e\u0928\u093e", 9));
        assertEquals(1, store.search("\u092e\u0940", 9).size());
    }

    @Test
    void sortsLettersWithStrokesAmongThoseWithout() throws Exception {
        List<String> sorted = store.list(PeopleQuery.ALL).rows(0, 99).stream().map(PersonRow::name).toList();
        assertEquals(List.of("Lena Zoe", "\u0141ukasz \u017burek", "Mark Zander"), sorted.subList(sorted.indexOf("Lena Zoe"), sorted.indexOf("Mark Zander") + 1));
        assertEquals(List.of("S\u00f8ren \u00d8deg\u00e5rd", "Sunday Ade"), sorted.subList(sorted.indexOf("S\u00f8ren \u00d8deg\u00e5rd"), sorted.indexOf("Sunday Ade") + 1));
    }

    @ParameterizedTest
    @CsvSource({ "55501234,Ada", "5550 1234,Ada", "49405550,Ada", "040 5550 1234,Ada", "040 5550,Ada", "+49 40 5550 1234,Ada", "0049405550,Ada", "(040) 5550-1234,Ada",
            "02079460123,Bea", "+44 20 7946 0123,Bea", "020 7946,Bea", "5105557964,Cem", "1-510-555-7964,Cem", "(510) 555-7964,Cem",
            "+49 30 1234567,Dee", "030/1234567,Dee" })
    void findsPeopleByTheirNumbers(String typed, String name) throws Exception {
        assertEquals(List.of(name), store.search(typed, 9).stream().map(SearchHit::title).toList());
        assertEquals(List.of(name), listed(typed));
        assertEquals(List.of(name), listed("phone:\"" + typed + "\""));
    }

    @ParameterizedTest
    @CsvSource({ "+43 40 5550 1234", "+49 40 5550 12345", "1234567 99", "7946 1234" })
    void findsNobodyByAnotherNumber(String typed) throws Exception {
        assertEquals(List.of(), store.search(typed, 9));
        assertEquals(List.of(), listed("phone:\"" + typed + "\""));
    }

    @Test
    void showsTheNumberThatWasFound() {
        assertEquals("[+49 40 5550 1234]", store.search("55501234", 9).getFirst().excerpt().bracketed());
    }

    @Test
    void survivesWhateverIsTyped() throws Exception {
        Random random = new Random(5);
        List<String> pieces = List.of("a", "\u0640", "\u0300", "\"", "*", "(", ")", ":", "+", "49", "12345", " ", " ", "-", "\u00fc", "\u200d", "\ue001", "\ud83d\ude00", "AND",
                "\u093e", "\u00df", "/", "^", "'", "\n");
        for (int i = 0; i < 3_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int j = random.nextInt(1, 8); j > 0; j--) {
                typed.append(pieces.get(random.nextInt(pieces.size())));
            }
            store.search(typed.toString(), 3);
            store.called(typed.toString(), "Person", 3);
            listed(typed.toString());
        }
    }

    @Test
    void aCheckFindsNothingWrong() throws Exception {
        assertEquals(List.of(), store.check());
    }

    private List<String> listed(String query) throws Exception {
        Condition condition = new QueryParser(store.fields("Person")).parse(query).condition();
        return store.list(new EntityQuery("Person", condition, store.fields("Person").sorts("name"), List.of())).rows(0, 99).stream()
                .map(EntityRow::title).toList();
    }
}
