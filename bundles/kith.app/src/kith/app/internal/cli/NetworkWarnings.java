package kith.app.internal.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

import kith.core.ReadableFileNotice;
import kith.store.NetworkException;
import kith.store.Stores;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/** Says on standard error what is to be known of the networks that a command is given, before it runs. */
record NetworkWarnings(Console console) {

    void tell(ParseResult result) {
        ParseResult command = result;
        while (command.hasSubcommand()) {
            command = command.subcommand();
        }
        // Who asks for a look only has nothing written, and a log of another file stays where it is.
        if (!command.isUsageHelpRequested() && !command.isVersionHelpRequested() && !command.hasMatchedOption("--look")) {
            networks(command).forEach(this::tell);
        }
    }

    private void tell(Path network) {
        try {
            Stores.look(network).forEach(console::note);
            ReadableFileNotice.of(network).ifPresent(console::note);
        } catch (NetworkException e) {
            // The command meets it as well, and says so.
        }
    }

    private static Set<Path> networks(ParseResult command) {
        Set<Path> networks = new LinkedHashSet<>();
        for (ArgSpec argument : command.matchedArgs()) {
            if (argument.getValue() instanceof Path path
                    && (path.toString().endsWith(".kith") || argument.paramLabel().equals("FILE") && argument.isOption())) {
                networks.add(path);
            }
        }
        return networks;
    }
}
