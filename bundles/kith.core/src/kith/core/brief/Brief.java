package kith.core.brief;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What to know before meeting a person, on one page.
 *
 * @param id the id of the person
 * @param name the person's name
 * @param sections what there is to know, in order; those with nothing to say are left out
 */
public record Brief(String id, String name, List<BriefSection> sections) {

    public Brief {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        sections = List.copyOf(sections);
    }

    /** Returns the section of an id; empty if it has nothing to say. */
    public Optional<BriefSection> section(String section) {
        return sections.stream().filter(each -> each.id().equals(section)).findFirst();
    }
}
