package kith.exchange.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.osgi.util.NLS;

import kith.model.Affiliation;
import kith.model.Entity;
import kith.model.KithPackage.Literals;
import kith.model.Photo;
import kith.store.Titles;

/** Writes values of contacts as short texts for a report. */
final class ValueTexts {

    private static final int LONGEST = 200;
    private static final int HASH = 8;
    private static final int KILOBYTE = 1 << 10;

    private final UnaryOperator<String> titles;

    /** @param titles tells what an object is called, by its id */
    ValueTexts(UnaryOperator<String> titles) {
        this.titles = titles;
    }

    /** Returns the text of a value for the user, empty for null. */
    String shown(Object value) {
        if (value instanceof Photo photo && photo.getData() != null) {
            long size = photo.getData().size();
            return size < KILOBYTE ? NLS.bind(Messages.picture, size) : NLS.bind(Messages.pictureKilobytes, Math.ceilDiv(size, KILOBYTE));
        }
        return shortened(line(value));
    }

    /**
     * Returns the text of a value that no other value of its kind has, empty for null. Of a long text it has the beginning, and
     * a digest of the whole.
     */
    String of(Object value) {
        String line = line(value);
        return line.length() <= LONGEST ? line : shortened(line) + UUID.nameUUIDFromBytes(line.getBytes(StandardCharsets.UTF_8));
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST))) + "\u2026";
    }

    private String line(Object value) {
        String text = switch (value) {
            case null -> "";
            case Photo photo -> picture(photo);
            case Entity entity -> title(entity);
            case Affiliation work -> work(work);
            case EObject part -> part(part);
            default -> value.toString();
        };
        return Titles.oneLine(text).strip();
    }

    /** Two pictures are the same if they have the same hash. */
    private static String picture(Photo photo) {
        return photo.getData() == null ? String.valueOf(photo.getUri())
                : photo.getMediaType() + " " + photo.getData().size() + " (" + photo.getData().hash().substring(0, HASH) + ")";
    }

    private String work(Affiliation work) {
        Object organization = work.eGet(Literals.AFFILIATION__ORGANIZATION, false);
        return Stream.of(work.getTitle(), work.getRole(), work.getDepartment(), organization == null ? null : title((EObject) organization))
                .filter(text -> !Text.isBlank(text)).collect(Collectors.joining(", "));
    }

    private String title(EObject target) {
        String id = Elements.id(target);
        String title = id == null ? "" : titles.apply(id);
        return title.isEmpty() && target instanceof Entity entity && !target.eIsProxy() ? Titles.of(entity) : title;
    }

    private String part(EObject part) {
        List<String> texts = new ArrayList<>();
        for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
            if (!part.eIsSet(feature) || feature.isMany()) {
                continue;
            }
            Object value = part.eGet(feature, false);
            if (feature instanceof EAttribute attribute && attribute.getEType() != EcorePackage.Literals.EBOOLEAN) {
                texts.add(value.toString());
            } else if (feature instanceof EReference reference && !reference.isContainment() && value instanceof EObject target) {
                texts.add(title(target));
            }
        }
        texts.removeIf(String::isBlank);
        return String.join(", ", texts);
    }
}
