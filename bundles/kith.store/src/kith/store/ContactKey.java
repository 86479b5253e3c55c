package kith.store;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import kith.model.Contact;
import kith.model.Email;
import kith.model.Link;
import kith.model.LinkKind;
import kith.model.Organization;
import kith.model.Person;

/**
 * A value by which the same person or organization can be recognized when it comes in a second time.
 *
 * @param kind what the value is
 * @param value the value in a form in which equal things are equal
 */
public record ContactKey(Kind kind, String value) {

    /** What can identify a contact, from the surest to the least sure. */
    public enum Kind {
        /** The unique identifier of a vCard (RFC 6350, 6.7.6), also that of one that was merged into the contact. */
        UID,
        /** An address of electronic mail. */
        EMAIL,
        /** The address of a social profile. */
        PROFILE,
        /** The name. */
        NAME
    }

    public ContactKey {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(value);
    }

    /** Returns the key of a unique identifier. */
    public static ContactKey uid(String uid) {
        return new ContactKey(Kind.UID, uid.strip());
    }

    /** Returns the key of an address of electronic mail. */
    public static ContactKey email(String address) {
        return new ContactKey(Kind.EMAIL, address.strip().toLowerCase(Locale.ROOT));
    }

    /** Returns the key of a social profile; scheme, {@code www.}, case and a slash at the end make no difference. */
    public static ContactKey profile(String address) {
        String text = address.strip().toLowerCase(Locale.ROOT);
        try {
            URI uri = URI.create(text);
            if (uri.getHost() != null) {
                text = uri.getHost().replaceFirst("^www\\.", "") + (uri.getPath() == null ? "" : uri.getPath());
                if (text.endsWith(".php") && uri.getQuery() != null) {
                    text += "?" + uri.getQuery(); // the page of everybody; who it is stands in the query
                }
            }
        } catch (IllegalArgumentException e) {
            // What is not a URI identifies as it is.
        }
        return new ContactKey(Kind.PROFILE, text.replaceFirst("/+$", ""));
    }

    /** Returns the key of a name; case, accents and spacing make no difference. */
    public static ContactKey name(String name) {
        return new ContactKey(Kind.NAME, fold(name));
    }

    /** Returns all keys of a contact, the surest first. */
    public static Set<ContactKey> of(Contact contact) {
        Set<ContactKey> keys = new LinkedHashSet<>();
        if (isText(contact.getUid())) {
            keys.add(uid(contact.getUid()));
        }
        contact.getMergedUids().stream().filter(ContactKey::isText).forEach(uid -> keys.add(uid(uid)));
        for (Email email : contact.getEmails()) {
            if (isText(email.getAddress())) {
                keys.add(email(email.getAddress()));
            }
        }
        for (Link link : contact.getLinks()) {
            if (link.getKind() == LinkKind.PROFILE && isText(link.getValue())) {
                keys.add(profile(link.getValue()));
            }
        }
        String name = switch (contact) {
            case Person person -> Titles.of(person);
            case Organization organization -> organization.getName();
            default -> null;
        };
        if (isText(name)) {
            keys.add(name(name));
        }
        return keys;
    }

    /** Returns text as {@link TextFolding#fold} does. */
    public static String fold(String text) {
        return TextFolding.fold(text);
    }

    private static boolean isText(String value) {
        return value != null && !value.isBlank();
    }
}
