package kith.exchange.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import kith.model.Contact;
import kith.model.ImportantDate;
import kith.model.PartialDate;
import kith.model.Person;

/**
 * The data of a person that come from an export of connections: the day of connection, which stays the same when name, address
 * and work change, and the day of the export that the present work is known from. The latter is kept as a line of a card,
 * X-LINKEDIN-AS-OF, so that an older export that comes in later does not undo what a newer one said.
 */
public final class ConnectionData {

    /** The label of the day on which people connected. It is data, and the same in every language. */
    public static final String LABEL = "LinkedIn";

    private static final String AS_OF = "X-LINKEDIN-AS-OF:";

    private ConnectionData() {
    }

    /** Returns the day on which the user and a person connected. */
    static Optional<PartialDate> connectedOn(Person person) {
        return person.getDates().stream().filter(date -> LABEL.equals(date.getLabel())).map(ImportantDate::getDate)
                .filter(date -> date != null && date.isFull()).findFirst();
    }

    /** Returns the day of the export that the present work is known from. */
    static Optional<LocalDate> asOf(Contact contact) {
        return contact.getCardProperties().stream().filter(ConnectionData::isAsOf).findFirst().flatMap(ConnectionData::parse);
    }

    /** Returns whether a contact came from an export of connections, or was found in one. */
    static boolean isConnection(Contact contact) {
        return contact instanceof Person person && (connectedOn(person).isPresent() || asOf(person).isPresent());
    }

    /** Sets the day of the export that the present work is known from. */
    public static void setAsOf(Contact contact, LocalDate day) {
        contact.getCardProperties().removeIf(ConnectionData::isAsOf);
        contact.getCardProperties().add(AS_OF + day);
    }

    /** Returns whether a line of a card is the day of an export. */
    static boolean isAsOf(String line) {
        return line.startsWith(AS_OF);
    }

    private static Optional<LocalDate> parse(String line) {
        try {
            return Optional.of(LocalDate.parse(line.substring(AS_OF.length()).strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
