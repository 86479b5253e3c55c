package kith.core.sample;

import java.util.List;
import java.util.Random;

import kith.model.Address;
import kith.model.Affiliation;
import kith.model.Closeness;
import kith.model.Education;
import kith.model.KithFactory;
import kith.model.Organization;
import kith.model.PartialDate;
import kith.model.Person;

/** Where fictional people live and learned, and who of them is the user. */
final class Roots {

    private static final KithFactory MODEL = KithFactory.eINSTANCE;
    private static final String[] DEGREES = { "BSc|Statistics", "BA|History", "MSc|Public health", "MBA|Management", "BSc|Nursing",
            "MA|Design" };

    private final Random random;
    private final Words words;
    private final int year;

    Roots(Random random, Words words, int year) {
        this.random = random;
        this.words = words;
        this.year = year;
    }

    /** Lets somebody live somewhere and have learned somewhere, not everybody. */
    void person(Person person, List<Organization> organizations) {
        if (random.nextInt(3) > 0) {
            person.getAddresses().add(address(words.pick("places")));
        }
        List<Organization> schools = organizations.stream().filter(each -> "Education".equals(each.getIndustry())).limit(8).toList();
        if (!schools.isEmpty() && random.nextInt(5) < 2) {
            int from = year - 6 - random.nextInt(18);
            person.getEducation().add(education(schools.get(random.nextInt(schools.size())), from, from + 3 + random.nextInt(3)));
        }
    }

    /** Makes somebody the user, whom nobody has to meet or to be in touch with. */
    void self(Person person, List<Organization> organizations) {
        person.setGivenName("Robin");
        person.setFamilyName("Vale");
        person.setFormattedName("Robin Vale");
        person.getEmails().clear();
        person.getPhones().clear();
        person.getLinks().clear();
        person.getAffiliations().clear();
        person.getEducation().clear();
        person.getAddresses().clear();
        person.getTags().clear();
        person.setFirstMeeting(null);
        person.setCadence(null);
        person.setBirthday(null);
        person.setCloseness(Closeness.UNSTATED);
        person.getAddresses().add(address("Riverbend"));
        person.getEducation().add(education(organizations.get(2), year - 16, year - 12));
        person.getAffiliations().add(work(organizations.get(0), "Data analyst", year - 5, null));
        person.getAffiliations().add(work(organizations.get(4), "Analyst", year - 11, PartialDate.parse("" + (year - 5))));
    }

    private static Address address(String city) {
        Address address = MODEL.createAddress();
        address.setLocality(city);
        address.getTypes().add("home");
        return address;
    }

    private Education education(Organization school, int from, int to) {
        String[] degree = DEGREES[random.nextInt(DEGREES.length)].split("\\|");
        Education education = MODEL.createEducation();
        education.setSchool(school);
        education.setDegree(degree[0]);
        education.setField(degree[1]);
        education.setFrom(PartialDate.parse("" + from));
        education.setTo(PartialDate.parse("" + to));
        return education;
    }

    private static Affiliation work(Organization organization, String title, int from, PartialDate to) {
        Affiliation affiliation = MODEL.createAffiliation();
        affiliation.setOrganization(organization);
        affiliation.setTitle(title);
        affiliation.setFrom(PartialDate.parse("" + from));
        affiliation.setTo(to);
        return affiliation;
    }
}
