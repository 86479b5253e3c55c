package kith.core.brief;

import java.util.List;

/**
 * A section of a brief.
 *
 * @param id the id of the contribution
 * @param title what it is called, in the user's language
 * @param lines what it says; never empty
 */
public record BriefSection(String id, String title, List<String> lines) {

    public BriefSection {
        lines = List.copyOf(lines);
    }
}
