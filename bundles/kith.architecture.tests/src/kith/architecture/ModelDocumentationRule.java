package kith.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Check of the documentation in the Ecore model: every class, data type, enumeration, feature and literal has a text in whole
 * sentences that says more than its name does. The generated Javadoc is made of these texts, so that they are what a plug-in
 * developer reads; the running program does not load them.
 */
final class ModelDocumentationRule implements Rule {

    private static final String GEN_MODEL = "http://www.eclipse.org/emf/2002/GenModel";
    private static final Pattern QUESTION = Pattern.compile("(?s)(What|Who|Whom|Whose|How|Where|When|Which)\\b.*");
    private static final Set<String> FILLERS = Set.of("a", "an", "and", "as", "by", "for", "from", "in", "is", "it", "its", "of", "on",
            "or", "that", "the", "this", "to", "whether", "with", "feature", "attribute", "literal", "value");
    private static final int LEAST_WORDS = 2;

    @Override
    public List<String> violations(Project project) {
        Path folder = project.root().resolve("bundles/kith.model/model");
        if (!Files.exists(folder.resolve("kith.ecore"))) {
            return List.of();
        }
        List<String> violations = new ArrayList<>();
        for (Element type : Xml.elements(Xml.read(folder.resolve("kith.ecore")), "eClassifiers")) {
            check(type, type.getAttribute("name"), violations);
            for (Element member : children(type)) {
                if (!member.getTagName().equals("eAnnotations")) {
                    check(member, type.getAttribute("name") + "." + member.getAttribute("name"), violations);
                }
            }
        }
        Document genModel = Xml.read(folder.resolve("kith.genmodel"));
        if (genModel.getDocumentElement().getAttribute("suppressGenModelAnnotations").equals("false")) {
            violations.add("kith.genmodel has the running program load the documentation");
        }
        return violations;
    }

    private static void check(Element element, String name, List<String> violations) {
        String text = documentation(element);
        if (text.isBlank()) {
            violations.add(name + " is not documented");
        } else if (!text.endsWith(".")) {
            violations.add(name + ": the documentation is no whole sentence: " + text);
        } else if (QUESTION.matcher(text).matches()) {
            violations.add(name + ": the documentation begins with a question word: " + text);
        } else if (words(text, element.getAttribute("name")).size() < LEAST_WORDS) {
            violations.add(name + ": the documentation says no more than the name: " + text);
        }
    }

    /** Returns the words of a text that mean something and are not in a name. */
    private static Set<String> words(String text, String name) {
        Set<String> words = new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("\\P{Alnum}+")));
        words.removeAll(FILLERS);
        words.removeAll(Arrays.asList(name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT).split(" ")));
        words.remove("");
        return words;
    }

    private static String documentation(Element element) {
        for (Element annotation : children(element)) {
            if (annotation.getTagName().equals("eAnnotations") && annotation.getAttribute("source").equals(GEN_MODEL)) {
                for (Element detail : children(annotation)) {
                    if (detail.getAttribute("key").equals("documentation")) {
                        return detail.getAttribute("value").strip();
                    }
                }
            }
        }
        return "";
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
