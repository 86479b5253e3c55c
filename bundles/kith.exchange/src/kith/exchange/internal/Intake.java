package kith.exchange.internal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import kith.exchange.ImportReport.TagList;
import kith.model.Affiliation;
import kith.model.Contact;
import kith.model.Education;
import kith.model.KithFactory;
import kith.model.Organization;
import kith.model.Person;
import kith.store.Ids;
import kith.store.NetworkException;
import kith.store.NetworkStore;

/** Brings contacts one by one into a network: recognizes them, merges them, and counts. */
public final class Intake {

    private final Shelf shelf;
    private final Known known;
    private final Matching matching;
    private final Later later;
    private final TagLists lists;
    private final FurtherReferences references;
    private final Set<String> uncounted = new HashSet<>();
    private final RandomGenerator random = new SecureRandom();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private String source;
    private int added;
    private int updated;
    private int skipped;

    /** @param shelf where everything is put; the store does not see it yet */
    public Intake(NetworkStore store, Shelf shelf) {
        this.shelf = shelf;
        known = new Known(store, shelf);
        matching = new Matching(known);
        lists = new TagLists(known);
        later = new Later(known, lists);
        references = new FurtherReferences(store, shelf, now);
    }

    /** Begins with a file. */
    public void begin(String fileName) {
        source = fileName;
        known.beginFile();
    }

    /** Takes a person or an organization, see {@link kith.exchange.ContactSink#accept}. */
    public void take(Contact incoming) throws NetworkException {
        if (incoming instanceof Person person) {
            resolveOrganizations(person);
        } else if (incoming instanceof Organization organization && organization.getParent() != null) {
            organization.setParent(organization(organization.getParent().getName()));
        }
        references.resolve(incoming);
        List<Later.Link> links = later.detach(incoming);
        Optional<Matching.Found> found = matching.find(incoming);
        Contact contact;
        boolean changed = true;
        if (found.isEmpty()) {
            contact = incoming;
            contact.setId(Ids.next(now, random));
            contact.setCreated(now);
            contact.setSource(source);
        } else {
            contact = found.get().contact();
            changed = found.get().changed();
        }
        changed |= later.attach(contact, links);
        if (changed) {
            put(contact);
        }
        count(contact, found.isEmpty(), changed);
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
        int more = later.finish(this::put);
        skipped -= more;
        updated += more;
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

    /** Returns what became of the lists of people; empty before {@link #finish}. */
    public List<TagList> lists() {
        return lists.done();
    }

    private void put(Contact contact) throws NetworkException {
        contact.setChanged(now);
        shelf.put(contact);
        known.add(contact);
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
        organization.setSource(source);
        put(organization);
        uncounted.add(organization.getId());
        return organization;
    }
}
