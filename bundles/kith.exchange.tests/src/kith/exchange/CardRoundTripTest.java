package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kith.core.Session;
import kith.model.Person;

/** Cards of other programs, whose parameters and groups go out again although the model has no place for them. */
class CardRoundTripTest extends ImportFixture {

    private static final Pattern LINE = Pattern.compile("(?:([\\w-]+)\\.)?([\\w-]+)((?:;(?:\"[^\"]*\"|[^\":])*)?):(.*)");

    /** Properties as they stand in cards of well-known programs; # becomes a number that no other has. */
    private static final List<String> SHAPES = List.of("EMAIL%s:a#@example.org", "TEL%s:+1 555 #",
            "URL%s:https://example.org/#",
            "IMPP%s:xmpp:a#@example.org", "ADR%s:;;# Mill Road;Lisbon;;1000;Portugal", "LANG%s:x-#",
            "INTEREST%s:chess #", "RELATED;VALUE=text%s:Kim #", "X-ABDATE%s:20010203", "X-FOO%s:one\\,two;#",
            "X-ABADR%s:vn", "CALURI%s:https://example.org/cal/#", "ORG%s:Acme #;Research", "TITLE%s:Chemist #",
            "KEY%s:https://example.org/key#", "EXPERTISE%s:soil #", "SOCIALPROFILE%s:https://social.example/#");

    private static final List<String> ONCE = List.of("BDAY%s:19850412T102200Z", "ANNIVERSARY%s:20110911T1530-0500",
            "N%s:Lee;Ann;;;", "NOTE%s:Met in Accra", "NICKNAME%s:Annie", "CATEGORIES%s:choir,chess",
            "GENDER%s:F", "TZ%s:Europe/Lisbon", "PHOTO%s:https://example.org/photo.jpg");

