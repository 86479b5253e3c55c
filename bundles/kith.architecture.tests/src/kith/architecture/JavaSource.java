package kith.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source file, read well enough for the rules: what is code, what is comment and what is literal.
 *
 * @param text the file as it is
 * @param code the same with comments and the content of literals blanked, at the same offsets
 * @param literals the string literals and text blocks
 */
record JavaSource(Path file, String text, String code, List<Literal> literals) {

    /** A string literal: where it begins and what is between the quotes. */
    record Literal(int offset, String value) {
    }

    private static final Pattern IMPORT = Pattern.compile("(?m)^import\\s+(?:static\\s+)?([\\w.]+)");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([\\w.]+)");

    static JavaSource read(Path file) {
        try {
            return parse(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JavaSource parse(Path file, String text) {
        StringBuilder code = new StringBuilder(text);
        List<Literal> literals = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = i + 1;
            if (text.startsWith("//", i)) {
                end = endOf(text, "\n", i);
                blank(code, i, end);
            } else if (text.startsWith("/*", i)) {
                end = endOf(text, "*/", i + 2);
                blank(code, i, end);
            } else if (text.startsWith("\"\"\"", i)) {
                end = endOfLiteral(text, "\"\"\"", i + 3);
                literals.add(new Literal(i, text.substring(i + 3, Math.max(i + 3, end - 3))));
                blank(code, i + 1, end - 1);
            } else if (text.charAt(i) == '"') {
                end = endOfLiteral(text, "\"", i + 1);
                literals.add(new Literal(i, text.substring(i + 1, Math.max(i + 1, end - 1))));
                blank(code, i + 1, end - 1);
            } else if (text.charAt(i) == '\'') {
                end = endOfLiteral(text, "'", i + 1);
                blank(code, i + 1, end - 1);
            }
            i = end;
        }
        return new JavaSource(file, text, code.toString(), literals);
    }

    String packageName() {
        Matcher matcher = PACKAGE.matcher(code);
        return matcher.find() ? matcher.group(1) : "";
    }

    List<String> imports() {
        return IMPORT.matcher(code).results().map(result -> result.group(1)).toList();
    }

    int line(int offset) {
        return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    String at(int offset) {
        return file.getFileName() + ":" + line(offset);
    }

    private static int endOf(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    private static int endOfLiteral(String text, String mark, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith(mark, i)) {
                return i + mark.length();
            }
        }
        return text.length();
    }

    private static void blank(StringBuilder code, int from, int to) {
        for (int i = from; i < to; i++) {
            if (code.charAt(i) != '\n') {
                code.setCharAt(i, ' ');
            }
        }
    }
}
