package kith.core.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import kith.core.PartialDateText;
import kith.model.Blob;
import kith.model.Cadence;
import kith.model.PartialDate;
import kith.model.UnknownExtension;

/** Values of features as texts for the user. */
final class ValueText {

    private final Names names;

    ValueText(Names names) {
        this.names = names;
    }

    /** Returns the text of a value, or of an element of a list; never null. */
    String of(EStructuralFeature feature, Object value) {
        return switch (feature) {
            case EAttribute attribute -> of(attribute, value);
            case EReference reference when reference.isContainment() -> part((EObject) value);
            default -> {
                String name = names.of(Values.id(value));
                yield name.isEmpty() ? Messages.unknown : name;
            }
        };
    }

    private static String of(EAttribute attribute, Object value) {
        return switch (value) {
            case null -> "";
            case Enumerator literal when attribute.getEAttributeType() instanceof EEnum type ->
                Labels.of(type, literal.getLiteral());
            case Boolean flag -> flag ? Messages.yes : Messages.no;
            case Instant at -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .format(at.atZone(ZoneId.systemDefault()));
            case LocalDate date -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(date);
            case PartialDate date -> PartialDateText.of(date);
            case Duration duration -> NLS.bind(Messages.minutes, duration.toMinutes());
            case Blob blob -> NLS.bind(Messages.bytes, blob.size());
            case byte[] bytes -> NLS.bind(Messages.bytes, bytes.length);
            case String text -> text;
            default -> EcoreUtil.convertToString(attribute.getEAttributeType(), value);
        };
    }

    /** Returns what is set in a part, in the order of the model. */
    private String part(EObject part) {
        if (part instanceof UnknownExtension extension) {
            return extension.getTypeName();
        }
        if (part instanceof Cadence cadence && cadence.getIdealDays() > 0 && cadence.getSnoozedUntil() == null) {
            return cadence.getMaximumDays() > 0 ? NLS.bind(Messages.everyAtMost, cadence.getIdealDays(), cadence.getMaximumDays())
                    : NLS.bind(Messages.every, cadence.getIdealDays());
        }
        List<String> texts = new ArrayList<>();
        for (EStructuralFeature feature : Values.features(part)) {
            if (!part.eIsSet(feature)) {
                continue;
            }
            if (feature.isMany()) {
                texts.add(Values.list(part, feature).stream().map(value -> of(feature, value))
                        .collect(Collectors.joining(", ")));
            } else if (Boolean.TRUE.equals(part.eGet(feature, false))) {
                texts.add(Labels.of(feature));
            } else {
                texts.add(of(feature, part.eGet(feature, false)));
            }
        }
        return texts.isEmpty() ? Labels.ofType(part) : String.join(", ", texts);
    }
}
