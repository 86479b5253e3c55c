package kith.core.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes plain values for features, from so few that the same ones meet again. */
final class RandomValues {

    private static final int DEPTH = 2;
    private static final String[] WORDS = { "Amara", "\u00c9mile", "river", "", "Zo\u00eb \ud83c\udf0d", "two\nlines",
            "42" };

    private final RandomGenerator random;
    private final PlainNetwork network;

    RandomValues(RandomGenerator random, PlainNetwork network) {
        this.random = random;
        this.network = network;
    }

    boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Returns a value, or one element of it for a list; null if there is none, or if it is what the feature has unset. */
    Object value(EStructuralFeature feature) {
        return value(feature, DEPTH);
    }

    private Object value(EStructuralFeature feature, int depth) {
        return switch (feature) {
            case EAttribute attribute -> {
                String text = text(attribute);
                Object value = EcoreUtil.createFromString(attribute.getEAttributeType(), text);
                yield !feature.isMany() && Objects.equals(value, feature.getDefaultValue()) ? null : text;
            }
            case EReference reference when reference.isContainment() ->
                depth == 0 ? null : part(reference.getEReferenceType(), depth);
            default -> {
                List<String> targets = network.ids(((EReference) feature).getEReferenceType());
                yield targets.isEmpty() ? null : Plain.reference(any(targets));
            }
        };
    }

    private Map<String, Object> part(EClass type, int depth) {
        Map<String, Object> part = new TreeMap<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            Object value = Plain.isPlain(feature) && chance(2) ? value(feature, depth - 1) : null;
            if (value != null) {
                part.put(feature.getName(), feature.isMany() ? new ArrayList<>(List.of(value)) : value);
            }
        }
        return part;
    }

    private String text(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum choices) {
            return any(choices.getELiterals()).getLiteral();
        }
        return switch (attribute.getEAttributeType().getName()) {
            case "Instant" -> "2026-11-%02dT08:00:00Z".formatted(1 + below(3));
            case "LocalDate" -> "2026-11-%02d".formatted(1 + below(3));
            case "ZoneId" -> any(List.of("Europe/Berlin", "Z"));
            case "Duration" -> any(List.of("PT25M", "PT1H"));
            case "PartialDate" -> any(List.of("--02-29", "1990", "1990-03"));
            case "Bytes", "Blob" -> any(List.of("AQID", "BAUG"));
            case "EBoolean" -> String.valueOf(chance(2));
            case "EInt", "ELong" -> String.valueOf(below(3));
            case "EDouble" -> any(List.of("0.0", "2.5"));
            default -> any(List.of(WORDS));
        };
    }
}
