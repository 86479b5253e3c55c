package kith.app.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;

import kith.app.internal.ContactsFile;
import kith.exchange.ExportFormat;
import kith.exchange.Formats;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Exports all contacts of a network. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--network", required = true, paramLabel = "FILE")
    private Path network;

    @Option(names = "--format", required = true, paramLabel = "FORMAT")
    private String format;

    /** Not the version of Kith, as with other commands. */
    @Option(names = "--version", paramLabel = "VERSION")
    private String version;

    @Parameters(paramLabel = "OUT", descriptionKey = "out")
    private Path out;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException, IOException {
        Formats formats = new Formats(RegistryFactory.getRegistry());
        String id = format.toLowerCase(Locale.ROOT);
        ExportFormat chosen = (version == null ? formats.findExport(id) : formats.findExport(id, version)).orElse(null);
        if (chosen == null && formats.findExport(id).isPresent()) {
            console.fail(NLS.bind(Messages.noVersion, new Object[] { format, version, formats.exports().stream()
                    .filter(each -> each.id().contains(id) && !each.version().isEmpty()).map(ExportFormat::version)
                    .collect(Collectors.joining(", ")) }));
            return ExitStatus.NOTHING;
        }
        if (chosen == null) {
            console.fail(NLS.bind(Messages.noFormat, format, formats.exports().stream()
                    .map(each -> each.id().replaceFirst("^kith\\.", "")).collect(Collectors.joining(", "))));
            return ExitStatus.NOTHING;
        }
        try (NetworkStore store = Stores.openReadOnly(network)) {
            List<String> leftOut = new ArrayList<>();
            int written = ContactsFile.write(store, chosen, out, leftOut::add);
            leftOut.forEach(sentence -> console.note(network + ": " + sentence));
            console.say(NLS.bind(Messages.exported, written, out));
            return leftOut.isEmpty() ? ExitStatus.DONE : ExitStatus.REJECTED;
        }
    }
}
