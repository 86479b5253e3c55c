package kith.app.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.core.JsonGenerator;

import kith.core.Channel;
import kith.core.Channels;
import kith.core.Session;
import kith.core.quicklog.InteractionLog;
import kith.core.quicklog.Participant;
import kith.core.quicklog.PersonChoice;
import kith.core.quicklog.QuickLog;
import kith.core.quicklog.QuickLogParser;
import kith.core.quicklog.QuickLogReader;
import kith.core.quicklog.Understanding;
import kith.core.quicklog.Vocabulary;
import kith.model.Entity;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Occasion;
import kith.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Logs what one line of everyday words tells. */
@Command(name = "log")
final class LogCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec command;

    @Option(names = "--network", required = true, paramLabel = "FILE")
    private Path network;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--add-people")
    private boolean addPeople;

    @Option(names = "--people", paramLabel = "FILE")
    private Path people;

    @Option(names = "--each")
    private boolean each;

    @Option(names = "--json")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "TEXT", descriptionKey = "text")
    private List<String> text = List.of();

    LogCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException, IOException {
        try (NetworkStore store = dryRun ? Stores.openReadOnly(network) : Stores.open(network)) {
            Function<String, Optional<Channel>> channels = id -> Optional.empty();
            Map<String, String> names = Map.of();
            IExtensionRegistry registry = RegistryFactory.getRegistry();
            if (registry != null) {
                Channels contributed = new Channels(registry);
                channels = contributed::find;
                names = contributed.words();
            }
            Vocabulary words = new Vocabulary(Locale.getDefault(), names);
            QuickLogParser parser = new QuickLogParser(words, Clock.systemDefaultZone());
            String written = String.join(" ", PlainWords.of(command, text));
            NamedInLine named = NamedInLine.of(new QuickLogReader(parser, store, addPeople).read(written, Map.of()), store, addPeople);
            Understanding line = named.line();
            if (line.misread().isPresent()) {
                throw new IOException(NLS.bind(Messages.misread, line.misread().get()));
            } else if (line.unclear().isPresent()) {
                throw new IOException(question(line.unclear().get()));
            } else if (people != null) {
                LoggedMeeting meeting = LoggedMeeting.read(people, store, words, line, addPeople, LogCommand::question);
                print(meeting, dryRun ? List.of() : meeting.log(each, channels, named));
                named.notes().forEach(console::note);
                return ExitStatus.DONE;
            } else if (!named.isSomething()) {
                throw new IOException(Messages.nothingToLog);
            }
            String id = dryRun ? null : log(new Session(store, Runnable::run, InstantSource.system()), named, channels);
            print(line, id);
            named.notes().forEach(console::note);
        }
        return ExitStatus.DONE;
    }

    private static String question(Participant participant) {
        return participant.candidates().isEmpty() ? NLS.bind(Messages.nobodyCalled, participant.written())
                : NLS.bind(Messages.severalCalled, participant.written(), participant.candidates().stream()
                        .map(person -> person.detail().isEmpty() ? person.name()
                                : person.name() + " (" + person.detail() + ")")
                        .collect(Collectors.joining(", ")));
    }

    private static String log(Session session, NamedInLine named, Function<String, Optional<Channel>> channels)
            throws NetworkException {
        session.setSource(Occasion.COMMAND_LINE);
        String[] id = new String[1];
        session.execute(NLS.bind(Messages.logOf, named.label()), () -> {
            Entity logged = InteractionLog.add(session, named.line(), channels);
            named.place(logged);
            id[0] = logged.getId();
        });
        return id[0];
    }

    private void print(LoggedMeeting meeting, List<String> ids) {
        if (json) {
            console.json(out -> {
                out.writeStartObject();
                out.writeFieldName("ids");
                strings(out, ids);
                out.writeFieldName("people");
                strings(out, meeting.people());
                out.writeEndObject();
            });
        } else {
            meeting.said().forEach(console::row);
        }
    }

    private void print(Understanding line, String id) {
        QuickLog log = line.log();
        List<String> people = line.people().stream().flatMap(each -> each.person().stream()).map(PersonChoice::name).toList();
        if (json) {
            console.json(out -> json(out, line, people, id));
            return;
        }
        // What is only to be done has no channel and no moment.
        String channel = log.happened() ? InteractionLog.channel(line) : log.channel() == null ? "" : log.channel();
        String when = !log.happened() ? ""
                : log.allDay() ? log.at().toLocalDate().toString() : log.at().toOffsetDateTime().toString();
        List<String> said = new ArrayList<>(List.of(NLS.bind(id == null ? Messages.understood : Messages.logged, channel),
                String.join(", ", people), when, log.duration() == null ? "" : log.duration().toString(), log.subject(),
                log.tags().stream().map(tag -> "#" + tag).collect(Collectors.joining(" "))));
        while (said.getLast().isEmpty()) {
            said.removeLast();
        }
        console.row(said);
        if (!log.note().isEmpty()) {
            console.row("", log.note());
        }
        log.exchanges().forEach(each -> console.row("", each.side().getLiteral(),
                each.kind().getLiteral(), each.state().getLiteral(), each.text()));
        log.tasks().forEach(each -> console.row("", each.kind().getLiteral(),
                each.due(), each.text()));
    }

    private static void json(JsonGenerator out, Understanding line, List<String> people, String id) throws IOException {
        QuickLog log = line.log();
        out.writeStartObject();
        out.writeStringField("id", id);
        out.writeStringField("channel", InteractionLog.channel(line));
        out.writeStringField("direction", log.direction() == null ? null : log.direction().getLiteral());
        out.writeFieldName("people");
        strings(out, people);
        out.writeBooleanField("happened", log.happened());
        out.writeStringField("at", log.at().toOffsetDateTime().toString());
        out.writeBooleanField("allDay", log.allDay());
        out.writeStringField("zone", log.at().getZone().getId());
        out.writeStringField("duration", log.duration() == null ? null : log.duration().toString());
        out.writeStringField("subject", log.subject());
        out.writeStringField("note", log.note());
        out.writeFieldName("tags");
        strings(out, log.tags());
        out.writeArrayFieldStart("exchanges");
        for (QuickLog.SaidExchange said : log.exchanges()) {
            out.writeStartObject();
            out.writeStringField("kind", said.kind().getLiteral());
            out.writeStringField("side", said.side().getLiteral());
            out.writeStringField("state", said.state().getLiteral());
            out.writeStringField("text", said.text());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("tasks");
        for (QuickLog.SaidTask said : log.tasks()) {
            out.writeStartObject();
            out.writeStringField("kind", said.kind().getLiteral());
            out.writeStringField("due", said.due().toString());
            out.writeStringField("text", said.text());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void strings(JsonGenerator out, List<String> values) throws IOException {
        out.writeStartArray();
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }
}
