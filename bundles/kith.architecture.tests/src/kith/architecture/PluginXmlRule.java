package kith.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What plugin.xml and OSGI-INF name is there: classes, texts, icons; and what is read by users can be translated. */
final class PluginXmlRule implements Rule {

    private static final Pattern CLASS = Pattern.compile("(kith(?:\\.[a-z][\\w]*)+\\.[A-Z]\\w*(?:\\$\\w+)*)(?::.*)?");
    private static final Pattern ICON = Pattern.compile("platform:/plugin/([\\w.]+)/icons/([\\w-]+)\\.svg");
    private static final Set<String> NAMED = Set.of("view", "editor", "perspective", "command", "category", "page", "wizard",
            "extension-point", "channel", "metric", "format", "column", "context", "theme");

    @Override
    public List<String> violations(Project project) {
        List<String> violations = new ArrayList<>();
        for (BundleFolder bundle : project.bundles()) {
            Path plugin = bundle.folder().resolve("plugin.xml");
            Properties texts = bundle.properties("plugin.properties");
            if (Files.exists(plugin)) {
                if (!bundle.included().contains("plugin.xml")) {
                    violations.add(bundle.name() + ": plugin.xml is not in bin.includes");
                }
                for (Attr attribute : Xml.attributes(plugin)) {
                    check(project, bundle, attribute, texts)
                            .forEach(why -> violations.add(bundle.name() + ": plugin.xml: " + why));
                }
            }
            for (var component : bundle.header("Service-Component")) {
                Path file = bundle.folder().resolve(component.getValue());
                if (!Files.exists(file)) {
                    violations.add(bundle.name() + ": there is no " + component.getValue());
                } else {
                    Xml.attributes(file).forEach(attribute -> checkClass(bundle, attribute)
                            .forEach(why -> violations.add(bundle.name() + ": " + component.getValue() + ": " + why)));
                }
            }
        }
        return violations;
    }

    private static List<String> check(Project project, BundleFolder bundle, Attr attribute, Properties texts) {
        List<String> violations = new ArrayList<>(checkClass(bundle, attribute));
        String value = attribute.getValue();
        if (value.startsWith("%") && !texts.containsKey(value.substring(1))) {
            violations.add("no text for " + value);
        }
        Matcher icon = ICON.matcher(value);
        if (icon.matches()) {
            Path names = project.root().resolve("bundles/" + icon.group(1) + "/icons.txt");
            Path file = project.root().resolve("bundles/" + icon.group(1) + "/icons/" + icon.group(2) + ".svg");
            if (!Files.exists(file) && !lines(names).contains(icon.group(2))) {
                violations.add("no icon " + value);
            }
        }
        String element = attribute.getOwnerElement().getTagName();
        boolean shown = switch (attribute.getName()) {
            case "label", "tooltip" -> true;
            case "name" -> NAMED.contains(element) && !isId(attribute.getOwnerElement());
            default -> false;
        };
        if (shown && !value.startsWith("%") && value.matches(".*\\p{L}{2}.*")) {
            violations.add("<" + element + " " + attribute.getName() + "=\"" + value + "\"> cannot be translated");
        }
        return violations;
    }

    /** Returns whether an element only refers to something by a name, as the parameter of a command does. */
    private static boolean isId(Element element) {
        return element.getTagName().equals("command") && element.hasAttribute("commandId");
    }

    private static List<String> checkClass(BundleFolder bundle, Attr attribute) {
        Matcher type = CLASS.matcher(attribute.getValue());
        String name = attribute.getName();
        boolean reference = name.toLowerCase().contains("class") || name.equals("defaultHandler");
        boolean missing = reference && type.matches() && type.group(1).startsWith(bundle.name() + ".")
                && !bundle.hasClass(type.group(1));
        return missing ? List.of("there is no class " + type.group(1)) : List.of();
    }

    private static List<String> lines(Path file) {
        return Files.exists(file) ? JavaSource.read(file).text().lines().map(String::strip).toList() : List.of();
    }
}
