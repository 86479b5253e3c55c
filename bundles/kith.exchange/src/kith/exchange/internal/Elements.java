package kith.exchange.internal;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

import kith.core.reach.PhoneKey;
import kith.model.Address;
import kith.model.Affiliation;
import kith.model.Ask;
import kith.model.Attachment;
import kith.model.CustomField;
import kith.model.CustomValue;
import kith.model.Education;
import kith.model.Email;
import kith.model.Entity;
import kith.model.ImportantDate;
import kith.model.KithPackage;
import kith.model.Link;
import kith.model.LinkKind;
import kith.model.Offer;
import kith.model.Phone;
import kith.model.Relation;
import kith.store.ContactKey;

/** Tells whether two parts of contacts say the same. */
public final class Elements {

    private Elements() {
    }

    /** Returns whether two objects of one class say the same, although one may say more than the other. */
    static boolean same(EObject one, EObject other) {
        return switch (one) {
            case Email email -> fold(email.getAddress()).equals(fold(((Email) other).getAddress()));
            case Phone phone -> covers(phone.getNumber(), ((Phone) other).getNumber());
            case Link link -> link.getKind() == ((Link) other).getKind() && address(link).equals(address((Link) other));
            case Address address -> text(address).equals(text((Address) other));
            case ImportantDate date -> fold(date.getLabel()).equals(fold(((ImportantDate) other).getLabel()))
                    && String.valueOf(date.getDate()).equals(String.valueOf(((ImportantDate) other).getDate()));
            case Affiliation affiliation -> sameWork(affiliation, (Affiliation) other);
            case Education education -> sameStudies(education, (Education) other);
            case Relation relation -> sameRelation(relation, (Relation) other);
            case Ask ask -> fold(ask.getText()).equals(fold(((Ask) other).getText()));
            case Offer offer -> fold(offer.getText()).equals(fold(((Offer) other).getText()));
            case CustomValue value -> sameField(value, (CustomValue) other);
            case Attachment attachment -> sameFile(attachment, (Attachment) other);
            default -> false;
        };
    }

    /**
     * Returns what a part can be found by: two parts that are the {@link #same} have at least one of these in common. So a
     * part is not compared with all others.
     */
    static List<Object> buckets(EObject part) {
        return switch (part) {
            case Email email -> List.of(fold(email.getAddress()));
            case Phone phone -> List.of("=" + digits(phone.getNumber()), PhoneKey.of(phone.getNumber()).digits());
            case Link link -> List.of(List.of(String.valueOf(link.getKind()), address(link)));
            case Address address -> List.of(text(address));
            case ImportantDate date -> List.of(List.of(fold(date.getLabel()), String.valueOf(date.getDate())));
            case Affiliation work -> List.of(String.valueOf(id(work.eGet(KithPackage.Literals.AFFILIATION__ORGANIZATION, false))));
            case Education studies -> List.of(String.valueOf(id(studies.eGet(KithPackage.Literals.EDUCATION__SCHOOL, false))));
            case Relation relation -> List.of(fold(relation.getName()));
            case Ask ask -> List.of(fold(ask.getText()));
            case Offer offer -> List.of(fold(offer.getText()));
            case CustomValue value -> List.of(String.valueOf(id(value.eGet(KithPackage.Literals.CUSTOM_VALUE__FIELD, false))));
            case Attachment attachment -> List.of(fold(attachment.getName()));
            default -> List.of("");
        };
    }

    /** Files of one name may differ in what they hold. */
    private static boolean sameFile(Attachment one, Attachment other) {
        return fold(one.getName()).equals(fold(other.getName())) && Objects.equals(one.getData(), other.getData())
                && Objects.equals(one.getUri(), other.getUri());
    }

    private static boolean sameWork(Affiliation one, Affiliation other) {
        return id(one, other, KithPackage.Literals.AFFILIATION__ORGANIZATION)
                && mayBe(one.getTitle(), other.getTitle()) && mayBe(one.getRole(), other.getRole())
                && mayBe(one.getDepartment(), other.getDepartment())
                && mayBe(one.getFrom(), other.getFrom()) && mayBe(one.getTo(), other.getTo());
    }

    private static boolean sameStudies(Education one, Education other) {
        return id(one, other, KithPackage.Literals.EDUCATION__SCHOOL)
                && mayBe(one.getDegree(), other.getDegree()) && mayBe(one.getField(), other.getField());
    }

    private static boolean sameRelation(Relation one, Relation other) {
        return id(one, other, KithPackage.Literals.RELATION__PERSON) && fold(one.getName()).equals(fold(other.getName()))
                && mayBe(one.getType(), other.getType());
    }

