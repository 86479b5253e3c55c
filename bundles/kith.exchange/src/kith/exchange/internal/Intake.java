package kith.exchange.internal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import kith.exchange.ImportListener;
import kith.exchange.ImportOptions;
import kith.exchange.ImportReport.MergedContact;
import kith.exchange.ImportReport.Notice;
import kith.exchange.ImportReport.TagList;
import kith.exchange.ImportedContact;
import kith.exchange.ImportedContact.Fate;
import kith.exchange.Recognition;
import kith.model.Affiliation;
import kith.model.Contact;
import kith.model.Education;
import kith.model.KithFactory;
import kith.model.Organization;
import kith.model.Person;
import kith.store.ContactKey;
import kith.store.Ids;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.TextFolding;
import kith.store.Titles;

/** Brings contacts one by one into a network: recognizes them, merges them, and counts. */
public final class Intake {

    /** As many merged contacts are named; nobody reads more. */
    private static final int MOST_NAMED = 100_000;

    /** A card or row with what it is recognized by, and what refers to people who may come in later. */
    private record Card(int number, long line, Contact contact, Set<ContactKey> keys, List<Later.Link> links) {
    }

    /** A connection of somebody whose profile was another before, or who has none. */
    private record Moved(String id, Card card, Recognition by) {
    }

    private final RecentShelf shelf;
    private final Known known;
    private final Matching matching;
    private final Later later;
    private final TagLists lists;
    private final FurtherReferences references;
    private final Set<String> uncounted = new HashSet<>();
    private final RandomGenerator random = new SecureRandom();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final List<Moved> moved = new ArrayList<>();
    private final AddedBeside beside;
    private final PartIndexes indexes = new PartIndexes();
    private final Map<String, String> numbers = new HashMap<>();
    /** What was told to be unchanged, by the ids of the contacts: a list or a relation may change it in the end. */
    private final Map<String, ImportedContact> unchanged = new HashMap<>();
    private final List<MergedContact> merged = new ArrayList<>();
    private final Changes changes;
    private final ImportListener listener;
    private final ContactSummary summaries;
    private final Set<ImportedContact.Key> leftOut;
    private Path file;
    private int arrived;
    private int added;
    private int updated;
    private int skipped;

    /**
     * @param shelf where everything is put; the store does not see it yet
     * @param listener learns of each card and row what becomes of it
     */
    public Intake(NetworkStore store, Shelf shelf, ImportOptions options, ImportListener listener) {
        this.shelf = new RecentShelf(shelf);
        known = new Known(store, this.shelf);
        ValueTexts texts = new ValueTexts(known::title);
        changes = new Changes(options, texts);
        summaries = new ContactSummary(texts);
        this.listener = listener;
        leftOut = options.leftOut();
        matching = new Matching(known);
        beside = new AddedBeside(known, summaries, options.dryRun());
        lists = new TagLists(known);
        later = new Later(known, lists);
        references = new FurtherReferences(store, this.shelf, now);
    }

    /** Begins with a file. */
    public void begin(Path path) throws NetworkException {
        takeMoved();
        file = path;
        known.beginFile();
    }

    /**
     * Takes a person or an organization, see {@link kith.exchange.ContactSink#accept}.
     *
     * @param line the line of the file at which it begins
     */
    public void take(Contact incoming, long line) throws NetworkException {
        int number = ++arrived;
        if (!leftOut.isEmpty() && leftOut.contains(new ImportedContact.Key(number, Titles.of(incoming)))) {
            return;
        }
        ContentUid.setIfNeeded(incoming);
        if (incoming instanceof Person person) {
            resolveOrganizations(person);
        } else if (incoming instanceof Organization organization && organization.getParent() != null) {
            organization.setParent(organization(organization.getParent().getName()));
        }
        references.resolve(incoming);
        List<Later.Link> links = later.detach(incoming);
        Card card = new Card(number, line, incoming, ContactKey.of(incoming), links);
        Optional<Match> found = matching.find(incoming, card.keys());
        if (found.isEmpty()) {
            add(card);
        } else if (isMoved(found.get().contact(), incoming, card.keys())) {
            moved.add(new Moved(found.get().contact().getId(), card, found.get().by()));
        } else {
            merge(found.get().contact(), card, found.get().by());
        }
    }

    private static boolean isMoved(Contact contact, Contact incoming, Set<ContactKey> keys) {
        return incoming instanceof Person person && ConnectionData.connectedOn(person).isPresent() && Matching.isUnsure(contact, incoming, keys);
    }

    /** Takes those who seem to have another profile now, once it is known that nobody else of the file has the former one. */
    private void takeMoved() throws NetworkException {
        for (Moved each : moved) {
            Optional<Contact> contact = known.isOfFile(each.id()) ? Optional.empty() : known.load(each.id(), Contact.class);
            if (contact.isPresent()) {
                merge(contact.get(), each.card(), each.by());
            } else {
                add(each.card());
            }
        }
        moved.clear();
    }

    private void add(Card card) throws NetworkException {
        Contact incoming = card.contact();
        beside.check(file, card.line(), incoming, card.keys());
        incoming.setId(Ids.next(now, random));
        incoming.setCreated(now);
        incoming.setChanged(revision(incoming));
        incoming.setSource(source());
        numbers.put(incoming.getId(), "new " + card.number());
        if (incoming instanceof Person person) {
            PresentWork.remember(person, changes);
        }
        later.attach(incoming, card.links(), Changes.NONE);
        put(incoming, card.keys());
        count(incoming, true, true);
        if (listener != ImportListener.NONE) {
            tell(card, incoming, Titles.of(incoming), Fate.NEW, Optional.empty());
        }
    }

