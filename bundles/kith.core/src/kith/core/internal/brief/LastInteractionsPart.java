package kith.core.internal.brief;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import kith.core.Channels;
import kith.core.brief.BriefPart;
import kith.core.brief.BriefSubject;
import kith.store.InteractionQuery;
import kith.store.InteractionRow;

/** What was said last, when people were in contact. */
public final class LastInteractionsPart implements BriefPart {

    private static final int MOST = 5;

    private Channels channels;

    @Override
    public synchronized List<String> lines(BriefSubject subject) {
        if (channels == null) {
            channels = Channels.shared();
        }
        return subject.store().list(InteractionQuery.ALL.contacts().withPeople(List.of(subject.person().getId()))).rows(0, MOST)
                .stream().filter(Objects::nonNull).map(row -> line(row, subject)).toList();
    }

    private String line(InteractionRow row, BriefSubject subject) {
        String duration = row.duration() == null ? "" : NLS.bind(Messages.minutes, row.duration().toMinutes());
        String head = String.join(", ", Stream.of(subject.day(row.day(subject.now().getZone())), channels.name(row.channel()), duration)
                .filter(part -> !part.isBlank()).toList());
        String said = String.join(". ", Stream.of(row.subject(), row.note()).filter(part -> !part.isBlank()).toList());
        return said.isEmpty() ? head : head + ": " + said;
    }
}
