package kith.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import kith.model.Closeness;

/**
 * How things stand with a person: when you were in touch, and how often you want to be.
 *
 * @param id the id, never null
 * @param tags those of the tags that were asked about which the person has, never null
 * @param created when the person was added, or null if unknown
 * @param lastContact when the last contact was, or null if there was none
 * @param interactions how many contacts there were
 * @param idealDays the person's own cadence: days between contacts, 0 where not set
 * @param maximumDays the most days between contacts, 0 where not set
 * @param snoozedUntil the day before which the user does not want to be reminded, or null; what was put off before the
 *        last contact is not put off any more
 * @param closeness what the user says, never null
 */
public record RelationshipRow(String id, Set<String> tags, Instant created, Instant lastContact, int interactions,
        int idealDays, int maximumDays, LocalDate snoozedUntil, Closeness closeness) {
}
