package kith.store.internal.sqlite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

import kith.model.Contact;
import kith.model.Entity;
import kith.model.KithPackage;
import kith.model.Phone;
import kith.store.CjkGrams;
import kith.store.ExtensionData;
import kith.store.PhoneDigits;
import kith.store.TextFolding;
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

    private static final String UMLAUTS = "\u00c4\u00c5\u00d6\u00d8\u00dc\u00e4\u00e5\u00f6\u00f8\u00fc\u0308\u030a";
    private static final int LINE = 200;

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

    /** Returns the telephone numbers of a contact as words, one number a line. */
    static String phones(Contact contact) {
        StringBuilder words = new StringBuilder();
        for (Phone phone : contact.getPhones()) {
            if (phone.getNumber() != null) {
                words.append('\n').append(String.join(" ", PhoneDigits.words(phone.getNumber())));
            }
        }
        return words.toString();
    }

    /**
     * Returns text as it is indexed: folded, and lines with umlauts also with these written out. Of a long line that are the words
     * with umlauts alone, as it would be twice as long. Words with an apostrophe follow without it, and the parts of text that is
     * written without spaces.
     *
     * @param text the text, or null
     */
    static String indexed(String text) {
        if (text == null) {
            return null;
        }
        String letters = TextFolding.letters(text);
        String joined = String.join(" ", TextFolding.joined(letters));
        String grams = CjkGrams.of(letters);
        boolean umlauts = hasUmlaut(text);
        if (!umlauts && joined.isEmpty() && grams.isEmpty()) {
            return letters;
        }
        StringBuilder indexed = new StringBuilder(letters);
        if (umlauts) {
            text.lines().filter(SearchText::hasUmlaut).forEach(line -> indexed.append('\n').append(line.length() <= LINE
                    ? TextFolding.writtenOut(line)
                    : TextFolding.writtenWords(line).stream().filter(SearchText::hasUmlaut).map(TextFolding::writtenOut)
                            .collect(Collectors.joining(" "))));
        }
        return indexed.append('\n').append(joined).append('\n').append(grams).toString();
    }

    private static boolean hasUmlaut(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= UMLAUTS.charAt(0) && UMLAUTS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns a query for text in which a word begins with each of these, or null if there is no word to search for. */
    static String query(String words) {
        return query(words(words).stream().map(word -> new Words(word, false)).toList());
    }

    /** Returns a query for text that has all of these, or null if there is no word to search for. */
    static String query(List<Words> terms) {
        List<String> all = new ArrayList<>();
        List<Words> numbers = new ArrayList<>();
        for (Words term : terms) {
            if (PhoneDigits.isNumber(term.text()) || !numbers.isEmpty() && !isWord(term.text())) {
                numbers.add(term);
            } else {
                number(numbers, all);
                add(term, all);
            }
        }
        number(numbers, all);
        return all.isEmpty() ? null : String.join(" AND ", all);
    }

    /** Adds what finds a telephone number, or its groups of digits as words. */
    private static void number(List<Words> groups, List<String> all) {
        if (groups.isEmpty()) {
            return;
        }
        List<String> words = new ArrayList<>();
        groups.forEach(group -> add(group, words));
        List<String> sought = PhoneDigits.sought(groups.stream().map(Words::text).collect(Collectors.joining(" ")));
        if (sought.isEmpty()) {
            all.addAll(words);
        } else {
            all.add("((" + String.join(" AND ", words) + ") OR " + beginnings(sought) + ")");
        }
        groups.clear();
    }

    /** Returns a query for text that has a word with one of these beginnings. */
    static String beginnings(List<String> beginnings) {
        return beginnings.stream().map(beginning -> '"' + beginning + "\"*").collect(Collectors.joining(" OR "));
    }

    private static void add(Words term, List<String> all) {
        // What is only a mark is no word once it is folded.
        List<String> spellings = TextFolding.spellings(term.text()).stream().filter(SearchText::isWord).flatMap(text -> Stream.concat(
                Stream.of('"' + text.replace("\"", "\"\"") + (term.phrase() ? "\"" : "\"*")), others(text, term.phrase()))).distinct().toList();
        if (!spellings.isEmpty()) {
            all.add(spellings.size() == 1 ? spellings.getFirst() : "(" + String.join(" OR ", spellings) + ")");
        }
    }

    /** Returns what finds a word without its apostrophes, or within text that is written without spaces. */
    private static Stream<String> others(String text, boolean phrase) {
        List<String> joined = TextFolding.joined(text);
        if (joined.size() == 1 && joined.getFirst().length() == text.replace("'", "").length()) {
            return Stream.of('"' + joined.getFirst() + (phrase ? "\"" : "\"*"));
        }
        List<String> grams = phrase || !CjkGrams.isCjk(text) ? List.of() : CjkGrams.sought(text);
        return grams.size() < 2 ? Stream.empty() : Stream.of('"' + String.join(" ", grams) + '"');
    }

    /** Returns whether all words are long enough to rank what they match: the shorter, the more they match. */
    static boolean isSpecific(String words) {
        return words(words).stream().anyMatch(word -> word.codePointCount(0, word.length()) > (CjkGrams.isCjk(word) ? 1 : 2));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).filter(SearchText::isWord).toList();
    }

    private static boolean isWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
