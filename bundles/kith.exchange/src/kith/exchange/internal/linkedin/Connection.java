package kith.exchange.internal.linkedin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvRecord;
import kith.model.Affiliation;
import kith.model.Email;
import kith.model.ImportantDate;
import kith.model.KithFactory;
import kith.model.Link;
import kith.model.LinkKind;
import kith.model.Organization;
import kith.model.PartialDate;
import kith.model.Person;

/** Makes a person of a row. */
final class Connection {

    /** The label of the day on which people connected. It is data, and the same in every language. */
    private static final String LABEL = "LinkedIn";
    private static final KithFactory MODEL = KithFactory.eINSTANCE;
    private static final List<DateTimeFormatter> DATES = Stream.of("en", "de", "fr", "es", "pt", "it", "nl")
            .flatMap(language -> Stream.of("d MMM uuuu", "d MMMM uuuu", "uuuu-M-d", "M/d/uuuu", "MMM d, uuuu")
                    .map(pattern -> new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
                            .toFormatter(Locale.of(language))))
            .toList();

    private Connection() {
    }

    /** Returns the person of a row, empty if it has no name. */
    static Optional<Person> of(Columns columns, CsvRecord row) {
        Person person = MODEL.createPerson();
        person.setGivenName(columns.cell(row, Columns.FIRST_NAME));
        person.setFamilyName(columns.cell(row, Columns.LAST_NAME));
        person.setFormattedName(Stream.of(person.getGivenName(), person.getFamilyName()).filter(name -> name != null)
                .collect(Collectors.joining(" ")));
        if (person.getFormattedName().isEmpty()) {
            return Optional.empty();
        }
        profile(columns.cell(row, Columns.URL), person);
        email(columns.cell(row, Columns.EMAIL), person);
        affiliation(columns.cell(row, Columns.COMPANY), columns.cell(row, Columns.POSITION), person);
        connectedOn(columns.cell(row, Columns.CONNECTED_ON), person);
        return Optional.of(person);
    }

    private static void profile(String url, Person person) {
        if (url != null) {
            Link link = MODEL.createLink();
            link.setKind(LinkKind.PROFILE);
            link.setValue(url.replaceFirst("[?#].*", ""));
            link.getTypes().add("linkedin");
            person.getLinks().add(link);
        }
    }

    private static void email(String address, Person person) {
        if (address != null) {
            Email email = MODEL.createEmail();
            email.setAddress(address);
            person.getEmails().add(email);
        }
    }

    private static void affiliation(String company, String position, Person person) {
        if (company == null && position == null) {
            return;
        }
        Affiliation affiliation = MODEL.createAffiliation();
        affiliation.setTitle(position);
        if (company != null) {
            Organization organization = MODEL.createOrganization();
            organization.setName(company);
            affiliation.setOrganization(organization);
        }
        person.getAffiliations().add(affiliation);
    }

    /** A date that cannot be read is kept as it is written. */
    private static void connectedOn(String text, Person person) {
        if (text == null) {
            return;
        }
        Optional<LocalDate> date = DATES.stream().flatMap(format -> parse(text, format).stream()).findFirst();
        if (date.isPresent()) {
            ImportantDate important = MODEL.createImportantDate();
            important.setLabel(LABEL);
            important.setDate(PartialDate.of(date.get()));
            person.getDates().add(important);
        } else {
            person.getCardProperties().add("X-LINKEDIN-CONNECTED-ON:" + text.replaceAll("\\s+", " "));
        }
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
