package kith.core.internal.brief;

import java.util.List;
import java.util.stream.Stream;

import kith.core.brief.BriefPart;
import kith.core.brief.BriefSubject;
import kith.model.Person;

/** What a person cares about. */
public final class PassionsPart implements BriefPart {

    @Override
    public List<String> lines(BriefSubject subject) {
        Person person = subject.person();
        return Stream.of(person.getPassions(), person.getPursuits(), person.getInterests())
                .filter(words -> !words.isEmpty()).map(words -> String.join(", ", words)).toList();
    }
}
