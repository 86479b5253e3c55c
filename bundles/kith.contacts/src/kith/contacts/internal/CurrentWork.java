package kith.contacts.internal;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kith.model.Affiliation;
import kith.model.Person;

/** What a person does now, in a few words. */
final class CurrentWork {

    private CurrentWork() {
    }

    /** Returns title and organization of the first position that has not ended; empty if there is none. */
    static String of(Person person) {
        return person.getAffiliations().stream().filter(position -> position.getTo() == null).map(CurrentWork::text)
                .filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static String text(Affiliation position) {
        return Stream.of(position.getTitle(), position.getOrganization() == null ? null : position.getOrganization().getName())
                .filter(Objects::nonNull).map(String::strip).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
