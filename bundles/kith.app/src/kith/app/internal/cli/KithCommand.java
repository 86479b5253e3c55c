package kith.app.internal.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

import kith.core.NetworkExtensions;
import kith.store.NetworkException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** The command {@code kith}. */
@Command(name = "kith", versionProvider = KithCommand.ProductVersion.class,
        subcommands = { ImportCommand.class, ExportCommand.class, SearchCommand.class, ListCommand.class, DueCommand.class,
                TimelineCommand.class, DuplicatesCommand.class, AddCommand.class, CheckCommand.class, BackupCommand.class,
                RestoreCommand.class, GenerateCommand.class, HistoryCommand.class, UndoCommand.class, LogCommand.class,
                AboutCommand.class, CommonCommand.class, EraseCommand.class, FieldsCommand.class, CompareCommand.class, BringOverCommand.class },
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
    private CommandSpec spec;

    private KithCommand() {
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        NetworkExtensions.install(RegistryFactory.getRegistry());
        boolean progress = err == System.err && Terminal.isStandardError();
        return line(new Console(out, err, progress)).execute(spelledOut(arguments));
    }

    static CommandLine line(Console console) {
        CommandLine line = new CommandLine(new KithCommand(), new Commands(console));
        line.setOut(new PrintWriter(console.out(), true));
        line.setErr(new PrintWriter(console.err(), true));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setResourceBundle(
                ResourceBundle.getBundle(DESCRIPTIONS, Locale.getDefault(), KithCommand.class.getClassLoader()));
        // An argument is what it says, and never the name of a file with more of them.
        line.setExpandAtFiles(false);
        help(line);
        line.getSubcommands().values().forEach(each -> {
            each.getCommandSpec().exitCodeOnInvalidInput(ExitStatus.NOTHING).exitCodeOnExecutionException(ExitStatus.NOTHING);
            help(each);
        });
        List.of("search", "log", "add").forEach(name -> PlainWords.allow(line.getSubcommands().get(name)));
        line.setExecutionStrategy(result -> {
            new NetworkWarnings(console).tell(result);
            return new CommandLine.RunLast().execute(result);
        });
        line.setExecutionExceptionHandler((failure, command, result) -> fail(failure, console));
        return line;
    }

    private static void help(CommandLine command) {
        CommandSpec options = CommandSpec.forAnnotatedObject(new HelpOptions());
        CommandSpec own = command.getCommandSpec().addMixin("help", options).versionProvider(new ProductVersion());
        if (own.findOption("--version") == null) {
            own.addMixin("version", CommandSpec.forAnnotatedObject(new HelpOptions.OfProgram()));
        }
    }

    /** Whoever asks for help right away may do so in short. */
    private static String[] spelledOut(String... arguments) {
        String[] plain = arguments.clone();
        for (int i = 0; i < Math.min(plain.length, 2); i++) {
            plain[i] = switch (plain[i]) {
                case "-h" -> "--help";
                case "-V" -> "--version";
                default -> plain[i];
            };
        }
        return plain;
    }

    private static int fail(Exception failure, Console console) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        if (!(cause instanceof NetworkException) && !(cause instanceof IOException) && !(cause instanceof QueryText.BadQuery)) {
            ILog.of(KithCommand.class).error("A command failed", failure);
        }
        String reason = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        boolean missing = cause instanceof NetworkException network && network.getReason() == NetworkException.Reason.MISSING;
        console.fail(missing ? NLS.bind(Messages.missing, reason) : reason);
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
