package kith.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import kith.model.Affiliation;
import kith.model.Goal;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Organization;
import kith.model.Person;

/** Makes objects that say just what a test is about. */
abstract class SmallObjects {

    static final KithFactory MODEL = KithFactory.eINSTANCE;
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Random random = new Random(1);

    String id() {
        return Ids.next(NOON, random);
    }

    Person person(String name) {
        Person person = MODEL.createPerson();
        person.setId(id());
        person.setFormattedName(name);
        return person;
    }

    Organization organization(String name) {
        Organization organization = MODEL.createOrganization();
        organization.setId(id());
        organization.setName(name);
        return organization;
    }

    Interaction interaction(String subject, Instant at, Person... people) {
        Interaction interaction = MODEL.createInteraction();
        interaction.setId(id());
        interaction.setSubject(subject);
        interaction.setAt(at);
        interaction.getParticipants().addAll(List.of(people));
        return interaction;
    }

    Goal goal(String title, LocalDate to) {
        Goal goal = MODEL.createGoal();
        goal.setId(id());
        goal.setTitle(title);
        goal.setTo(to);
        return goal;
    }

    static void join(Person person, Organization organization, String title) {
        Affiliation affiliation = MODEL.createAffiliation();
        affiliation.setOrganization(organization);
        affiliation.setTitle(title);
        person.getAffiliations().add(affiliation);
    }
}
