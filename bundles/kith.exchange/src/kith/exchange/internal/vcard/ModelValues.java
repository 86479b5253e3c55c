package kith.exchange.internal.vcard;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import kith.model.Address;
import kith.model.Link;
import kith.model.Person;
import kith.model.Photo;

/** The values of properties, as cards have them, by what is in the model. */
final class ModelValues {

    private ModelValues() {
    }

    static String of(Address address) {
        return parts(address.getPoBox(), address.getExtended(), address.getStreet(), address.getLocality(),
                address.getRegion(), address.getPostalCode(), address.getCountry());
    }

    /** Returns the name of a person in its parts. */
    static String name(Person person) {
        return parts(person.getFamilyName(), person.getGivenName(), person.getAdditionalNames(), person.getNamePrefix(),
                person.getNameSuffix());
    }

    private static String parts(String... parts) {
        return Stream.of(parts).map(part -> part == null ? "" : Values.escape(part)).collect(Collectors.joining(";"));
    }

    /** Returns the name of the property that a link is (RFC 9554 for profiles). */
    static String property(Link link) {
        return switch (link.getKind()) {
            case PROFILE -> OnlineServices.isProfileByItself(link) ? "URL" : "SOCIALPROFILE";
            case MESSAGING -> "IMPP";
            case URL -> "URL";
        };
    }

    /** Returns a value that is another for another picture, but short. */
    static String mark(Photo photo) {
        return photo.getData() == null ? String.valueOf(photo.getUri()).strip() : String.valueOf(photo.getData().size());
    }

    /** Returns the value of an affiliation's organization. */
    static String organization(String name, String department) {
        String first = name == null ? "" : Values.escape(name);
        return department == null || department.isBlank() ? first : first + ";" + Values.escape(department);
    }

    /** Returns what names the person of a relation, however the uid is written. */
    static String related(String uid) {
        return uid.startsWith("urn:uuid:") ? uid.substring("urn:uuid:".length()) : uid;
    }
}
