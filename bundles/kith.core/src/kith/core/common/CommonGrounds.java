package kith.core.common;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kith.core.EntityRef;
import kith.core.Self;
import kith.core.common.Subject.Membership;
import kith.core.common.Ties.Tie;
import kith.core.internal.ReferenceIds;
import kith.model.Address;
import kith.model.Attendee;
import kith.model.Event;
import kith.model.EventStatus;
import kith.model.KithPackage.Literals;
import kith.model.ParticipationStatus;
import kith.model.Person;
import kith.store.ContactKey;
import kith.store.InteractionQuery;
import kith.store.InteractionRow;
import kith.store.NetworkStore;
import kith.store.Titles;

/**
 * Finds what two people have in common. It reads the two, what refers to them and whom they met, by indexes of the store, so
 * that it takes as long in a large network as in a small one. May be called on any thread.
 */
public final class CommonGrounds {

    private static final int MOST_EVENTS = 300;
    private static final int MOST_CONTACTS = 100;
    private static final int MOST_INTERACTIONS = 10;
    private static final Comparator<Shared> ORDER = Comparator.comparing(Shared::kind).thenComparing(Shared::timing);

    private final NetworkStore store;
    private final Subject first;
    private final Subject second;
    private final LocalDate today;
    private final ZoneId zone;
    private final List<Shared> found = new ArrayList<>();

    private CommonGrounds(NetworkStore store, Subject first, Subject second, LocalDate today, ZoneId zone) {
        this.store = store;
        this.first = first;
        this.second = second;
        this.today = today;
        this.zone = zone;
    }

    /**
     * Finds what two people have in common.
     *
     * @param today the day until which what is ongoing has lasted
     * @param zone the zone of the days on which interactions and events were
     * @return empty if one of them is not there, or if both are the same
     */
    public static Optional<CommonGround> between(NetworkStore store, String one, String other, LocalDate today, ZoneId zone) {
        String me = Self.id(store).orElse(null);
        if (one.equals(other)) {
            return Optional.empty();
        } else if (other.equals(me)) {
            return withMe(store, one, today, zone);
        } else if (one.equals(me)) {
            return withMe(store, other, today, zone);
        }
        return person(store, one).flatMap(first -> person(store, other).map(second -> new CommonGrounds(store,
                new Subject(first, null), new Subject(second, null), today, zone).find()));
    }

    /**
     * Finds what the user and a person have in common.
     *
     * @param today the day until which what is ongoing has lasted
     * @param zone the zone of the days on which interactions and events were
     * @return empty if the person is not there, or is the user
     */
    public static Optional<CommonGround> withMe(NetworkStore store, String person, LocalDate today, ZoneId zone) {
        String me = Self.id(store).orElse(null);
        if (person.equals(me)) {
            return Optional.empty();
        }
        Subject self = new Subject(me == null ? null : person(store, me).orElse(null), Self.profile(store).orElse(null));
        return person(store, person).map(other -> new CommonGrounds(store, self, new Subject(other, null), today, zone).find());
    }

    private static Optional<Person> person(NetworkStore store, String id) {
        return store.load(id).filter(Person.class::isInstance).map(Person.class::cast);
    }

    private CommonGround find() {
        ties();
        organizations();
        events();
        places();
        words(SharedKind.INTEREST, first.interests(), second.interests());
        words(SharedKind.TAG, first.tags(), second.tags());
        found.sort(ORDER);
        return new CommonGround(first.id() == null ? null : new EntityRef("Person", first.id()), first.name(),
                new EntityRef("Person", second.id()), second.name(), first.isMe(), found, first.lacks(), second.lacks());
    }

    private void ties() {
        Map<String, Tie> theirs = Ties.of(store, second.person());
        Map<String, Tie> ours = first.person() == null ? Map.of() : Ties.of(store, first.person());
        if (first.id() != null && theirs.containsKey(first.id())) {
            acquaintance(theirs.get(first.id()));
        }
        List<String> both = new ArrayList<>(theirs.keySet());
        // Whoever is in the network is known to the user.
        both.removeIf(id -> id.equals(first.id()) || !first.isMe() && !ours.containsKey(id));
        both.remove(Self.id(store).orElse(null));
        Map<String, String> names = store.titles(Set.copyOf(both));
        both.removeIf(id -> !names.containsKey(id));
        Comparator<String> told = Comparator.comparing(id -> !theirs.get(id).isTold());
        both.sort(told.thenComparing(id -> -theirs.get(id).interactions()));
        for (String id : both.subList(0, Math.min(MOST_CONTACTS, both.size()))) {
            Side side = ours.containsKey(id) ? ours.get(id).side(zone) : Side.NOTHING;
            add(SharedKind.CONTACT, names.get(id), side, theirs.get(id).side(zone), Timing.TIMELESS, Period.UNKNOWN,
                    List.of(new EntityRef("Person", id)));
        }
    }

