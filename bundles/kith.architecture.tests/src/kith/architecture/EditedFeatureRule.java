package kith.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The editors of people and organizations have a field for each feature of the model, of the parts of a contact too, or it
 * is listed here why they have none. A reason for a feature that has a field or is not in the model is a fault as well.
 */
final class EditedFeatureRule implements Rule {

    private static final String KEPT = "kept by the program, not by the user";

    private static final List<String> CLASSES = List.of("Entity", "Contact", "Person", "Organization", "Email", "Phone",
            "Address", "Link", "ImportantDate", "Affiliation", "Education", "Ask", "Offer", "FirstMeeting", "Relation",
            "Cadence", "Attachment");

    private static final Map<String, String> EXCEPTIONS = exceptions();

    private static Map<String, String> exceptions() {
        Map<String, String> reasons = new TreeMap<>();
        Stream.of("Entity.id", "Entity.created", "Entity.changed", "Contact.uid", "Contact.source", "Contact.cardProperties",
                "Contact.mergedUids", "Ask.since", "Ask.resolved", "Offer.since", "Attachment.name", "Attachment.mediaType",
                "Attachment.data", "Attachment.uri", "Attachment.added").forEach(feature -> reasons.put(feature, KEPT));
        reasons.put("Entity.customValues", "edited through the fields of the user that define them, in a section of their own");
        reasons.put("Entity.extensions", "edited in the sections of the plug-ins that they belong to");
        Stream.of("Cadence.snoozedUntil", "Cadence.snoozed").forEach(feature -> reasons.put(feature, "put off where people are due"));
        reasons.put("Contact.distinctFrom", "said where possible duplicates are compared");
        return reasons;
    }

    @Override
    public List<String> violations(Project project) {
        BundleFolder editors = project.bundle("kith.contacts").orElse(null);
        if (editors == null) {
            return List.of();
        }
        String code = editors.sources().stream().filter(source -> isForm(source.file())).map(JavaSource::code)
                .collect(Collectors.joining("\n"));
        List<String> violations = new ArrayList<>();
        Map<String, String> unused = new HashMap<>(EXCEPTIONS);
        features(project).forEach((feature, literal) -> {
            boolean edited = Pattern.compile("\\b" + literal + "\\b").matcher(code).find();
            boolean excepted = unused.remove(feature) != null;
            if (edited == excepted) {
                violations.add(feature + (edited ? " has a field and a reason to have none" : " has no field in the editors"));
            }
        });
        unused.keySet().stream().sorted().forEach(feature -> violations.add(feature + " is not in the model"));
        return violations;
    }

    private static boolean isForm(Path source) {
        String name = source.getFileName().toString();
        return name.endsWith("Editor.java") || name.endsWith("Section.java") || name.endsWith("Header.java")
                || name.endsWith("Field.java");
    }

    /** Returns the features by the names of their literals, in the order of the model. */
    private static Map<String, String> features(Project project) {
        Map<String, String> features = new LinkedHashMap<>();
        Path model = project.root().resolve("bundles/kith.model/model/kith.ecore");
        for (Element type : Xml.elements(Xml.read(model), "eClassifiers")) {
            NodeList found = type.getElementsByTagName("eStructuralFeatures");
            for (int k = 0; k < found.getLength() && CLASSES.contains(type.getAttribute("name")); k++) {
                String feature = ((Element) found.item(k)).getAttribute("name");
                features.put(type.getAttribute("name") + "." + feature,
                        literal(type.getAttribute("name")) + "__" + literal(feature));
            }
        }
        return features;
    }

    private static String literal(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
