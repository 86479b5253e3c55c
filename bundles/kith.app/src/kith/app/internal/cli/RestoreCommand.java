package kith.app.internal.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import kith.store.Backups;
import kith.store.NetworkException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings a network back to the state of a backup. */
@Command(name = "restore", description = {
        "Bring a network back to the state of a backup, or make a new one of it.",
        "What the network was is kept as one more backup." },
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "BACKUP", description = "The backup, or any other network.")
    private Path backup;

    @Parameters(index = "1", paramLabel = "FILE", description = "The network to bring back; it must not be open.")
    private Path network;

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException {
        new Backups(network, Backups.defaultFolder(network)).restore(backup, percent -> console.err().print("\r" + percent + " % "));
        console.err().println();
        console.out().println(network + ": is as it was in " + backup.getFileName());
        return ExitStatus.DONE;
    }
}
