package kith.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Nothing of SWT, JFace or the workbench below the user interface. */
final class HeadlessRule implements Rule {

    private static final Pattern GRAPHICAL = Pattern.compile(
            "org\\.eclipse\\.(swt|jface|ui|e4\\.ui|rcp)(\\..*)?|org\\.eclipse\\.emf\\.edit\\.ui.*"
                    + "|java\\.awt\\..*|javax\\.swing.*");

    @Override
    public List<String> violations(Project project) {
        List<String> violations = new ArrayList<>();
        for (BundleFolder bundle : project.bundles()) {
            if (Layers.of(bundle.name()) >= Layers.UI) {
                continue;
            }
            Stream.of("Require-Bundle", "Import-Package").flatMap(header -> bundle.header(header).stream())
                    .filter(element -> GRAPHICAL.matcher(element.getValue()).matches())
                    .forEach(element -> violations.add(bundle.name() + ": manifest names " + element.getValue()));
            for (JavaSource source : bundle.sources()) {
                source.imports().stream().filter(name -> GRAPHICAL.matcher(name).matches())
                        .forEach(name -> violations
                                .add(bundle.name() + ": " + source.file().getFileName() + " imports " + name));
            }
        }
        return violations;
    }
}
