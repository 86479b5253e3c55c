package kith.exchange.internal.vcard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import com.fasterxml.jackson.core.JsonFactory;

import kith.exchange.internal.Elements;
import kith.model.Affiliation;
import kith.model.Blob;
import kith.model.Contact;
import kith.model.CustomField;
import kith.model.CustomValue;
import kith.model.Education;
import kith.model.FirstMeeting;
import kith.model.KithFactory;
import kith.model.KithPackage.Literals;
import kith.model.Organization;
import kith.model.Person;
import kith.store.EntityCodec;

/** Reads what a card says in properties of Kith's own, see {@link Further}. A damaged one is kept like any unknown line. */
final class FurtherFields {

    private static final EntityCodec CODEC = new EntityCodec(new JsonFactory());

    private final Map<String, Blob> contents = new HashMap<>();
    private final Map<String, CustomField> fields = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> uids = new HashMap<>();
    /** The lines of the document and its contents: programs that keep them may have sorted them. */
    private final List<ContentLine> documents = new ArrayList<>();
    private Contact more;

    /** Takes a line if it is one of these properties and can be read. */
    boolean take(ContentLine line) {
        try {
            switch (line.name()) {
                case Further.CONTENT -> {
                    contents.put(String.valueOf(line.parameter(Further.ID)), Blob.of(Photos.decode(line.value())));
                    documents.add(line);
                }
                case Further.MORE -> documents.add(line);
                case Further.FIELD -> {
                    CustomField field = (CustomField) CODEC.decode(document(line));
                    fields.put(field.getId(), field);
                }
                case Further.NAME -> {
                    names.put(String.valueOf(line.parameter(Further.ID)), line.text());
                    uids.put(String.valueOf(line.parameter(Further.ID)), line.parameter(Further.UID));
                }
                default -> {
                    return false;
                }
            }
            return true;
        } catch (IOException | ClassCastException e) {
            return false;
        }
    }

    /**
     * Reads the document when all lines of the card are known.
     *
     * @return the lines that were taken and cannot be read together, to be kept
     */
    List<ContentLine> finish() {
        List<ContentLine> lines = documents.stream().filter(line -> line.name().equals(Further.MORE)).toList();
        try {
            for (ContentLine line : lines) {
                more = (Contact) CODEC.decode(document(line), this::content);
            }
            return lines.isEmpty() ? documents : List.of();
        } catch (IOException | ClassCastException e) {
            more = null;
            return documents;
        }
    }

    private Blob content(String hash, long size) throws IOException {
        Blob content = contents.get(hash);
        if (content == null) {
            throw new IOException(hash);
        }
        return content;
    }

    private static byte[] document(ContentLine line) throws IOException {
        if (line.text() == null) {
            throw new IOException(line.name());
        }
        return line.text().getBytes(StandardCharsets.UTF_8);
    }

    /** Adds to a contact what its card says no other way. */
    void addTo(Contact contact) {
        if (more == null || more.eClass() != contact.eClass()) {
            return;
        }
        if (contact instanceof Person person) {
            positions(person.getAffiliations(), ((Person) more).getAffiliations());
        }
        for (EStructuralFeature feature : more.eClass().getEAllStructuralFeatures()) {
            if (more.eIsSet(feature) && !contact.eIsSet(feature) && feature != Literals.PERSON__AFFILIATIONS
                    && !Further.ON_CARDS.contains(feature) && !Further.OF_THE_NETWORK.contains(feature)) {
                move(contact, feature);
            }
        }
        if (contact instanceof Person person) {
            person.getEducation().forEach(this::school);
            if (person.getFirstMeeting() != null) {
                through(person.getFirstMeeting());
            }
        } else if (contact instanceof Organization organization) {
            organization.setParent(named(Elements.id(organization.eGet(Literals.ORGANIZATION__PARENT, false))));
        }
        List.copyOf(contact.getCustomValues()).forEach(this::value);
    }

    @SuppressWarnings("unchecked")
    private void move(Contact contact, EStructuralFeature feature) {
        if (feature.isMany()) {
            EList<Object> values = (EList<Object>) more.eGet(feature, false);
            ((EList<Object>) contact.eGet(feature, false))
                    .addAll(List.copyOf(values instanceof InternalEList<Object> list ? list.basicList() : values));
        } else {
            contact.eSet(feature, more.eGet(feature, false));
        }
    }

    private static void positions(List<Affiliation> there, List<Affiliation> further) {
        for (int i = 0; i < Math.min(there.size(), further.size()); i++) {
            if (Objects.equals(there.get(i).getTitle(), further.get(i).getTitle())) {
                there.get(i).setKind(further.get(i).getKind());
                there.get(i).setNote(further.get(i).getNote());
            }
        }
    }

    private void school(Education education) {
        education.setSchool(named(Elements.id(education.eGet(Literals.EDUCATION__SCHOOL, false))));
    }

    /** Whoever it was comes in with a card of their own, perhaps later. */
    private void through(FirstMeeting meeting) {
        String id = Elements.id(meeting.eGet(Literals.FIRST_MEETING__THROUGH, false));
        if (id != null && uids.get(id) != null) {
            Person person = KithFactory.eINSTANCE.createPerson();
            person.setId(id);
            person.setUid(uids.get(id));
            meeting.setThrough(person);
        }
    }

    /** Returns a stand-in of a name, null if there is none. */
    private Organization named(String id) {
        String name = id == null ? null : names.get(id);
        if (name == null) {
            return null;
        }
        Organization organization = KithFactory.eINSTANCE.createOrganization();
        organization.setName(name);
        return organization;
    }

    /** A value without its field cannot be understood; one that refers to somebody says at least to whom. */
    private void value(CustomValue value) {
        CustomField field = fields.get(String.valueOf(Elements.id(value.eGet(Literals.CUSTOM_VALUE__FIELD, false))));
        if (field == null) {
            EcoreUtil.remove((EObject) value);
            return;
        }
        value.setField(field);
        String target = Elements.id(value.eGet(Literals.CUSTOM_VALUE__TARGET, false));
        if (target != null && value.getValue() == null) {
            value.setValue(names.get(target));
        }
    }
}
