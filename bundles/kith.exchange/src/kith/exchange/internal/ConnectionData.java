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
 * and work change, and the day of the export that the present work is known from, with this work. The latter are kept as lines
 * of a card, X-LINKEDIN-AS-OF and X-LINKEDIN-WORK, so that an older export that comes in later does not undo what a newer one
 * said, and none ends a position that the user has entered.
 */
public final class ConnectionData {

    /** The label of the day on which people connected. It is data, and the same in every language. */
    public static final String LABEL = "LinkedIn";

    private static final String AS_OF = "X-LINKEDIN-AS-OF:";

    /** The position that the last export named, so that only this one ends when the next export names another. */
    private static final String WORK = "X-LINKEDIN-WORK:";

    private ConnectionData() {
    }

    /** Returns the day on which the user and a person connected. */
    static Optional<PartialDate> connectedOn(Person person) {
        return person.getDates().stream().filter(date -> LABEL.equals(date.getLabel())).map(ImportantDate::getDate)
                .filter(date -> date != null && date.isFull()).findFirst();
    }

    /** Returns the day of the export that the present work is known from. */
    static Optional<LocalDate> asOf(Contact contact) {
        return contact.getCardProperties().stream().filter(line -> line.startsWith(AS_OF)).findFirst().flatMap(ConnectionData::parse);
    }

    /** Sets the day of the export that the present work is known from. */
    public static void setAsOf(Contact contact, LocalDate day) {
        contact.getCardProperties().removeIf(line -> line.startsWith(AS_OF));
        contact.getCardProperties().add(AS_OF + day);
    }

    /** Returns the position that the last export named, as a text. */
    static Optional<String> work(Contact contact) {
        return contact.getCardProperties().stream().filter(line -> line.startsWith(WORK)).findFirst().map(line -> line.substring(WORK.length()));
    }

    /** Remembers the position that an export named. */
    static void setWork(Contact contact, String work) {
        contact.getCardProperties().removeIf(line -> line.startsWith(WORK));
        contact.getCardProperties().add(WORK + work);
    }

    /** Returns whether a line of a card is about the last export, and not something that a card said. */
    static boolean isAboutExport(String line) {
        return line.startsWith(AS_OF) || line.startsWith(WORK);
    }

    private static Optional<LocalDate> parse(String line) {
        try {
            return Optional.of(LocalDate.parse(line.substring(AS_OF.length()).strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
