package kith.app.internal.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import kith.store.Backups;
import kith.store.NetworkException;
import kith.store.Stores;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a verified backup of a network, which may be open. */
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--network", required = true, paramLabel = "FILE")
    private Path network;

    @Parameters(arity = "0..1", paramLabel = "TO", descriptionKey = "to")
    private Path to;

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException {
        Path made = to;
        if (to == null) {
            made = new Backups(network, Backups.defaultFolder(network)).make(this::tell).file();
        } else {
            Stores.copy(network, to, this::tell);
        }
        console.err().println();
        console.out().println(made);
        return ExitStatus.DONE;
    }

    private void tell(int percent) {
        console.err().print("\r" + percent + " % ");
    }
}
