package kith.app.internal.cli;

import java.util.Map;
import java.util.Stack;

import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Reading of an option whose value may be left out: what follows it is its value only if it is one of its choices, and else the
 * argument that it is without the option.
 */
final class OptionalChoice implements IParameterPreprocessor {

    @Override
    public boolean preprocess(Stack<String> arguments, CommandSpec command, ArgSpec argument, Map<String, Object> info) {
        boolean attached = !String.valueOf(info.getOrDefault("separator", "")).isBlank();
        if (!attached && (arguments.isEmpty() || !isChoice(arguments.peek(), argument))) {
            arguments.push(((OptionSpec) argument).fallbackValue());
        }
        return false;
    }

    private static boolean isChoice(String text, ArgSpec argument) {
        for (String choice : argument.completionCandidates()) {
            if (choice.equalsIgnoreCase(text)) {
                return true;
            }
        }
        return false;
    }
}
