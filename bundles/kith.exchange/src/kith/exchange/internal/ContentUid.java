package kith.exchange.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import kith.model.Blob;
import kith.model.Contact;
import kith.model.KithPackage.Literals;
import kith.model.Organization;
import kith.model.Person;
import kith.model.Phone;
import kith.store.ContactKey;
import kith.store.ContactKey.Kind;

/**
 * Derives a unique identifier for contacts that bring nothing by which they could be recognized: neither a UID nor an address
 * together with a name. It is a UUID made of what the card says (RFC 9562, 5.8), so that the same card has the same one in
 * every import, even after the user has changed the person that was made of it, while two cards that say different things
 * stay two people.
 */
final class ContentUid {

    private static final long VERSION = 8;

    private static final Pattern FORM = Pattern.compile("(?i)(urn:uuid:)?[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    private ContentUid() {
    }

    /** Gives a contact that comes in an identifier if it needs one. To be called before references are resolved. */
    static void setIfNeeded(Contact incoming) {
        if (Text.isBlank(incoming.getUid()) && incoming.getMergedUids().isEmpty() && !isRecognizable(incoming)) {
            incoming.setUid(Known.uuid(of(incoming)));
        }
    }

    /** Returns whether a UID is made of the content of a card, so that a changed card has another one. */
    static boolean isOne(String uid) {
        return uid != null && FORM.matcher(uid.strip()).matches();
    }

    /** Organizations are recognized by their names, as people refer to them by name. */
    private static boolean isRecognizable(Contact incoming) {
        return incoming instanceof Organization || !Names.key(incoming).isEmpty()
                && ContactKey.of(incoming).stream().anyMatch(key -> key.kind() == Kind.EMAIL || key.kind() == Kind.PROFILE);
    }

    private static String of(Contact contact) {
        List<String> values = new ArrayList<>();
        add(contact, "", values);
        for (TreeIterator<EObject> parts = contact.eAllContents(); parts.hasNext();) {
            EObject part = parts.next();
            add(part, part.eContainingFeature().getName(), values);
        }
        Collections.sort(values);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(String.join("\n", values).getBytes(StandardCharsets.UTF_8));
            return uuid(hash).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(EObject part, String place, List<String> values) {
        StringBuilder text = new StringBuilder(place);
        for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
            if (!part.eIsSet(feature) || feature == Literals.ENTITY__CHANGED) {
                continue;
            }
            if (feature == Literals.CONTACT__CARD_PROPERTIES) {
                ((Contact) part).getCardProperties().stream().filter(line -> !ConnectionData.isAboutExport(line)).forEach(values::add);
            } else if (feature instanceof EAttribute) {
                text.append('|').append(feature.getName()).append('=').append(value(part, feature));
            } else if (feature instanceof EReference reference && !reference.isContainment() && !reference.isMany()
                    && part.eGet(feature, false) instanceof Contact target) {
                text.append('|').append(feature.getName()).append('=')
                        .append(target instanceof Person person ? person.getUid() : Names.key(target));
            }
        }
        values.add(text.toString());
    }

    private static String value(EObject part, EStructuralFeature feature) {
        Object value = part.eGet(feature);
        if (part instanceof Phone phone && value.equals(phone.getNumber())) {
            return Elements.digits(phone.getNumber());
        }
        return value instanceof Blob blob ? blob.hash() : Text.fold(value.toString());
    }

    private static UUID uuid(byte[] hash) {
        long high = 0;
        long low = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            high = high << Byte.SIZE | hash[i] & 0xff;
            low = low << Byte.SIZE | hash[Long.BYTES + i] & 0xff;
        }
        return new UUID(high & ~0xf000L | VERSION << 12, low & ~(3L << 62) | 1L << 63);
    }
}