    /** In a field of one value that is there stays; in one of several each is one of its own. */
    private static boolean sameField(CustomValue one, CustomValue other) {
        CustomField field = other.getField();
        return id(one, other, KithPackage.Literals.CUSTOM_VALUE__FIELD) && (field == null || !field.isMultiple()
                || Objects.equals(one.getValue(), other.getValue()) && id(one, other, KithPackage.Literals.CUSTOM_VALUE__TARGET));
    }

    private static boolean id(EObject one, EObject other, EReference reference) {
        return String.valueOf(id(one.eGet(reference, false))).equals(String.valueOf(id(other.eGet(reference, false))));
    }

    /** Returns the ids that a reference names, without resolving them. */
    public static Set<String> ids(EObject object, EReference reference) {
        Object value = object.eGet(reference, false);
        Set<String> ids = new LinkedHashSet<>();
        for (Object target : value instanceof InternalEList<?> list ? list.basicList()
                : value instanceof List<?> list ? list : Arrays.asList(value)) {
            ids.add(id(target));
        }
        ids.remove(null);
        return ids;
    }

    /** Takes an id out of a reference. */
    static void remove(EObject object, EReference reference, String id) {
        if (!reference.isMany()) {
            object.eUnset(reference);
            return;
        }
        List<?> targets = (List<?>) object.eGet(reference, false);
        List<?> unresolved = targets instanceof InternalEList<?> list ? list.basicList() : targets;
        for (int i = unresolved.size() - 1; i >= 0; i--) {
            if (id.equals(id(unresolved.get(i)))) {
                targets.remove(i);
            }
        }
    }

    /** Returns the id of a root object or of a proxy that stands for one; null for null. */
    public static String id(Object target) {
        if (target instanceof InternalEObject proxy && proxy.eIsProxy()) {
            return proxy.eProxyURI().fragment();
        }
        return target == null ? null : ((Entity) target).getId();
    }

    private static boolean mayBe(Object one, Object other) {
        String text = one == null ? "" : fold(one.toString());
        String otherText = other == null ? "" : fold(other.toString());
        return text.isEmpty() || otherText.isEmpty() || text.equals(otherText);
    }

    private static String fold(String text) {
        return Text.fold(text);
    }

    private static String address(Link link) {
        return (link.getKind() == LinkKind.PROFILE && link.getValue() != null ? ContactKey.profile(link.getValue()).value()
                : webAddress(String.valueOf(link.getValue()))).replace("%2c", ",").replace("%2C", ",").replace("%5c", "\\").replace("%5C", "\\");
    }

    /** Returns an address as it is compared: in the path of a page capitals mean something, in all else not (RFC 3986, 6.2.2.1). */
    private static String webAddress(String value) {
        String text = value.strip().replaceFirst("/$", "");
        int host = text.indexOf("://");
        int path = host < 0 ? -1 : text.indexOf('/', host + 3);
        return path < 0 ? fold(text) : fold(text.substring(0, path)) + text.substring(path);
    }

    /** Returns whether two links of one kind lead to the same. */
    public static boolean isSameAddress(String one, String other) {
        return webAddress(one).equals(webAddress(other));
    }

    /** Returns whether a telephone number says all that another one does; words beside a number are not to be lost. */
    private static boolean covers(String one, String other) {
        boolean isPlain = other == null || other.chars().noneMatch(Character::isLetter);
        return isPlain && digits(one).equals(digits(other)) || PhoneKey.covers(one, other);
    }

    /** Returns whether two telephone numbers are one, with and without the prefix of a country. */
    static boolean isSameNumber(String one, String other) {
        return digits(one).equals(digits(other)) || PhoneKey.of(one).isSame(PhoneKey.of(other));
    }

    /** Returns the digits of a telephone number, which may be written in many ways; the text if there are none. */
    static String digits(String number) {
        if (number == null) {
            return "";
        }
        StringBuilder digits = new StringBuilder();
        number.codePoints().filter(c -> Character.isDigit(c) || c == '+' || c == '*' || c == '#')
                .forEach(digits::appendCodePoint);
        return digits.isEmpty() ? fold(number) : digits.toString();
    }

    private static String text(Address address) {
        return fold(String.join("\n", String.valueOf(address.getPoBox()), String.valueOf(address.getExtended()),
                String.valueOf(address.getStreet()), String.valueOf(address.getLocality()),
                String.valueOf(address.getRegion()), String.valueOf(address.getPostalCode()),
                String.valueOf(address.getCountry())));
    }
}
