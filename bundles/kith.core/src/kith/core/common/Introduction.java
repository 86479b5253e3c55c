package kith.core.common;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import kith.core.Self;
import kith.core.Session;
import kith.core.internal.ReferenceIds;
import kith.core.ledger.OfferMatches;
import kith.core.task.MessageText;
import kith.model.Affiliation;
import kith.model.Direction;
import kith.model.Email;
import kith.model.Exchange;
import kith.model.ExchangeKind;
import kith.model.ExchangeSide;
import kith.model.ExchangeState;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.KithPackage.Literals;
import kith.model.Person;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Titles;

/**
 * An introduction of two people to each other, to be written: what could be mentioned, and the message that mentions it.
 * Making one reads the store and may be done on any thread.
 */
public final class Introduction {

    /**
     * Something that could be mentioned.
     *
     * @param text the sentence or words
     * @param usual whether it is mentioned unless the user says otherwise; what only the user knows of the two is not
     */
    public record Reason(String text, boolean usual) {
    }

    private static final Set<SharedKind> USUAL = EnumSet.of(SharedKind.EMPLOYER, SharedKind.SCHOOL, SharedKind.GROUP,
            SharedKind.EVENT, SharedKind.PLACE, SharedKind.INTEREST);
    private static final int MOST_REASONS = 24;
    private static final String EMAIL = "kith.email";

    private final Person first;
    private final Person second;
    private final boolean acquainted;
    private final List<Reason> reasons;
    private final Map<String, String> values = new HashMap<>();

    private Introduction(NetworkStore store, Person first, Person second, CommonGround ground) {
        this.first = first;
        this.second = second;
        acquainted = ground.acquainted();
        reasons = reasons(ground);
        fill(store, "first", first);
        fill(store, "second", second);
        values.put("me", Self.id(store).map(id -> store.titles(Set.of(id)).getOrDefault(id, "")).orElse(""));
    }

    /**
     * Returns the introduction of two people, that of the first one to the second and the other way round.
     *
     * @param today the day until which what is ongoing has lasted
     * @param zone the zone of the days on which interactions and events were
     * @return empty if one of them is not there, or is the user
     */
    public static Optional<Introduction> of(NetworkStore store, String first, String second, LocalDate today, ZoneId zone) {
        return CommonGrounds.between(store, first, second, today, zone).filter(ground -> !ground.mine())
                .map(ground -> new Introduction(store, (Person) store.load(first).orElseThrow(),
                        (Person) store.load(second).orElseThrow(), ground));
    }

    private List<Reason> reasons(CommonGround ground) {
        List<Reason> found = new ArrayList<>();
        OfferMatches.between(first, second).forEach(match -> found.add(offer(match.ask(), first, match.offer(), second)));
        OfferMatches.between(second, first).forEach(match -> found.add(offer(match.ask(), second, match.offer(), first)));
        for (Shared shared : ground.shared()) {
            String text = switch (shared.kind()) {
                case ACQUAINTANCE -> null;
                case EMPLOYER -> NLS.bind(Messages.reasonEmployer, timed(shared));
                case SCHOOL -> NLS.bind(Messages.reasonSchool, timed(shared));
                case GROUP -> NLS.bind(Messages.reasonGroup, timed(shared));
                case EVENT -> NLS.bind(Messages.reasonEvent, timed(shared));
                case CONTACT -> NLS.bind(Messages.reasonContact, shared.name());
                case PLACE -> NLS.bind(Messages.reasonPlace, shared.name());
                case INTEREST -> NLS.bind(Messages.reasonInterest, shared.name());
                case TAG -> NLS.bind(Messages.reasonTag, shared.name());
            };
            if (text != null) {
                found.add(new Reason(text, USUAL.contains(shared.kind())));
            }
        }
        return List.copyOf(found.subList(0, Math.min(MOST_REASONS, found.size())));
    }

    private static String timed(Shared shared) {
        return shared.timing() == Timing.TOGETHER && !shared.together().text().isEmpty()
                ? shared.name() + " (" + shared.together().text() + ")" : shared.name();
    }

    private static Reason offer(String ask, Person asker, String offer, Person offerer) {
        boolean alike = given(asker).equals(given(offerer));
        return new Reason(NLS.bind(Messages.reasonOffer, new Object[] { alike ? Titles.of(asker) : given(asker), ask,
                alike ? Titles.of(offerer) : given(offerer), offer }), true);
    }

