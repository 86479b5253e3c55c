package kith.exchange.internal.linkedin;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvRecord;
import kith.exchange.internal.ConnectionData;
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

    private static final KithFactory MODEL = KithFactory.eINSTANCE;

    private Connection() {
    }

    /**
     * Returns the person of a row, empty if it has no name.
     *
     * @param export when the export was made, which is when what the row says was so
     */
    static Optional<Person> of(Columns columns, CsvRecord row, ExportDate export) {
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
        if (!person.getAffiliations().isEmpty()) {
            ConnectionData.setAsOf(person, export.day());
        }
        person.setChanged(export.instant());
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
        if (address != null && address.indexOf('@') < 0) {
            person.getCardProperties().add("X-LINKEDIN-EMAIL:" + address.replaceAll("\\s+", " "));
        } else if (address != null) {
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
        Optional<LocalDate> date = ConnectionDate.parse(text);
        if (date.isPresent()) {
            ImportantDate important = MODEL.createImportantDate();
            important.setLabel(ConnectionData.LABEL);
            important.setDate(PartialDate.of(date.get()));
            person.getDates().add(important);
        } else {
            person.getCardProperties().add("X-LINKEDIN-CONNECTED-ON:" + text.replaceAll("\\s+", " "));
        }
    }
}
