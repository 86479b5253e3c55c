package kith.exchange.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import kith.model.Contact;
import kith.model.FirstMeeting;
import kith.model.KithFactory;
import kith.model.KithPackage.Literals;
import kith.model.Person;
import kith.model.Relation;
import kith.store.ContactKey;
import kith.store.NetworkException;

/**
 * References to people who may come in later: relations to a uid, through whom somebody was met, and lists of
 * people. A relation whose person does not come stays with the contact as the line of the card that it was.
 */
final class Later {

    /** How a contact refers to the person of a uid: by a relation of a type, or as who brought about the first meeting. */
    record Link(String type, String uid, boolean through) {

        Link(String type, String uid) {
            this(type, uid, false);
        }
    }

    /** Stores a contact. */
    interface Putter {
        void put(Contact contact) throws NetworkException;
    }

    private record Waiting(String id, Link link) {
    }

    private final Known known;
    private final TagLists lists;
    private final List<Waiting> waiting = new ArrayList<>();
    private final Set<String> skipped = new HashSet<>();

    Later(Known known, TagLists lists) {
        this.known = known;
        this.lists = lists;
    }

    /** Remembers who was counted as skipped, but may be changed in the end. */
    void countedAsSkipped(String id) {
        skipped.add(id);
    }

    /** Returns whether a reference is to somebody who is known by a uid and may come in. */
    static boolean isAwaited(EObject part, EReference reference) {
        return reference == Literals.FIRST_MEETING__THROUGH && part.eGet(reference, false) instanceof Person person
                && !((InternalEObject) person).eIsProxy() && person.getUid() != null;
    }

    /** Lets a reference be to somebody who is there already. */
    static void doNotAwait(FirstMeeting meeting) {
        meeting.getThrough().setUid(null);
    }

    /** Takes what refers to uids out of a contact that comes in. */
    List<Link> detach(Contact incoming) {
        List<Link> links = new ArrayList<>();
        if (incoming instanceof Person person) {
            for (Relation relation : List.copyOf(person.getRelations())) {
                if (relation.getPerson() != null) {
                    links.add(new Link(relation.getType(), relation.getPerson().getUid()));
                    EcoreUtil.remove(relation);
                }
            }
            if (person.getFirstMeeting() != null && isAwaited(person.getFirstMeeting(), Literals.FIRST_MEETING__THROUGH)) {
                links.add(new Link(null, person.getFirstMeeting().getThrough().getUid(), true));
                person.getFirstMeeting().setThrough(null);
            }
        }
        return links;
    }

    /**
     * Relates a contact to those who are there, and returns whether it was not before. The others are waited for.
     *
     * @param changes decides whether a relation is added
     */
    boolean attach(Contact contact, List<Link> links, Changes changes) throws NetworkException {
        boolean changed = false;
        for (Link link : links) {
            Person target = target(link);
            if (target == null) {
                waiting.add(new Waiting(contact.getId(), link));
            } else {
                changed |= relate((Person) contact, link, target, changes);
            }
        }
        return changed;
    }

    /** Does what had to wait, and returns the ids of the contacts it changed that had been counted as skipped. */
    Set<String> finish(Putter putter) throws NetworkException {
        Set<String> changed = new HashSet<>();
        for (Waiting each : waiting) {
            Person person = known.load(Set.of(each.id()), Person.class).get(0);
            Person target = target(each.link());
            if (target != null ? relate(person, each.link(), target, Changes.NONE) : !each.link().through()
                    && CardProperties.add(person.getCardProperties(), List.of(line(each.link())))) {
                putter.put(person);
                changed.add(each.id());
            }
        }
        changed.addAll(lists.finish(putter));
        changed.retainAll(skipped);
        return changed;
    }

    private Person target(Link link) throws NetworkException {
        List<Person> people = known.load(known.ids(ContactKey.uid(link.uid())), Person.class);
        return people.isEmpty() ? null : people.get(0);
    }

    private static boolean relate(Person person, Link link, Person target, Changes changes) {
        if (link.through()) {
            return meet(person, target, changes);
        }
        Relation relation = KithFactory.eINSTANCE.createRelation();
        relation.setType(link.type());
        relation.setPerson(target);
        boolean there = person.getId().equals(target.getId())
                || person.getRelations().stream().anyMatch(each -> Elements.same(each, relation));
        return !there && changes.isAdded(Literals.PERSON__RELATIONS, relation) && person.getRelations().add(relation);
    }

    private static boolean meet(Person person, Person target, Changes changes) {
        FirstMeeting meeting = person.getFirstMeeting();
        if (person.getId().equals(target.getId()) || meeting != null && meeting.eGet(Literals.FIRST_MEETING__THROUGH, false) != null
                || !changes.isAdded(Literals.FIRST_MEETING__THROUGH, target)) {
            return false;
        } else if (meeting == null) {
            person.setFirstMeeting(KithFactory.eINSTANCE.createFirstMeeting());
        }
        person.getFirstMeeting().setThrough(target);
        return true;
    }

    private static String line(Link link) {
        return "RELATED" + (link.uid().contains(":") ? "" : ";VALUE=uri")
                + (Text.isBlank(link.type()) ? "" : ";TYPE=" + link.type()) + ":" + link.uid();
    }
}
