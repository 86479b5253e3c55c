package kith.store.internal.sqlite;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

import kith.model.Entity;
import kith.model.KithPackage;
import kith.store.ExtensionData;
import kith.store.query.Condition.Words;

/** The words by which objects are found, and the full-text queries (https://www.sqlite.org/fts5.html, 3) that find them. */
final class SearchText {

    /** Text that is there for programs. */
    private static final Set<EAttribute> HIDDEN = Set.of(KithPackage.Literals.ENTITY__ID, KithPackage.Literals.CONTACT__UID,
            KithPackage.Literals.CONTACT__SOURCE, KithPackage.Literals.CONTACT__CARD_PROPERTIES,
            KithPackage.Literals.CONTACT__MERGED_UIDS,
            KithPackage.Literals.INTERACTION__CHANNEL, KithPackage.Literals.INTERACTION__SOURCE,
            KithPackage.Literals.EVENT__UID, KithPackage.Literals.EVENT__RECURRENCE, KithPackage.Literals.GOAL__METRIC,
            KithPackage.Literals.GOAL__FILTER, KithPackage.Literals.EMAIL__TYPES, KithPackage.Literals.PHONE__TYPES,
            KithPackage.Literals.ADDRESS__TYPES, KithPackage.Literals.LINK__TYPES, KithPackage.Literals.PHOTO__MEDIA_TYPE,
            KithPackage.Literals.PHOTO__URI, KithPackage.Literals.ATTACHMENT__MEDIA_TYPE, KithPackage.Literals.ATTACHMENT__URI,
            KithPackage.Literals.INTERACTION__UID, KithPackage.Literals.EVENT__SOURCE,
            KithPackage.Literals.EVENT__CALENDAR_PROPERTIES, KithPackage.Literals.MESSAGE_TEMPLATE__CHANNEL,
            KithPackage.Literals.SMART_LIST__OBJECT_TYPE, KithPackage.Literals.SMART_LIST__SORT,
            KithPackage.Literals.LIST_COLUMN__COLUMN, KithPackage.Literals.CUSTOM_FIELD__OBJECT_TYPE);

    private SearchText() {
    }

    /** Returns all text of an object and of what it contains, one value a line. */
    static String of(Entity entity) {
        StringBuilder text = new StringBuilder();
        collect(entity, text);
        return text.toString();
    }

    private static void collect(EObject object, StringBuilder text) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() != EcorePackage.Literals.ESTRING || HIDDEN.contains(attribute)
                    || !object.eIsSet(attribute)) {
                continue;
            }
            List<?> values = attribute.isMany() ? (List<?>) object.eGet(attribute) : List.of(object.eGet(attribute));
            values.forEach(value -> text.append(value).append('\n'));
        }
        for (EObject child : object.eContents()) {
            if (child.eContainmentFeature() == KithPackage.Literals.ENTITY__EXTENSIONS) {
                ExtensionData.of(child).texts().forEach(value -> text.append(value).append('\n'));
            } else {
                collect(child, text);
            }
        }
    }

    /** Returns a query for text in which a word begins with each of these, or null if there is no word to search for. */
    static String query(String words) {
        String query = words(words).stream().map(word -> '"' + word.replace("\"", "\"\"") + "\"*")
                .collect(Collectors.joining(" "));
        return query.isEmpty() ? null : query;
    }

    /** Returns a query for text that has all of these, or null if there is no word to search for. */
    static String query(List<Words> terms) {
        String query = terms.stream().filter(term -> term.text().codePoints().anyMatch(Character::isLetterOrDigit))
                .map(term -> '"' + term.text().replace("\"", "\"\"") + (term.phrase() ? "\"" : "\"*"))
                .collect(Collectors.joining(" "));
        return query.isEmpty() ? null : query;
    }

    /** Returns whether all words are long enough to rank what they match: the shorter, the more they match. */
    static boolean isSpecific(String words) {
        return words(words).stream().anyMatch(word -> word.codePointCount(0, word.length()) > 2);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }
}
