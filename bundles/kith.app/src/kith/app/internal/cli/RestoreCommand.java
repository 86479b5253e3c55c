package kith.app.internal.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import kith.core.BackupFolder;
import kith.store.NetworkException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings a network back to the state of a backup. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "BACKUP", descriptionKey = "backup")
    private Path backup;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "network")
    private Path network;

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException {
        BackupFolder.of(network).restore(backup, console::progress);
        console.endProgress();
        console.say(NLS.bind(Messages.restored, network, backup.getFileName()));
        return ExitStatus.DONE;
    }
}
