package kith.app.internal.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import kith.core.BackupFolder;
import kith.store.Backup;
import kith.store.BackupVerification;
import kith.store.BackupVerifier;
import kith.store.Backups;
import kith.store.NetworkException;
import kith.store.Stores;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a verified backup of a network, which may be open. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--network", required = true, paramLabel = "FILE")
    private Path network;

    @Option(names = "--list")
    private boolean list;

    @Option(names = "--verify")
    private boolean verify;

    @Parameters(arity = "0..1", paramLabel = "TO", descriptionKey = "to")
    private Path to;

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws NetworkException {
        if (list || verify) {
            return show();
        }
        Path made = to;
        if (to == null) {
            made = BackupFolder.of(network).make(console::progress).file();
        } else {
            Stores.copy(network, to, console::progress);
        }
        console.endProgress();
        console.say(made.toString());
        return ExitStatus.DONE;
    }

    /** Lists the backups with what is known of each; damaged ones are told by the status too. */
    private Integer show() throws NetworkException {
        if (to != null) {
            console.fail(Messages.backupWhich);
            return ExitStatus.NOTHING;
        }
        Backups backups = BackupFolder.of(network);
        BackupVerifier verifier = new BackupVerifier(backups.folder());
        boolean damaged = false;
        for (Backup backup : backups.list().reversed()) {
            Optional<BackupVerification> found = verify ? Optional.of(verifier.verify(backup)) : verifier.find(backup);
            damaged |= found.filter(each -> !each.isSound()).isPresent();
            console.out().println(found.map(each -> each.isSound()
                    ? NLS.bind(Messages.backupIsSound, name(backup), each.at())
                    : NLS.bind(Messages.backupIsDamaged, name(backup), TabSeparated.value(each.problems().get(0))))
                    .orElseGet(() -> NLS.bind(Messages.backupIsUnverified, name(backup))));
        }
        return damaged ? ExitStatus.REJECTED : ExitStatus.DONE;
    }

    private static String name(Backup backup) {
        return TabSeparated.value(backup.file().toString());
    }
}
