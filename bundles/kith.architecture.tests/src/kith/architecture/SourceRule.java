package kith.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sources are of a size that can be read; every type of the published API says what it is for. */
final class SourceRule implements Rule {

    private static final int LINES = 400;
    private static final Pattern TYPE = Pattern.compile(
            "(?m)^((?:@[\\w.]+(?:\\([^)]*\\))?\\s+)*)(?:public\\s+)"
                    + "(?:(?:abstract|final|sealed|non-sealed|static|strictfp)\\s+)*"
                    + "(?:class|interface|enum|record|@interface)\\s+(\\w+)");

    @Override
    public List<String> violations(Project project) {
        List<String> violations = new ArrayList<>();
        for (BundleFolder bundle : project.bundles()) {
            for (JavaSource source : bundle.sources()) {
                long lines = source.text().lines().count();
                if (lines > LINES) {
                    violations.add(bundle.name() + ": " + source.file().getFileName() + " has " + lines + " lines");
                }
                if (!bundle.isTest() && isApi(bundle, source)) {
                    undocumented(source).forEach(type -> violations.add(bundle.name() + ": " + type + " has no Javadoc"));
                }
            }
        }
        return violations;
    }

    private static boolean isApi(BundleFolder bundle, JavaSource source) {
        String name = source.packageName();
        return !name.contains(".internal")
                && bundle.header("Export-Package").stream().anyMatch(element -> element.getValue().equals(name));
    }

    private static List<String> undocumented(JavaSource source) {
        List<String> types = new ArrayList<>();
        Matcher matcher = TYPE.matcher(source.code());
        while (matcher.find()) {
            String before = source.text().substring(0, matcher.start()).stripTrailing();
            int comment = before.lastIndexOf("/**");
            boolean documented = before.endsWith("*/") && comment >= 0
                    && before.indexOf("*/", comment) == before.length() - 2;
            if (!documented) {
                types.add(source.packageName() + "." + matcher.group(2));
            }
        }
        return types;
    }
}
