package kith.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Check of the schemas of extension points: each documents every element and attribute, tells since which version it exists, has
 * an example that is well-formed, and names for each attribute that is a class the type that the class is based on.
 */
final class SchemaRule implements Rule {

    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+(\\.\\d+)?");
    private static final Pattern BASED_ON = Pattern.compile("[\\w.]*:[\\w.]+|[\\w.]+");

    @Override
    public List<String> violations(Project project) {
        List<String> violations = new ArrayList<>();
        for (BundleFolder bundle : project.bundles()) {
            Path plugin = bundle.folder().resolve("plugin.xml");
            if (!Files.exists(plugin)) {
                continue;
            }
            for (Element point : Xml.elements(Xml.read(plugin), "extension-point")) {
                String at = bundle.name() + "." + point.getAttribute("id");
                Path schema = bundle.folder().resolve(point.getAttribute("schema"));
                if (point.getAttribute("schema").isEmpty() || !Files.exists(schema)) {
                    violations.add(at + " has no schema");
                } else {
                    if (!bundle.included().contains("schema/")) {
                        violations.add(at + ": the schema is not in bin.includes");
                    }
                    check(Xml.read(schema), project).forEach(why -> violations.add(at + ": " + why));
                }
            }
        }
        return violations;
    }

    private static List<String> check(Document schema, Project project) {
        List<String> violations = new ArrayList<>();
        for (Element element : Xml.elements(schema, "element")) {
            String name = element.getAttribute("name");
            if (name.isEmpty() || name.equals("extension")) {
                continue;
            }
            if (documentation(element).isEmpty()) {
                violations.add("<" + name + "> is not documented");
            }
            for (Element attribute : descendants(element, "attribute")) {
                if (documentation(attribute).isEmpty()) {
                    violations.add("<" + name + " " + attribute.getAttribute("name") + "> is not documented");
                }
                basedOn(attribute, project).forEach(why -> violations.add("<" + name + " " + attribute.getAttribute("name") + "> " + why));
            }
        }
        if (documentation(schema.getDocumentElement()).isEmpty()) {
            violations.add("the point is not documented");
        }
        if (schema.getDocumentElement().getTextContent().contains("[Enter")) {
            violations.add("a part of the template is left");
        }
        if (!VERSION.matcher(section(schema, "since")).matches()) {
            violations.add("it is not told since which version it exists");
        }
        violations.addAll(example(schema));
        return violations;
    }

    /** An attribute that is a class names one of Kith or of EMF that it is based on. */
    private static List<String> basedOn(Element attribute, Project project) {
        Element meta = descendants(attribute, "meta.attribute").stream().findFirst().orElse(null);
        boolean isJava = meta != null && meta.getAttribute("kind").equals("java");
        if (!isJava) {
            return attribute.getAttribute("name").equals("class") ? List.of("is a class, which its kind does not tell") : List.of();
        }
        String basedOn = meta.getAttribute("basedOn");
        if (!BASED_ON.matcher(basedOn).matches()) {
            return List.of("is not based on anything");
        }
        String type = basedOn.substring(basedOn.lastIndexOf(':') + 1);
        boolean isKnown = !type.startsWith("kith.") || project.bundles().stream().anyMatch(bundle -> bundle.hasClass(type));
        return isKnown ? List.of() : List.of("is based on " + type + ", which is not there");
    }

    private static List<String> example(Document schema) {
        if (section(schema, "examples").isEmpty()) {
            return List.of("there is no example");
        }
        String text = section(schema, "examples").replaceAll("</?(pre|p)>", "");
        try {
            Xml.parse("<examples>" + text + "</examples>");
            return text.contains("<extension") ? List.of() : List.of("the example has no extension in it");
        } catch (SAXException e) {
            return List.of("the example is not well-formed: " + e.getMessage());
        }
    }

    /** Returns the text of a section of a schema, such as its examples; empty if it has none. */
    static String section(Document schema, String type) {
        return Xml.elements(schema, "meta.section").stream().filter(section -> section.getAttribute("type").equals(type)).findFirst()
                .map(section -> documentation((Element) section.getParentNode().getParentNode())).orElse("");
    }

    private static String documentation(Element element) {
        for (Element annotation : children(element, "annotation")) {
            for (Element documentation : children(annotation, "documentation")) {
                return documentation.getTextContent().strip();
            }
        }
        for (Element documentation : children(element, "documentation")) {
            return documentation.getTextContent().strip();
        }
        return "";
    }

    private static List<Element> children(Element parent, String name) {
        return descendants(parent, name).stream().filter(child -> child.getParentNode() == parent).toList();
    }

    private static List<Element> descendants(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = parent.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
