package kith.app.internal.cli;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Words of everyday language as arguments. One that begins with a hyphen, such as {@code -hospital}, is a word; one that looks
 * like a long option is more likely a mistyped one, and is refused unless it stands after {@code --}.
 */
final class PlainWords {

    private static final Pattern OPTION = Pattern.compile("--\\p{Alpha}[\\p{Alnum}-]*(?:=.*)?");

    private PlainWords() {
    }

    /** Lets a command take words that begin with a hyphen. */
    static void allow(CommandLine command) {
        command.getCommandSpec().parser().unmatchedOptionsArePositionalParams(true);
    }

    /** Checks the words of a command. */
    static List<String> of(CommandSpec command, List<String> words) {
        if (!command.commandLine().getParseResult().originalArgs().contains("--")) {
            words.stream().filter(word -> OPTION.matcher(word).matches()).findFirst().ifPresent(word -> {
                throw new CommandLine.ParameterException(command.commandLine(), NLS.bind(Messages.noOption, word));
            });
        }
        return words;
    }
}
