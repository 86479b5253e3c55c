package kith.app.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.core.JsonGenerator;

import kith.core.EntityRef;
import kith.core.common.CommonGround;
import kith.core.common.CommonGroundText;
import kith.core.common.CommonGrounds;
import kith.core.common.Shared;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what two people have in common, or the user and a person. */
@Command(name = "common")
final class CommonCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--network", required = true, paramLabel = "FILE")
    private Path network;

    @Option(names = "--json")
    private boolean json;

    @Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "person")
    private String person;

    @Parameters(index = "1", arity = "0..1", paramLabel = "OTHER", descriptionKey = "other")
    private String other;

    CommonCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException, IOException {
        try (NetworkStore store = Stores.openReadOnly(network)) {
            NamedObjectResolver people = new NamedObjectResolver(store, console);
            String id = people.person(person);
            LocalDate today = LocalDate.now();
            Optional<CommonGround> found = other == null ? CommonGrounds.withMe(store, id, today, ZoneId.systemDefault())
                    : CommonGrounds.between(store, id, people.person(other), today, ZoneId.systemDefault());
            CommonGround ground = found.orElseThrow(() -> new IOException(Messages.commonSame));
            if (json) {
                console.json(out -> write(ground, out));
            } else {
                ground.shared().forEach(this::print);
            }
        }
        return ExitStatus.DONE;
    }

    private void print(Shared shared) {
        console.row(shared.kind().name().toLowerCase(Locale.ROOT), CommonGroundText.named(shared),
                shared.first().line(), shared.second().line());
    }

    private static void write(CommonGround ground, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (Shared shared : ground.shared()) {
            out.writeStartObject();
            out.writeStringField("kind", shared.kind().name().toLowerCase(Locale.ROOT));
            out.writeStringField("name", shared.name());
            out.writeStringField("first", shared.first().line());
            out.writeStringField("second", shared.second().line());
            out.writeStringField("timing", shared.timing().name().toLowerCase(Locale.ROOT));
            out.writeStringField("when", shared.together().text());
            out.writeArrayFieldStart("evidence");
            for (EntityRef ref : shared.evidence()) {
                out.writeString(ref.id());
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
