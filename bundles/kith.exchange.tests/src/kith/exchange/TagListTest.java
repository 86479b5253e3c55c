package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import kith.exchange.ImportReport.TagList;

/** Lists of people, which come in as tags. */
class TagListTest extends ImportFixture {

    @Test
    void theNameOfAListBecomesATagOfItsMembers() throws Exception {
        ImportReport report = vcard(list("Choir", "urn:uuid:1") + card("3.0", "FN:Ann", "UID:1")
                + card("3.0", "FN:Bo", "UID:2"));
        assertThat(person("Ann").getTags()).containsExactly("Choir");
        assertThat(person("Bo").getTags()).isEmpty();
        assertThat(report).isEqualTo(new ImportReport(2, 0, 0, List.of(), List.of(choir(1, 1))));
    }

    @Test
    void importingAListAgainChangesNothing() throws Exception {
        String cards = list("Choir", "urn:uuid:1") + card("3.0", "FN:Ann", "UID:1");
        vcard(cards);
        assertThat(vcard(cards)).isEqualTo(new ImportReport(0, 0, 1, List.of(), List.of(choir(1, 1))));
    }

    @Test
    void membersWhoAreNotFoundAreNamed() throws Exception {
        ImportReport report = vcard(card("3.0", "FN:Ann", "UID:1")
                + card("4.0", "KIND:group", "FN:Choir", "MEMBER:urn:uuid:1", "MEMBER:urn:uuid:9"));
        assertThat(report.lists()).containsExactly(choir(6, 1, "urn:uuid:9"));
        assertThat(report.lists().get(0).message()).contains("Choir", "urn:uuid:9");
    }

    @Test
    void aListOfStrangersIsStillReported() throws Exception {
        ImportReport report = vcard(list("Choir", "urn:uuid:8", "urn:uuid:9"));
        assertThat(report.lists()).containsExactly(choir(1, 0, "urn:uuid:8", "urn:uuid:9"));
    }

    @Test
    void membersMayBeNamedByTheirAddress() throws Exception {
        vcard(card("4.0", "FN:Ann", "EMAIL:ann@example.org") + list("Choir", "mailto:Ann@example.org"));
        assertThat(person("Ann").getTags()).containsExactly("Choir");
    }

    @Test
    void anAddressOfSeveralNamesNobody() throws Exception {
        ImportReport report = vcard(card("4.0", "FN:Ann Lee", "EMAIL:lee@example.org")
                + card("4.0", "FN:John Lee", "EMAIL:lee@example.org") + list("Choir", "mailto:lee@example.org"));
        assertThat(report.lists()).containsExactly(choir(11, 0, "mailto:lee@example.org"));
    }

    private TagList choir(long line, int found, String... missing) {
        return new TagList(folder.resolve("contacts.vcf"), line, "Choir", found, List.of(missing));
    }

    private static String list(String name, String... members) {
        return card("3.0", "X-ADDRESSBOOKSERVER-KIND:group", "FN:" + name,
                "X-ADDRESSBOOKSERVER-MEMBER:" + String.join("\r\nX-ADDRESSBOOKSERVER-MEMBER:", members));
    }
}