    private void tell(Card card, Contact contact, String name, Fate fate, Optional<Recognition> by) {
        ImportedContact taken = new ImportedContact(new ImportedContact.Key(card.number(), name), file, card.line(),
                numbers.getOrDefault(contact.getId(), contact.getId()), fate, by, summaries.of(contact));
        if (fate == Fate.UNCHANGED) {
            unchanged.put(contact.getId(), taken);
        }
        listener.contactTaken(taken);
    }

    private void merge(Contact contact, Card card, Recognition by) throws NetworkException {
        Contact incoming = card.contact();
        String name = Titles.of(contact);
        changes.begin(numbers.getOrDefault(contact.getId(), contact.getId()), contact, incoming);
        boolean isRevision = !known.isOfFile(contact.getId()) && Matching.hasUid(contact, incoming.getUid());
        boolean changed = new Merge(contact, incoming, changes, indexes, isRevision).apply();
        changed |= later.attach(contact, card.links(), changes);
        known.meet(contact.getId());
        if (changed) {
            contact.setChanged(changes.isUnrevised() && incoming.getChanged() != null ? revision(incoming)
                    : latest(contact.getChanged(), revision(incoming)));
            put(contact, card.keys());
        }
        if (!changes.values().isEmpty() && merged.size() < MOST_NAMED && !uncounted.contains(contact.getId())) {
            merged.add(new MergedContact(card.number(), file, card.line(), contact.getId(), name, Titles.of(incoming), changes.values()));
        }
        if (listener != ImportListener.NONE) {
            boolean isNew = uncounted.contains(contact.getId());
            tell(card, contact, Titles.of(incoming), isNew ? Fate.NEW : changes.values().isEmpty() && !changed ? Fate.UNCHANGED
                    : Fate.CHANGED, isNew ? Optional.empty() : Optional.of(by));
        }
        count(contact, false, changed);
    }

    /** What a card says is from its revision, so that a later revision is newer whenever it is imported. */
    private Instant revision(Contact incoming) {
        Instant revised = incoming.getChanged();
        return revised == null || revised.isAfter(now) ? now : revised;
    }

    private static Instant latest(Instant one, Instant other) {
        return one == null || other.isAfter(one) ? other : one;
    }

    private String source() {
        return String.valueOf(file.getFileName());
    }

    private void count(Contact contact, boolean isNew, boolean changed) {
        if (isNew || uncounted.remove(contact.getId())) {
            added++;
        } else if (changed) {
            updated++;
        } else {
            skipped++;
            later.countedAsSkipped(contact.getId());
        }
    }

    /** Takes a list of people, see {@link kith.exchange.ContactSink#acceptList}. */
    public void takeList(Path file, long line, String name, List<String> members) {
        lists.add(file, line, name, members);
    }

    /** Does what had to wait until everybody was there. */
    public void finish() throws NetworkException {
        takeMoved();
        Set<String> more = later.finish(contact -> put(contact, ContactKey.of(contact)));
        skipped -= more.size();
        updated += more.size();
        more.stream().map(unchanged::get).filter(Objects::nonNull).map(ImportedContact::changed).forEach(listener::contactTaken);
        shelf.flush();
    }

    public int added() {
        return added;
    }

    public int updated() {
        return updated;
    }

    public int skipped() {
        return skipped;
    }

    /** Returns who was added although somebody is there who is like them. */
    public List<Notice> notices() {
        return beside.notices();
    }

    /** Returns whom something was added to or who differs, see {@link kith.exchange.ImportReport#merged()}. */
    public List<MergedContact> merged() {
        return merged;
    }

    /** Returns what became of the lists of people; empty before {@link #finish}. */
    public List<TagList> lists() {
        return lists.done();
    }

    private void put(Contact contact, Set<ContactKey> keys) throws NetworkException {
        shelf.put(contact);
        known.add(contact, keys);
    }

    /** Puts the organizations of the network in the place of those that are only names. */
    private void resolveOrganizations(Person person) throws NetworkException {
        for (Affiliation affiliation : person.getAffiliations()) {
            if (affiliation.getOrganization() != null) {
                affiliation.setOrganization(organization(affiliation.getOrganization().getName()));
            }
        }
        for (Education education : person.getEducation()) {
            if (education.getSchool() != null) {
                education.setSchool(organization(education.getSchool().getName()));
            }
        }
    }

    private Organization organization(String name) throws NetworkException {
        if (Text.isBlank(name)) {
            return null;
        }
        Optional<Organization> there = known.organization(name);
        if (there.isPresent()) {
            return there.get();
        }
        Organization organization = KithFactory.eINSTANCE.createOrganization();
        organization.setId(Ids.next(now, random));
        organization.setName(name.strip());
        organization.setCreated(now);
        organization.setChanged(now);
        organization.setSource(source());
        numbers.put(organization.getId(), "organization " + TextFolding.fold(organization.getName()));
        put(organization, ContactKey.of(organization));
        uncounted.add(organization.getId());
        return organization;
    }
}
