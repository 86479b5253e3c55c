package kith.architecture;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Example of a schema of an extension point: an extension, and the sources of the classes that it names. */
final class SchemaExample {

    private static final Pattern BLOCK = Pattern.compile("(?s)<pre>(.*?)</pre>");
    private static final Pattern TYPE = Pattern.compile("(?s)package ([\\w.]+);.*?\\bpublic (?:final )?(?:class|interface|record|enum) (\\w+)");

    private final Document schema;
    private final List<String> markup = new ArrayList<>();
    private final Map<String, String> sources = new LinkedHashMap<>();

    SchemaExample(Document schema) {
        this.schema = schema;
        Matcher blocks = BLOCK.matcher(SchemaRule.section(schema, "examples"));
        while (blocks.find()) {
            String block = blocks.group(1).strip();
            Matcher type = TYPE.matcher(block);
            if (!block.startsWith("<") && type.find()) {
                sources.put(type.group(1) + "." + type.group(2),
                        block.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
            } else {
                markup.add(block);
            }
        }
    }

    /**
     * Compiles the sources, with a check that every class that the extension names is of the type that the schema demands.
     *
     * @param folder an empty folder to work in
     * @return what the compiler reports, empty if the example compiles
     */
    String compile(Path folder, List<File> classPath) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(sources);
        all.put("check.Check", "package check;\nclass Check {\n" + check() + "}\n");
        Path output = Files.createDirectories(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-implicit:none", "-Xlint:-options", "--release", "21", "-d",
                output.toString(), "-classpath", String.join(File.pathSeparator, classPath.stream().map(File::getPath).toList())));
        for (Map.Entry<String, String> source : all.entrySet()) {
            Path file = folder.resolve(source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
            arguments.add(file.toString());
        }
        return run(arguments);
    }

    private static String run(List<String> arguments) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter report = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            List<String> names = arguments.stream().filter(argument -> argument.endsWith(".java")).toList();
            List<String> options = arguments.stream().filter(argument -> !names.contains(argument)).toList();
            compiler.getTask(report, files, null, options, null, files.getJavaFileObjectsFromStrings(names)).call();
        }
        return report.toString();
    }

    /** Returns a field for each class that the extension names, whose type is the one that the schema demands. */
    private String check() {
        StringBuilder fields = new StringBuilder();
        basedOn().forEach((attribute, type) -> elements(attribute.element()).map(found -> found.getAttribute(attribute.name()))
                .filter(name -> !name.isEmpty()).forEach(name -> fields.append("    static final ").append(type).append(" FIELD")
                        .append(fields.length()).append(" = new ").append(name).append("();\n")));
        return fields.toString();
    }

    /** An attribute of an element. */
    private record Attribute(String element, String name) {
    }

    private Map<Attribute, String> basedOn() {
        Map<Attribute, String> basedOn = new LinkedHashMap<>();
        for (Element meta : Xml.elements(schema, "meta.attribute")) {
            if (meta.getAttribute("kind").equals("java")) {
                Element attribute = (Element) meta.getParentNode().getParentNode().getParentNode();
                Element element = (Element) attribute.getParentNode().getParentNode();
                basedOn.put(new Attribute(element.getAttribute("name"), attribute.getAttribute("name")),
                        meta.getAttribute("basedOn").replaceFirst(".*:", ""));
            }
        }
        return basedOn;
    }

    /** Returns the elements of a name in the extension of the example and the files beside it. */
    Stream<Element> elements(String name) {
        return markup.stream().flatMap(text -> {
            try {
                return Xml.elements(Xml.parse(text), name).stream();
            } catch (SAXException e) {
                throw new IllegalStateException(text, e);
            }
        });
    }
}
