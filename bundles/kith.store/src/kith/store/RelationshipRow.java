package kith.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import kith.model.Closeness;

/**
 * How things stand with a person: when you were in touch, and how often you want to be.
 *
 * @param id the id, never null
 * @param name the name to show, never null
 * @param organization the name of the current organization, empty if there is none
 * @param title the current title, empty if there is none
 * @param tags the tags, never null
 * @param created when the person was added, or null if unknown
 * @param firstContact when the first interaction was, or null if there was none
 * @param lastContact when the last interaction was, or null if there was none
 * @param interactions how many interactions there were
 * @param idealDays the person's own cadence: days between contacts, 0 where not set
 * @param maximumDays the most days between contacts, 0 where not set
 * @param snoozedUntil the day before which the user does not want to be reminded, or null
 * @param closeness what the user says, never null
 */
public record RelationshipRow(String id, String name, String organization, String title, List<String> tags, Instant created,
        Instant firstContact, Instant lastContact, int interactions, int idealDays, int maximumDays, LocalDate snoozedUntil,
        Closeness closeness) {
}
