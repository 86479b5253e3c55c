package kith.core.sample;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

import kith.core.touch.Rhythm;
import kith.model.Affiliation;
import kith.model.CareerStage;
import kith.model.Closeness;
import kith.model.Email;
import kith.model.KithFactory;
import kith.model.Link;
import kith.model.LinkKind;
import kith.model.Organization;
import kith.model.PartialDate;
import kith.model.Person;
import kith.model.Phone;
import kith.model.Pitch;
import kith.model.Profile;
import kith.store.ContactKey;
import kith.store.Ids;

/** Makes fictional people and what they belong to. */
final class People {

    private static final KithFactory MODEL = KithFactory.eINSTANCE;

    private final Random random;
    private final Words words;
    private final Dates dates;

    People(Random random, Words words, Dates dates) {
        this.random = random;
        this.words = words;
        this.dates = dates;
    }

    Organization organization(int index) {
        String[] entry = words.get("organizations", index % words.count("organizations")).split("\\|");
        Organization organization = MODEL.createOrganization();
        organization.setCreated(dates.workingTime(730));
        organization.setId(Ids.next(organization.getCreated(), random));
        organization.setName(index < words.count("organizations") ? entry[0] : entry[0] + " " + words.pick("places") + " " + index);
        organization.setIndustry(entry[1]);
        return organization;
    }

    Person person(int index, List<Organization> organizations, List<Person> known) {
        Person person = MODEL.createPerson();
        person.setCreated(dates.past());
        person.setChanged(person.getCreated());
        person.setId(Ids.next(person.getCreated(), random));
        person.setGivenName(words.pick("given"));
        person.setFamilyName(words.pick("family"));
        person.setFormattedName(person.getGivenName() + " " + person.getFamilyName());
        reach(person, index);
        if (random.nextInt(12) > 0) {
            work(person, organizations);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            add(person.getTags(), words.pick("tags"));
            add(person.getInterests(), words.pick("interests"));
        }
        relationship(person, known);
        return person;
    }

    private void reach(Person person, int index) {
        Email email = MODEL.createEmail();
        String name = ContactKey.fold(person.getFormattedName()).replaceAll("[^a-z]+", ".");
        email.setAddress(name + (index < 150 ? "" : "." + index) + "@example.org");
        email.getTypes().add("work");
        person.getEmails().add(email);
        if (random.nextBoolean()) {
            Phone phone = MODEL.createPhone();
            phone.setNumber("+1 202 555 %04d".formatted(100 + random.nextInt(100)));
            phone.getTypes().add("cell");
            person.getPhones().add(phone);
        }
        if (random.nextInt(3) == 0) {
            Link link = MODEL.createLink();
            link.setKind(LinkKind.PROFILE);
            link.setValue("https://people.example.com/in/" + name.replace('.', '-') + "-" + index);
            person.getLinks().add(link);
        }
    }

    private void work(Person person, List<Organization> organizations) {
        int since = dates.today().getYear() - 1 - random.nextInt(8);
        person.getAffiliations().add(affiliation(organizations, since, null));
        if (random.nextInt(3) == 0) {
            person.getAffiliations().add(affiliation(organizations, since - 1 - random.nextInt(5), PartialDate.parse("" + since)));
        }
    }

    private Affiliation affiliation(List<Organization> organizations, int from, PartialDate to) {
        Affiliation affiliation = MODEL.createAffiliation();
        affiliation.setOrganization(organizations.get(random.nextInt(organizations.size())));
        affiliation.setTitle(words.pick("titles"));
        affiliation.setFrom(PartialDate.parse("" + from));
        affiliation.setTo(to);
        return affiliation;
    }

    private void relationship(Person person, List<Person> known) {
        person.setCloseness(Closeness.get(random.nextInt(Closeness.values().length)));
        if (random.nextInt(3) > 0) {
            var cadence = MODEL.createCadence();
            cadence.setIdealDays(new int[] { 30, 42, 60, 90, 180 }[random.nextInt(5)]);
            cadence.setMaximumDays(Rhythm.usualMaximum(cadence.getIdealDays()));
            person.setCadence(cadence);
        }
        if (random.nextInt(4) == 0) {
            LocalDate born = LocalDate.of(1960 + random.nextInt(45), 1 + random.nextInt(12), 1 + random.nextInt(28));
            person.setBirthday(PartialDate.parse(random.nextBoolean() ? born.toString() : "--" + born.toString().substring(5)));
        }
        var meeting = MODEL.createFirstMeeting();
        LocalDate met = LocalDate.ofInstant(person.getCreated(), ZoneOffset.UTC);
        meeting.setDate(PartialDate.parse(met.toString()));
        meeting.setPlace(words.pick("events").split("\\|")[1]);
        if (!known.isEmpty() && random.nextInt(3) == 0) {
            meeting.setThrough(known.get(random.nextInt(known.size())));
        }
        person.setFirstMeeting(meeting);
    }

    Profile profile() {
        Profile profile = MODEL.createProfile();
        profile.setCreated(dates.workingTime(730));
        profile.setId(Ids.next(profile.getCreated(), random));
        profile.setStage(CareerStage.ESTABLISHED);
        profile.getInterests().addAll(List.of("open data", "mentoring", "rural health"));
        profile.getCareerGoals().add("Lead a programme that brings data skills into community health");
        profile.setWeeklyTime(Duration.ofHours(2));
        Pitch pitch = MODEL.createPitch();
        pitch.setTitle("Thirty seconds");
        pitch.setAudience("Career fairs");
        pitch.setTargetSeconds(30);
        pitch.setText("I help community clinics understand their own numbers, so that a nurse with ten minutes can see "
                + "which of her patients needs a call today.");
        profile.getPitches().add(pitch);
        return profile;
    }

    private static void add(List<String> list, String value) {
        if (!list.contains(value)) {
            list.add(value);
        }
    }
}
