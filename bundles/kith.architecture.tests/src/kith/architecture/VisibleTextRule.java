package kith.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the user reads stands in properties files, never in the code: from the user interface up what controls show, and from
 * the store up what failures, checks, completions and the command line tell.
 */
final class VisibleTextRule implements Rule {

    /** On the layers below, setters of these names set values of objects. */
    private static final Pattern SHOWS = calls("setText|setToolTipText|setMessage|setTitle|setTitleToolTip|setDescription"
            + "|setErrorMessage|setPartName|setContentDescription|setHeader"
            + "|openError|openInformation|openWarning|openQuestion|openConfirm"
            + "|createLabel|createButton|createSection|createHyperlink");
    private static final Pattern TELLS = calls("new (?:Network|PartInit|(?:CommandLine\\.)?Parameter|IO|UncheckedIO|SQL|SQLite)"
            + "Exception|new (?:BadQuery|QueryText\\.BadQuery|QueryError|Proposal)"
            + "|(?:problems|lost|notes|warnings|reasons|errors)\\.add|reject|console\\.(?:fail|note|say|ask|row)"
            + "|(?:out|err)(?:\\(\\))?\\.(?:print|println|printf)|NLS\\.bind|Job\\.create|beginTask|subTask|setTaskName");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2}");
    private static final Pattern NOT_WORDS = Pattern.compile("%[-#+ 0,(.\\d$]*[a-zA-Z]|\\\\[a-z]");

    /** What stands where text is told and is none. */
    private record Exempt(String bundle, String file, String value) {
    }

    private static final List<Exempt> EXEMPT = List.of(
            // The name of the command, before each of its failures, is the same in every language.
            new Exempt("kith.app", "Console.java", "kith: "));

    private static Pattern calls(String names) {
        return Pattern.compile("(?:\\.|\\b)(" + names + ")\\s*\\(");
    }

    @Override
    public List<String> violations(Project project) {
        List<String> violations = new ArrayList<>();
        List<Exempt> needed = new ArrayList<>();
        for (BundleFolder bundle : project.bundles()) {
            int layer = Layers.of(bundle.name());
            if (layer < Layers.STORE || layer > Layers.APPLICATION) {
                continue;
            }
            for (JavaSource source : bundle.sources()) {
                List<JavaSource.Literal> texts = texts(source, TELLS);
                if (layer >= Layers.UI) {
                    texts.addAll(texts(source, SHOWS));
                }
                for (JavaSource.Literal text : texts) {
                    Exempt place = new Exempt(bundle.name(), source.file().getFileName().toString(), text.value());
                    if (EXEMPT.contains(place)) {
                        needed.add(place);
                    } else {
                        violations.add(bundle.name() + ": " + source.at(text.offset()) + " shows \"" + text.value() + "\"");
                    }
                }
            }
        }
        EXEMPT.stream().filter(each -> project.bundle(each.bundle()).isPresent() && !needed.contains(each))
                .forEach(each -> violations.add(each.bundle() + ": " + each.file() + " need not be exempt any more"));
        return violations;
    }

    private static List<JavaSource.Literal> texts(JavaSource source, Pattern calls) {
        List<JavaSource.Literal> texts = new ArrayList<>();
        Matcher call = calls.matcher(source.code());
        while (call.find()) {
            texts.addAll(literalsOf(source, call.end()));
        }
        return texts;
    }

    /** Returns the literals that stand directly in the arguments that begin at an offset, not in calls inside of them. */
    private static List<JavaSource.Literal> literalsOf(JavaSource source, int from) {
        int depth = 1;
        int end = from;
        StringBuilder direct = new StringBuilder();
        while (end < source.code().length() && depth > 0) {
            char c = source.code().charAt(end++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            direct.append(depth == 1 ? c : ' ');
        }
        return source.literals().stream()
                .filter(literal -> literal.offset() >= from && literal.offset() < from + direct.length())
                .filter(literal -> direct.charAt(literal.offset() - from) == '"')
                .filter(literal -> WORDS.matcher(NOT_WORDS.matcher(literal.value()).replaceAll(" ")).find()).toList();
    }
}