    private void acquaintance(Tie tie) {
        List<EntityRef> evidence = new ArrayList<>();
        if (tie.interactions() > 0) {
            InteractionQuery both = InteractionQuery.ALL.withPeople(List.of(first.id()))
                    .and(InteractionQuery.ALL.withPeople(List.of(second.id())).condition());
            for (InteractionRow row : store.list(both).rows(0, MOST_INTERACTIONS)) {
                if (row != null) {
                    evidence.add(new EntityRef("Interaction", row.id()));
                }
            }
        }
        Side side = tie.side(zone);
        add(SharedKind.ACQUAINTANCE, Messages.acquainted, new Side(side.text(), Period.UNKNOWN), Side.NOTHING, Timing.TIMELESS,
                side.period(), evidence);
    }

    private void organizations() {
        List<Membership> ours = first.memberships();
        List<Membership> theirs = second.memberships();
        Set<String> ids = new LinkedHashSet<>();
        ours.forEach(each -> ids.add(each.organization()));
        theirs.forEach(each -> ids.add(each.organization()));
        Map<String, String> names = store.titles(ids);
        Map<String, Shared> best = new LinkedHashMap<>();
        for (Membership one : ours) {
            for (Membership other : theirs) {
                String name = names.get(other.organization());
                if (name != null && isSame(one.organization(), other.organization(), names)) {
                    Shared shared = organization(one, other, name);
                    best.merge(shared.kind() + ContactKey.fold(name), shared,
                            (old, more) -> old.timing().compareTo(more.timing()) <= 0 ? old : more);
                }
            }
        }
        found.addAll(best.values());
    }

    /** An organization may be there twice, as two imports have written it. */
    private static boolean isSame(String one, String other, Map<String, String> names) {
        return one.equals(other) || names.containsKey(one) && !names.get(one).isBlank()
                && ContactKey.fold(names.get(one)).equals(ContactKey.fold(names.get(other)));
    }

    private Shared organization(Membership one, Membership other, String name) {
        SharedKind kind = one.kind() == other.kind() ? one.kind()
                : one.kind() == SharedKind.SCHOOL || other.kind() == SharedKind.SCHOOL ? SharedKind.SCHOOL : SharedKind.GROUP;
        Timing timing = one.side().period().timing(other.side().period(), today);
        Period together = timing == Timing.TOGETHER ? one.side().period().common(other.side().period()) : Period.UNKNOWN;
        return new Shared(kind, name, one.side(), other.side(), timing, together,
                List.of(new EntityRef("Organization", other.organization())));
    }

    private void events() {
        Set<String> ids = new LinkedHashSet<>(store.referrers(second.id(), "Event"));
        if (!first.isMe()) {
            ids.retainAll(store.referrers(first.id(), "Event"));
        }
        ids.stream().skip(Math.max(0, ids.size() - MOST_EVENTS)).flatMap(id -> store.load(id).stream()).filter(Event.class::isInstance)
                .map(Event.class::cast).filter(event -> event.getStatus() != EventStatus.CANCELLED)
                .filter(event -> attends(event, second, false) && attends(event, first, first.isMe()))
                .sorted(Comparator.comparing(Event::getStart, Comparator.nullsFirst(Comparator.naturalOrder())).reversed())
                .forEach(this::event);
    }

    /** @param otherwise whether somebody attends who is not on the list: the user does, whose events these are */
    private static boolean attends(Event event, Subject subject, boolean otherwise) {
        for (Attendee attendee : event.getAttendees()) {
            if (subject.id() != null && subject.id().equals(ReferenceIds.of(attendee, Literals.ATTENDEE__PERSON))) {
                return attendee.getStatus() != ParticipationStatus.DECLINED;
            }
        }
        return otherwise;
    }

    private void event(Event event) {
        Period day = event.getStart() == null ? Period.UNKNOWN
                : Period.of(event.getStart().atZone(event.getZone() == null ? zone : event.getZone()).toLocalDate());
        String title = Titles.of(event);
        add(SharedKind.EVENT, title.isEmpty() ? Messages.event : title, Side.NOTHING,
                new Side(event.getPlace() == null ? "" : event.getPlace().strip(), Period.UNKNOWN), Timing.TOGETHER, day,
                List.of(EntityRef.of(event)));
    }

    private void places() {
        Map<String, Address> theirs = second.places();
        first.places().forEach((key, place) -> {
            Address other = theirs.get(key);
            if (other != null && isSameCountry(place.getCountry(), other.getCountry())) {
                add(SharedKind.PLACE, other.getLocality().strip(), Side.NOTHING, Side.NOTHING, Timing.TIMELESS, Period.UNKNOWN, List.of());
            }
        });
    }

    private static boolean isSameCountry(String one, String other) {
        return one == null || other == null || one.isBlank() || other.isBlank()
                || ContactKey.fold(one).equals(ContactKey.fold(other));
    }

    private void words(SharedKind kind, Map<String, String> ours, Map<String, String> theirs) {
        ours.forEach((key, word) -> {
            if (theirs.containsKey(key)) {
                add(kind, theirs.get(key), Side.NOTHING, Side.NOTHING, Timing.TIMELESS, Period.UNKNOWN, List.of());
            }
        });
    }

    private void add(SharedKind kind, String name, Side one, Side other, Timing timing, Period together, List<EntityRef> evidence) {
        found.add(new Shared(kind, name, one, other, timing, together, evidence));
    }
}
