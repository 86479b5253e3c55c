package kith.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Electronic mail addresses as programs write them. */
class EmailValuesTest extends ImportFixture {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Ada Osei <ada@example.org> | ada@example.org", "mailto:ada@example.org | ada@example.org",
            "E: ada@example.org | ada@example.org", "a@example.org; b@example.org | a@example.org b@example.org",
            "a@example.org,b@example.org | a@example.org b@example.org", "ada(at)example.org | ada(at)example.org",
            "/o=Org/ou=First/cn=Recipients/cn=ada | ''", "c=gb;a= ;p=org;s=osei | ''", "null | ''" })
    void readsAddresses(String text, String addresses) throws Exception {
        vcard(card("2.1", "FN:Ada Osei", "EMAIL;INTERNET:" + text));
        assertEquals(addresses, String.join(" ", person("Ada Osei").getEmails().stream().map(each -> each.getAddress()).toList()));
        assertEquals(new ImportReport(0, 0, 1, List.of()), run(file("own.vcf", export())));
    }
}
