package kith.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Every extension point has a schema that documents each element and attribute, with an example that is well-formed. */
final class SchemaRule implements Rule {

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
                    check(Xml.read(schema)).forEach(why -> violations.add(at + ": " + why));
                }
            }
        }
        return violations;
    }

    private static List<String> check(Document schema) {
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
            }
        }
        if (documentation(schema.getDocumentElement()).isEmpty()) {
            violations.add("the point is not documented");
        }
        if (schema.getDocumentElement().getTextContent().contains("[Enter")) {
            violations.add("a part of the template is left");
        }
        violations.addAll(example(schema));
        return violations;
    }

    private static List<String> example(Document schema) {
        for (Element section : Xml.elements(schema, "meta.section")) {
            if (section.getAttribute("type").equals("examples")) {
                String text = documentation((Element) section.getParentNode().getParentNode()).replaceAll("</?(pre|p)>", "");
                try {
                    Xml.parse("<examples>" + text + "</examples>");
                    return text.contains("<extension") ? List.of() : List.of("the example has no extension in it");
                } catch (SAXException e) {
                    return List.of("the example is not well-formed: " + e.getMessage());
                }
            }
        }
        return List.of("there is no example");
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
