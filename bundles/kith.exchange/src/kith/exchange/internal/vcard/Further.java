package kith.exchange.internal.vcard;

import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;

import kith.model.KithPackage.Literals;

/**
 * Names of the properties for what Kith keeps of contacts and vCard has no place for. That goes into properties of Kith's own when a card is written for
 * Kith alone: {@link #MORE} has the document of the contact without what the card says anyway, {@link #CONTENT}
 * what is attached to it in base64, under the hash by which the document names it, {@link #FIELD} that of a field
 * of the user, {@link #NAME} what an object is called to which the first refers, and as which card a person comes.
 */
final class Further {

    static final String MORE = "X-KITH-MORE";
    static final String CONTENT = "X-KITH-CONTENT";
    static final String FIELD = "X-KITH-FIELD";
    static final String NAME = "X-KITH-NAME";
    static final String ID = "X-ID";
    static final String UID = "X-UID";

    /** What the other properties of a card say. */
    static final Set<EStructuralFeature> ON_CARDS = Set.of(Literals.ENTITY__TAGS, Literals.CONTACT__UID, Literals.CONTACT__EMAILS,
            Literals.CONTACT__PHONES, Literals.CONTACT__ADDRESSES, Literals.CONTACT__LINKS, Literals.CONTACT__PHOTO,
            Literals.CONTACT__NOTE, Literals.CONTACT__CARD_PROPERTIES, Literals.PERSON__FORMATTED_NAME,
            Literals.PERSON__FAMILY_NAME, Literals.PERSON__GIVEN_NAME, Literals.PERSON__ADDITIONAL_NAMES,
            Literals.PERSON__NAME_PREFIX, Literals.PERSON__NAME_SUFFIX, Literals.PERSON__NICKNAMES,
            Literals.PERSON__PHONETIC_FAMILY_NAME, Literals.PERSON__PHONETIC_GIVEN_NAME, Literals.PERSON__PRONOUNS,
            Literals.PERSON__BIRTHDAY, Literals.PERSON__ANNIVERSARY, Literals.PERSON__DATES, Literals.PERSON__LANGUAGES,
            Literals.PERSON__INTERESTS, Literals.PERSON__RELATIONS, Literals.ORGANIZATION__NAME);

    /** What belongs to the network in which a contact is. */
    static final Set<EStructuralFeature> OF_THE_NETWORK = Set.of(Literals.ENTITY__ID, Literals.ENTITY__CREATED,
            Literals.ENTITY__CHANGED, Literals.CONTACT__SOURCE);

    private Further() {
    }
}
