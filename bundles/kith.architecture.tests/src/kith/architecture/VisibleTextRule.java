package kith.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the user reads stands in properties files, never in the code. */
final class VisibleTextRule implements Rule {

    private static final Pattern SHOWS = Pattern.compile("(?:\\.|\\b)(setText|setToolTipText|setMessage|setTitle"
            + "|setTitleToolTip|setDescription|setErrorMessage|setPartName|setContentDescription|setHeader"
            + "|openError|openInformation|openWarning|openQuestion|openConfirm"
            + "|createLabel|createButton|createSection|createHyperlink)\\s*\\(");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2}");

    @Override
    public List<String> violations(Project project) {
        List<String> violations = new ArrayList<>();
        for (BundleFolder bundle : project.bundles()) {
            int layer = Layers.of(bundle.name());
            if (layer < Layers.UI || layer > Layers.APPLICATION) {
                continue;
            }
            for (JavaSource source : bundle.sources()) {
                Matcher call = SHOWS.matcher(source.code());
                while (call.find()) {
                    literalsOf(source, call.end()).forEach(literal -> violations.add(bundle.name() + ": "
                            + source.at(literal.offset()) + " shows \"" + literal.value() + "\""));
                }
            }
        }
        return violations;
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
                .filter(literal -> WORDS.matcher(literal.value()).find()).toList();
    }
}
