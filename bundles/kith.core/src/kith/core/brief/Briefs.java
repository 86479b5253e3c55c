package kith.core.brief;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IExtensionRegistry;

import kith.core.extension.Contribution;
import kith.core.extension.Contributions;
import kith.model.Person;
import kith.store.NetworkStore;
import kith.store.Titles;

/** Makes briefs of the sections that plug-ins contribute to {@code kith.core.briefs}. */
public final class Briefs {

    private record Descriptor(String id, String name, Contribution<BriefPart> part) {
    }

    private final Contributions<Descriptor> contributions;

    public Briefs(IExtensionRegistry registry) {
        contributions = new Contributions<>(registry, "kith.core.briefs", element -> new Descriptor(
                element.getAttribute("id"), element.getAttribute("name"), new Contribution<>(element, BriefPart.class)));
    }

    /**
     * Makes the brief of a person; reads the store.
     *
     * @param now the moment in the user's zone
     * @return empty if there is no such person
     */
    public Optional<Brief> of(NetworkStore store, String person, ZonedDateTime now) {
        return of(store, person, now, null);
    }

    /**
     * Makes a brief of some sections only.
     *
     * @param wanted the ids of the sections, or null for all
     */
    public Optional<Brief> of(NetworkStore store, String person, ZonedDateTime now, Set<String> wanted) {
        return store.load(person).filter(Person.class::isInstance)
                .map(found -> brief(new BriefSubject(store, (Person) found, now), wanted));
    }

    private Brief brief(BriefSubject subject, Set<String> wanted) {
        List<BriefSection> sections = new ArrayList<>();
        for (Descriptor descriptor : contributions.all()) {
            if (wanted == null || wanted.contains(descriptor.id())) {
                List<String> lines = descriptor.part().call(part -> part.lines(subject), List.of());
                if (!lines.isEmpty()) {
                    sections.add(new BriefSection(descriptor.id(), descriptor.name(), lines));
                }
            }
        }
        return new Brief(subject.person().getId(), Titles.of(subject.person()), sections);
    }
}
