package kith.core.quicklog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a name from what is said after it without a word between that would say so: "Sofia at the library". */
final class NameEnds {

    private static final String PARTICLES = "(?:van|von|de|da|di|la|al|el|bin|der|zu)";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A name and what was said after it, which may be nothing. */
    record Cut(String name, String rest) {
    }

    private final Pattern after;
    private final Pattern silent;
    private final Pattern before;
    private final Pattern whose;
    private final Pattern possessive;
    private final Pattern prefix;
    private final Pattern pronoun;
    private final Pattern about;

    NameEnds(Vocabulary words) {
        // Small letters only: somebody may be called Will In.
        after = Pattern.compile(" (?=" + words.any("afterName") + "(?: |$)|" + words.any("from") + " \\p{Lu}{2})");
        silent = Pattern.compile(" " + words.any("afterNameSilent") + "$");
        before = Pattern.compile("^" + words.any("beforeRest") + " ", FLAGS);
        whose = Pattern.compile("^(?:" + words.any("whose") + " (?:\\p{Ll}\\S* )*|\\p{Lu}\\S*['\u2019]s (?:\\p{Ll}\\S* )+)(?=\\p{Lu})");
        about = Pattern.compile("^" + words.any("about") + " ", FLAGS);
        pronoun = Pattern.compile("^" + words.any("pronoun") + " ", FLAGS);
        possessive = Pattern.compile("^" + words.any("possessive") + " ", FLAGS);
        prefix = Pattern.compile("^(?!" + PARTICLES + " )(?:\\p{Ll}\\S* ){1,2}(?=\\p{Lu})");
    }

    Cut cut(String written) {
        String name = whose.matcher(written).replaceFirst("");
        if (!possessive.matcher(name).find()) {
            name = prefix.matcher(name).replaceFirst("");
        }
        if (name.isEmpty() || !Character.isUpperCase(name.codePointAt(0))) {
            return new Cut(name, "");
        }
        Matcher matcher = after.matcher(name);
        String rest = "";
        if (matcher.find()) {
            rest = before.matcher(name.substring(matcher.end())).replaceFirst("");
            name = name.substring(0, matcher.start());
        }
        return new Cut(silent.matcher(name).replaceFirst(""), rest);
    }

    /** Returns whether words after a name that begins with a capital are no name but tell something. */
    boolean isRemark(String words) {
        return pronoun.matcher(words).find() || about.matcher(words).find()
                || words.indexOf(' ') > 0 && Character.isLowerCase(words.codePointAt(0)) && !whose.matcher(words).find()
                && (possessive.matcher(words).find() || !words.matches(PARTICLES + " .*|(?:\\S+ ){1,2}\\p{Lu}.*"));
    }
}
