package kith.core.common;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import kith.core.internal.ReferenceIds;
import kith.model.Address;
import kith.model.Affiliation;
import kith.model.AffiliationKind;
import kith.model.Education;
import kith.model.KithPackage.Literals;
import kith.model.Person;
import kith.model.Profile;
import kith.store.ContactKey;
import kith.store.Titles;

/** One of two people, and what is told of them. */
final class Subject {

    /** A membership of an organization. */
    record Membership(String organization, SharedKind kind, Side side) {
    }

    private final Person person;
    private final Profile profile;

    /**
     * @param person the person; null for a user who is nobody in the network
     * @param profile what the user tells besides; null for anybody else
     */
    Subject(Person person, Profile profile) {
        this.person = person;
        this.profile = profile;
    }

    /** Returns the id; null for a user who is nobody in the network. */
    String id() {
        return person == null ? null : person.getId();
    }

    String name() {
        return person == null ? "" : Titles.of(person);
    }

    boolean isMe() {
        return profile != null || person == null;
    }

    Person person() {
        return person;
    }

    List<Membership> memberships() {
        List<Membership> memberships = new ArrayList<>();
        if (person != null) {
            for (Affiliation each : person.getAffiliations()) {
                add(memberships, ReferenceIds.of(each, Literals.AFFILIATION__ORGANIZATION), kind(each.getKind()),
                        words(each.getTitle() == null ? each.getRole() : each.getTitle(), each.getDepartment()),
                        new Period(each.getFrom(), each.getTo(), each.getTo() == null));
            }
            for (Education each : person.getEducation()) {
                add(memberships, ReferenceIds.of(each, Literals.EDUCATION__SCHOOL), SharedKind.SCHOOL,
                        words(each.getDegree(), each.getField()), new Period(each.getFrom(), each.getTo(), false));
            }
        }
        return memberships;
    }

    private static void add(List<Membership> memberships, String organization, SharedKind kind, String text, Period period) {
        if (organization != null) {
            memberships.add(new Membership(organization, kind, new Side(text, period)));
        }
    }

    private static SharedKind kind(AffiliationKind kind) {
        return kind == AffiliationKind.MEMBERSHIP || kind == AffiliationKind.VOLUNTEERING ? SharedKind.GROUP : SharedKind.EMPLOYER;
    }

    /** Returns the cities of the addresses by what is equal for equal ones. */
    Map<String, Address> places() {
        Map<String, Address> places = new LinkedHashMap<>();
        if (person != null) {
            person.getAddresses().stream().filter(each -> isText(each.getLocality()))
                    .forEach(each -> places.putIfAbsent(ContactKey.fold(each.getLocality()), each));
        }
        return places;
    }

    /** Returns interests, passions and pursuits by what is equal for equal ones. */
    Map<String, String> interests() {
        return folded(person == null ? Stream.empty() : Stream.of(person.getPassions(), person.getInterests(), person.getPursuits())
                .flatMap(List::stream), profile == null ? List.of() : profile.getInterests());
    }

    /** Returns the tags by what is equal for equal ones. */
    Map<String, String> tags() {
        return folded(person == null ? Stream.empty() : person.getTags().stream(), List.of());
    }

    private static Map<String, String> folded(Stream<String> words, List<String> more) {
        Map<String, String> folded = new LinkedHashMap<>();
        Stream.concat(words, more.stream()).filter(Subject::isText)
                .forEach(word -> folded.putIfAbsent(ContactKey.fold(word), word.strip()));
        return folded;
    }

    /** Returns what is not told at all. */
    Set<SharedKind> lacks() {
        Set<SharedKind> lacks = EnumSet.copyOf(CommonGround.TOLD);
        memberships().forEach(each -> lacks.remove(each.kind()));
        if (!places().isEmpty()) {
            lacks.remove(SharedKind.PLACE);
        }
        if (!interests().isEmpty()) {
            lacks.remove(SharedKind.INTEREST);
        }
        return lacks;
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }

    private static String words(String... words) {
        return String.join(", ", Stream.of(words).filter(Subject::isText).map(String::strip).toList());
    }
}
