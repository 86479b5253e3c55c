package kith.store.internal.sqlite;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import kith.model.Entity;

/** Takes the names of what is erased out of texts. */
final class ErasedNames {

    private static final String GONE = "\u2026";

    private final Pattern named;

    ErasedNames(Set<String> names) {
        named = names.isEmpty() ? Pattern.compile("(?!)") : Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + names.stream()
                .sorted((one, other) -> other.length() - one.length()).map(Pattern::quote).collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\p{N}])");
    }

    /** Returns a text with a sign in place of each name. */
    String without(String text) {
        return named.matcher(text).replaceAll(GONE);
    }

    /** Takes the names out of all texts of an object. */
    void takeFrom(Entity entity) {
        texts(entity);
        entity.eAllContents().forEachRemaining(this::texts);
    }

    private void texts(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType().getInstanceClass() == String.class && attribute.isChangeable() && object.eIsSet(attribute)
                    && !attribute.isID()) {
                text(object, attribute);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void text(EObject object, EAttribute attribute) {
        if (attribute.isMany()) {
            EList<String> texts = (EList<String>) object.eGet(attribute);
            List<String> plain = Stream.of(texts.toArray(String[]::new)).map(this::without).toList();
            for (int i = 0; i < plain.size(); i++) {
                if (!plain.get(i).equals(texts.get(i))) {
                    texts.set(i, plain.get(i));
                }
            }
        } else {
            String before = (String) object.eGet(attribute);
            String plain = without(before);
            if (!plain.equals(before)) {
                object.eSet(attribute, plain);
            }
        }
    }
}
