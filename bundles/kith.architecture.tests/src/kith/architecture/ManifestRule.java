package kith.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.osgi.util.ManifestElement;

/** Manifests name the Java version, a version and a module; exported packages are versioned API or marked as internal. */
final class ManifestRule implements Rule {

    @Override
    public List<String> violations(Project project) {
        List<String> violations = new ArrayList<>();
        for (BundleFolder bundle : project.bundles()) {
            String name = bundle.name();
            if (!"JavaSE-21".equals(bundle.manifest().get("Bundle-RequiredExecutionEnvironment"))) {
                violations.add(name + " does not name JavaSE-21");
            }
            if (!bundle.manifest().getOrDefault("Bundle-Version", "").matches("\\d+\\.\\d+\\.\\d+\\.qualifier")) {
                violations.add(name + " has no version of the form 1.2.3.qualifier");
            }
            if (!name.equals(bundle.manifest().get("Automatic-Module-Name"))) {
                violations.add(name + " does not name its module after itself");
            }
            if (!name.equals(bundle.folder().getFileName().toString())) {
                violations.add(name + " lies in a folder of another name");
            }
            if (!bundle.isTest()) {
                bundle.header("Require-Bundle").stream().filter(element -> element.getAttribute("bundle-version") == null)
                        .forEach(element -> violations.add(name + " requires any version of " + element.getValue()));
                exports(bundle, violations);
            }
        }
        return violations;
    }

    private static void exports(BundleFolder bundle, List<String> violations) {
        TreeSet<String> packages = new TreeSet<>();
        bundle.sources().forEach(source -> packages.add(source.packageName()));
        for (ManifestElement element : bundle.header("Export-Package")) {
            String exported = element.getValue();
            packages.remove(exported);
            boolean internal = exported.contains(".internal");
            boolean marked = "true".equals(element.getDirective("x-internal")) || element.getDirective("x-friends") != null;
            if (internal && !marked) {
                violations.add(bundle.name() + " exports " + exported + " without x-internal");
            } else if (!internal && !marked && element.getAttribute("version") == null) {
                violations.add(bundle.name() + " exports " + exported + " without a version");
            }
        }
        packages.stream().filter(name -> !name.contains(".internal"))
                .forEach(name -> violations.add(bundle.name() + " neither exports " + name + " nor names it internal"));
    }
}