    private static final List<String> PARAMETERS = List.of(";PID=1.1", ";ALTID=2", ";LANGUAGE=pt", ";X-ABC=\"a;b:c\"",
            ";INDEX=3", ";PREF=7", ";GEO=\"geo:12.3,4.5\"", ";LABEL=\"Ann Lee^nMill Road\"", ";SORT-AS=\"Lee,Ann\"");

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 })
    void everyParameterAndEveryTieGoesOutAgain(long seed) throws Exception {
        List<String> lines = lines(new Random(seed));
        vcard(card("4.0", lines.toArray(String[]::new)));
        List<String> out = unfolded(export());
        for (String line : lines) {
            assertThat(out).as(line).anyMatch(each -> says(each, line));
        }
        assertThat(ties(out)).containsAll(ties(lines));
    }

    @ParameterizedTest
    @ValueSource(longs = { 21, 22, 23, 24, 25, 26, 27, 28 })
    void itsOwnExportIsNoNews(long seed) throws Exception {
        vcard(card("4.0", lines(new Random(seed)).toArray(String[]::new)));
        ImportReport again = run(file("export.vcf", export()));
        assertThat(again).isEqualTo(new ImportReport(0, 0, again.skipped(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(longs = { 31, 32, 33, 34, 35, 36, 37, 38 })
    void anotherNetworkExportsTheSame(long seed) throws Exception {
        vcard(card("4.0", lines(new Random(seed)).toArray(String[]::new)));
        String export = export();
        try (Session other = Session.create(folder.resolve("other.kith"), Runnable::run)) {
            new Importer(other, FORMATS).run(List.of(file("export.vcf", export)), false, null);
            StringWriter out = new StringWriter();
            new VCardExport(other.getStore()).write(VCardExport.contacts(other.getStore()), out);
            assertThat(sorted(out.toString())).isEqualTo(sorted(export));
        }
    }

    @Test
    void theLabelOfAnAddressStaysWithTheAddress() throws Exception {
        vcard(card("4.0", "FN:Ann", "ADR;LABEL=\"Ann Lee\\nMill Road\";TYPE=home:;;1 Mill Road;;;;"));
        assertThat(unfolded(export())).contains("ADR;TYPE=home;LABEL=\"Ann Lee\\nMill Road\":;;1 Mill Road;;;;")
                .noneMatch(line -> line.startsWith("LABEL"));
    }

    @Test
    void aLabelOfVCard3BecomesThatOfItsAddress() throws Exception {
        vcard(card("3.0", "FN:Ann", "LABEL;TYPE=work:2 Quay\\nLisbon", "ADR;TYPE=home:;;1 Mill Road;;;;",
                "ADR;TYPE=work:;;2 Quay;;;;"));
        assertThat(unfolded(export())).contains("ADR;TYPE=work;LABEL=2 Quay^nLisbon:;;2 Quay;;;;",
                "ADR;TYPE=home:;;1 Mill Road;;;;")
                .noneMatch(line -> line.startsWith("LABEL"));
    }

    @Test
    void theGroupOfAnAddressOfAppleHoldsItsCountry() throws Exception {
        vcard(card("3.0", "FN:Ann", "item3.ADR;type=HOME:;;12 Quay;;;;", "item3.X-ABADR:vn", "item3.X-ABLabel:Boat"));
        assertThat(unfolded(export())).containsOnlyOnce("item3.X-ABLabel:Boat").contains("item3.X-ABADR:vn",
                "item3.ADR;TYPE=home:;;12 Quay;;;;");
    }

    @Test
    void whatWasSaidOfAnAddressIsNotSaidOfAnother() throws Exception {
        vcard(card("4.0", "FN:Ann", "EMAIL;PID=1.1:ann@old.org"));
        Person ann = session.find(Person.class, person("Ann").getId()).orElseThrow();
        session.execute("Change", () -> ann.getEmails().get(0).setAddress("ann@new.org"));
        assertThat(unfolded(export())).contains("EMAIL:ann@new.org").noneMatch(line -> line.contains("PID"))
                .noneMatch(line -> line.contains("X-KITH-DETAIL"));
    }

    @Test
    void theTimeOfABirthdayGoesWithItsDate() throws Exception {
        vcard(card("3.0", "FN:Ann", "BDAY:1985-04-12T10:22:00-05:00"));
        assertThat(unfolded(export())).contains("BDAY:19850412T102200-0500");
    }

    private static List<String> lines(Random random) {
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (String shape : ONCE) {
            if (random.nextBoolean()) {
                lines.add(shape.formatted(parameters(random)));
            }
        }
        for (int i = 5 + random.nextInt(15); i > 0; i--) {
            String shape = SHAPES.get(random.nextInt(SHAPES.size()));
            String line = shape.replace("#", "1" + ++number).formatted(parameters(random));
            lines.add(random.nextInt(3) == 0 ? "item" + (1 + random.nextInt(4)) + "." + line : line);
        }
        Collections.shuffle(lines, random);
        lines.add(0, "FN:Ann Lee");
        lines.add(1, "UID:urn:uuid:00000000-0000-4000-8000-000000000001");
        return lines;
    }

    private static String parameters(Random random) {
        if (random.nextInt(3) == 0) {
            return "";
        }
        List<String> parameters = new ArrayList<>(PARAMETERS);
        Collections.shuffle(parameters, random);
        return String.join("", parameters.subList(0, random.nextInt(3)));
    }

    /** Returns whether a line has the name, the value and at least the parameters of another. */
    private static boolean says(String line, String other) {
        Matcher one = match(line);
        Matcher two = match(other);
        boolean listed = Set.of("NICKNAME", "CATEGORIES").contains(two.group(2));
        return one.group(2).equals(two.group(2)) && (listed || one.group(4).equals(two.group(4)))
                && parameters(one).containsAll(parameters(two));
    }

    private static Set<String> parameters(Matcher line) {
        Set<String> parameters = new TreeSet<>();
        Matcher matcher = Pattern.compile(";((?:\"[^\"]*\"|[^\";])+)").matcher(line.group(3));
        while (matcher.find()) {
            parameters.add(matcher.group(1));
        }
        return parameters;
    }

    /** Returns pairs of properties that are in one group. */
    private static Set<String> ties(List<String> lines) {
        Map<String, List<String>> groups = new HashMap<>();
        for (String line : lines) {
            Matcher matcher = match(line);
            if (matcher.group(1) != null) {
                groups.computeIfAbsent(matcher.group(1), name -> new ArrayList<>())
                        .add(matcher.group(2) + ":" + matcher.group(4));
            }
        }
        Set<String> ties = new TreeSet<>();
        groups.values().forEach(group -> group.stream().sorted().forEach(one -> group.stream()
                .filter(other -> one.compareTo(other) < 0).forEach(other -> ties.add(one + " & " + other))));
        return ties;
    }

    private static Matcher match(String line) {
        Matcher matcher = LINE.matcher(line);
        assertThat(matcher.matches()).as(line).isTrue();
        return matcher;
    }

    private static List<String> unfolded(String export) {
        return export.replace("\r\n ", "").lines().toList();
    }

    private static List<String> sorted(String export) {
        return Stream.of(unfolded(export)).flatMap(List::stream).filter(line -> !line.startsWith("REV")).sorted().toList();
    }
}
