package kith.app.internal.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

import kith.core.NetworkExtensions;
import kith.store.NetworkException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code kith}. */
@Command(name = "kith", mixinStandardHelpOptions = true, versionProvider = KithCommand.ProductVersion.class,
        subcommands = { ImportCommand.class, ExportCommand.class, SearchCommand.class, ListCommand.class, DueCommand.class,
                TimelineCommand.class, DuplicatesCommand.class, AddCommand.class, CheckCommand.class, BackupCommand.class,
                RestoreCommand.class, GenerateCommand.class, HistoryCommand.class, UndoCommand.class, LogCommand.class, AboutCommand.class, CommonCommand.class,
                EraseCommand.class, FieldsCommand.class },
        exitCodeOnInvalidInput = ExitStatus.NOTHING, exitCodeOnExecutionException = ExitStatus.NOTHING)
final class KithCommand implements Runnable {

    /** Says which version this is. */
    static final class ProductVersion implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            Version version = FrameworkUtil.getBundle(KithCommand.class).getVersion();
            return new String[] { "Kith " + version.getMajor() + "." + version.getMinor() + "." + version.getMicro() };
        }
    }

    private static final String DESCRIPTIONS = "kith.app.internal.cli.commands";

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private KithCommand() {
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        NetworkExtensions.install(RegistryFactory.getRegistry());
        return line(new Console(out, err)).execute(arguments);
    }

    static CommandLine line(Console console) {
        CommandLine line = new CommandLine(new KithCommand(), new Commands(console));
        line.setOut(new PrintWriter(console.out(), true));
        line.setErr(new PrintWriter(console.err(), true));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setResourceBundle(
                ResourceBundle.getBundle(DESCRIPTIONS, Locale.getDefault(), KithCommand.class.getClassLoader()));
        line.getSubcommands().values().forEach(
                each -> each.getCommandSpec().exitCodeOnInvalidInput(ExitStatus.NOTHING).exitCodeOnExecutionException(ExitStatus.NOTHING));
        line.setExecutionExceptionHandler((failure, command, result) -> fail(failure, console));
        return line;
    }

    private static int fail(Exception failure, Console console) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        if (!(cause instanceof NetworkException) && !(cause instanceof IOException) && !(cause instanceof QueryText.BadQuery)) {
            ILog.of(KithCommand.class).error("A command failed", failure);
        }
        console.fail(cause.getMessage() == null ? cause.toString() : cause.getMessage());
        return ExitStatus.NOTHING;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), Messages.nameACommand);
    }

    /** Makes the commands with the console that they write to. */
    private record Commands(Console console) implements CommandLine.IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            try {
                var constructor = type.getDeclaredConstructor(Console.class);
                constructor.setAccessible(true);
                return constructor.newInstance(console);
            } catch (NoSuchMethodException e) {
                return CommandLine.defaultFactory().create(type);
            }
        }
    }
}
