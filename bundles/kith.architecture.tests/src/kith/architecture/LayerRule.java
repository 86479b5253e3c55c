package kith.architecture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.ManifestElement;

/** Arrows point down only, and plug-ins of one layer never know each other. */
final class LayerRule implements Rule {

    @Override
    public List<String> violations(Project project) {
        List<String> violations = new ArrayList<>();
        Map<String, String> exporters = new HashMap<>();
        List<BundleFolder> bundles = project.bundles();
        for (BundleFolder bundle : bundles) {
            bundle.header("Export-Package").forEach(element -> exporters.put(element.getValue(), bundle.name()));
        }
        for (BundleFolder bundle : bundles) {
            if (Layers.of(bundle.name()) < 0) {
                violations.add(bundle.name() + " has no place in the layers");
                continue;
            }
            List<String> used = new ArrayList<>();
            bundle.header("Require-Bundle").forEach(element -> used.add(element.getValue()));
            bundle.header("Fragment-Host").forEach(element -> used.add(element.getValue()));
            for (ManifestElement element : bundle.header("Import-Package")) {
                String exporter = exporters.get(element.getValue());
                if (exporter != null && !exporter.equals(bundle.name())) {
                    used.add(exporter);
                }
            }
            used.stream().filter(other -> other.equals("kith") || other.startsWith("kith."))
                    .filter(other -> !Layers.mayUse(bundle.name(), other))
                    .forEach(other -> violations.add(bundle.name() + " must not use " + other));
        }
        return violations;
    }
}
