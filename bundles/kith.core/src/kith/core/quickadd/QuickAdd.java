package kith.core.quickadd;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import kith.core.Organizations;
import kith.core.Session;
import kith.model.Address;
import kith.model.Affiliation;
import kith.model.Email;
import kith.model.KithFactory;
import kith.model.KithPackage;
import kith.model.Link;
import kith.model.LinkKind;
import kith.model.Organization;
import kith.model.Person;
import kith.model.Phone;
import kith.store.ContactKey;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.SearchHit;
import kith.store.TextFolding;

/** Adds a person of whom a text was understood. */
public final class QuickAdd {

    private static final KithFactory MODEL = KithFactory.eINSTANCE;

    private static final int SEARCHED = 60;

    private QuickAdd() {
    }

    /** Returns the ids of the contacts who may be the person, by mail, profile or name; reads the network. */
    public static Set<String> known(NetworkStore store, PersonDraft draft) {
        Set<String> known = new LinkedHashSet<>();
        draft.emails().forEach(email -> known.addAll(store.contacts(ContactKey.email(email))));
        draft.links().forEach(link -> known.addAll(store.contacts(ContactKey.profile(link))));
        if (draft.isComplete()) {
            known.addAll(store.contacts(ContactKey.name(draft.name())));
            // The search takes umlauts in both spellings, which a key does not.
            store.called(draft.name(), KithPackage.Literals.PERSON.getName(), SEARCHED).stream()
                    .filter(hit -> TextFolding.isSame(hit.title(), draft.name())).map(SearchHit::id).forEach(known::add);
        }
        return known;
    }

    /**
     * Adds the person, and the organization if it is not there yet, as one step.
     *
     * @return the id of the person
     * @throws NetworkException if it cannot be committed
     * @throws IllegalArgumentException if the draft has no name
     */
    public static String add(Session session, PersonDraft draft) throws NetworkException {
        if (!draft.isComplete()) {
            throw new IllegalArgumentException("A person without a name");
        }
        Person person = person(draft);
        session.execute(NLS.bind(Messages.add, draft.name()), () -> {
            if (!draft.organization().isBlank() || !draft.title().isBlank()) {
                Affiliation affiliation = MODEL.createAffiliation();
                affiliation.setTitle(orNull(draft.title()));
                affiliation.setOrganization(draft.organization().isBlank() ? null : organization(session, draft.organization()));
                person.getAffiliations().add(affiliation);
            }
            session.create(person);
        });
        return person.getId();
    }

    private static Person person(PersonDraft draft) {
        Person person = MODEL.createPerson();
        person.setFormattedName(draft.name());
        for (String address : draft.emails()) {
            Email email = MODEL.createEmail();
            email.setAddress(address);
            person.getEmails().add(email);
        }
        for (PhoneDraft number : draft.phones()) {
            Phone phone = MODEL.createPhone();
            phone.setNumber(number.number());
            if (!number.type().isEmpty()) {
                phone.getTypes().add(number.type());
            }
            person.getPhones().add(phone);
        }
        draft.addresses().forEach(address -> person.getAddresses().add(address(address)));
        for (String address : draft.links()) {
            Link link = MODEL.createLink();
            link.setValue(address.startsWith("http") ? address : "https://" + address);
            link.setKind(address.contains("linkedin.com/") ? LinkKind.PROFILE : LinkKind.URL);
            person.getLinks().add(link);
        }
        person.getTags().addAll(draft.tags());
        if (!draft.rest().isEmpty()) {
            person.setNote(String.join("\n", draft.rest()));
        }
        return person;
    }

    private static Address address(AddressDraft draft) {
        Address address = MODEL.createAddress();
        address.setStreet(orNull(draft.street()));
        address.setPostalCode(orNull(draft.postalCode()));
        address.setLocality(orNull(draft.locality()));
        address.setRegion(orNull(draft.region()));
        address.setCountry(orNull(draft.country()));
        return address;
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static Organization organization(Session session, String name) {
        String there = Organizations.named(session.getStore(), name).orElse(null);
        if (there != null) {
            return session.find(Organization.class, there).orElseThrow();
        }
        Organization organization = session.create(MODEL.createOrganization());
        organization.setName(name);
        return organization;
    }
}
