package kith.store;

import java.time.Instant;
import java.util.List;

/**
 * What a list shows of a person.
 *
 * @param id the id, never null
 * @param name the name to show, never null or empty
 * @param organization the name of the current organization, empty if there is none
 * @param title the current title, empty if there is none
 * @param email the preferred address of electronic mail, empty if there is none
 * @param phone the preferred telephone number as it was given, empty if there is none
 * @param lastContact when the last contact was, or null if there was none
 * @param interactions how many contacts there were
 * @param tags the tags, never null
 */
public record PersonRow(String id, String name, String organization, String title, String email, String phone,
        Instant lastContact, int interactions, List<String> tags) {
}
