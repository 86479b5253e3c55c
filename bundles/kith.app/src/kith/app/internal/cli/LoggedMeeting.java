package kith.app.internal.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import kith.core.Channel;
import kith.core.Session;
import kith.core.logging.LogDraft;
import kith.core.logging.ObjectLabels;
import kith.core.quicklog.InteractionLog;
import kith.core.quicklog.MeetingLine;
import kith.core.quicklog.MeetingLog;
import kith.core.quicklog.MeetingReader;
import kith.core.quicklog.Participant;
import kith.core.quicklog.Understanding;
import kith.core.quicklog.Vocabulary;
import kith.model.Interaction;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;
import kith.store.Occasion;

/** A meeting of many whose people are in a file, one a line, each with what is to be said of that person only. */
final class LoggedMeeting {

    private final NetworkStore store;
    private final Understanding common;
    private final List<MeetingLine> lines;

    private LoggedMeeting(NetworkStore store, Understanding common, List<MeetingLine> lines) {
        this.store = store;
        this.common = common;
        this.lines = lines;
    }

    /**
     * Reads who took part.
     *
     * @param common what is the same for all
     * @param addPeople whether those who are not in the network may be added
     * @param question says why a name cannot be taken
     * @throws IOException if the file cannot be read, or a name means several people, or nobody where nobody may be added
     */
    static LoggedMeeting read(Path file, NetworkStore store, Vocabulary words, Understanding common, boolean addPeople,
            Function<Participant, String> question) throws IOException {
        Stores.requireNotOpen(file);
        List<MeetingLine> lines = new ArrayList<>(new MeetingReader(words, store, Clock.systemDefaultZone())
                .read(Files.readString(file, StandardCharsets.UTF_8), Map.of()));
        for (MeetingLine line : lines) {
            if (NamedInLine.isOrganization(line.participant(), store)) {
                throw new IOException(NLS.bind(Messages.isOrganization, line.participant().written()));
            } else if (line.isUnclear() || line.person().isNew() && !addPeople) {
                throw new IOException(question.apply(line.participant()));
            }
        }
        // Who is named with what is common took part as well.
        common.people().forEach(participant -> lines.add(0, new MeetingLine(participant.written(), participant, "", List.of(),
                List.of())));
        return new LoggedMeeting(store, common, lines);
    }

    /** Returns what everybody is called who took part. */
    List<String> people() {
        return lines.stream().map(line -> line.person().name()).distinct().toList();
    }

    /**
     * Logs it as one step.
     *
     * @param each whether there is to be an interaction with each, and not one with all
     * @param named what the line that is common to all names
     * @return the ids of the interactions
     */
    List<String> log(boolean each, Function<String, Optional<Channel>> channels, NamedInLine named) throws NetworkException {
        Session session = new Session(store, Runnable::run, InstantSource.system());
        session.setSource(Occasion.COMMAND_LINE);
        Understanding alone = new Understanding(common.line(), common.log(), List.of());
        List<Interaction> logged = new ArrayList<>();
        String channel = common.log().channel() == null ? "kith.meeting" : common.log().channel();
        String what = ObjectLabels.interaction(common.log().subject(), ObjectLabels.channel(channel), people());
        session.execute(NLS.bind(Messages.logOf, what), () -> {
            LogDraft draft = InteractionLog.draft(session, alone, channels);
            draft.setHappened(true);
            draft.interaction().setChannel(channel);
            named.place(draft.interaction());
            logged.addAll(MeetingLog.add(draft, lines, each, id -> channels.apply(id).map(Channel::name).orElse(id)));
        });
        return logged.stream().map(Interaction::getId).toList();
    }

    /** Returns what is said of each, as lines of columns. */
    Stream<List<String>> said() {
        return lines.stream().map(line -> line.note().isEmpty() ? List.of(line.person().name())
                : List.of(line.person().name(), line.note()));
    }
}
