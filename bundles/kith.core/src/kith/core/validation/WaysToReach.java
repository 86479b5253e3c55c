package kith.core.validation;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import kith.core.reach.PhoneNumbers;
import kith.core.validation.Findings.Place;
import kith.model.Contact;
import kith.model.Email;
import kith.model.KithPackage.Literals;
import kith.model.Link;
import kith.model.LinkKind;
import kith.model.Phone;
import kith.store.ContactKey;

/** Mail addresses, phone numbers and links that cannot work, and mail addresses that others have too. */
final class WaysToReach implements Rule {

    /** Not all of RFC 5321, which allows nearly everything before the sign: what every address has that can be mailed to. */
    private static final Pattern MAIL = Pattern.compile("(?!(?i:mailto:))[^\\s@<>,;]+@[^\\s@<>,;]*[^\\s@<>,;.]");
    private static final int FEWEST_DIGITS = 3;

    @Override
    public void check(Findings findings) {
        if (findings.entity() instanceof Contact contact) {
            mails(contact, findings);
            phones(contact, findings);
            links(contact, findings);
        }
    }

    private static void mails(Contact contact, Findings findings) {
        for (int i = 0; i < contact.getEmails().size(); i++) {
            Email email = contact.getEmails().get(i);
            Place place = new Place(Literals.CONTACT__EMAILS, i);
            String address = email.getAddress();
            if (address == null || !MAIL.matcher(address).matches()) {
                findings.warn("email", place, NLS.bind(Messages.email, text(address)), cleaned(address, i));
            } else {
                shared(contact, email, place, findings);
            }
        }
    }

    private static Fix cleaned(String address, int index) {
        String clean = text(address).strip().replaceFirst("(?i)^mailto:", "").replaceAll("^.*<|>.*$|[\\s.,;]+$", "");
        if (clean.equals(address) || !MAIL.matcher(clean).matches()) {
            return null;
        }
        return new Fix(NLS.bind(Messages.rewrite, clean), (session, entity) -> at(((Contact) entity).getEmails(), index)
                .ifPresent(email -> email.setAddress(clean)));
    }

    private static void shared(Contact contact, Email email, Place place, Findings findings) {
        for (String other : findings.store().contacts(ContactKey.email(email.getAddress()))) {
            if (!other.equals(contact.getId())) {
                String title = findings.store().titles(Set.of(other)).getOrDefault(other, other);
                findings.inform("email.shared", place, NLS.bind(Messages.emailShared, email.getAddress(), title), other);
                return;
            }
        }
    }

    private static void phones(Contact contact, Findings findings) {
        for (int i = 0; i < contact.getPhones().size(); i++) {
            Phone phone = contact.getPhones().get(i);
            Place place = new Place(Literals.CONTACT__PHONES, i);
            String number = text(phone.getNumber());
            if (number.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
                findings.warn("phone", place, NLS.bind(Messages.phone, number), null);
            } else if (!PhoneNumbers.ofUser().isPlausible(number)) {
                findings.inform("phone.plan", place, NLS.bind(Messages.phonePlan, number));
            }
        }
    }

    private static void links(Contact contact, Findings findings) {
        for (int i = 0; i < contact.getLinks().size(); i++) {
            Link link = contact.getLinks().get(i);
            if (link.getKind() == LinkKind.MESSAGING || isAbsolute(link.getValue())) {
                continue;
            }
            findings.warn("link", new Place(Literals.CONTACT__LINKS, i), NLS.bind(Messages.link, text(link.getValue())),
                    withScheme(link.getValue(), i));
        }
    }

    private static Fix withScheme(String value, int index) {
        String whole = "https://" + text(value).strip();
        if (!isAbsolute(whole) || !whole.contains(".")) {
            return null;
        }
        return new Fix(NLS.bind(Messages.rewrite, whole), (session, entity) -> at(((Contact) entity).getLinks(), index)
                .ifPresent(link -> link.setValue(whole)));
    }

    private static boolean isAbsolute(String value) {
        try {
            return value != null && URI.create(value.strip()).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static <T> Optional<T> at(List<T> values, int index) {
        return index < values.size() ? Optional.of(values.get(index)) : Optional.empty();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
