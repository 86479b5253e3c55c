package kith.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Nothing but the store providers knows of SQL, and the benchmark, which compares them with a bare database. */
final class SqlRule implements Rule {

    private static final Pattern SQL = Pattern.compile("\\b(java\\.sql|javax\\.sql|org\\.sqlite|org\\.postgresql)\\b");

    @Override
    public List<String> violations(Project project) {
        List<String> violations = new ArrayList<>();
        for (BundleFolder bundle : project.bundles()) {
            if (bundle.name().matches("kith\\.(store|bench)(\\..*)?")) {
                continue;
            }
            for (JavaSource source : bundle.sources()) {
                SQL.matcher(source.code()).results().forEach(
                        found -> violations.add(bundle.name() + ": " + source.at(found.start()) + " uses " + found.group()));
            }
        }
        return violations;
    }
}
