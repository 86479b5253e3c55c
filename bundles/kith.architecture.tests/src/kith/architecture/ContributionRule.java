package kith.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Check of the contributions to the extension points of this checkout against their schemas: elements and attributes are those
 * of the schema, required attributes are there, and values of an enumeration are in it. Contributions use what the program
 * reads, so that a schema which lacks something of it is found as well.
 */
final class ContributionRule implements Rule {

    private static final String EXTENSION = "extension";

    @Override
    public List<String> violations(Project project) {
        Map<String, Document> schemas = schemas(project);
        List<String> violations = new ArrayList<>();
        for (BundleFolder bundle : project.bundles()) {
            for (String file : List.of("plugin.xml", "fragment.xml")) {
                Path manifest = bundle.folder().resolve(file);
                if (Files.exists(manifest)) {
                    for (Element extension : Xml.elements(Xml.read(manifest), EXTENSION)) {
                        Document schema = schemas.get(extension.getAttribute("point"));
                        if (schema != null) {
                            check(extension, schema).forEach(why -> violations.add(bundle.name() + "/" + file + ": " + why));
                        }
                    }
                }
            }
        }
        return violations;
    }

    private static Map<String, Document> schemas(Project project) {
        Map<String, Document> schemas = new HashMap<>();
        for (BundleFolder bundle : project.bundles()) {
            Path plugin = bundle.folder().resolve("plugin.xml");
            if (Files.exists(plugin)) {
                for (Element point : Xml.elements(Xml.read(plugin), "extension-point")) {
                    Path schema = bundle.folder().resolve(point.getAttribute("schema"));
                    if (Files.isRegularFile(schema)) {
                        schemas.put(bundle.name() + "." + point.getAttribute("id"), Xml.read(schema));
                    }
                }
            }
        }
        return schemas;
    }

    /** Returns what is wrong with the elements of an extension. */
    static List<String> check(Element extension, Document schema) {
        Map<String, Map<String, Element>> types = new HashMap<>();
        for (Element type : Xml.elements(schema, "element")) {
            if (!type.getAttribute("name").isEmpty()) {
                types.put(type.getAttribute("name"), attributes(type));
            }
        }
        List<String> violations = new ArrayList<>();
        NodeList elements = extension.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (types.containsKey(element.getTagName())) {
                check(element, types.get(element.getTagName()), violations);
            } else {
                violations.add("there is no <" + element.getTagName() + "> in the schema");
            }
        }
        return violations;
    }

    private static Map<String, Element> attributes(Element type) {
        Map<String, Element> attributes = new LinkedHashMap<>();
        NodeList found = type.getElementsByTagName("attribute");
        for (int i = 0; i < found.getLength(); i++) {
            attributes.put(((Element) found.item(i)).getAttribute("name"), (Element) found.item(i));
        }
        return attributes;
    }

    private static void check(Element element, Map<String, Element> attributes, List<String> violations) {
        String at = "<" + element.getTagName() + " " + element.getAttribute("id") + "> ";
        NamedNodeMap given = element.getAttributes();
        for (int i = 0; i < given.getLength(); i++) {
            Node attribute = given.item(i);
            Element described = attributes.get(attribute.getNodeName());
            if (described == null) {
                violations.add(at + "has " + attribute.getNodeName() + ", which is not in the schema");
            } else if (!isAllowed(attribute.getNodeValue(), described)) {
                violations.add(at + "has " + attribute.getNodeValue() + ", which is no value of " + attribute.getNodeName());
            }
        }
        attributes.forEach((name, described) -> {
            if (described.getAttribute("use").equals("required") && !element.hasAttribute(name)) {
                violations.add(at + "has no " + name);
            }
        });
    }

    private static boolean isAllowed(String value, Element described) {
        NodeList values = described.getElementsByTagName("enumeration");
        for (int i = 0; i < values.getLength(); i++) {
            if (((Element) values.item(i)).getAttribute("value").equals(value)) {
                return true;
            }
        }
        boolean isBoolean = described.getAttribute("type").equals("boolean");
        return values.getLength() == 0 && (!isBoolean || value.equals("true") || value.equals("false"));
    }
}
