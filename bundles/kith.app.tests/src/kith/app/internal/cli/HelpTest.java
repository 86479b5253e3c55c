package kith.app.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The help of the command line stands in a properties file, where it can be translated. */
class HelpTest {

    private final CommandLine kith = KithCommand.line(new Console(System.out, System.err, false));

    @Test
    void everyCommandOptionAndParameterIsDescribed() {
        List<String> undescribed = new ArrayList<>();
        commands().forEach(command -> {
            if (command.usageMessage().description().length == 0) {
                undescribed.add(command.qualifiedName());
            }
            arguments(command).filter(argument -> argument.description().length == 0)
                    .forEach(argument -> undescribed.add(command.qualifiedName() + " " + argument));
        });
        assertEquals(List.of(), undescribed);
    }

    @Test
    void nothingIsDescribedThatIsNotThere() {
        Set<String> described = new TreeSet<>(ResourceBundle.getBundle("kith.app.internal.cli.commands").keySet());
        described.removeIf(key -> !key.startsWith("kith."));
        commands().forEach(command -> {
            String name = command.qualifiedName(".") + ".";
            described.removeIf(key -> key.startsWith(name + "usage.description"));
            arguments(command).forEach(argument -> described.remove(name + (argument instanceof OptionSpec option
                    ? option.longestName().replaceFirst("^-+", "") : argument.descriptionKey())));
        });
        assertEquals(Set.of(), described);
    }

    @Test
    void theHelpOfACommandSaysHowToCallIt() {
        String help = kith.getSubcommands().get("undo").getUsageMessage(CommandLine.Help.Ansi.OFF);
        assertEquals("Usage: kith undo [--dry-run] [--help] [--version] --network=FILE [TRANSACTION]", help.lines().findFirst().orElse(""));
    }

    private Stream<CommandSpec> commands() {
        return Stream.concat(Stream.of(kith), kith.getSubcommands().values().stream()).map(CommandLine::getCommandSpec);
    }

    private static Stream<? extends ArgSpec> arguments(CommandSpec command) {
        return command.args().stream();
    }
}