    private void fill(NetworkStore store, String who, Person person) {
        values.put(who, Titles.of(person));
        values.put(who + "Given", given(person));
        values.put(who + "Work", work(store, person));
    }

    private static String given(Person person) {
        String given = person.getGivenName();
        return given != null && !given.isBlank() ? given.strip() : Titles.of(person).split(" ")[0];
    }

    /** Returns what is put behind a name: a comma, and what somebody does where. */
    private static String work(NetworkStore store, Person person) {
        Affiliation now = person.getAffiliations().stream().filter(each -> each.getTo() == null).findFirst().orElse(null);
        if (now == null) {
            return "";
        }
        String id = ReferenceIds.of(now, Literals.AFFILIATION__ORGANIZATION);
        String where = id == null ? "" : store.titles(Set.of(id)).getOrDefault(id, "");
        String what = Objects.requireNonNullElse(now.getTitle(), "").strip();
        return what.isEmpty() && where.isEmpty() ? "" : ", " + (what.isEmpty() ? NLS.bind(Messages.workAt, where)
                : where.isEmpty() ? what : NLS.bind(Messages.work, what, where));
    }

    /** Returns whether the two know each other already, as far as that is written down. */
    public boolean acquainted() {
        return acquainted;
    }

    /** Returns the names of the two. */
    public List<String> names() {
        return List.of(Titles.of(first), Titles.of(second));
    }

    /** Returns what could be mentioned, the most telling first. */
    public List<Reason> reasons() {
        return reasons;
    }

    /** Returns the message that mentions some reasons. */
    public MessageText message(List<Reason> mentioned) {
        values.put("reasons", mentioned.isEmpty() ? "" : Messages.reasons + "\n"
                + String.join("\n", mentioned.stream().map(reason -> "\u2013 " + reason.text()).toList()) + "\n\n");
        return MessageText.of(Messages.introductionSubject, Messages.introductionText, values);
    }

    /** Returns the preferred addresses of the two, of those who have one. */
    public List<String> addresses() {
        return Stream.of(first, second).flatMap(person -> address(person).stream()).toList();
    }

    /** Returns the names of those of the two of whom no address is known. */
    public List<String> unreachable() {
        return Stream.of(first, second).filter(person -> address(person).isEmpty()).map(Titles::of).toList();
    }

    private static Optional<String> address(Person person) {
        return person.getEmails().stream().sorted(Comparator.comparing(Email::isPreferred).reversed()).map(Email::getAddress)
                .filter(address -> address != null && !address.isBlank()).map(String::strip).findFirst();
    }

    /**
     * Logs that the two were introduced by mail: an interaction with both, and an exchange that was given to both. One step
     * of undo; on the session's thread.
     *
     * @param message what was written
     * @return the id of the interaction
     * @throws NetworkException if it cannot be committed; everything is then as it was
     */
    public String log(Session session, MessageText message) throws NetworkException {
        Instant now = session.getClock().instant();
        Interaction interaction = KithFactory.eINSTANCE.createInteraction();
        session.execute(NLS.bind(Messages.introduce, Titles.of(first), Titles.of(second)), () -> {
            List<Person> both = Stream.of(first, second).flatMap(each -> session.find(Person.class, each.getId()).stream()).toList();
            interaction.setAt(now);
            interaction.setZone(ZoneId.systemDefault());
            interaction.setChannel(EMAIL);
            interaction.setDirection(Direction.OUTGOING);
            interaction.getParticipants().addAll(both);
            interaction.setSubject(message.subject());
            interaction.setNote(message.text());
            session.create(interaction);
            Exchange exchange = KithFactory.eINSTANCE.createExchange();
            exchange.setKind(ExchangeKind.INTRODUCTION);
            exchange.setState(ExchangeState.GIVEN);
            exchange.setSide(ExchangeSide.GIVE);
            exchange.getPeople().addAll(both);
            exchange.setAt(now);
            exchange.setText(NLS.bind(Messages.introduction, Titles.of(first), Titles.of(second)));
            exchange.setInteraction(interaction);
            session.create(exchange);
        });
        return interaction.getId();
    }
}
