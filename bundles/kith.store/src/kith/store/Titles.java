package kith.store;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kith.model.CustomField;
import kith.model.Email;
import kith.model.Entity;
import kith.model.Event;
import kith.model.Exchange;
import kith.model.Goal;
import kith.model.Interaction;
import kith.model.Opportunity;
import kith.model.Organization;
import kith.model.Person;
import kith.model.SmartList;
import kith.model.Task;
import kith.model.WorkshopRun;

/** What root objects are called where they are listed or referred to. */
public final class Titles {

    private static final Pattern BREAKS = Pattern.compile("\\s*[\\n\\r\\t\u2028\u2029]+\\s*");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cc}");

    private Titles() {
    }

    /** Returns what an object is called, on one line; empty if nothing in it can serve. */
    public static String of(Entity entity) {
        String title = switch (entity) {
            case Person person -> name(person);
            case Organization organization -> organization.getName();
            case Interaction interaction -> interaction.getSubject();
            case Exchange exchange -> exchange.getText();
            case Task task -> task.getTitle();
            case Event event -> event.getTitle();
            case Goal goal -> goal.getTitle();
            case Opportunity opportunity -> opportunity.getTitle();
            case SmartList list -> list.getName();
            case CustomField field -> field.getName();
            case WorkshopRun run -> run.getWorkshop();
            default -> null;
        };
        return title == null ? "" : oneLine(title).strip();
    }

    /** Returns a text on one line, without control characters, which nobody can see. */
    public static String oneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (mayBeTaken(text.charAt(i))) {
                return UNSEEN.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("");
            }
        }
        // Most text stays as it is, and finding that out takes a fraction of the time.
        return text;
    }

    private static boolean mayBeTaken(int c) {
        return c < ' ' || c >= 0x7F && c < 0xA0 || c == 0x2028 || c == 0x2029;
    }

    private static String name(Person person) {
        if (isText(person.getFormattedName())) {
            return person.getFormattedName();
        }
        return Stream.of(structured(person), person.getNicknames().stream().collect(Collectors.joining(" ")),
                person.getEmails().stream().map(Email::getAddress).filter(Titles::isText).findFirst().orElse(null))
                .filter(Titles::isText).findFirst().orElse("");
    }

    private static String structured(Person person) {
        return Stream.of(person.getNamePrefix(), person.getGivenName(), person.getAdditionalNames(), person.getFamilyName(),
                person.getNameSuffix()).filter(Titles::isText).collect(Collectors.joining(" "));
    }

    private static boolean isText(String value) {
        return value != null && !value.isBlank();
    }
}
