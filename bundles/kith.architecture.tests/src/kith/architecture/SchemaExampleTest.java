package kith.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.FileLocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Tests the examples and the enumerations of the schemas of this checkout against the published types. */
class SchemaExampleTest {

    private final Project project = Project.ofThisBuild();

    @TempDir
    Path folder;

    @Test
    void compilesTheExampleOfEverySchema() throws IOException {
        Map<String, Document> schemas = schemas();
        assertTrue(schemas.size() >= 8, schemas.keySet()::toString);
        for (Map.Entry<String, Document> schema : schemas.entrySet()) {
            SchemaExample example = new SchemaExample(schema.getValue());
            assertEquals("", example.compile(folder.resolve(schema.getKey()), classPath()), schema.getKey());
        }
    }

    @Test
    void reportsAnExampleThatDoesNotCompile() throws Exception {
        String java = "package org.example; public class Wrong { }";
        Document schema = Xml.parse("""
                <schema>
                  <element name="thing"><complexType><attribute name="class"><annotation><appinfo>
                    <meta.attribute kind="java" basedOn=":java.lang.Runnable"/></appinfo></annotation></attribute></complexType></element>
                  <annotation><appinfo><meta.section type="examples"/></appinfo><documentation>
                    &lt;pre&gt;&lt;extension&gt;&lt;thing class="org.example.Wrong"/&gt;&lt;/extension&gt;&lt;/pre&gt;
                    &lt;pre&gt;%s&lt;/pre&gt;</documentation></annotation>
                </schema>
                """.formatted(java));
        String report = new SchemaExample(schema).compile(folder, List.of());
        assertTrue(report.contains("Wrong cannot be converted to"), report);
    }

    @Test
    void followsEachSchemaInItsExample() {
        schemas().forEach((name, schema) -> new SchemaExample(schema).elements("extension")
                .forEach(extension -> assertEquals(List.of(), ContributionRule.check(extension, schema), name)));
    }

    @Test
    void namesColumnsThatAreInTheExampleOfAPackage() {
        SchemaExample example = new SchemaExample(schemas().get("packages.exsd"));
        Set<String> attributes = new TreeSet<>();
        example.elements("eStructuralFeatures").forEach(feature -> attributes.add(
                ((Element) feature.getParentNode()).getAttribute("name") + "." + feature.getAttribute("name")));
        Set<String> columns = example.elements("column").map(column -> column.getAttribute("attribute"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(attributes, columns);
    }

    @Test
    void enumeratesTheRootClassesOfTheModel() {
        Set<String> roots = rootClasses();
        assertEquals(roots, enumerated("columns.exsd", "type"));
        roots.addAll(Set.of("Contact", "Entity"));
        assertEquals(roots, enumerated("sections.exsd", "type"));
    }

    @Test
    void enumeratesTheDirectionsOfTheModel() {
        Set<String> directions = Xml.elements(model(), "eLiterals").stream()
                .filter(literal -> ((Element) literal.getParentNode()).getAttribute("name").equals("Direction"))
                .map(literal -> literal.getAttribute("name")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(directions, enumerated("channels.exsd", "direction"));
    }

    private Set<String> enumerated(String schema, String attribute) {
        return Xml.elements(schemas().get(schema), "enumeration").stream()
                .filter(value -> ((Element) value.getParentNode().getParentNode().getParentNode()).getAttribute("name").equals(attribute))
                .map(value -> value.getAttribute("value")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the names of the classes that extend Entity, directly or not, and can have objects. */
    private Set<String> rootClasses() {
        Set<String> roots = new TreeSet<>();
        Set<String> types = new TreeSet<>(Set.of("Entity"));
        for (int before = 0; before < types.size();) {
            before = types.size();
            for (Element type : Xml.elements(model(), "eClassifiers")) {
                if (types.contains(type.getAttribute("eSuperTypes").replace("#//", ""))) {
                    types.add(type.getAttribute("name"));
                    if (!type.getAttribute("abstract").equals("true")) {
                        roots.add(type.getAttribute("name"));
                    }
                }
            }
        }
        return roots;
    }

    private Document model() {
        return Xml.read(project.root().resolve("bundles/kith.model/model/kith.ecore"));
    }

    private Map<String, Document> schemas() {
        Map<String, Document> schemas = new TreeMap<>();
        for (BundleFolder bundle : project.bundles()) {
            Path plugin = bundle.folder().resolve("plugin.xml");
            if (Files.exists(plugin)) {
                Xml.elements(Xml.read(plugin), "extension-point").stream().map(point -> bundle.folder().resolve(point.getAttribute("schema")))
                        .forEach(schema -> schemas.put(schema.getFileName().toString(), Xml.read(schema)));
            }
        }
        return Collections.unmodifiableMap(schemas);
    }

    /** Returns the classes of this checkout, and the bundles that they run with. */
    private List<File> classPath() {
        List<File> classPath = new ArrayList<>(project.bundles().stream().filter(bundle -> !bundle.isTest())
                .map(bundle -> bundle.classes().toFile()).filter(File::isDirectory).toList());
        for (Bundle bundle : FrameworkUtil.getBundle(SchemaExampleTest.class).getBundleContext().getBundles()) {
            if (!bundle.getSymbolicName().startsWith("kith.")) {
                FileLocator.getBundleFileLocation(bundle).filter(File::isFile).ifPresent(classPath::add);
            }
        }
        return classPath;
    }
}
