package kith.app.internal.cli;

import picocli.CommandLine.Option;

/**
 * The options that every command has. They have no names of one letter: the parser would take values that begin with that
 * letter after a hyphen, such as the query {@code -hospital}, for the option.
 */
final class HelpOptions {

    @Option(names = "--help", usageHelp = true, descriptionKey = "every.help")
    private boolean help;

    /** The option of all commands that have no version of their own to choose. */
    static final class OfProgram {

        @Option(names = "--version", versionHelp = true, descriptionKey = "every.version")
        private boolean version;
    }
}
