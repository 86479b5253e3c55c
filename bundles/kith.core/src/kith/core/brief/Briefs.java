package kith.core.brief;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IExtensionRegistry;

import kith.core.extension.Contribution;
import kith.core.extension.Contributions;
import kith.model.Person;
import kith.store.NetworkStore;
import kith.store.Titles;

/** Makes briefs of the sections that plug-ins contribute to {@code kith.core.briefs}. */
public final class Briefs {

    private record Descriptor(String id, String name, boolean context, Contribution<BriefPart> part) {
    }

    private final Contributions<Descriptor> contributions;

    public Briefs(IExtensionRegistry registry) {
        contributions = new Contributions<>(registry, "kith.core.briefs", element -> new Descriptor(
                element.getAttribute("id"), element.getAttribute("name"), Boolean.parseBoolean(element.getAttribute("context")),
                new Contribution<>(element, BriefPart.class)));
    }

    /**
     * Makes the brief of a person; reads the store.
     *
     * @param now the moment in the user's zone
     * @return empty if there is no such person
     */
    public Optional<Brief> of(NetworkStore store, String person, ZonedDateTime now) {
        return of(store, person, now, descriptor -> true);
    }

    /**
     * Makes the part of a brief that is enough to know when one is reminded of a person: of the sections that their plug-ins
     * say are the context.
     *
     * @param now the moment in the user's zone
     * @return empty if there is no such person
     */
    public Optional<Brief> context(NetworkStore store, String person, ZonedDateTime now) {
        return of(store, person, now, Descriptor::context);
    }

    private Optional<Brief> of(NetworkStore store, String person, ZonedDateTime now, Predicate<Descriptor> wanted) {
        return store.load(person).filter(Person.class::isInstance)
                .map(found -> brief(new BriefSubject(store, (Person) found, now), wanted));
    }

    private Brief brief(BriefSubject subject, Predicate<Descriptor> wanted) {
        List<BriefSection> sections = new ArrayList<>();
        for (Descriptor descriptor : contributions.all()) {
            if (wanted.test(descriptor)) {
                List<String> lines = descriptor.part().call(part -> List.copyOf(part.lines(subject)), List.of());
                if (!lines.isEmpty()) {
                    sections.add(new BriefSection(descriptor.id(), descriptor.name(), lines));
                }
            }
        }
        return new Brief(subject.person().getId(), Titles.of(subject.person()), sections);
    }
}
