/**
 */
package kith.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see kith.model.KithFactory
 * @model kind="package"
 * @generated
 */
public interface KithPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://kith/model/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "kith";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	KithPackage eINSTANCE = kith.model.impl.KithPackageImpl.init();

	/**
	 * The meta object id for the '{@link kith.model.impl.EntityImpl <em>Entity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.EntityImpl
	 * @see kith.model.impl.KithPackageImpl#getEntity()
	 * @generated
	 */
	int ENTITY = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY__ID = 0;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY__CREATED = 1;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY__CHANGED = 2;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY__TAGS = 3;

	/**
	 * The feature id for the '<em><b>Custom Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY__CUSTOM_VALUES = 4;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY__EXTENSIONS = 5;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY__ATTACHMENTS = 6;

	/**
	 * The number of structural features of the '<em>Entity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link kith.model.impl.CustomValueImpl <em>Custom Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.CustomValueImpl
	 * @see kith.model.impl.KithPackageImpl#getCustomValue()
	 * @generated
	 */
	int CUSTOM_VALUE = 1;

	/**
	 * The feature id for the '<em><b>Field</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_VALUE__FIELD = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_VALUE__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_VALUE__TARGET = 2;

	/**
	 * The number of structural features of the '<em>Custom Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_VALUE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link kith.model.impl.UnknownExtensionImpl <em>Unknown Extension</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.UnknownExtensionImpl
	 * @see kith.model.impl.KithPackageImpl#getUnknownExtension()
	 * @generated
	 */
	int UNKNOWN_EXTENSION = 2;

	/**
	 * The feature id for the '<em><b>Ns Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_EXTENSION__NS_URI = 0;

	/**
	 * The feature id for the '<em><b>Type Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_EXTENSION__TYPE_NAME = 1;

	/**
	 * The feature id for the '<em><b>Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_EXTENSION__DATA = 2;

	/**
	 * The number of structural features of the '<em>Unknown Extension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_EXTENSION_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link kith.model.impl.AttachmentImpl <em>Attachment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.AttachmentImpl
	 * @see kith.model.impl.KithPackageImpl#getAttachment()
	 * @generated
	 */
	int ATTACHMENT = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__MEDIA_TYPE = 1;

	/**
	 * The feature id for the '<em><b>Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__DATA = 2;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__URI = 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__NOTE = 4;

	/**
	 * The feature id for the '<em><b>Added</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__ADDED = 5;

	/**
	 * The number of structural features of the '<em>Attachment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link kith.model.impl.ContactImpl <em>Contact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.ContactImpl
	 * @see kith.model.impl.KithPackageImpl#getContact()
	 * @generated
	 */
	int CONTACT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__ID = ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__CREATED = ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__CHANGED = ENTITY__CHANGED;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__TAGS = ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Custom Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__CUSTOM_VALUES = ENTITY__CUSTOM_VALUES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__EXTENSIONS = ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__ATTACHMENTS = ENTITY__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__UID = ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Emails</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__EMAILS = ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Phones</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__PHONES = ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Addresses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__ADDRESSES = ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__LINKS = ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Photo</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__PHOTO = ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__NOTE = ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Card Properties</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__CARD_PROPERTIES = ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__SOURCE = ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Distinct From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__DISTINCT_FROM = ENTITY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Merged Uids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__MERGED_UIDS = ENTITY_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Contact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_FEATURE_COUNT = ENTITY_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link kith.model.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.PersonImpl
	 * @see kith.model.impl.KithPackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ID = CONTACT__ID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CREATED = CONTACT__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CHANGED = CONTACT__CHANGED;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__TAGS = CONTACT__TAGS;

	/**
	 * The feature id for the '<em><b>Custom Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CUSTOM_VALUES = CONTACT__CUSTOM_VALUES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__EXTENSIONS = CONTACT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ATTACHMENTS = CONTACT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__UID = CONTACT__UID;

	/**
	 * The feature id for the '<em><b>Emails</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__EMAILS = CONTACT__EMAILS;

	/**
	 * The feature id for the '<em><b>Phones</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__PHONES = CONTACT__PHONES;

	/**
	 * The feature id for the '<em><b>Addresses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ADDRESSES = CONTACT__ADDRESSES;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__LINKS = CONTACT__LINKS;

	/**
	 * The feature id for the '<em><b>Photo</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__PHOTO = CONTACT__PHOTO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NOTE = CONTACT__NOTE;

	/**
	 * The feature id for the '<em><b>Card Properties</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CARD_PROPERTIES = CONTACT__CARD_PROPERTIES;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__SOURCE = CONTACT__SOURCE;

	/**
	 * The feature id for the '<em><b>Distinct From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__DISTINCT_FROM = CONTACT__DISTINCT_FROM;

	/**
	 * The feature id for the '<em><b>Merged Uids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__MERGED_UIDS = CONTACT__MERGED_UIDS;

	/**
	 * The feature id for the '<em><b>Formatted Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__FORMATTED_NAME = CONTACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__FAMILY_NAME = CONTACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Given Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__GIVEN_NAME = CONTACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Additional Names</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ADDITIONAL_NAMES = CONTACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Name Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAME_PREFIX = CONTACT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Name Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAME_SUFFIX = CONTACT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Nicknames</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NICKNAMES = CONTACT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Phonetic Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__PHONETIC_FAMILY_NAME = CONTACT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Phonetic Given Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__PHONETIC_GIVEN_NAME = CONTACT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Pronouns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__PRONOUNS = CONTACT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Birthday</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__BIRTHDAY = CONTACT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Anniversary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ANNIVERSARY = CONTACT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Dates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__DATES = CONTACT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Affiliations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__AFFILIATIONS = CONTACT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Education</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__EDUCATION = CONTACT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Languages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__LANGUAGES = CONTACT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Interests</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__INTERESTS = CONTACT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Passions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__PASSIONS = CONTACT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Pursuits</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__PURSUITS = CONTACT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__QUESTIONS = CONTACT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Asks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ASKS = CONTACT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Offers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__OFFERS = CONTACT_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>First Meeting</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__FIRST_MEETING = CONTACT_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__RELATIONS = CONTACT_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Cadence</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CADENCE = CONTACT_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Closeness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CLOSENESS = CONTACT_FEATURE_COUNT + 25;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = CONTACT_FEATURE_COUNT + 26;

	/**
	 * The meta object id for the '{@link kith.model.impl.OrganizationImpl <em>Organization</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.OrganizationImpl
	 * @see kith.model.impl.KithPackageImpl#getOrganization()
	 * @generated
	 */
	int ORGANIZATION = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__ID = CONTACT__ID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__CREATED = CONTACT__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__CHANGED = CONTACT__CHANGED;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__TAGS = CONTACT__TAGS;

	/**
	 * The feature id for the '<em><b>Custom Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__CUSTOM_VALUES = CONTACT__CUSTOM_VALUES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__EXTENSIONS = CONTACT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__ATTACHMENTS = CONTACT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__UID = CONTACT__UID;

	/**
	 * The feature id for the '<em><b>Emails</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__EMAILS = CONTACT__EMAILS;

	/**
	 * The feature id for the '<em><b>Phones</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__PHONES = CONTACT__PHONES;

	/**
	 * The feature id for the '<em><b>Addresses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__ADDRESSES = CONTACT__ADDRESSES;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__LINKS = CONTACT__LINKS;

	/**
	 * The feature id for the '<em><b>Photo</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__PHOTO = CONTACT__PHOTO;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__NOTE = CONTACT__NOTE;

	/**
	 * The feature id for the '<em><b>Card Properties</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__CARD_PROPERTIES = CONTACT__CARD_PROPERTIES;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__SOURCE = CONTACT__SOURCE;

	/**
	 * The feature id for the '<em><b>Distinct From</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__DISTINCT_FROM = CONTACT__DISTINCT_FROM;

	/**
	 * The feature id for the '<em><b>Merged Uids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__MERGED_UIDS = CONTACT__MERGED_UIDS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__NAME = CONTACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Industry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__INDUSTRY = CONTACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION__PARENT = CONTACT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Organization</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATION_FEATURE_COUNT = CONTACT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link kith.model.impl.EmailImpl <em>Email</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.EmailImpl
	 * @see kith.model.impl.KithPackageImpl#getEmail()
	 * @generated
	 */
	int EMAIL = 7;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL__ADDRESS = 0;

	/**
	 * The feature id for the '<em><b>Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL__TYPES = 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL__LABEL = 2;

	/**
	 * The feature id for the '<em><b>Preferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL__PREFERRED = 3;

	/**
	 * The number of structural features of the '<em>Email</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMAIL_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link kith.model.impl.PhoneImpl <em>Phone</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.PhoneImpl
	 * @see kith.model.impl.KithPackageImpl#getPhone()
	 * @generated
	 */
	int PHONE = 8;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE__TYPES = 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE__LABEL = 2;

	/**
	 * The feature id for the '<em><b>Preferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE__PREFERRED = 3;

	/**
	 * The number of structural features of the '<em>Phone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHONE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link kith.model.impl.AddressImpl <em>Address</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.AddressImpl
	 * @see kith.model.impl.KithPackageImpl#getAddress()
	 * @generated
	 */
	int ADDRESS = 9;

	/**
	 * The feature id for the '<em><b>Po Box</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS__PO_BOX = 0;

	/**
	 * The feature id for the '<em><b>Extended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS__EXTENDED = 1;

	/**
	 * The feature id for the '<em><b>Street</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS__STREET = 2;

	/**
	 * The feature id for the '<em><b>Locality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS__LOCALITY = 3;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS__REGION = 4;

	/**
	 * The feature id for the '<em><b>Postal Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS__POSTAL_CODE = 5;

	/**
	 * The feature id for the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS__COUNTRY = 6;

	/**
	 * The feature id for the '<em><b>Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS__TYPES = 7;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS__LABEL = 8;

	/**
	 * The feature id for the '<em><b>Preferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS__PREFERRED = 9;

	/**
	 * The number of structural features of the '<em>Address</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_FEATURE_COUNT = 10;

	/**
	 * The meta object id for the '{@link kith.model.impl.LinkImpl <em>Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.LinkImpl
	 * @see kith.model.impl.KithPackageImpl#getLink()
	 * @generated
	 */
	int LINK = 10;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__KIND = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__TYPES = 2;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__LABEL = 3;

	/**
	 * The feature id for the '<em><b>Preferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__PREFERRED = 4;

	/**
	 * The number of structural features of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link kith.model.impl.PhotoImpl <em>Photo</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.PhotoImpl
	 * @see kith.model.impl.KithPackageImpl#getPhoto()
	 * @generated
	 */
	int PHOTO = 11;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__MEDIA_TYPE = 0;

	/**
	 * The feature id for the '<em><b>Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__DATA = 1;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__URI = 2;

	/**
	 * The number of structural features of the '<em>Photo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link kith.model.impl.ImportantDateImpl <em>Important Date</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.ImportantDateImpl
	 * @see kith.model.impl.KithPackageImpl#getImportantDate()
	 * @generated
	 */
	int IMPORTANT_DATE = 12;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTANT_DATE__LABEL = 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTANT_DATE__DATE = 1;

	/**
	 * The number of structural features of the '<em>Important Date</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORTANT_DATE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link kith.model.impl.AffiliationImpl <em>Affiliation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.AffiliationImpl
	 * @see kith.model.impl.KithPackageImpl#getAffiliation()
	 * @generated
	 */
	int AFFILIATION = 13;

	/**
	 * The feature id for the '<em><b>Organization</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__ORGANIZATION = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__ROLE = 2;

	/**
	 * The feature id for the '<em><b>Department</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__DEPARTMENT = 3;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__FROM = 4;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__TO = 5;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__KIND = 6;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION__NOTE = 7;

	/**
	 * The number of structural features of the '<em>Affiliation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AFFILIATION_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link kith.model.impl.EducationImpl <em>Education</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.EducationImpl
	 * @see kith.model.impl.KithPackageImpl#getEducation()
	 * @generated
	 */
	int EDUCATION = 14;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDUCATION__SCHOOL = 0;

	/**
	 * The feature id for the '<em><b>Degree</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDUCATION__DEGREE = 1;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDUCATION__FIELD = 2;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDUCATION__FROM = 3;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDUCATION__TO = 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDUCATION__NOTE = 5;

	/**
	 * The number of structural features of the '<em>Education</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDUCATION_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link kith.model.impl.AskImpl <em>Ask</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.AskImpl
	 * @see kith.model.impl.KithPackageImpl#getAsk()
	 * @generated
	 */
	int ASK = 15;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASK__TEXT = 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASK__STATE = 1;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASK__SINCE = 2;

	/**
	 * The feature id for the '<em><b>Resolved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASK__RESOLVED = 3;

	/**
	 * The number of structural features of the '<em>Ask</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASK_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link kith.model.impl.OfferImpl <em>Offer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.OfferImpl
	 * @see kith.model.impl.KithPackageImpl#getOffer()
	 * @generated
	 */
	int OFFER = 16;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFER__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFER__SINCE = 1;

	/**
	 * The number of structural features of the '<em>Offer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFER_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link kith.model.impl.FirstMeetingImpl <em>First Meeting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.FirstMeetingImpl
	 * @see kith.model.impl.KithPackageImpl#getFirstMeeting()
	 * @generated
	 */
	int FIRST_MEETING = 17;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRST_MEETING__DATE = 0;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRST_MEETING__PLACE = 1;

	/**
	 * The feature id for the '<em><b>Event</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRST_MEETING__EVENT = 2;

	/**
	 * The feature id for the '<em><b>Through</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRST_MEETING__THROUGH = 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRST_MEETING__NOTE = 4;

	/**
	 * The number of structural features of the '<em>First Meeting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRST_MEETING_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link kith.model.impl.RelationImpl <em>Relation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.RelationImpl
	 * @see kith.model.impl.KithPackageImpl#getRelation()
	 * @generated
	 */
	int RELATION = 18;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__TYPE = 0;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__PERSON = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__NAME = 2;

	/**
	 * The number of structural features of the '<em>Relation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link kith.model.impl.CadenceImpl <em>Cadence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.CadenceImpl
	 * @see kith.model.impl.KithPackageImpl#getCadence()
	 * @generated
	 */
	int CADENCE = 19;

	/**
	 * The feature id for the '<em><b>Ideal Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CADENCE__IDEAL_DAYS = 0;

	/**
	 * The feature id for the '<em><b>Maximum Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CADENCE__MAXIMUM_DAYS = 1;

	/**
	 * The feature id for the '<em><b>Snoozed Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CADENCE__SNOOZED_UNTIL = 2;

	/**
	 * The feature id for the '<em><b>Snoozed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CADENCE__SNOOZED = 3;

	/**
	 * The number of structural features of the '<em>Cadence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CADENCE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link kith.model.impl.InteractionImpl <em>Interaction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.InteractionImpl
	 * @see kith.model.impl.KithPackageImpl#getInteraction()
	 * @generated
	 */
	int INTERACTION = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__ID = ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__CREATED = ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__CHANGED = ENTITY__CHANGED;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__TAGS = ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Custom Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__CUSTOM_VALUES = ENTITY__CUSTOM_VALUES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__EXTENSIONS = ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__ATTACHMENTS = ENTITY__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__AT = ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__ZONE = ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__DURATION = ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__CHANNEL = ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__DIRECTION = ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__PARTICIPANTS = ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__SUBJECT = ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__NOTE = ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Mood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__MOOD = ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Event</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__EVENT = ENTITY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__SOURCE = ENTITY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>All Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__ALL_DAY = ENTITY_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__PLACE = ENTITY_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__UID = ENTITY_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Interaction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION_FEATURE_COUNT = ENTITY_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link kith.model.impl.ExchangeImpl <em>Exchange</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.ExchangeImpl
	 * @see kith.model.impl.KithPackageImpl#getExchange()
	 * @generated
	 */
	int EXCHANGE = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCHANGE__ID = ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCHANGE__CREATED = ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCHANGE__CHANGED = ENTITY__CHANGED;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCHANGE__TAGS = ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Custom Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCHANGE__CUSTOM_VALUES = ENTITY__CUSTOM_VALUES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCHANGE__EXTENSIONS = ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCHANGE__ATTACHMENTS = ENTITY__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCHANGE__KIND = ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCHANGE__STATE = ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCHANGE__SIDE = ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>People</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCHANGE__PEOPLE = ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCHANGE__AT = ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Thanked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCHANGE__THANKED = ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCHANGE__TEXT = ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Interaction</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCHANGE__INTERACTION = ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Opportunity</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCHANGE__OPPORTUNITY = ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCHANGE__DUE = ENTITY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCHANGE__CLOSED = ENTITY_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Exchange</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCHANGE_FEATURE_COUNT = ENTITY_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link kith.model.impl.TaskImpl <em>Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.TaskImpl
	 * @see kith.model.impl.KithPackageImpl#getTask()
	 * @generated
	 */
	int TASK = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__ID = ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__CREATED = ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__CHANGED = ENTITY__CHANGED;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__TAGS = ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Custom Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__CUSTOM_VALUES = ENTITY__CUSTOM_VALUES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__EXTENSIONS = ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__ATTACHMENTS = ENTITY__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__KIND = ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__TITLE = ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__NOTE = ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__DUE = ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Snoozed Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__SNOOZED_UNTIL = ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__DONE = ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>People</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__PEOPLE = ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Interaction</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__INTERACTION = ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Event</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__EVENT = ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Exchange</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__EXCHANGE = ENTITY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Goal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__GOAL = ENTITY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Opportunity</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__OPPORTUNITY = ENTITY_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_FEATURE_COUNT = ENTITY_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link kith.model.impl.EventImpl <em>Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.EventImpl
	 * @see kith.model.impl.KithPackageImpl#getEvent()
	 * @generated
	 */
	int EVENT = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ID = ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__CREATED = ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__CHANGED = ENTITY__CHANGED;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__TAGS = ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Custom Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__CUSTOM_VALUES = ENTITY__CUSTOM_VALUES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__EXTENSIONS = ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ATTACHMENTS = ENTITY__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__UID = ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__TITLE = ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__START = ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__END = ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ZONE = ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>All Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ALL_DAY = ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__PLACE = ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Recurrence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__RECURRENCE = ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__URL = ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__PURPOSE = ENTITY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Debrief</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__DEBRIEF = ENTITY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Time Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__TIME_BUDGET = ENTITY_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Attendees</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ATTENDEES = ENTITY_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Checklist</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__CHECKLIST = ENTITY_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Organizer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ORGANIZER = ENTITY_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__NOTE = ENTITY_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__STATUS = ENTITY_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Excluded Starts</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__EXCLUDED_STARTS = ENTITY_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Additional Starts</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ADDITIONAL_STARTS = ENTITY_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Series</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__SERIES = ENTITY_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Original Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ORIGINAL_START = ENTITY_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__SOURCE = ENTITY_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Calendar Properties</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__CALENDAR_PROPERTIES = ENTITY_FEATURE_COUNT + 22;

	/**
	 * The number of structural features of the '<em>Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_FEATURE_COUNT = ENTITY_FEATURE_COUNT + 23;

	/**
	 * The meta object id for the '{@link kith.model.impl.AttendeeImpl <em>Attendee</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.AttendeeImpl
	 * @see kith.model.impl.KithPackageImpl#getAttendee()
	 * @generated
	 */
	int ATTENDEE = 24;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDEE__PERSON = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDEE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDEE__STATUS = 2;

	/**
	 * The feature id for the '<em><b>To Meet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDEE__TO_MEET = 3;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDEE__WHY = 4;

	/**
	 * The feature id for the '<em><b>Met</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDEE__MET = 5;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDEE__EMAIL = 6;

	/**
	 * The number of structural features of the '<em>Attendee</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDEE_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link kith.model.impl.ChecklistItemImpl <em>Checklist Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.ChecklistItemImpl
	 * @see kith.model.impl.KithPackageImpl#getChecklistItem()
	 * @generated
	 */
	int CHECKLIST_ITEM = 25;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__DONE = 1;

	/**
	 * The number of structural features of the '<em>Checklist Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link kith.model.impl.GoalImpl <em>Goal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.GoalImpl
	 * @see kith.model.impl.KithPackageImpl#getGoal()
	 * @generated
	 */
	int GOAL = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__ID = ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__CREATED = ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__CHANGED = ENTITY__CHANGED;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__TAGS = ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Custom Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__CUSTOM_VALUES = ENTITY__CUSTOM_VALUES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__EXTENSIONS = ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__ATTACHMENTS = ENTITY__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__TITLE = ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__METRIC = ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__TARGET = ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__FROM = ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__TO = ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__FILTER = ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__NOTE = ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__PARENT = ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Milestones</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__MILESTONES = ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__STATE = ENTITY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Repetition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__REPETITION = ENTITY_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Goal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_FEATURE_COUNT = ENTITY_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link kith.model.impl.MilestoneImpl <em>Milestone</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.MilestoneImpl
	 * @see kith.model.impl.KithPackageImpl#getMilestone()
	 * @generated
	 */
	int MILESTONE = 27;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__TITLE = 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__TARGET = 1;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__DUE = 2;

	/**
	 * The feature id for the '<em><b>Reached</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__REACHED = 3;

	/**
	 * The number of structural features of the '<em>Milestone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link kith.model.impl.OpportunityImpl <em>Opportunity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.OpportunityImpl
	 * @see kith.model.impl.KithPackageImpl#getOpportunity()
	 * @generated
	 */
	int OPPORTUNITY = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__ID = ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__CREATED = ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__CHANGED = ENTITY__CHANGED;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__TAGS = ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Custom Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__CUSTOM_VALUES = ENTITY__CUSTOM_VALUES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__EXTENSIONS = ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__ATTACHMENTS = ENTITY__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__TITLE = ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Organization</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__ORGANIZATION = ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__STAGE = ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Stage Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__STAGE_SINCE = ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>People</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__PEOPLE = ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Next Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__NEXT_STEP = ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Next Step Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__NEXT_STEP_DUE = ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__URL = ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__NOTE = ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__OUTCOME = ENTITY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Deadline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__DEADLINE = ENTITY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__STAGES = ENTITY_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Opportunity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY_FEATURE_COUNT = ENTITY_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link kith.model.impl.StageChangeImpl <em>Stage Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.StageChangeImpl
	 * @see kith.model.impl.KithPackageImpl#getStageChange()
	 * @generated
	 */
	int STAGE_CHANGE = 29;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_CHANGE__STAGE = 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_CHANGE__AT = 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_CHANGE__NOTE = 2;

	/**
	 * The number of structural features of the '<em>Stage Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_CHANGE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link kith.model.impl.ProfileImpl <em>Profile</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.ProfileImpl
	 * @see kith.model.impl.KithPackageImpl#getProfile()
	 * @generated
	 */
	int PROFILE = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__ID = ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__CREATED = ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__CHANGED = ENTITY__CHANGED;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__TAGS = ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Custom Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__CUSTOM_VALUES = ENTITY__CUSTOM_VALUES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__EXTENSIONS = ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__ATTACHMENTS = ENTITY__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Self</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__SELF = ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__STAGE = ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Interests</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__INTERESTS = ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Career Goals</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__CAREER_GOALS = ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Weekly Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__WEEKLY_TIME = ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Pitches</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__PITCHES = ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Templates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__TEMPLATES = ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Tag Cadences</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__TAG_CADENCES = ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE_FEATURE_COUNT = ENTITY_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link kith.model.impl.PitchImpl <em>Pitch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.PitchImpl
	 * @see kith.model.impl.KithPackageImpl#getPitch()
	 * @generated
	 */
	int PITCH = 31;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PITCH__TITLE = 0;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PITCH__AUDIENCE = 1;

	/**
	 * The feature id for the '<em><b>Target Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PITCH__TARGET_SECONDS = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PITCH__TEXT = 3;

	/**
	 * The feature id for the '<em><b>Rehearsals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PITCH__REHEARSALS = 4;

	/**
	 * The number of structural features of the '<em>Pitch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PITCH_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link kith.model.impl.RehearsalImpl <em>Rehearsal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.RehearsalImpl
	 * @see kith.model.impl.KithPackageImpl#getRehearsal()
	 * @generated
	 */
	int REHEARSAL = 32;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHEARSAL__AT = 0;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHEARSAL__DURATION = 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHEARSAL__NOTE = 2;

	/**
	 * The number of structural features of the '<em>Rehearsal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REHEARSAL_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link kith.model.impl.MessageTemplateImpl <em>Message Template</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.MessageTemplateImpl
	 * @see kith.model.impl.KithPackageImpl#getMessageTemplate()
	 * @generated
	 */
	int MESSAGE_TEMPLATE = 33;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE_TEMPLATE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE_TEMPLATE__CHANNEL = 1;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE_TEMPLATE__SUBJECT = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE_TEMPLATE__TEXT = 3;

	/**
	 * The number of structural features of the '<em>Message Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE_TEMPLATE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link kith.model.impl.TagCadenceImpl <em>Tag Cadence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.TagCadenceImpl
	 * @see kith.model.impl.KithPackageImpl#getTagCadence()
	 * @generated
	 */
	int TAG_CADENCE = 34;

	/**
	 * The feature id for the '<em><b>Tag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_CADENCE__TAG = 0;

	/**
	 * The feature id for the '<em><b>Cadence</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_CADENCE__CADENCE = 1;

	/**
	 * The number of structural features of the '<em>Tag Cadence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_CADENCE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link kith.model.impl.SmartListImpl <em>Smart List</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.SmartListImpl
	 * @see kith.model.impl.KithPackageImpl#getSmartList()
	 * @generated
	 */
	int SMART_LIST = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMART_LIST__ID = ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMART_LIST__CREATED = ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMART_LIST__CHANGED = ENTITY__CHANGED;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMART_LIST__TAGS = ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Custom Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMART_LIST__CUSTOM_VALUES = ENTITY__CUSTOM_VALUES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMART_LIST__EXTENSIONS = ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMART_LIST__ATTACHMENTS = ENTITY__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMART_LIST__NAME = ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Object Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMART_LIST__OBJECT_TYPE = ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Query</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMART_LIST__QUERY = ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Members</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMART_LIST__MEMBERS = ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMART_LIST__COLUMNS = ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sort</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMART_LIST__SORT = ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMART_LIST__GROUP = ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMART_LIST__POSITION = ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Cadence</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMART_LIST__CADENCE = ENTITY_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Smart List</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMART_LIST_FEATURE_COUNT = ENTITY_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link kith.model.impl.ListColumnImpl <em>List Column</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.ListColumnImpl
	 * @see kith.model.impl.KithPackageImpl#getListColumn()
	 * @generated
	 */
	int LIST_COLUMN = 36;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_COLUMN__COLUMN = 0;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_COLUMN__WIDTH = 1;

	/**
	 * The number of structural features of the '<em>List Column</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIST_COLUMN_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link kith.model.impl.CustomFieldImpl <em>Custom Field</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.CustomFieldImpl
	 * @see kith.model.impl.KithPackageImpl#getCustomField()
	 * @generated
	 */
	int CUSTOM_FIELD = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_FIELD__ID = ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_FIELD__CREATED = ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_FIELD__CHANGED = ENTITY__CHANGED;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_FIELD__TAGS = ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Custom Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_FIELD__CUSTOM_VALUES = ENTITY__CUSTOM_VALUES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_FIELD__EXTENSIONS = ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_FIELD__ATTACHMENTS = ENTITY__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_FIELD__NAME = ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_FIELD__TYPE = ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Object Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_FIELD__OBJECT_TYPE = ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_FIELD__GROUP = ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_FIELD__CHOICES = ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_FIELD__POSITION = ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_FIELD__DESCRIPTION = ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Multiple</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_FIELD__MULTIPLE = ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_FIELD__RETIRED = ENTITY_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Custom Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_FIELD_FEATURE_COUNT = ENTITY_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link kith.model.impl.WorkshopRunImpl <em>Workshop Run</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.WorkshopRunImpl
	 * @see kith.model.impl.KithPackageImpl#getWorkshopRun()
	 * @generated
	 */
	int WORKSHOP_RUN = 38;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_RUN__ID = ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_RUN__CREATED = ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_RUN__CHANGED = ENTITY__CHANGED;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_RUN__TAGS = ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Custom Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_RUN__CUSTOM_VALUES = ENTITY__CUSTOM_VALUES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_RUN__EXTENSIONS = ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_RUN__ATTACHMENTS = ENTITY__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Workshop</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_RUN__WORKSHOP = ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Started</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_RUN__STARTED = ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_RUN__ENDED = ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_RUN__STEP = ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_RUN__ANSWERS = ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Results</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_RUN__RESULTS = ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Workshop Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_RUN_FEATURE_COUNT = ENTITY_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link kith.model.impl.WorkshopAnswerImpl <em>Workshop Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.WorkshopAnswerImpl
	 * @see kith.model.impl.KithPackageImpl#getWorkshopAnswer()
	 * @generated
	 */
	int WORKSHOP_ANSWER = 39;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_ANSWER__STEP = 0;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_ANSWER__QUESTION = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_ANSWER__TEXT = 2;

	/**
	 * The number of structural features of the '<em>Workshop Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_ANSWER_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link kith.model.LinkKind <em>Link Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.LinkKind
	 * @see kith.model.impl.KithPackageImpl#getLinkKind()
	 * @generated
	 */
	int LINK_KIND = 40;

	/**
	 * The meta object id for the '{@link kith.model.Closeness <em>Closeness</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.Closeness
	 * @see kith.model.impl.KithPackageImpl#getCloseness()
	 * @generated
	 */
	int CLOSENESS = 41;

	/**
	 * The meta object id for the '{@link kith.model.AskState <em>Ask State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.AskState
	 * @see kith.model.impl.KithPackageImpl#getAskState()
	 * @generated
	 */
	int ASK_STATE = 42;

	/**
	 * The meta object id for the '{@link kith.model.Direction <em>Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.Direction
	 * @see kith.model.impl.KithPackageImpl#getDirection()
	 * @generated
	 */
	int DIRECTION = 43;

	/**
	 * The meta object id for the '{@link kith.model.Mood <em>Mood</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.Mood
	 * @see kith.model.impl.KithPackageImpl#getMood()
	 * @generated
	 */
	int MOOD = 44;

	/**
	 * The meta object id for the '{@link kith.model.ExchangeKind <em>Exchange Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.ExchangeKind
	 * @see kith.model.impl.KithPackageImpl#getExchangeKind()
	 * @generated
	 */
	int EXCHANGE_KIND = 45;

	/**
	 * The meta object id for the '{@link kith.model.ExchangeState <em>Exchange State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.ExchangeState
	 * @see kith.model.impl.KithPackageImpl#getExchangeState()
	 * @generated
	 */
	int EXCHANGE_STATE = 46;

	/**
	 * The meta object id for the '{@link kith.model.ExchangeSide <em>Exchange Side</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.ExchangeSide
	 * @see kith.model.impl.KithPackageImpl#getExchangeSide()
	 * @generated
	 */
	int EXCHANGE_SIDE = 47;

	/**
	 * The meta object id for the '{@link kith.model.TaskKind <em>Task Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.TaskKind
	 * @see kith.model.impl.KithPackageImpl#getTaskKind()
	 * @generated
	 */
	int TASK_KIND = 48;

	/**
	 * The meta object id for the '{@link kith.model.ParticipationStatus <em>Participation Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.ParticipationStatus
	 * @see kith.model.impl.KithPackageImpl#getParticipationStatus()
	 * @generated
	 */
	int PARTICIPATION_STATUS = 49;

	/**
	 * The meta object id for the '{@link kith.model.GoalState <em>Goal State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.GoalState
	 * @see kith.model.impl.KithPackageImpl#getGoalState()
	 * @generated
	 */
	int GOAL_STATE = 50;

	/**
	 * The meta object id for the '{@link kith.model.OpportunityStage <em>Opportunity Stage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.OpportunityStage
	 * @see kith.model.impl.KithPackageImpl#getOpportunityStage()
	 * @generated
	 */
	int OPPORTUNITY_STAGE = 51;

	/**
	 * The meta object id for the '{@link kith.model.CareerStage <em>Career Stage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.CareerStage
	 * @see kith.model.impl.KithPackageImpl#getCareerStage()
	 * @generated
	 */
	int CAREER_STAGE = 52;

	/**
	 * The meta object id for the '{@link kith.model.CustomFieldType <em>Custom Field Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.CustomFieldType
	 * @see kith.model.impl.KithPackageImpl#getCustomFieldType()
	 * @generated
	 */
	int CUSTOM_FIELD_TYPE = 53;

	/**
	 * The meta object id for the '{@link kith.model.AffiliationKind <em>Affiliation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.AffiliationKind
	 * @see kith.model.impl.KithPackageImpl#getAffiliationKind()
	 * @generated
	 */
	int AFFILIATION_KIND = 54;

	/**
	 * The meta object id for the '{@link kith.model.EventStatus <em>Event Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.EventStatus
	 * @see kith.model.impl.KithPackageImpl#getEventStatus()
	 * @generated
	 */
	int EVENT_STATUS = 55;

	/**
	 * The meta object id for the '{@link kith.model.GoalRepetition <em>Goal Repetition</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.GoalRepetition
	 * @see kith.model.impl.KithPackageImpl#getGoalRepetition()
	 * @generated
	 */
	int GOAL_REPETITION = 56;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see kith.model.impl.KithPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 57;

	/**
	 * The meta object id for the '<em>Local Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see kith.model.impl.KithPackageImpl#getLocalDate()
	 * @generated
	 */
	int LOCAL_DATE = 58;

	/**
	 * The meta object id for the '<em>Zone Id</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.ZoneId
	 * @see kith.model.impl.KithPackageImpl#getZoneId()
	 * @generated
	 */
	int ZONE_ID = 59;

	/**
	 * The meta object id for the '<em>Duration</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Duration
	 * @see kith.model.impl.KithPackageImpl#getDuration()
	 * @generated
	 */
	int DURATION = 60;

	/**
	 * The meta object id for the '<em>Partial Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.PartialDate
	 * @see kith.model.impl.KithPackageImpl#getPartialDate()
	 * @generated
	 */
	int PARTIAL_DATE = 61;

	/**
	 * The meta object id for the '<em>Bytes</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.impl.KithPackageImpl#getBytes()
	 * @generated
	 */
	int BYTES = 62;

	/**
	 * The meta object id for the '<em>Blob</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see kith.model.Blob
	 * @see kith.model.impl.KithPackageImpl#getBlob()
	 * @generated
	 */
	int BLOB = 63;


	/**
	 * Returns the meta object for class '{@link kith.model.Entity <em>Entity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Entity</em>'.
	 * @see kith.model.Entity
	 * @generated
	 */
	EClass getEntity();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Entity#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see kith.model.Entity#getId()
	 * @see #getEntity()
	 * @generated
	 */
	EAttribute getEntity_Id();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Entity#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see kith.model.Entity#getCreated()
	 * @see #getEntity()
	 * @generated
	 */
	EAttribute getEntity_Created();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Entity#getChanged <em>Changed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Changed</em>'.
	 * @see kith.model.Entity#getChanged()
	 * @see #getEntity()
	 * @generated
	 */
	EAttribute getEntity_Changed();

	/**
	 * Returns the meta object for the attribute list '{@link kith.model.Entity#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tags</em>'.
	 * @see kith.model.Entity#getTags()
	 * @see #getEntity()
	 * @generated
	 */
	EAttribute getEntity_Tags();

	/**
	 * Returns the meta object for the containment reference list '{@link kith.model.Entity#getCustomValues <em>Custom Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Custom Values</em>'.
	 * @see kith.model.Entity#getCustomValues()
	 * @see #getEntity()
	 * @generated
	 */
	EReference getEntity_CustomValues();

	/**
	 * Returns the meta object for the containment reference list '{@link kith.model.Entity#getExtensions <em>Extensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extensions</em>'.
	 * @see kith.model.Entity#getExtensions()
	 * @see #getEntity()
	 * @generated
	 */
	EReference getEntity_Extensions();

	/**
	 * Returns the meta object for the containment reference list '{@link kith.model.Entity#getAttachments <em>Attachments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attachments</em>'.
	 * @see kith.model.Entity#getAttachments()
	 * @see #getEntity()
	 * @generated
	 */
	EReference getEntity_Attachments();

	/**
	 * Returns the meta object for class '{@link kith.model.CustomValue <em>Custom Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Custom Value</em>'.
	 * @see kith.model.CustomValue
	 * @generated
	 */
	EClass getCustomValue();

	/**
	 * Returns the meta object for the reference '{@link kith.model.CustomValue#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Field</em>'.
	 * @see kith.model.CustomValue#getField()
	 * @see #getCustomValue()
	 * @generated
	 */
	EReference getCustomValue_Field();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.CustomValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see kith.model.CustomValue#getValue()
	 * @see #getCustomValue()
	 * @generated
	 */
	EAttribute getCustomValue_Value();

	/**
	 * Returns the meta object for the reference '{@link kith.model.CustomValue#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see kith.model.CustomValue#getTarget()
	 * @see #getCustomValue()
	 * @generated
	 */
	EReference getCustomValue_Target();

	/**
	 * Returns the meta object for class '{@link kith.model.UnknownExtension <em>Unknown Extension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unknown Extension</em>'.
	 * @see kith.model.UnknownExtension
	 * @generated
	 */
	EClass getUnknownExtension();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.UnknownExtension#getNsUri <em>Ns Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ns Uri</em>'.
	 * @see kith.model.UnknownExtension#getNsUri()
	 * @see #getUnknownExtension()
	 * @generated
	 */
	EAttribute getUnknownExtension_NsUri();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.UnknownExtension#getTypeName <em>Type Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type Name</em>'.
	 * @see kith.model.UnknownExtension#getTypeName()
	 * @see #getUnknownExtension()
	 * @generated
	 */
	EAttribute getUnknownExtension_TypeName();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.UnknownExtension#getData <em>Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data</em>'.
	 * @see kith.model.UnknownExtension#getData()
	 * @see #getUnknownExtension()
	 * @generated
	 */
	EAttribute getUnknownExtension_Data();

	/**
	 * Returns the meta object for class '{@link kith.model.Attachment <em>Attachment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attachment</em>'.
	 * @see kith.model.Attachment
	 * @generated
	 */
	EClass getAttachment();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Attachment#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see kith.model.Attachment#getName()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Name();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Attachment#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see kith.model.Attachment#getMediaType()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Attachment#getData <em>Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data</em>'.
	 * @see kith.model.Attachment#getData()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Data();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Attachment#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see kith.model.Attachment#getUri()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Uri();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Attachment#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see kith.model.Attachment#getNote()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Note();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Attachment#getAdded <em>Added</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Added</em>'.
	 * @see kith.model.Attachment#getAdded()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Added();

	/**
	 * Returns the meta object for class '{@link kith.model.Contact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contact</em>'.
	 * @see kith.model.Contact
	 * @generated
	 */
	EClass getContact();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Contact#getUid <em>Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uid</em>'.
	 * @see kith.model.Contact#getUid()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Uid();

	/**
	 * Returns the meta object for the containment reference list '{@link kith.model.Contact#getEmails <em>Emails</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Emails</em>'.
	 * @see kith.model.Contact#getEmails()
	 * @see #getContact()
	 * @generated
	 */
	EReference getContact_Emails();

	/**
	 * Returns the meta object for the containment reference list '{@link kith.model.Contact#getPhones <em>Phones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Phones</em>'.
	 * @see kith.model.Contact#getPhones()
	 * @see #getContact()
	 * @generated
	 */
	EReference getContact_Phones();

	/**
	 * Returns the meta object for the containment reference list '{@link kith.model.Contact#getAddresses <em>Addresses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Addresses</em>'.
	 * @see kith.model.Contact#getAddresses()
	 * @see #getContact()
	 * @generated
	 */
	EReference getContact_Addresses();

	/**
	 * Returns the meta object for the containment reference list '{@link kith.model.Contact#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see kith.model.Contact#getLinks()
	 * @see #getContact()
	 * @generated
	 */
	EReference getContact_Links();

	/**
	 * Returns the meta object for the containment reference '{@link kith.model.Contact#getPhoto <em>Photo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Photo</em>'.
	 * @see kith.model.Contact#getPhoto()
	 * @see #getContact()
	 * @generated
	 */
	EReference getContact_Photo();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Contact#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see kith.model.Contact#getNote()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Note();

	/**
	 * Returns the meta object for the attribute list '{@link kith.model.Contact#getCardProperties <em>Card Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Card Properties</em>'.
	 * @see kith.model.Contact#getCardProperties()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_CardProperties();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Contact#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see kith.model.Contact#getSource()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Source();

	/**
	 * Returns the meta object for the reference list '{@link kith.model.Contact#getDistinctFrom <em>Distinct From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Distinct From</em>'.
	 * @see kith.model.Contact#getDistinctFrom()
	 * @see #getContact()
	 * @generated
	 */
	EReference getContact_DistinctFrom();

	/**
	 * Returns the meta object for the attribute list '{@link kith.model.Contact#getMergedUids <em>Merged Uids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Merged Uids</em>'.
	 * @see kith.model.Contact#getMergedUids()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_MergedUids();

	/**
	 * Returns the meta object for class '{@link kith.model.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see kith.model.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Person#getFormattedName <em>Formatted Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formatted Name</em>'.
	 * @see kith.model.Person#getFormattedName()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_FormattedName();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Person#getFamilyName <em>Family Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family Name</em>'.
	 * @see kith.model.Person#getFamilyName()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_FamilyName();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Person#getGivenName <em>Given Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Given Name</em>'.
	 * @see kith.model.Person#getGivenName()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_GivenName();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Person#getAdditionalNames <em>Additional Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Additional Names</em>'.
	 * @see kith.model.Person#getAdditionalNames()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_AdditionalNames();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Person#getNamePrefix <em>Name Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Prefix</em>'.
	 * @see kith.model.Person#getNamePrefix()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_NamePrefix();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Person#getNameSuffix <em>Name Suffix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Suffix</em>'.
	 * @see kith.model.Person#getNameSuffix()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_NameSuffix();

	/**
	 * Returns the meta object for the attribute list '{@link kith.model.Person#getNicknames <em>Nicknames</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Nicknames</em>'.
	 * @see kith.model.Person#getNicknames()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Nicknames();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Person#getPhoneticFamilyName <em>Phonetic Family Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phonetic Family Name</em>'.
	 * @see kith.model.Person#getPhoneticFamilyName()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_PhoneticFamilyName();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Person#getPhoneticGivenName <em>Phonetic Given Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phonetic Given Name</em>'.
	 * @see kith.model.Person#getPhoneticGivenName()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_PhoneticGivenName();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Person#getPronouns <em>Pronouns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pronouns</em>'.
	 * @see kith.model.Person#getPronouns()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Pronouns();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Person#getBirthday <em>Birthday</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Birthday</em>'.
	 * @see kith.model.Person#getBirthday()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Birthday();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Person#getAnniversary <em>Anniversary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anniversary</em>'.
	 * @see kith.model.Person#getAnniversary()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Anniversary();

	/**
	 * Returns the meta object for the containment reference list '{@link kith.model.Person#getDates <em>Dates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dates</em>'.
	 * @see kith.model.Person#getDates()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Dates();

	/**
	 * Returns the meta object for the containment reference list '{@link kith.model.Person#getAffiliations <em>Affiliations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Affiliations</em>'.
	 * @see kith.model.Person#getAffiliations()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Affiliations();

	/**
	 * Returns the meta object for the containment reference list '{@link kith.model.Person#getEducation <em>Education</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Education</em>'.
	 * @see kith.model.Person#getEducation()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Education();

	/**
	 * Returns the meta object for the attribute list '{@link kith.model.Person#getLanguages <em>Languages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Languages</em>'.
	 * @see kith.model.Person#getLanguages()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Languages();

	/**
	 * Returns the meta object for the attribute list '{@link kith.model.Person#getInterests <em>Interests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Interests</em>'.
	 * @see kith.model.Person#getInterests()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Interests();

	/**
	 * Returns the meta object for the attribute list '{@link kith.model.Person#getPassions <em>Passions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Passions</em>'.
	 * @see kith.model.Person#getPassions()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Passions();

	/**
	 * Returns the meta object for the attribute list '{@link kith.model.Person#getPursuits <em>Pursuits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Pursuits</em>'.
	 * @see kith.model.Person#getPursuits()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Pursuits();

	/**
	 * Returns the meta object for the attribute list '{@link kith.model.Person#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Questions</em>'.
	 * @see kith.model.Person#getQuestions()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Questions();

	/**
	 * Returns the meta object for the containment reference list '{@link kith.model.Person#getAsks <em>Asks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Asks</em>'.
	 * @see kith.model.Person#getAsks()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Asks();

	/**
	 * Returns the meta object for the containment reference list '{@link kith.model.Person#getOffers <em>Offers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Offers</em>'.
	 * @see kith.model.Person#getOffers()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Offers();

	/**
	 * Returns the meta object for the containment reference '{@link kith.model.Person#getFirstMeeting <em>First Meeting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>First Meeting</em>'.
	 * @see kith.model.Person#getFirstMeeting()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_FirstMeeting();

	/**
	 * Returns the meta object for the containment reference list '{@link kith.model.Person#getRelations <em>Relations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Relations</em>'.
	 * @see kith.model.Person#getRelations()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Relations();

	/**
	 * Returns the meta object for the containment reference '{@link kith.model.Person#getCadence <em>Cadence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Cadence</em>'.
	 * @see kith.model.Person#getCadence()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Cadence();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Person#getCloseness <em>Closeness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closeness</em>'.
	 * @see kith.model.Person#getCloseness()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Closeness();

	/**
	 * Returns the meta object for class '{@link kith.model.Organization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Organization</em>'.
	 * @see kith.model.Organization
	 * @generated
	 */
	EClass getOrganization();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Organization#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see kith.model.Organization#getName()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Name();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Organization#getIndustry <em>Industry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Industry</em>'.
	 * @see kith.model.Organization#getIndustry()
	 * @see #getOrganization()
	 * @generated
	 */
	EAttribute getOrganization_Industry();

	/**
	 * Returns the meta object for the reference '{@link kith.model.Organization#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see kith.model.Organization#getParent()
	 * @see #getOrganization()
	 * @generated
	 */
	EReference getOrganization_Parent();

	/**
	 * Returns the meta object for class '{@link kith.model.Email <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Email</em>'.
	 * @see kith.model.Email
	 * @generated
	 */
	EClass getEmail();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Email#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see kith.model.Email#getAddress()
	 * @see #getEmail()
	 * @generated
	 */
	EAttribute getEmail_Address();

	/**
	 * Returns the meta object for the attribute list '{@link kith.model.Email#getTypes <em>Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Types</em>'.
	 * @see kith.model.Email#getTypes()
	 * @see #getEmail()
	 * @generated
	 */
	EAttribute getEmail_Types();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Email#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see kith.model.Email#getLabel()
	 * @see #getEmail()
	 * @generated
	 */
	EAttribute getEmail_Label();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Email#isPreferred <em>Preferred</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preferred</em>'.
	 * @see kith.model.Email#isPreferred()
	 * @see #getEmail()
	 * @generated
	 */
	EAttribute getEmail_Preferred();

	/**
	 * Returns the meta object for class '{@link kith.model.Phone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Phone</em>'.
	 * @see kith.model.Phone
	 * @generated
	 */
	EClass getPhone();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Phone#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see kith.model.Phone#getNumber()
	 * @see #getPhone()
	 * @generated
	 */
	EAttribute getPhone_Number();

	/**
	 * Returns the meta object for the attribute list '{@link kith.model.Phone#getTypes <em>Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Types</em>'.
	 * @see kith.model.Phone#getTypes()
	 * @see #getPhone()
	 * @generated
	 */
	EAttribute getPhone_Types();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Phone#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see kith.model.Phone#getLabel()
	 * @see #getPhone()
	 * @generated
	 */
	EAttribute getPhone_Label();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Phone#isPreferred <em>Preferred</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preferred</em>'.
	 * @see kith.model.Phone#isPreferred()
	 * @see #getPhone()
	 * @generated
	 */
	EAttribute getPhone_Preferred();

	/**
	 * Returns the meta object for class '{@link kith.model.Address <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Address</em>'.
	 * @see kith.model.Address
	 * @generated
	 */
	EClass getAddress();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Address#getPoBox <em>Po Box</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Po Box</em>'.
	 * @see kith.model.Address#getPoBox()
	 * @see #getAddress()
	 * @generated
	 */
	EAttribute getAddress_PoBox();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Address#getExtended <em>Extended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extended</em>'.
	 * @see kith.model.Address#getExtended()
	 * @see #getAddress()
	 * @generated
	 */
	EAttribute getAddress_Extended();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Address#getStreet <em>Street</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Street</em>'.
	 * @see kith.model.Address#getStreet()
	 * @see #getAddress()
	 * @generated
	 */
	EAttribute getAddress_Street();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Address#getLocality <em>Locality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locality</em>'.
	 * @see kith.model.Address#getLocality()
	 * @see #getAddress()
	 * @generated
	 */
	EAttribute getAddress_Locality();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Address#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region</em>'.
	 * @see kith.model.Address#getRegion()
	 * @see #getAddress()
	 * @generated
	 */
	EAttribute getAddress_Region();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Address#getPostalCode <em>Postal Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Postal Code</em>'.
	 * @see kith.model.Address#getPostalCode()
	 * @see #getAddress()
	 * @generated
	 */
	EAttribute getAddress_PostalCode();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Address#getCountry <em>Country</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Country</em>'.
	 * @see kith.model.Address#getCountry()
	 * @see #getAddress()
	 * @generated
	 */
	EAttribute getAddress_Country();

	/**
	 * Returns the meta object for the attribute list '{@link kith.model.Address#getTypes <em>Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Types</em>'.
	 * @see kith.model.Address#getTypes()
	 * @see #getAddress()
	 * @generated
	 */
	EAttribute getAddress_Types();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Address#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see kith.model.Address#getLabel()
	 * @see #getAddress()
	 * @generated
	 */
	EAttribute getAddress_Label();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Address#isPreferred <em>Preferred</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preferred</em>'.
	 * @see kith.model.Address#isPreferred()
	 * @see #getAddress()
	 * @generated
	 */
	EAttribute getAddress_Preferred();

	/**
	 * Returns the meta object for class '{@link kith.model.Link <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Link</em>'.
	 * @see kith.model.Link
	 * @generated
	 */
	EClass getLink();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Link#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see kith.model.Link#getKind()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Kind();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Link#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see kith.model.Link#getValue()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Value();

	/**
	 * Returns the meta object for the attribute list '{@link kith.model.Link#getTypes <em>Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Types</em>'.
	 * @see kith.model.Link#getTypes()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Types();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Link#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see kith.model.Link#getLabel()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Label();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Link#isPreferred <em>Preferred</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preferred</em>'.
	 * @see kith.model.Link#isPreferred()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Preferred();

	/**
	 * Returns the meta object for class '{@link kith.model.Photo <em>Photo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Photo</em>'.
	 * @see kith.model.Photo
	 * @generated
	 */
	EClass getPhoto();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Photo#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see kith.model.Photo#getMediaType()
	 * @see #getPhoto()
	 * @generated
	 */
	EAttribute getPhoto_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Photo#getData <em>Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data</em>'.
	 * @see kith.model.Photo#getData()
	 * @see #getPhoto()
	 * @generated
	 */
	EAttribute getPhoto_Data();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Photo#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see kith.model.Photo#getUri()
	 * @see #getPhoto()
	 * @generated
	 */
	EAttribute getPhoto_Uri();

	/**
	 * Returns the meta object for class '{@link kith.model.ImportantDate <em>Important Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Important Date</em>'.
	 * @see kith.model.ImportantDate
	 * @generated
	 */
	EClass getImportantDate();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.ImportantDate#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see kith.model.ImportantDate#getLabel()
	 * @see #getImportantDate()
	 * @generated
	 */
	EAttribute getImportantDate_Label();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.ImportantDate#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see kith.model.ImportantDate#getDate()
	 * @see #getImportantDate()
	 * @generated
	 */
	EAttribute getImportantDate_Date();

	/**
	 * Returns the meta object for class '{@link kith.model.Affiliation <em>Affiliation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Affiliation</em>'.
	 * @see kith.model.Affiliation
	 * @generated
	 */
	EClass getAffiliation();

	/**
	 * Returns the meta object for the reference '{@link kith.model.Affiliation#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organization</em>'.
	 * @see kith.model.Affiliation#getOrganization()
	 * @see #getAffiliation()
	 * @generated
	 */
	EReference getAffiliation_Organization();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Affiliation#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see kith.model.Affiliation#getTitle()
	 * @see #getAffiliation()
	 * @generated
	 */
	EAttribute getAffiliation_Title();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Affiliation#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see kith.model.Affiliation#getRole()
	 * @see #getAffiliation()
	 * @generated
	 */
	EAttribute getAffiliation_Role();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Affiliation#getDepartment <em>Department</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Department</em>'.
	 * @see kith.model.Affiliation#getDepartment()
	 * @see #getAffiliation()
	 * @generated
	 */
	EAttribute getAffiliation_Department();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Affiliation#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see kith.model.Affiliation#getFrom()
	 * @see #getAffiliation()
	 * @generated
	 */
	EAttribute getAffiliation_From();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Affiliation#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see kith.model.Affiliation#getTo()
	 * @see #getAffiliation()
	 * @generated
	 */
	EAttribute getAffiliation_To();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Affiliation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see kith.model.Affiliation#getKind()
	 * @see #getAffiliation()
	 * @generated
	 */
	EAttribute getAffiliation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Affiliation#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see kith.model.Affiliation#getNote()
	 * @see #getAffiliation()
	 * @generated
	 */
	EAttribute getAffiliation_Note();

	/**
	 * Returns the meta object for class '{@link kith.model.Education <em>Education</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Education</em>'.
	 * @see kith.model.Education
	 * @generated
	 */
	EClass getEducation();

	/**
	 * Returns the meta object for the reference '{@link kith.model.Education#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see kith.model.Education#getSchool()
	 * @see #getEducation()
	 * @generated
	 */
	EReference getEducation_School();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Education#getDegree <em>Degree</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Degree</em>'.
	 * @see kith.model.Education#getDegree()
	 * @see #getEducation()
	 * @generated
	 */
	EAttribute getEducation_Degree();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Education#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see kith.model.Education#getField()
	 * @see #getEducation()
	 * @generated
	 */
	EAttribute getEducation_Field();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Education#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see kith.model.Education#getFrom()
	 * @see #getEducation()
	 * @generated
	 */
	EAttribute getEducation_From();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Education#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see kith.model.Education#getTo()
	 * @see #getEducation()
	 * @generated
	 */
	EAttribute getEducation_To();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Education#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see kith.model.Education#getNote()
	 * @see #getEducation()
	 * @generated
	 */
	EAttribute getEducation_Note();

	/**
	 * Returns the meta object for class '{@link kith.model.Ask <em>Ask</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ask</em>'.
	 * @see kith.model.Ask
	 * @generated
	 */
	EClass getAsk();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Ask#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see kith.model.Ask#getText()
	 * @see #getAsk()
	 * @generated
	 */
	EAttribute getAsk_Text();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Ask#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see kith.model.Ask#getState()
	 * @see #getAsk()
	 * @generated
	 */
	EAttribute getAsk_State();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Ask#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see kith.model.Ask#getSince()
	 * @see #getAsk()
	 * @generated
	 */
	EAttribute getAsk_Since();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Ask#getResolved <em>Resolved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resolved</em>'.
	 * @see kith.model.Ask#getResolved()
	 * @see #getAsk()
	 * @generated
	 */
	EAttribute getAsk_Resolved();

	/**
	 * Returns the meta object for class '{@link kith.model.Offer <em>Offer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Offer</em>'.
	 * @see kith.model.Offer
	 * @generated
	 */
	EClass getOffer();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Offer#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see kith.model.Offer#getText()
	 * @see #getOffer()
	 * @generated
	 */
	EAttribute getOffer_Text();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Offer#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see kith.model.Offer#getSince()
	 * @see #getOffer()
	 * @generated
	 */
	EAttribute getOffer_Since();

	/**
	 * Returns the meta object for class '{@link kith.model.FirstMeeting <em>First Meeting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>First Meeting</em>'.
	 * @see kith.model.FirstMeeting
	 * @generated
	 */
	EClass getFirstMeeting();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.FirstMeeting#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see kith.model.FirstMeeting#getDate()
	 * @see #getFirstMeeting()
	 * @generated
	 */
	EAttribute getFirstMeeting_Date();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.FirstMeeting#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see kith.model.FirstMeeting#getPlace()
	 * @see #getFirstMeeting()
	 * @generated
	 */
	EAttribute getFirstMeeting_Place();

	/**
	 * Returns the meta object for the reference '{@link kith.model.FirstMeeting#getEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Event</em>'.
	 * @see kith.model.FirstMeeting#getEvent()
	 * @see #getFirstMeeting()
	 * @generated
	 */
	EReference getFirstMeeting_Event();

	/**
	 * Returns the meta object for the reference '{@link kith.model.FirstMeeting#getThrough <em>Through</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Through</em>'.
	 * @see kith.model.FirstMeeting#getThrough()
	 * @see #getFirstMeeting()
	 * @generated
	 */
	EReference getFirstMeeting_Through();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.FirstMeeting#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see kith.model.FirstMeeting#getNote()
	 * @see #getFirstMeeting()
	 * @generated
	 */
	EAttribute getFirstMeeting_Note();

	/**
	 * Returns the meta object for class '{@link kith.model.Relation <em>Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relation</em>'.
	 * @see kith.model.Relation
	 * @generated
	 */
	EClass getRelation();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Relation#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see kith.model.Relation#getType()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Type();

	/**
	 * Returns the meta object for the reference '{@link kith.model.Relation#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see kith.model.Relation#getPerson()
	 * @see #getRelation()
	 * @generated
	 */
	EReference getRelation_Person();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Relation#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see kith.model.Relation#getName()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Name();

	/**
	 * Returns the meta object for class '{@link kith.model.Cadence <em>Cadence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cadence</em>'.
	 * @see kith.model.Cadence
	 * @generated
	 */
	EClass getCadence();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Cadence#getIdealDays <em>Ideal Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ideal Days</em>'.
	 * @see kith.model.Cadence#getIdealDays()
	 * @see #getCadence()
	 * @generated
	 */
	EAttribute getCadence_IdealDays();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Cadence#getMaximumDays <em>Maximum Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Days</em>'.
	 * @see kith.model.Cadence#getMaximumDays()
	 * @see #getCadence()
	 * @generated
	 */
	EAttribute getCadence_MaximumDays();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Cadence#getSnoozedUntil <em>Snoozed Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Snoozed Until</em>'.
	 * @see kith.model.Cadence#getSnoozedUntil()
	 * @see #getCadence()
	 * @generated
	 */
	EAttribute getCadence_SnoozedUntil();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Cadence#getSnoozed <em>Snoozed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Snoozed</em>'.
	 * @see kith.model.Cadence#getSnoozed()
	 * @see #getCadence()
	 * @generated
	 */
	EAttribute getCadence_Snoozed();

	/**
	 * Returns the meta object for class '{@link kith.model.Interaction <em>Interaction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interaction</em>'.
	 * @see kith.model.Interaction
	 * @generated
	 */
	EClass getInteraction();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Interaction#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see kith.model.Interaction#getAt()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_At();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Interaction#getZone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zone</em>'.
	 * @see kith.model.Interaction#getZone()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Zone();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Interaction#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see kith.model.Interaction#getDuration()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Duration();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Interaction#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see kith.model.Interaction#getChannel()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Channel();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Interaction#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see kith.model.Interaction#getDirection()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Direction();

	/**
	 * Returns the meta object for the reference list '{@link kith.model.Interaction#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Participants</em>'.
	 * @see kith.model.Interaction#getParticipants()
	 * @see #getInteraction()
	 * @generated
	 */
	EReference getInteraction_Participants();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Interaction#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see kith.model.Interaction#getSubject()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Subject();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Interaction#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see kith.model.Interaction#getNote()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Note();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Interaction#getMood <em>Mood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mood</em>'.
	 * @see kith.model.Interaction#getMood()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Mood();

	/**
	 * Returns the meta object for the reference '{@link kith.model.Interaction#getEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Event</em>'.
	 * @see kith.model.Interaction#getEvent()
	 * @see #getInteraction()
	 * @generated
	 */
	EReference getInteraction_Event();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Interaction#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see kith.model.Interaction#getSource()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Source();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Interaction#isAllDay <em>All Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>All Day</em>'.
	 * @see kith.model.Interaction#isAllDay()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_AllDay();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Interaction#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see kith.model.Interaction#getPlace()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Place();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Interaction#getUid <em>Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uid</em>'.
	 * @see kith.model.Interaction#getUid()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Uid();

	/**
	 * Returns the meta object for class '{@link kith.model.Exchange <em>Exchange</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Exchange</em>'.
	 * @see kith.model.Exchange
	 * @generated
	 */
	EClass getExchange();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Exchange#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see kith.model.Exchange#getKind()
	 * @see #getExchange()
	 * @generated
	 */
	EAttribute getExchange_Kind();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Exchange#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see kith.model.Exchange#getState()
	 * @see #getExchange()
	 * @generated
	 */
	EAttribute getExchange_State();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Exchange#getSide <em>Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Side</em>'.
	 * @see kith.model.Exchange#getSide()
	 * @see #getExchange()
	 * @generated
	 */
	EAttribute getExchange_Side();

	/**
	 * Returns the meta object for the reference list '{@link kith.model.Exchange#getPeople <em>People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>People</em>'.
	 * @see kith.model.Exchange#getPeople()
	 * @see #getExchange()
	 * @generated
	 */
	EReference getExchange_People();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Exchange#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see kith.model.Exchange#getAt()
	 * @see #getExchange()
	 * @generated
	 */
	EAttribute getExchange_At();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Exchange#getThanked <em>Thanked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thanked</em>'.
	 * @see kith.model.Exchange#getThanked()
	 * @see #getExchange()
	 * @generated
	 */
	EAttribute getExchange_Thanked();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Exchange#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see kith.model.Exchange#getText()
	 * @see #getExchange()
	 * @generated
	 */
	EAttribute getExchange_Text();

	/**
	 * Returns the meta object for the reference '{@link kith.model.Exchange#getInteraction <em>Interaction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Interaction</em>'.
	 * @see kith.model.Exchange#getInteraction()
	 * @see #getExchange()
	 * @generated
	 */
	EReference getExchange_Interaction();

	/**
	 * Returns the meta object for the reference '{@link kith.model.Exchange#getOpportunity <em>Opportunity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Opportunity</em>'.
	 * @see kith.model.Exchange#getOpportunity()
	 * @see #getExchange()
	 * @generated
	 */
	EReference getExchange_Opportunity();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Exchange#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see kith.model.Exchange#getDue()
	 * @see #getExchange()
	 * @generated
	 */
	EAttribute getExchange_Due();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Exchange#getClosed <em>Closed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed</em>'.
	 * @see kith.model.Exchange#getClosed()
	 * @see #getExchange()
	 * @generated
	 */
	EAttribute getExchange_Closed();

	/**
	 * Returns the meta object for class '{@link kith.model.Task <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Task</em>'.
	 * @see kith.model.Task
	 * @generated
	 */
	EClass getTask();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Task#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see kith.model.Task#getKind()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Kind();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Task#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see kith.model.Task#getTitle()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Title();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Task#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see kith.model.Task#getNote()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Note();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Task#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see kith.model.Task#getDue()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Due();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Task#getSnoozedUntil <em>Snoozed Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Snoozed Until</em>'.
	 * @see kith.model.Task#getSnoozedUntil()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_SnoozedUntil();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Task#getDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see kith.model.Task#getDone()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Done();

	/**
	 * Returns the meta object for the reference list '{@link kith.model.Task#getPeople <em>People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>People</em>'.
	 * @see kith.model.Task#getPeople()
	 * @see #getTask()
	 * @generated
	 */
	EReference getTask_People();

	/**
	 * Returns the meta object for the reference '{@link kith.model.Task#getInteraction <em>Interaction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Interaction</em>'.
	 * @see kith.model.Task#getInteraction()
	 * @see #getTask()
	 * @generated
	 */
	EReference getTask_Interaction();

	/**
	 * Returns the meta object for the reference '{@link kith.model.Task#getEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Event</em>'.
	 * @see kith.model.Task#getEvent()
	 * @see #getTask()
	 * @generated
	 */
	EReference getTask_Event();

	/**
	 * Returns the meta object for the reference '{@link kith.model.Task#getExchange <em>Exchange</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Exchange</em>'.
	 * @see kith.model.Task#getExchange()
	 * @see #getTask()
	 * @generated
	 */
	EReference getTask_Exchange();

	/**
	 * Returns the meta object for the reference '{@link kith.model.Task#getGoal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Goal</em>'.
	 * @see kith.model.Task#getGoal()
	 * @see #getTask()
	 * @generated
	 */
	EReference getTask_Goal();

	/**
	 * Returns the meta object for the reference '{@link kith.model.Task#getOpportunity <em>Opportunity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Opportunity</em>'.
	 * @see kith.model.Task#getOpportunity()
	 * @see #getTask()
	 * @generated
	 */
	EReference getTask_Opportunity();

	/**
	 * Returns the meta object for class '{@link kith.model.Event <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Event</em>'.
	 * @see kith.model.Event
	 * @generated
	 */
	EClass getEvent();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Event#getUid <em>Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uid</em>'.
	 * @see kith.model.Event#getUid()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Uid();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Event#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see kith.model.Event#getTitle()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Title();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Event#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see kith.model.Event#getStart()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Start();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Event#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see kith.model.Event#getEnd()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_End();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Event#getZone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zone</em>'.
	 * @see kith.model.Event#getZone()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Zone();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Event#isAllDay <em>All Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>All Day</em>'.
	 * @see kith.model.Event#isAllDay()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_AllDay();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Event#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see kith.model.Event#getPlace()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Place();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Event#getRecurrence <em>Recurrence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recurrence</em>'.
	 * @see kith.model.Event#getRecurrence()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Recurrence();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Event#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see kith.model.Event#getUrl()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Url();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Event#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see kith.model.Event#getPurpose()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Event#getDebrief <em>Debrief</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Debrief</em>'.
	 * @see kith.model.Event#getDebrief()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Debrief();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Event#getTimeBudget <em>Time Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Budget</em>'.
	 * @see kith.model.Event#getTimeBudget()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_TimeBudget();

	/**
	 * Returns the meta object for the containment reference list '{@link kith.model.Event#getAttendees <em>Attendees</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attendees</em>'.
	 * @see kith.model.Event#getAttendees()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Attendees();

	/**
	 * Returns the meta object for the containment reference list '{@link kith.model.Event#getChecklist <em>Checklist</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Checklist</em>'.
	 * @see kith.model.Event#getChecklist()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Checklist();

	/**
	 * Returns the meta object for the reference '{@link kith.model.Event#getOrganizer <em>Organizer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organizer</em>'.
	 * @see kith.model.Event#getOrganizer()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Organizer();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Event#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see kith.model.Event#getNote()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Note();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Event#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see kith.model.Event#getStatus()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Status();

	/**
	 * Returns the meta object for the attribute list '{@link kith.model.Event#getExcludedStarts <em>Excluded Starts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Excluded Starts</em>'.
	 * @see kith.model.Event#getExcludedStarts()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_ExcludedStarts();

	/**
	 * Returns the meta object for the attribute list '{@link kith.model.Event#getAdditionalStarts <em>Additional Starts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Additional Starts</em>'.
	 * @see kith.model.Event#getAdditionalStarts()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_AdditionalStarts();

	/**
	 * Returns the meta object for the reference '{@link kith.model.Event#getSeries <em>Series</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Series</em>'.
	 * @see kith.model.Event#getSeries()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Series();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Event#getOriginalStart <em>Original Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Original Start</em>'.
	 * @see kith.model.Event#getOriginalStart()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_OriginalStart();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Event#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see kith.model.Event#getSource()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Source();

	/**
	 * Returns the meta object for the attribute list '{@link kith.model.Event#getCalendarProperties <em>Calendar Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Calendar Properties</em>'.
	 * @see kith.model.Event#getCalendarProperties()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_CalendarProperties();

	/**
	 * Returns the meta object for class '{@link kith.model.Attendee <em>Attendee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attendee</em>'.
	 * @see kith.model.Attendee
	 * @generated
	 */
	EClass getAttendee();

	/**
	 * Returns the meta object for the reference '{@link kith.model.Attendee#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see kith.model.Attendee#getPerson()
	 * @see #getAttendee()
	 * @generated
	 */
	EReference getAttendee_Person();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Attendee#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see kith.model.Attendee#getName()
	 * @see #getAttendee()
	 * @generated
	 */
	EAttribute getAttendee_Name();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Attendee#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see kith.model.Attendee#getStatus()
	 * @see #getAttendee()
	 * @generated
	 */
	EAttribute getAttendee_Status();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Attendee#isToMeet <em>To Meet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Meet</em>'.
	 * @see kith.model.Attendee#isToMeet()
	 * @see #getAttendee()
	 * @generated
	 */
	EAttribute getAttendee_ToMeet();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Attendee#getWhy <em>Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why</em>'.
	 * @see kith.model.Attendee#getWhy()
	 * @see #getAttendee()
	 * @generated
	 */
	EAttribute getAttendee_Why();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Attendee#isMet <em>Met</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Met</em>'.
	 * @see kith.model.Attendee#isMet()
	 * @see #getAttendee()
	 * @generated
	 */
	EAttribute getAttendee_Met();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Attendee#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see kith.model.Attendee#getEmail()
	 * @see #getAttendee()
	 * @generated
	 */
	EAttribute getAttendee_Email();

	/**
	 * Returns the meta object for class '{@link kith.model.ChecklistItem <em>Checklist Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Checklist Item</em>'.
	 * @see kith.model.ChecklistItem
	 * @generated
	 */
	EClass getChecklistItem();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.ChecklistItem#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see kith.model.ChecklistItem#getText()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Text();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.ChecklistItem#isDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see kith.model.ChecklistItem#isDone()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Done();

	/**
	 * Returns the meta object for class '{@link kith.model.Goal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Goal</em>'.
	 * @see kith.model.Goal
	 * @generated
	 */
	EClass getGoal();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Goal#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see kith.model.Goal#getTitle()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Title();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Goal#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metric</em>'.
	 * @see kith.model.Goal#getMetric()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Metric();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Goal#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see kith.model.Goal#getTarget()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Target();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Goal#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see kith.model.Goal#getFrom()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_From();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Goal#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see kith.model.Goal#getTo()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_To();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Goal#getFilter <em>Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filter</em>'.
	 * @see kith.model.Goal#getFilter()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Filter();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Goal#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see kith.model.Goal#getNote()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Note();

	/**
	 * Returns the meta object for the reference '{@link kith.model.Goal#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see kith.model.Goal#getParent()
	 * @see #getGoal()
	 * @generated
	 */
	EReference getGoal_Parent();

	/**
	 * Returns the meta object for the containment reference list '{@link kith.model.Goal#getMilestones <em>Milestones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Milestones</em>'.
	 * @see kith.model.Goal#getMilestones()
	 * @see #getGoal()
	 * @generated
	 */
	EReference getGoal_Milestones();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Goal#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see kith.model.Goal#getState()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_State();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Goal#getRepetition <em>Repetition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repetition</em>'.
	 * @see kith.model.Goal#getRepetition()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Repetition();

	/**
	 * Returns the meta object for class '{@link kith.model.Milestone <em>Milestone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Milestone</em>'.
	 * @see kith.model.Milestone
	 * @generated
	 */
	EClass getMilestone();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Milestone#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see kith.model.Milestone#getTitle()
	 * @see #getMilestone()
	 * @generated
	 */
	EAttribute getMilestone_Title();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Milestone#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see kith.model.Milestone#getTarget()
	 * @see #getMilestone()
	 * @generated
	 */
	EAttribute getMilestone_Target();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Milestone#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see kith.model.Milestone#getDue()
	 * @see #getMilestone()
	 * @generated
	 */
	EAttribute getMilestone_Due();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Milestone#getReached <em>Reached</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reached</em>'.
	 * @see kith.model.Milestone#getReached()
	 * @see #getMilestone()
	 * @generated
	 */
	EAttribute getMilestone_Reached();

	/**
	 * Returns the meta object for class '{@link kith.model.Opportunity <em>Opportunity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Opportunity</em>'.
	 * @see kith.model.Opportunity
	 * @generated
	 */
	EClass getOpportunity();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Opportunity#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see kith.model.Opportunity#getTitle()
	 * @see #getOpportunity()
	 * @generated
	 */
	EAttribute getOpportunity_Title();

	/**
	 * Returns the meta object for the reference '{@link kith.model.Opportunity#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organization</em>'.
	 * @see kith.model.Opportunity#getOrganization()
	 * @see #getOpportunity()
	 * @generated
	 */
	EReference getOpportunity_Organization();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Opportunity#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see kith.model.Opportunity#getStage()
	 * @see #getOpportunity()
	 * @generated
	 */
	EAttribute getOpportunity_Stage();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Opportunity#getStageSince <em>Stage Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage Since</em>'.
	 * @see kith.model.Opportunity#getStageSince()
	 * @see #getOpportunity()
	 * @generated
	 */
	EAttribute getOpportunity_StageSince();

	/**
	 * Returns the meta object for the reference list '{@link kith.model.Opportunity#getPeople <em>People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>People</em>'.
	 * @see kith.model.Opportunity#getPeople()
	 * @see #getOpportunity()
	 * @generated
	 */
	EReference getOpportunity_People();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Opportunity#getNextStep <em>Next Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Step</em>'.
	 * @see kith.model.Opportunity#getNextStep()
	 * @see #getOpportunity()
	 * @generated
	 */
	EAttribute getOpportunity_NextStep();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Opportunity#getNextStepDue <em>Next Step Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Step Due</em>'.
	 * @see kith.model.Opportunity#getNextStepDue()
	 * @see #getOpportunity()
	 * @generated
	 */
	EAttribute getOpportunity_NextStepDue();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Opportunity#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see kith.model.Opportunity#getUrl()
	 * @see #getOpportunity()
	 * @generated
	 */
	EAttribute getOpportunity_Url();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Opportunity#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see kith.model.Opportunity#getNote()
	 * @see #getOpportunity()
	 * @generated
	 */
	EAttribute getOpportunity_Note();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Opportunity#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see kith.model.Opportunity#getOutcome()
	 * @see #getOpportunity()
	 * @generated
	 */
	EAttribute getOpportunity_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Opportunity#getDeadline <em>Deadline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deadline</em>'.
	 * @see kith.model.Opportunity#getDeadline()
	 * @see #getOpportunity()
	 * @generated
	 */
	EAttribute getOpportunity_Deadline();

	/**
	 * Returns the meta object for the containment reference list '{@link kith.model.Opportunity#getStages <em>Stages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stages</em>'.
	 * @see kith.model.Opportunity#getStages()
	 * @see #getOpportunity()
	 * @generated
	 */
	EReference getOpportunity_Stages();

	/**
	 * Returns the meta object for class '{@link kith.model.StageChange <em>Stage Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stage Change</em>'.
	 * @see kith.model.StageChange
	 * @generated
	 */
	EClass getStageChange();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.StageChange#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see kith.model.StageChange#getStage()
	 * @see #getStageChange()
	 * @generated
	 */
	EAttribute getStageChange_Stage();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.StageChange#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see kith.model.StageChange#getAt()
	 * @see #getStageChange()
	 * @generated
	 */
	EAttribute getStageChange_At();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.StageChange#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see kith.model.StageChange#getNote()
	 * @see #getStageChange()
	 * @generated
	 */
	EAttribute getStageChange_Note();

	/**
	 * Returns the meta object for class '{@link kith.model.Profile <em>Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Profile</em>'.
	 * @see kith.model.Profile
	 * @generated
	 */
	EClass getProfile();

	/**
	 * Returns the meta object for the reference '{@link kith.model.Profile#getSelf <em>Self</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Self</em>'.
	 * @see kith.model.Profile#getSelf()
	 * @see #getProfile()
	 * @generated
	 */
	EReference getProfile_Self();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Profile#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see kith.model.Profile#getStage()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_Stage();

	/**
	 * Returns the meta object for the attribute list '{@link kith.model.Profile#getInterests <em>Interests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Interests</em>'.
	 * @see kith.model.Profile#getInterests()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_Interests();

	/**
	 * Returns the meta object for the attribute list '{@link kith.model.Profile#getCareerGoals <em>Career Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Career Goals</em>'.
	 * @see kith.model.Profile#getCareerGoals()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_CareerGoals();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Profile#getWeeklyTime <em>Weekly Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weekly Time</em>'.
	 * @see kith.model.Profile#getWeeklyTime()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_WeeklyTime();

	/**
	 * Returns the meta object for the containment reference list '{@link kith.model.Profile#getPitches <em>Pitches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Pitches</em>'.
	 * @see kith.model.Profile#getPitches()
	 * @see #getProfile()
	 * @generated
	 */
	EReference getProfile_Pitches();

	/**
	 * Returns the meta object for the containment reference list '{@link kith.model.Profile#getTemplates <em>Templates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Templates</em>'.
	 * @see kith.model.Profile#getTemplates()
	 * @see #getProfile()
	 * @generated
	 */
	EReference getProfile_Templates();

	/**
	 * Returns the meta object for the containment reference list '{@link kith.model.Profile#getTagCadences <em>Tag Cadences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tag Cadences</em>'.
	 * @see kith.model.Profile#getTagCadences()
	 * @see #getProfile()
	 * @generated
	 */
	EReference getProfile_TagCadences();

	/**
	 * Returns the meta object for class '{@link kith.model.Pitch <em>Pitch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pitch</em>'.
	 * @see kith.model.Pitch
	 * @generated
	 */
	EClass getPitch();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Pitch#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see kith.model.Pitch#getTitle()
	 * @see #getPitch()
	 * @generated
	 */
	EAttribute getPitch_Title();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Pitch#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Audience</em>'.
	 * @see kith.model.Pitch#getAudience()
	 * @see #getPitch()
	 * @generated
	 */
	EAttribute getPitch_Audience();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Pitch#getTargetSeconds <em>Target Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Seconds</em>'.
	 * @see kith.model.Pitch#getTargetSeconds()
	 * @see #getPitch()
	 * @generated
	 */
	EAttribute getPitch_TargetSeconds();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Pitch#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see kith.model.Pitch#getText()
	 * @see #getPitch()
	 * @generated
	 */
	EAttribute getPitch_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link kith.model.Pitch#getRehearsals <em>Rehearsals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rehearsals</em>'.
	 * @see kith.model.Pitch#getRehearsals()
	 * @see #getPitch()
	 * @generated
	 */
	EReference getPitch_Rehearsals();

	/**
	 * Returns the meta object for class '{@link kith.model.Rehearsal <em>Rehearsal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rehearsal</em>'.
	 * @see kith.model.Rehearsal
	 * @generated
	 */
	EClass getRehearsal();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Rehearsal#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see kith.model.Rehearsal#getAt()
	 * @see #getRehearsal()
	 * @generated
	 */
	EAttribute getRehearsal_At();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Rehearsal#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see kith.model.Rehearsal#getDuration()
	 * @see #getRehearsal()
	 * @generated
	 */
	EAttribute getRehearsal_Duration();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.Rehearsal#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see kith.model.Rehearsal#getNote()
	 * @see #getRehearsal()
	 * @generated
	 */
	EAttribute getRehearsal_Note();

	/**
	 * Returns the meta object for class '{@link kith.model.MessageTemplate <em>Message Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Message Template</em>'.
	 * @see kith.model.MessageTemplate
	 * @generated
	 */
	EClass getMessageTemplate();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.MessageTemplate#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see kith.model.MessageTemplate#getName()
	 * @see #getMessageTemplate()
	 * @generated
	 */
	EAttribute getMessageTemplate_Name();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.MessageTemplate#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see kith.model.MessageTemplate#getChannel()
	 * @see #getMessageTemplate()
	 * @generated
	 */
	EAttribute getMessageTemplate_Channel();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.MessageTemplate#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see kith.model.MessageTemplate#getSubject()
	 * @see #getMessageTemplate()
	 * @generated
	 */
	EAttribute getMessageTemplate_Subject();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.MessageTemplate#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see kith.model.MessageTemplate#getText()
	 * @see #getMessageTemplate()
	 * @generated
	 */
	EAttribute getMessageTemplate_Text();

	/**
	 * Returns the meta object for class '{@link kith.model.TagCadence <em>Tag Cadence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tag Cadence</em>'.
	 * @see kith.model.TagCadence
	 * @generated
	 */
	EClass getTagCadence();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.TagCadence#getTag <em>Tag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tag</em>'.
	 * @see kith.model.TagCadence#getTag()
	 * @see #getTagCadence()
	 * @generated
	 */
	EAttribute getTagCadence_Tag();

	/**
	 * Returns the meta object for the containment reference '{@link kith.model.TagCadence#getCadence <em>Cadence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Cadence</em>'.
	 * @see kith.model.TagCadence#getCadence()
	 * @see #getTagCadence()
	 * @generated
	 */
	EReference getTagCadence_Cadence();

	/**
	 * Returns the meta object for class '{@link kith.model.SmartList <em>Smart List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Smart List</em>'.
	 * @see kith.model.SmartList
	 * @generated
	 */
	EClass getSmartList();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.SmartList#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see kith.model.SmartList#getName()
	 * @see #getSmartList()
	 * @generated
	 */
	EAttribute getSmartList_Name();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.SmartList#getObjectType <em>Object Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Object Type</em>'.
	 * @see kith.model.SmartList#getObjectType()
	 * @see #getSmartList()
	 * @generated
	 */
	EAttribute getSmartList_ObjectType();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.SmartList#getQuery <em>Query</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Query</em>'.
	 * @see kith.model.SmartList#getQuery()
	 * @see #getSmartList()
	 * @generated
	 */
	EAttribute getSmartList_Query();

	/**
	 * Returns the meta object for the reference list '{@link kith.model.SmartList#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Members</em>'.
	 * @see kith.model.SmartList#getMembers()
	 * @see #getSmartList()
	 * @generated
	 */
	EReference getSmartList_Members();

	/**
	 * Returns the meta object for the containment reference list '{@link kith.model.SmartList#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Columns</em>'.
	 * @see kith.model.SmartList#getColumns()
	 * @see #getSmartList()
	 * @generated
	 */
	EReference getSmartList_Columns();

	/**
	 * Returns the meta object for the attribute list '{@link kith.model.SmartList#getSort <em>Sort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Sort</em>'.
	 * @see kith.model.SmartList#getSort()
	 * @see #getSmartList()
	 * @generated
	 */
	EAttribute getSmartList_Sort();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.SmartList#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see kith.model.SmartList#getGroup()
	 * @see #getSmartList()
	 * @generated
	 */
	EAttribute getSmartList_Group();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.SmartList#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see kith.model.SmartList#getPosition()
	 * @see #getSmartList()
	 * @generated
	 */
	EAttribute getSmartList_Position();

	/**
	 * Returns the meta object for the containment reference '{@link kith.model.SmartList#getCadence <em>Cadence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Cadence</em>'.
	 * @see kith.model.SmartList#getCadence()
	 * @see #getSmartList()
	 * @generated
	 */
	EReference getSmartList_Cadence();

	/**
	 * Returns the meta object for class '{@link kith.model.ListColumn <em>List Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>List Column</em>'.
	 * @see kith.model.ListColumn
	 * @generated
	 */
	EClass getListColumn();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.ListColumn#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see kith.model.ListColumn#getColumn()
	 * @see #getListColumn()
	 * @generated
	 */
	EAttribute getListColumn_Column();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.ListColumn#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see kith.model.ListColumn#getWidth()
	 * @see #getListColumn()
	 * @generated
	 */
	EAttribute getListColumn_Width();

	/**
	 * Returns the meta object for class '{@link kith.model.CustomField <em>Custom Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Custom Field</em>'.
	 * @see kith.model.CustomField
	 * @generated
	 */
	EClass getCustomField();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.CustomField#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see kith.model.CustomField#getName()
	 * @see #getCustomField()
	 * @generated
	 */
	EAttribute getCustomField_Name();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.CustomField#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see kith.model.CustomField#getType()
	 * @see #getCustomField()
	 * @generated
	 */
	EAttribute getCustomField_Type();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.CustomField#getObjectType <em>Object Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Object Type</em>'.
	 * @see kith.model.CustomField#getObjectType()
	 * @see #getCustomField()
	 * @generated
	 */
	EAttribute getCustomField_ObjectType();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.CustomField#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see kith.model.CustomField#getGroup()
	 * @see #getCustomField()
	 * @generated
	 */
	EAttribute getCustomField_Group();

	/**
	 * Returns the meta object for the attribute list '{@link kith.model.CustomField#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Choices</em>'.
	 * @see kith.model.CustomField#getChoices()
	 * @see #getCustomField()
	 * @generated
	 */
	EAttribute getCustomField_Choices();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.CustomField#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see kith.model.CustomField#getPosition()
	 * @see #getCustomField()
	 * @generated
	 */
	EAttribute getCustomField_Position();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.CustomField#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see kith.model.CustomField#getDescription()
	 * @see #getCustomField()
	 * @generated
	 */
	EAttribute getCustomField_Description();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.CustomField#isMultiple <em>Multiple</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Multiple</em>'.
	 * @see kith.model.CustomField#isMultiple()
	 * @see #getCustomField()
	 * @generated
	 */
	EAttribute getCustomField_Multiple();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.CustomField#isRetired <em>Retired</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retired</em>'.
	 * @see kith.model.CustomField#isRetired()
	 * @see #getCustomField()
	 * @generated
	 */
	EAttribute getCustomField_Retired();

	/**
	 * Returns the meta object for class '{@link kith.model.WorkshopRun <em>Workshop Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Workshop Run</em>'.
	 * @see kith.model.WorkshopRun
	 * @generated
	 */
	EClass getWorkshopRun();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.WorkshopRun#getWorkshop <em>Workshop</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Workshop</em>'.
	 * @see kith.model.WorkshopRun#getWorkshop()
	 * @see #getWorkshopRun()
	 * @generated
	 */
	EAttribute getWorkshopRun_Workshop();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.WorkshopRun#getStarted <em>Started</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started</em>'.
	 * @see kith.model.WorkshopRun#getStarted()
	 * @see #getWorkshopRun()
	 * @generated
	 */
	EAttribute getWorkshopRun_Started();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.WorkshopRun#getEnded <em>Ended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended</em>'.
	 * @see kith.model.WorkshopRun#getEnded()
	 * @see #getWorkshopRun()
	 * @generated
	 */
	EAttribute getWorkshopRun_Ended();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.WorkshopRun#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see kith.model.WorkshopRun#getStep()
	 * @see #getWorkshopRun()
	 * @generated
	 */
	EAttribute getWorkshopRun_Step();

	/**
	 * Returns the meta object for the containment reference list '{@link kith.model.WorkshopRun#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see kith.model.WorkshopRun#getAnswers()
	 * @see #getWorkshopRun()
	 * @generated
	 */
	EReference getWorkshopRun_Answers();

	/**
	 * Returns the meta object for the reference list '{@link kith.model.WorkshopRun#getResults <em>Results</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Results</em>'.
	 * @see kith.model.WorkshopRun#getResults()
	 * @see #getWorkshopRun()
	 * @generated
	 */
	EReference getWorkshopRun_Results();

	/**
	 * Returns the meta object for class '{@link kith.model.WorkshopAnswer <em>Workshop Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Workshop Answer</em>'.
	 * @see kith.model.WorkshopAnswer
	 * @generated
	 */
	EClass getWorkshopAnswer();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.WorkshopAnswer#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see kith.model.WorkshopAnswer#getStep()
	 * @see #getWorkshopAnswer()
	 * @generated
	 */
	EAttribute getWorkshopAnswer_Step();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.WorkshopAnswer#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see kith.model.WorkshopAnswer#getQuestion()
	 * @see #getWorkshopAnswer()
	 * @generated
	 */
	EAttribute getWorkshopAnswer_Question();

	/**
	 * Returns the meta object for the attribute '{@link kith.model.WorkshopAnswer#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see kith.model.WorkshopAnswer#getText()
	 * @see #getWorkshopAnswer()
	 * @generated
	 */
	EAttribute getWorkshopAnswer_Text();

	/**
	 * Returns the meta object for enum '{@link kith.model.LinkKind <em>Link Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Link Kind</em>'.
	 * @see kith.model.LinkKind
	 * @generated
	 */
	EEnum getLinkKind();

	/**
	 * Returns the meta object for enum '{@link kith.model.Closeness <em>Closeness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Closeness</em>'.
	 * @see kith.model.Closeness
	 * @generated
	 */
	EEnum getCloseness();

	/**
	 * Returns the meta object for enum '{@link kith.model.AskState <em>Ask State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Ask State</em>'.
	 * @see kith.model.AskState
	 * @generated
	 */
	EEnum getAskState();

	/**
	 * Returns the meta object for enum '{@link kith.model.Direction <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Direction</em>'.
	 * @see kith.model.Direction
	 * @generated
	 */
	EEnum getDirection();

	/**
	 * Returns the meta object for enum '{@link kith.model.Mood <em>Mood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mood</em>'.
	 * @see kith.model.Mood
	 * @generated
	 */
	EEnum getMood();

	/**
	 * Returns the meta object for enum '{@link kith.model.ExchangeKind <em>Exchange Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Exchange Kind</em>'.
	 * @see kith.model.ExchangeKind
	 * @generated
	 */
	EEnum getExchangeKind();

	/**
	 * Returns the meta object for enum '{@link kith.model.ExchangeState <em>Exchange State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Exchange State</em>'.
	 * @see kith.model.ExchangeState
	 * @generated
	 */
	EEnum getExchangeState();

	/**
	 * Returns the meta object for enum '{@link kith.model.ExchangeSide <em>Exchange Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Exchange Side</em>'.
	 * @see kith.model.ExchangeSide
	 * @generated
	 */
	EEnum getExchangeSide();

	/**
	 * Returns the meta object for enum '{@link kith.model.TaskKind <em>Task Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Task Kind</em>'.
	 * @see kith.model.TaskKind
	 * @generated
	 */
	EEnum getTaskKind();

	/**
	 * Returns the meta object for enum '{@link kith.model.ParticipationStatus <em>Participation Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Participation Status</em>'.
	 * @see kith.model.ParticipationStatus
	 * @generated
	 */
	EEnum getParticipationStatus();

	/**
	 * Returns the meta object for enum '{@link kith.model.GoalState <em>Goal State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Goal State</em>'.
	 * @see kith.model.GoalState
	 * @generated
	 */
	EEnum getGoalState();

	/**
	 * Returns the meta object for enum '{@link kith.model.OpportunityStage <em>Opportunity Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Opportunity Stage</em>'.
	 * @see kith.model.OpportunityStage
	 * @generated
	 */
	EEnum getOpportunityStage();

	/**
	 * Returns the meta object for enum '{@link kith.model.CareerStage <em>Career Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Career Stage</em>'.
	 * @see kith.model.CareerStage
	 * @generated
	 */
	EEnum getCareerStage();

	/**
	 * Returns the meta object for enum '{@link kith.model.CustomFieldType <em>Custom Field Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Custom Field Type</em>'.
	 * @see kith.model.CustomFieldType
	 * @generated
	 */
	EEnum getCustomFieldType();

	/**
	 * Returns the meta object for enum '{@link kith.model.AffiliationKind <em>Affiliation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Affiliation Kind</em>'.
	 * @see kith.model.AffiliationKind
	 * @generated
	 */
	EEnum getAffiliationKind();

	/**
	 * Returns the meta object for enum '{@link kith.model.EventStatus <em>Event Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Event Status</em>'.
	 * @see kith.model.EventStatus
	 * @generated
	 */
	EEnum getEventStatus();

	/**
	 * Returns the meta object for enum '{@link kith.model.GoalRepetition <em>Goal Repetition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Goal Repetition</em>'.
	 * @see kith.model.GoalRepetition
	 * @generated
	 */
	EEnum getGoalRepetition();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Point in time in UTC, as text in the notation of ISO 8601, such as 2026-01-31T12:00:00Z.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Local Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Calendar day without a zone, as text in the notation of ISO 8601, such as 2026-01-31.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Local Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getLocalDate();

	/**
	 * Returns the meta object for data type '{@link java.time.ZoneId <em>Zone Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Time zone: a name of the IANA database, such as Africa/Accra, or an offset, such as +01:00.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Zone Id</em>'.
	 * @see java.time.ZoneId
	 * @model instanceClass="java.time.ZoneId"
	 * @generated
	 */
	EDataType getZoneId();

	/**
	 * Returns the meta object for data type '{@link java.time.Duration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Length of time, as text in the notation of ISO 8601, such as PT1H30M.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Duration</em>'.
	 * @see java.time.Duration
	 * @model instanceClass="java.time.Duration"
	 * @generated
	 */
	EDataType getDuration();

	/**
	 * Returns the meta object for data type '{@link kith.model.PartialDate <em>Partial Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Calendar date of which the year, the month or the day may be unknown (RFC 6350, 4.3.1), as text such as 1985-04-12, 1985-04, 1985 or --04-12.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Partial Date</em>'.
	 * @see kith.model.PartialDate
	 * @model instanceClass="kith.model.PartialDate"
	 * @generated
	 */
	EDataType getPartialDate();

	/**
	 * Returns the meta object for data type '<em>Bytes</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Sequence of bytes, as text in Base64 (RFC 4648, 4).
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Bytes</em>'.
	 * @model instanceClass="byte[]"
	 * @generated
	 */
	EDataType getBytes();

	/**
	 * Returns the meta object for data type '{@link kith.model.Blob <em>Blob</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Content of a picture or a file, read when it is asked for and identified by its SHA-256; as text in Base64 (RFC 4648, 4).
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Blob</em>'.
	 * @see kith.model.Blob
	 * @model instanceClass="kith.model.Blob"
	 * @generated
	 */
	EDataType getBlob();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	KithFactory getKithFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link kith.model.impl.EntityImpl <em>Entity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.EntityImpl
		 * @see kith.model.impl.KithPackageImpl#getEntity()
		 * @generated
		 */
		EClass ENTITY = eINSTANCE.getEntity();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY__ID = eINSTANCE.getEntity_Id();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY__CREATED = eINSTANCE.getEntity_Created();

		/**
		 * The meta object literal for the '<em><b>Changed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY__CHANGED = eINSTANCE.getEntity_Changed();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY__TAGS = eINSTANCE.getEntity_Tags();

		/**
		 * The meta object literal for the '<em><b>Custom Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENTITY__CUSTOM_VALUES = eINSTANCE.getEntity_CustomValues();

		/**
		 * The meta object literal for the '<em><b>Extensions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENTITY__EXTENSIONS = eINSTANCE.getEntity_Extensions();

		/**
		 * The meta object literal for the '<em><b>Attachments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENTITY__ATTACHMENTS = eINSTANCE.getEntity_Attachments();

		/**
		 * The meta object literal for the '{@link kith.model.impl.CustomValueImpl <em>Custom Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.CustomValueImpl
		 * @see kith.model.impl.KithPackageImpl#getCustomValue()
		 * @generated
		 */
		EClass CUSTOM_VALUE = eINSTANCE.getCustomValue();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUSTOM_VALUE__FIELD = eINSTANCE.getCustomValue_Field();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOM_VALUE__VALUE = eINSTANCE.getCustomValue_Value();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUSTOM_VALUE__TARGET = eINSTANCE.getCustomValue_Target();

		/**
		 * The meta object literal for the '{@link kith.model.impl.UnknownExtensionImpl <em>Unknown Extension</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.UnknownExtensionImpl
		 * @see kith.model.impl.KithPackageImpl#getUnknownExtension()
		 * @generated
		 */
		EClass UNKNOWN_EXTENSION = eINSTANCE.getUnknownExtension();

		/**
		 * The meta object literal for the '<em><b>Ns Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNKNOWN_EXTENSION__NS_URI = eINSTANCE.getUnknownExtension_NsUri();

		/**
		 * The meta object literal for the '<em><b>Type Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNKNOWN_EXTENSION__TYPE_NAME = eINSTANCE.getUnknownExtension_TypeName();

		/**
		 * The meta object literal for the '<em><b>Data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNKNOWN_EXTENSION__DATA = eINSTANCE.getUnknownExtension_Data();

		/**
		 * The meta object literal for the '{@link kith.model.impl.AttachmentImpl <em>Attachment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.AttachmentImpl
		 * @see kith.model.impl.KithPackageImpl#getAttachment()
		 * @generated
		 */
		EClass ATTACHMENT = eINSTANCE.getAttachment();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__NAME = eINSTANCE.getAttachment_Name();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__MEDIA_TYPE = eINSTANCE.getAttachment_MediaType();

		/**
		 * The meta object literal for the '<em><b>Data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__DATA = eINSTANCE.getAttachment_Data();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__URI = eINSTANCE.getAttachment_Uri();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__NOTE = eINSTANCE.getAttachment_Note();

		/**
		 * The meta object literal for the '<em><b>Added</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__ADDED = eINSTANCE.getAttachment_Added();

		/**
		 * The meta object literal for the '{@link kith.model.impl.ContactImpl <em>Contact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.ContactImpl
		 * @see kith.model.impl.KithPackageImpl#getContact()
		 * @generated
		 */
		EClass CONTACT = eINSTANCE.getContact();

		/**
		 * The meta object literal for the '<em><b>Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__UID = eINSTANCE.getContact_Uid();

		/**
		 * The meta object literal for the '<em><b>Emails</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTACT__EMAILS = eINSTANCE.getContact_Emails();

		/**
		 * The meta object literal for the '<em><b>Phones</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTACT__PHONES = eINSTANCE.getContact_Phones();

		/**
		 * The meta object literal for the '<em><b>Addresses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTACT__ADDRESSES = eINSTANCE.getContact_Addresses();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTACT__LINKS = eINSTANCE.getContact_Links();

		/**
		 * The meta object literal for the '<em><b>Photo</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTACT__PHOTO = eINSTANCE.getContact_Photo();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__NOTE = eINSTANCE.getContact_Note();

		/**
		 * The meta object literal for the '<em><b>Card Properties</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__CARD_PROPERTIES = eINSTANCE.getContact_CardProperties();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__SOURCE = eINSTANCE.getContact_Source();

		/**
		 * The meta object literal for the '<em><b>Distinct From</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTACT__DISTINCT_FROM = eINSTANCE.getContact_DistinctFrom();

		/**
		 * The meta object literal for the '<em><b>Merged Uids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__MERGED_UIDS = eINSTANCE.getContact_MergedUids();

		/**
		 * The meta object literal for the '{@link kith.model.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.PersonImpl
		 * @see kith.model.impl.KithPackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '<em><b>Formatted Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__FORMATTED_NAME = eINSTANCE.getPerson_FormattedName();

		/**
		 * The meta object literal for the '<em><b>Family Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__FAMILY_NAME = eINSTANCE.getPerson_FamilyName();

		/**
		 * The meta object literal for the '<em><b>Given Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__GIVEN_NAME = eINSTANCE.getPerson_GivenName();

		/**
		 * The meta object literal for the '<em><b>Additional Names</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__ADDITIONAL_NAMES = eINSTANCE.getPerson_AdditionalNames();

		/**
		 * The meta object literal for the '<em><b>Name Prefix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__NAME_PREFIX = eINSTANCE.getPerson_NamePrefix();

		/**
		 * The meta object literal for the '<em><b>Name Suffix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__NAME_SUFFIX = eINSTANCE.getPerson_NameSuffix();

		/**
		 * The meta object literal for the '<em><b>Nicknames</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__NICKNAMES = eINSTANCE.getPerson_Nicknames();

		/**
		 * The meta object literal for the '<em><b>Phonetic Family Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__PHONETIC_FAMILY_NAME = eINSTANCE.getPerson_PhoneticFamilyName();

		/**
		 * The meta object literal for the '<em><b>Phonetic Given Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__PHONETIC_GIVEN_NAME = eINSTANCE.getPerson_PhoneticGivenName();

		/**
		 * The meta object literal for the '<em><b>Pronouns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__PRONOUNS = eINSTANCE.getPerson_Pronouns();

		/**
		 * The meta object literal for the '<em><b>Birthday</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__BIRTHDAY = eINSTANCE.getPerson_Birthday();

		/**
		 * The meta object literal for the '<em><b>Anniversary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__ANNIVERSARY = eINSTANCE.getPerson_Anniversary();

		/**
		 * The meta object literal for the '<em><b>Dates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__DATES = eINSTANCE.getPerson_Dates();

		/**
		 * The meta object literal for the '<em><b>Affiliations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__AFFILIATIONS = eINSTANCE.getPerson_Affiliations();

		/**
		 * The meta object literal for the '<em><b>Education</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__EDUCATION = eINSTANCE.getPerson_Education();

		/**
		 * The meta object literal for the '<em><b>Languages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__LANGUAGES = eINSTANCE.getPerson_Languages();

		/**
		 * The meta object literal for the '<em><b>Interests</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__INTERESTS = eINSTANCE.getPerson_Interests();

		/**
		 * The meta object literal for the '<em><b>Passions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__PASSIONS = eINSTANCE.getPerson_Passions();

		/**
		 * The meta object literal for the '<em><b>Pursuits</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__PURSUITS = eINSTANCE.getPerson_Pursuits();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__QUESTIONS = eINSTANCE.getPerson_Questions();

		/**
		 * The meta object literal for the '<em><b>Asks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__ASKS = eINSTANCE.getPerson_Asks();

		/**
		 * The meta object literal for the '<em><b>Offers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__OFFERS = eINSTANCE.getPerson_Offers();

		/**
		 * The meta object literal for the '<em><b>First Meeting</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__FIRST_MEETING = eINSTANCE.getPerson_FirstMeeting();

		/**
		 * The meta object literal for the '<em><b>Relations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__RELATIONS = eINSTANCE.getPerson_Relations();

		/**
		 * The meta object literal for the '<em><b>Cadence</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__CADENCE = eINSTANCE.getPerson_Cadence();

		/**
		 * The meta object literal for the '<em><b>Closeness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__CLOSENESS = eINSTANCE.getPerson_Closeness();

		/**
		 * The meta object literal for the '{@link kith.model.impl.OrganizationImpl <em>Organization</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.OrganizationImpl
		 * @see kith.model.impl.KithPackageImpl#getOrganization()
		 * @generated
		 */
		EClass ORGANIZATION = eINSTANCE.getOrganization();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__NAME = eINSTANCE.getOrganization_Name();

		/**
		 * The meta object literal for the '<em><b>Industry</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATION__INDUSTRY = eINSTANCE.getOrganization_Industry();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANIZATION__PARENT = eINSTANCE.getOrganization_Parent();

		/**
		 * The meta object literal for the '{@link kith.model.impl.EmailImpl <em>Email</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.EmailImpl
		 * @see kith.model.impl.KithPackageImpl#getEmail()
		 * @generated
		 */
		EClass EMAIL = eINSTANCE.getEmail();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL__ADDRESS = eINSTANCE.getEmail_Address();

		/**
		 * The meta object literal for the '<em><b>Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL__TYPES = eINSTANCE.getEmail_Types();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL__LABEL = eINSTANCE.getEmail_Label();

		/**
		 * The meta object literal for the '<em><b>Preferred</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMAIL__PREFERRED = eINSTANCE.getEmail_Preferred();

		/**
		 * The meta object literal for the '{@link kith.model.impl.PhoneImpl <em>Phone</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.PhoneImpl
		 * @see kith.model.impl.KithPackageImpl#getPhone()
		 * @generated
		 */
		EClass PHONE = eINSTANCE.getPhone();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHONE__NUMBER = eINSTANCE.getPhone_Number();

		/**
		 * The meta object literal for the '<em><b>Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHONE__TYPES = eINSTANCE.getPhone_Types();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHONE__LABEL = eINSTANCE.getPhone_Label();

		/**
		 * The meta object literal for the '<em><b>Preferred</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHONE__PREFERRED = eINSTANCE.getPhone_Preferred();

		/**
		 * The meta object literal for the '{@link kith.model.impl.AddressImpl <em>Address</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.AddressImpl
		 * @see kith.model.impl.KithPackageImpl#getAddress()
		 * @generated
		 */
		EClass ADDRESS = eINSTANCE.getAddress();

		/**
		 * The meta object literal for the '<em><b>Po Box</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS__PO_BOX = eINSTANCE.getAddress_PoBox();

		/**
		 * The meta object literal for the '<em><b>Extended</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS__EXTENDED = eINSTANCE.getAddress_Extended();

		/**
		 * The meta object literal for the '<em><b>Street</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS__STREET = eINSTANCE.getAddress_Street();

		/**
		 * The meta object literal for the '<em><b>Locality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS__LOCALITY = eINSTANCE.getAddress_Locality();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS__REGION = eINSTANCE.getAddress_Region();

		/**
		 * The meta object literal for the '<em><b>Postal Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS__POSTAL_CODE = eINSTANCE.getAddress_PostalCode();

		/**
		 * The meta object literal for the '<em><b>Country</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS__COUNTRY = eINSTANCE.getAddress_Country();

		/**
		 * The meta object literal for the '<em><b>Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS__TYPES = eINSTANCE.getAddress_Types();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS__LABEL = eINSTANCE.getAddress_Label();

		/**
		 * The meta object literal for the '<em><b>Preferred</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS__PREFERRED = eINSTANCE.getAddress_Preferred();

		/**
		 * The meta object literal for the '{@link kith.model.impl.LinkImpl <em>Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.LinkImpl
		 * @see kith.model.impl.KithPackageImpl#getLink()
		 * @generated
		 */
		EClass LINK = eINSTANCE.getLink();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__KIND = eINSTANCE.getLink_Kind();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__VALUE = eINSTANCE.getLink_Value();

		/**
		 * The meta object literal for the '<em><b>Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__TYPES = eINSTANCE.getLink_Types();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__LABEL = eINSTANCE.getLink_Label();

		/**
		 * The meta object literal for the '<em><b>Preferred</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__PREFERRED = eINSTANCE.getLink_Preferred();

		/**
		 * The meta object literal for the '{@link kith.model.impl.PhotoImpl <em>Photo</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.PhotoImpl
		 * @see kith.model.impl.KithPackageImpl#getPhoto()
		 * @generated
		 */
		EClass PHOTO = eINSTANCE.getPhoto();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO__MEDIA_TYPE = eINSTANCE.getPhoto_MediaType();

		/**
		 * The meta object literal for the '<em><b>Data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO__DATA = eINSTANCE.getPhoto_Data();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO__URI = eINSTANCE.getPhoto_Uri();

		/**
		 * The meta object literal for the '{@link kith.model.impl.ImportantDateImpl <em>Important Date</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.ImportantDateImpl
		 * @see kith.model.impl.KithPackageImpl#getImportantDate()
		 * @generated
		 */
		EClass IMPORTANT_DATE = eINSTANCE.getImportantDate();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORTANT_DATE__LABEL = eINSTANCE.getImportantDate_Label();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORTANT_DATE__DATE = eINSTANCE.getImportantDate_Date();

		/**
		 * The meta object literal for the '{@link kith.model.impl.AffiliationImpl <em>Affiliation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.AffiliationImpl
		 * @see kith.model.impl.KithPackageImpl#getAffiliation()
		 * @generated
		 */
		EClass AFFILIATION = eINSTANCE.getAffiliation();

		/**
		 * The meta object literal for the '<em><b>Organization</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AFFILIATION__ORGANIZATION = eINSTANCE.getAffiliation_Organization();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFILIATION__TITLE = eINSTANCE.getAffiliation_Title();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFILIATION__ROLE = eINSTANCE.getAffiliation_Role();

		/**
		 * The meta object literal for the '<em><b>Department</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFILIATION__DEPARTMENT = eINSTANCE.getAffiliation_Department();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFILIATION__FROM = eINSTANCE.getAffiliation_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFILIATION__TO = eINSTANCE.getAffiliation_To();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFILIATION__KIND = eINSTANCE.getAffiliation_Kind();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AFFILIATION__NOTE = eINSTANCE.getAffiliation_Note();

		/**
		 * The meta object literal for the '{@link kith.model.impl.EducationImpl <em>Education</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.EducationImpl
		 * @see kith.model.impl.KithPackageImpl#getEducation()
		 * @generated
		 */
		EClass EDUCATION = eINSTANCE.getEducation();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EDUCATION__SCHOOL = eINSTANCE.getEducation_School();

		/**
		 * The meta object literal for the '<em><b>Degree</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDUCATION__DEGREE = eINSTANCE.getEducation_Degree();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDUCATION__FIELD = eINSTANCE.getEducation_Field();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDUCATION__FROM = eINSTANCE.getEducation_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDUCATION__TO = eINSTANCE.getEducation_To();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDUCATION__NOTE = eINSTANCE.getEducation_Note();

		/**
		 * The meta object literal for the '{@link kith.model.impl.AskImpl <em>Ask</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.AskImpl
		 * @see kith.model.impl.KithPackageImpl#getAsk()
		 * @generated
		 */
		EClass ASK = eINSTANCE.getAsk();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASK__TEXT = eINSTANCE.getAsk_Text();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASK__STATE = eINSTANCE.getAsk_State();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASK__SINCE = eINSTANCE.getAsk_Since();

		/**
		 * The meta object literal for the '<em><b>Resolved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASK__RESOLVED = eINSTANCE.getAsk_Resolved();

		/**
		 * The meta object literal for the '{@link kith.model.impl.OfferImpl <em>Offer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.OfferImpl
		 * @see kith.model.impl.KithPackageImpl#getOffer()
		 * @generated
		 */
		EClass OFFER = eINSTANCE.getOffer();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFER__TEXT = eINSTANCE.getOffer_Text();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFER__SINCE = eINSTANCE.getOffer_Since();

		/**
		 * The meta object literal for the '{@link kith.model.impl.FirstMeetingImpl <em>First Meeting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.FirstMeetingImpl
		 * @see kith.model.impl.KithPackageImpl#getFirstMeeting()
		 * @generated
		 */
		EClass FIRST_MEETING = eINSTANCE.getFirstMeeting();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIRST_MEETING__DATE = eINSTANCE.getFirstMeeting_Date();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIRST_MEETING__PLACE = eINSTANCE.getFirstMeeting_Place();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIRST_MEETING__EVENT = eINSTANCE.getFirstMeeting_Event();

		/**
		 * The meta object literal for the '<em><b>Through</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIRST_MEETING__THROUGH = eINSTANCE.getFirstMeeting_Through();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIRST_MEETING__NOTE = eINSTANCE.getFirstMeeting_Note();

		/**
		 * The meta object literal for the '{@link kith.model.impl.RelationImpl <em>Relation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.RelationImpl
		 * @see kith.model.impl.KithPackageImpl#getRelation()
		 * @generated
		 */
		EClass RELATION = eINSTANCE.getRelation();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__TYPE = eINSTANCE.getRelation_Type();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION__PERSON = eINSTANCE.getRelation_Person();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__NAME = eINSTANCE.getRelation_Name();

		/**
		 * The meta object literal for the '{@link kith.model.impl.CadenceImpl <em>Cadence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.CadenceImpl
		 * @see kith.model.impl.KithPackageImpl#getCadence()
		 * @generated
		 */
		EClass CADENCE = eINSTANCE.getCadence();

		/**
		 * The meta object literal for the '<em><b>Ideal Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CADENCE__IDEAL_DAYS = eINSTANCE.getCadence_IdealDays();

		/**
		 * The meta object literal for the '<em><b>Maximum Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CADENCE__MAXIMUM_DAYS = eINSTANCE.getCadence_MaximumDays();

		/**
		 * The meta object literal for the '<em><b>Snoozed Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CADENCE__SNOOZED_UNTIL = eINSTANCE.getCadence_SnoozedUntil();

		/**
		 * The meta object literal for the '<em><b>Snoozed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CADENCE__SNOOZED = eINSTANCE.getCadence_Snoozed();

		/**
		 * The meta object literal for the '{@link kith.model.impl.InteractionImpl <em>Interaction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.InteractionImpl
		 * @see kith.model.impl.KithPackageImpl#getInteraction()
		 * @generated
		 */
		EClass INTERACTION = eINSTANCE.getInteraction();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__AT = eINSTANCE.getInteraction_At();

		/**
		 * The meta object literal for the '<em><b>Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__ZONE = eINSTANCE.getInteraction_Zone();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__DURATION = eINSTANCE.getInteraction_Duration();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__CHANNEL = eINSTANCE.getInteraction_Channel();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__DIRECTION = eINSTANCE.getInteraction_Direction();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERACTION__PARTICIPANTS = eINSTANCE.getInteraction_Participants();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__SUBJECT = eINSTANCE.getInteraction_Subject();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__NOTE = eINSTANCE.getInteraction_Note();

		/**
		 * The meta object literal for the '<em><b>Mood</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__MOOD = eINSTANCE.getInteraction_Mood();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERACTION__EVENT = eINSTANCE.getInteraction_Event();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__SOURCE = eINSTANCE.getInteraction_Source();

		/**
		 * The meta object literal for the '<em><b>All Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__ALL_DAY = eINSTANCE.getInteraction_AllDay();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__PLACE = eINSTANCE.getInteraction_Place();

		/**
		 * The meta object literal for the '<em><b>Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__UID = eINSTANCE.getInteraction_Uid();

		/**
		 * The meta object literal for the '{@link kith.model.impl.ExchangeImpl <em>Exchange</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.ExchangeImpl
		 * @see kith.model.impl.KithPackageImpl#getExchange()
		 * @generated
		 */
		EClass EXCHANGE = eINSTANCE.getExchange();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCHANGE__KIND = eINSTANCE.getExchange_Kind();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCHANGE__STATE = eINSTANCE.getExchange_State();

		/**
		 * The meta object literal for the '<em><b>Side</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCHANGE__SIDE = eINSTANCE.getExchange_Side();

		/**
		 * The meta object literal for the '<em><b>People</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXCHANGE__PEOPLE = eINSTANCE.getExchange_People();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCHANGE__AT = eINSTANCE.getExchange_At();

		/**
		 * The meta object literal for the '<em><b>Thanked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCHANGE__THANKED = eINSTANCE.getExchange_Thanked();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCHANGE__TEXT = eINSTANCE.getExchange_Text();

		/**
		 * The meta object literal for the '<em><b>Interaction</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXCHANGE__INTERACTION = eINSTANCE.getExchange_Interaction();

		/**
		 * The meta object literal for the '<em><b>Opportunity</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXCHANGE__OPPORTUNITY = eINSTANCE.getExchange_Opportunity();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCHANGE__DUE = eINSTANCE.getExchange_Due();

		/**
		 * The meta object literal for the '<em><b>Closed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCHANGE__CLOSED = eINSTANCE.getExchange_Closed();

		/**
		 * The meta object literal for the '{@link kith.model.impl.TaskImpl <em>Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.TaskImpl
		 * @see kith.model.impl.KithPackageImpl#getTask()
		 * @generated
		 */
		EClass TASK = eINSTANCE.getTask();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__KIND = eINSTANCE.getTask_Kind();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__TITLE = eINSTANCE.getTask_Title();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__NOTE = eINSTANCE.getTask_Note();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__DUE = eINSTANCE.getTask_Due();

		/**
		 * The meta object literal for the '<em><b>Snoozed Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__SNOOZED_UNTIL = eINSTANCE.getTask_SnoozedUntil();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__DONE = eINSTANCE.getTask_Done();

		/**
		 * The meta object literal for the '<em><b>People</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TASK__PEOPLE = eINSTANCE.getTask_People();

		/**
		 * The meta object literal for the '<em><b>Interaction</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TASK__INTERACTION = eINSTANCE.getTask_Interaction();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TASK__EVENT = eINSTANCE.getTask_Event();

		/**
		 * The meta object literal for the '<em><b>Exchange</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TASK__EXCHANGE = eINSTANCE.getTask_Exchange();

		/**
		 * The meta object literal for the '<em><b>Goal</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TASK__GOAL = eINSTANCE.getTask_Goal();

		/**
		 * The meta object literal for the '<em><b>Opportunity</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TASK__OPPORTUNITY = eINSTANCE.getTask_Opportunity();

		/**
		 * The meta object literal for the '{@link kith.model.impl.EventImpl <em>Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.EventImpl
		 * @see kith.model.impl.KithPackageImpl#getEvent()
		 * @generated
		 */
		EClass EVENT = eINSTANCE.getEvent();

		/**
		 * The meta object literal for the '<em><b>Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__UID = eINSTANCE.getEvent_Uid();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__TITLE = eINSTANCE.getEvent_Title();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__START = eINSTANCE.getEvent_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__END = eINSTANCE.getEvent_End();

		/**
		 * The meta object literal for the '<em><b>Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__ZONE = eINSTANCE.getEvent_Zone();

		/**
		 * The meta object literal for the '<em><b>All Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__ALL_DAY = eINSTANCE.getEvent_AllDay();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__PLACE = eINSTANCE.getEvent_Place();

		/**
		 * The meta object literal for the '<em><b>Recurrence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__RECURRENCE = eINSTANCE.getEvent_Recurrence();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__URL = eINSTANCE.getEvent_Url();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__PURPOSE = eINSTANCE.getEvent_Purpose();

		/**
		 * The meta object literal for the '<em><b>Debrief</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__DEBRIEF = eINSTANCE.getEvent_Debrief();

		/**
		 * The meta object literal for the '<em><b>Time Budget</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__TIME_BUDGET = eINSTANCE.getEvent_TimeBudget();

		/**
		 * The meta object literal for the '<em><b>Attendees</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__ATTENDEES = eINSTANCE.getEvent_Attendees();

		/**
		 * The meta object literal for the '<em><b>Checklist</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__CHECKLIST = eINSTANCE.getEvent_Checklist();

		/**
		 * The meta object literal for the '<em><b>Organizer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__ORGANIZER = eINSTANCE.getEvent_Organizer();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__NOTE = eINSTANCE.getEvent_Note();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__STATUS = eINSTANCE.getEvent_Status();

		/**
		 * The meta object literal for the '<em><b>Excluded Starts</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__EXCLUDED_STARTS = eINSTANCE.getEvent_ExcludedStarts();

		/**
		 * The meta object literal for the '<em><b>Additional Starts</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__ADDITIONAL_STARTS = eINSTANCE.getEvent_AdditionalStarts();

		/**
		 * The meta object literal for the '<em><b>Series</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__SERIES = eINSTANCE.getEvent_Series();

		/**
		 * The meta object literal for the '<em><b>Original Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__ORIGINAL_START = eINSTANCE.getEvent_OriginalStart();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__SOURCE = eINSTANCE.getEvent_Source();

		/**
		 * The meta object literal for the '<em><b>Calendar Properties</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__CALENDAR_PROPERTIES = eINSTANCE.getEvent_CalendarProperties();

		/**
		 * The meta object literal for the '{@link kith.model.impl.AttendeeImpl <em>Attendee</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.AttendeeImpl
		 * @see kith.model.impl.KithPackageImpl#getAttendee()
		 * @generated
		 */
		EClass ATTENDEE = eINSTANCE.getAttendee();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTENDEE__PERSON = eINSTANCE.getAttendee_Person();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDEE__NAME = eINSTANCE.getAttendee_Name();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDEE__STATUS = eINSTANCE.getAttendee_Status();

		/**
		 * The meta object literal for the '<em><b>To Meet</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDEE__TO_MEET = eINSTANCE.getAttendee_ToMeet();

		/**
		 * The meta object literal for the '<em><b>Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDEE__WHY = eINSTANCE.getAttendee_Why();

		/**
		 * The meta object literal for the '<em><b>Met</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDEE__MET = eINSTANCE.getAttendee_Met();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDEE__EMAIL = eINSTANCE.getAttendee_Email();

		/**
		 * The meta object literal for the '{@link kith.model.impl.ChecklistItemImpl <em>Checklist Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.ChecklistItemImpl
		 * @see kith.model.impl.KithPackageImpl#getChecklistItem()
		 * @generated
		 */
		EClass CHECKLIST_ITEM = eINSTANCE.getChecklistItem();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__TEXT = eINSTANCE.getChecklistItem_Text();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__DONE = eINSTANCE.getChecklistItem_Done();

		/**
		 * The meta object literal for the '{@link kith.model.impl.GoalImpl <em>Goal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.GoalImpl
		 * @see kith.model.impl.KithPackageImpl#getGoal()
		 * @generated
		 */
		EClass GOAL = eINSTANCE.getGoal();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__TITLE = eINSTANCE.getGoal_Title();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__METRIC = eINSTANCE.getGoal_Metric();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__TARGET = eINSTANCE.getGoal_Target();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__FROM = eINSTANCE.getGoal_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__TO = eINSTANCE.getGoal_To();

		/**
		 * The meta object literal for the '<em><b>Filter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__FILTER = eINSTANCE.getGoal_Filter();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__NOTE = eINSTANCE.getGoal_Note();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL__PARENT = eINSTANCE.getGoal_Parent();

		/**
		 * The meta object literal for the '<em><b>Milestones</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL__MILESTONES = eINSTANCE.getGoal_Milestones();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__STATE = eINSTANCE.getGoal_State();

		/**
		 * The meta object literal for the '<em><b>Repetition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__REPETITION = eINSTANCE.getGoal_Repetition();

		/**
		 * The meta object literal for the '{@link kith.model.impl.MilestoneImpl <em>Milestone</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.MilestoneImpl
		 * @see kith.model.impl.KithPackageImpl#getMilestone()
		 * @generated
		 */
		EClass MILESTONE = eINSTANCE.getMilestone();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MILESTONE__TITLE = eINSTANCE.getMilestone_Title();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MILESTONE__TARGET = eINSTANCE.getMilestone_Target();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MILESTONE__DUE = eINSTANCE.getMilestone_Due();

		/**
		 * The meta object literal for the '<em><b>Reached</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MILESTONE__REACHED = eINSTANCE.getMilestone_Reached();

		/**
		 * The meta object literal for the '{@link kith.model.impl.OpportunityImpl <em>Opportunity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.OpportunityImpl
		 * @see kith.model.impl.KithPackageImpl#getOpportunity()
		 * @generated
		 */
		EClass OPPORTUNITY = eINSTANCE.getOpportunity();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPPORTUNITY__TITLE = eINSTANCE.getOpportunity_Title();

		/**
		 * The meta object literal for the '<em><b>Organization</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPPORTUNITY__ORGANIZATION = eINSTANCE.getOpportunity_Organization();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPPORTUNITY__STAGE = eINSTANCE.getOpportunity_Stage();

		/**
		 * The meta object literal for the '<em><b>Stage Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPPORTUNITY__STAGE_SINCE = eINSTANCE.getOpportunity_StageSince();

		/**
		 * The meta object literal for the '<em><b>People</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPPORTUNITY__PEOPLE = eINSTANCE.getOpportunity_People();

		/**
		 * The meta object literal for the '<em><b>Next Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPPORTUNITY__NEXT_STEP = eINSTANCE.getOpportunity_NextStep();

		/**
		 * The meta object literal for the '<em><b>Next Step Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPPORTUNITY__NEXT_STEP_DUE = eINSTANCE.getOpportunity_NextStepDue();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPPORTUNITY__URL = eINSTANCE.getOpportunity_Url();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPPORTUNITY__NOTE = eINSTANCE.getOpportunity_Note();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPPORTUNITY__OUTCOME = eINSTANCE.getOpportunity_Outcome();

		/**
		 * The meta object literal for the '<em><b>Deadline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPPORTUNITY__DEADLINE = eINSTANCE.getOpportunity_Deadline();

		/**
		 * The meta object literal for the '<em><b>Stages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPPORTUNITY__STAGES = eINSTANCE.getOpportunity_Stages();

		/**
		 * The meta object literal for the '{@link kith.model.impl.StageChangeImpl <em>Stage Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.StageChangeImpl
		 * @see kith.model.impl.KithPackageImpl#getStageChange()
		 * @generated
		 */
		EClass STAGE_CHANGE = eINSTANCE.getStageChange();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_CHANGE__STAGE = eINSTANCE.getStageChange_Stage();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_CHANGE__AT = eINSTANCE.getStageChange_At();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_CHANGE__NOTE = eINSTANCE.getStageChange_Note();

		/**
		 * The meta object literal for the '{@link kith.model.impl.ProfileImpl <em>Profile</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.ProfileImpl
		 * @see kith.model.impl.KithPackageImpl#getProfile()
		 * @generated
		 */
		EClass PROFILE = eINSTANCE.getProfile();

		/**
		 * The meta object literal for the '<em><b>Self</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROFILE__SELF = eINSTANCE.getProfile_Self();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILE__STAGE = eINSTANCE.getProfile_Stage();

		/**
		 * The meta object literal for the '<em><b>Interests</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILE__INTERESTS = eINSTANCE.getProfile_Interests();

		/**
		 * The meta object literal for the '<em><b>Career Goals</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILE__CAREER_GOALS = eINSTANCE.getProfile_CareerGoals();

		/**
		 * The meta object literal for the '<em><b>Weekly Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILE__WEEKLY_TIME = eINSTANCE.getProfile_WeeklyTime();

		/**
		 * The meta object literal for the '<em><b>Pitches</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROFILE__PITCHES = eINSTANCE.getProfile_Pitches();

		/**
		 * The meta object literal for the '<em><b>Templates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROFILE__TEMPLATES = eINSTANCE.getProfile_Templates();

		/**
		 * The meta object literal for the '<em><b>Tag Cadences</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROFILE__TAG_CADENCES = eINSTANCE.getProfile_TagCadences();

		/**
		 * The meta object literal for the '{@link kith.model.impl.PitchImpl <em>Pitch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.PitchImpl
		 * @see kith.model.impl.KithPackageImpl#getPitch()
		 * @generated
		 */
		EClass PITCH = eINSTANCE.getPitch();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PITCH__TITLE = eINSTANCE.getPitch_Title();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PITCH__AUDIENCE = eINSTANCE.getPitch_Audience();

		/**
		 * The meta object literal for the '<em><b>Target Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PITCH__TARGET_SECONDS = eINSTANCE.getPitch_TargetSeconds();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PITCH__TEXT = eINSTANCE.getPitch_Text();

		/**
		 * The meta object literal for the '<em><b>Rehearsals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PITCH__REHEARSALS = eINSTANCE.getPitch_Rehearsals();

		/**
		 * The meta object literal for the '{@link kith.model.impl.RehearsalImpl <em>Rehearsal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.RehearsalImpl
		 * @see kith.model.impl.KithPackageImpl#getRehearsal()
		 * @generated
		 */
		EClass REHEARSAL = eINSTANCE.getRehearsal();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REHEARSAL__AT = eINSTANCE.getRehearsal_At();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REHEARSAL__DURATION = eINSTANCE.getRehearsal_Duration();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REHEARSAL__NOTE = eINSTANCE.getRehearsal_Note();

		/**
		 * The meta object literal for the '{@link kith.model.impl.MessageTemplateImpl <em>Message Template</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.MessageTemplateImpl
		 * @see kith.model.impl.KithPackageImpl#getMessageTemplate()
		 * @generated
		 */
		EClass MESSAGE_TEMPLATE = eINSTANCE.getMessageTemplate();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MESSAGE_TEMPLATE__NAME = eINSTANCE.getMessageTemplate_Name();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MESSAGE_TEMPLATE__CHANNEL = eINSTANCE.getMessageTemplate_Channel();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MESSAGE_TEMPLATE__SUBJECT = eINSTANCE.getMessageTemplate_Subject();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MESSAGE_TEMPLATE__TEXT = eINSTANCE.getMessageTemplate_Text();

		/**
		 * The meta object literal for the '{@link kith.model.impl.TagCadenceImpl <em>Tag Cadence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.TagCadenceImpl
		 * @see kith.model.impl.KithPackageImpl#getTagCadence()
		 * @generated
		 */
		EClass TAG_CADENCE = eINSTANCE.getTagCadence();

		/**
		 * The meta object literal for the '<em><b>Tag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG_CADENCE__TAG = eINSTANCE.getTagCadence_Tag();

		/**
		 * The meta object literal for the '<em><b>Cadence</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TAG_CADENCE__CADENCE = eINSTANCE.getTagCadence_Cadence();

		/**
		 * The meta object literal for the '{@link kith.model.impl.SmartListImpl <em>Smart List</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.SmartListImpl
		 * @see kith.model.impl.KithPackageImpl#getSmartList()
		 * @generated
		 */
		EClass SMART_LIST = eINSTANCE.getSmartList();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SMART_LIST__NAME = eINSTANCE.getSmartList_Name();

		/**
		 * The meta object literal for the '<em><b>Object Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SMART_LIST__OBJECT_TYPE = eINSTANCE.getSmartList_ObjectType();

		/**
		 * The meta object literal for the '<em><b>Query</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SMART_LIST__QUERY = eINSTANCE.getSmartList_Query();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SMART_LIST__MEMBERS = eINSTANCE.getSmartList_Members();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SMART_LIST__COLUMNS = eINSTANCE.getSmartList_Columns();

		/**
		 * The meta object literal for the '<em><b>Sort</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SMART_LIST__SORT = eINSTANCE.getSmartList_Sort();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SMART_LIST__GROUP = eINSTANCE.getSmartList_Group();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SMART_LIST__POSITION = eINSTANCE.getSmartList_Position();

		/**
		 * The meta object literal for the '<em><b>Cadence</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SMART_LIST__CADENCE = eINSTANCE.getSmartList_Cadence();

		/**
		 * The meta object literal for the '{@link kith.model.impl.ListColumnImpl <em>List Column</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.ListColumnImpl
		 * @see kith.model.impl.KithPackageImpl#getListColumn()
		 * @generated
		 */
		EClass LIST_COLUMN = eINSTANCE.getListColumn();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIST_COLUMN__COLUMN = eINSTANCE.getListColumn_Column();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIST_COLUMN__WIDTH = eINSTANCE.getListColumn_Width();

		/**
		 * The meta object literal for the '{@link kith.model.impl.CustomFieldImpl <em>Custom Field</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.CustomFieldImpl
		 * @see kith.model.impl.KithPackageImpl#getCustomField()
		 * @generated
		 */
		EClass CUSTOM_FIELD = eINSTANCE.getCustomField();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOM_FIELD__NAME = eINSTANCE.getCustomField_Name();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOM_FIELD__TYPE = eINSTANCE.getCustomField_Type();

		/**
		 * The meta object literal for the '<em><b>Object Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOM_FIELD__OBJECT_TYPE = eINSTANCE.getCustomField_ObjectType();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOM_FIELD__GROUP = eINSTANCE.getCustomField_Group();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOM_FIELD__CHOICES = eINSTANCE.getCustomField_Choices();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOM_FIELD__POSITION = eINSTANCE.getCustomField_Position();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOM_FIELD__DESCRIPTION = eINSTANCE.getCustomField_Description();

		/**
		 * The meta object literal for the '<em><b>Multiple</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOM_FIELD__MULTIPLE = eINSTANCE.getCustomField_Multiple();

		/**
		 * The meta object literal for the '<em><b>Retired</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOM_FIELD__RETIRED = eINSTANCE.getCustomField_Retired();

		/**
		 * The meta object literal for the '{@link kith.model.impl.WorkshopRunImpl <em>Workshop Run</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.WorkshopRunImpl
		 * @see kith.model.impl.KithPackageImpl#getWorkshopRun()
		 * @generated
		 */
		EClass WORKSHOP_RUN = eINSTANCE.getWorkshopRun();

		/**
		 * The meta object literal for the '<em><b>Workshop</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSHOP_RUN__WORKSHOP = eINSTANCE.getWorkshopRun_Workshop();

		/**
		 * The meta object literal for the '<em><b>Started</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSHOP_RUN__STARTED = eINSTANCE.getWorkshopRun_Started();

		/**
		 * The meta object literal for the '<em><b>Ended</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSHOP_RUN__ENDED = eINSTANCE.getWorkshopRun_Ended();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSHOP_RUN__STEP = eINSTANCE.getWorkshopRun_Step();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKSHOP_RUN__ANSWERS = eINSTANCE.getWorkshopRun_Answers();

		/**
		 * The meta object literal for the '<em><b>Results</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKSHOP_RUN__RESULTS = eINSTANCE.getWorkshopRun_Results();

		/**
		 * The meta object literal for the '{@link kith.model.impl.WorkshopAnswerImpl <em>Workshop Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.WorkshopAnswerImpl
		 * @see kith.model.impl.KithPackageImpl#getWorkshopAnswer()
		 * @generated
		 */
		EClass WORKSHOP_ANSWER = eINSTANCE.getWorkshopAnswer();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSHOP_ANSWER__STEP = eINSTANCE.getWorkshopAnswer_Step();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSHOP_ANSWER__QUESTION = eINSTANCE.getWorkshopAnswer_Question();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSHOP_ANSWER__TEXT = eINSTANCE.getWorkshopAnswer_Text();

		/**
		 * The meta object literal for the '{@link kith.model.LinkKind <em>Link Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.LinkKind
		 * @see kith.model.impl.KithPackageImpl#getLinkKind()
		 * @generated
		 */
		EEnum LINK_KIND = eINSTANCE.getLinkKind();

		/**
		 * The meta object literal for the '{@link kith.model.Closeness <em>Closeness</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.Closeness
		 * @see kith.model.impl.KithPackageImpl#getCloseness()
		 * @generated
		 */
		EEnum CLOSENESS = eINSTANCE.getCloseness();

		/**
		 * The meta object literal for the '{@link kith.model.AskState <em>Ask State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.AskState
		 * @see kith.model.impl.KithPackageImpl#getAskState()
		 * @generated
		 */
		EEnum ASK_STATE = eINSTANCE.getAskState();

		/**
		 * The meta object literal for the '{@link kith.model.Direction <em>Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.Direction
		 * @see kith.model.impl.KithPackageImpl#getDirection()
		 * @generated
		 */
		EEnum DIRECTION = eINSTANCE.getDirection();

		/**
		 * The meta object literal for the '{@link kith.model.Mood <em>Mood</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.Mood
		 * @see kith.model.impl.KithPackageImpl#getMood()
		 * @generated
		 */
		EEnum MOOD = eINSTANCE.getMood();

		/**
		 * The meta object literal for the '{@link kith.model.ExchangeKind <em>Exchange Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.ExchangeKind
		 * @see kith.model.impl.KithPackageImpl#getExchangeKind()
		 * @generated
		 */
		EEnum EXCHANGE_KIND = eINSTANCE.getExchangeKind();

		/**
		 * The meta object literal for the '{@link kith.model.ExchangeState <em>Exchange State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.ExchangeState
		 * @see kith.model.impl.KithPackageImpl#getExchangeState()
		 * @generated
		 */
		EEnum EXCHANGE_STATE = eINSTANCE.getExchangeState();

		/**
		 * The meta object literal for the '{@link kith.model.ExchangeSide <em>Exchange Side</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.ExchangeSide
		 * @see kith.model.impl.KithPackageImpl#getExchangeSide()
		 * @generated
		 */
		EEnum EXCHANGE_SIDE = eINSTANCE.getExchangeSide();

		/**
		 * The meta object literal for the '{@link kith.model.TaskKind <em>Task Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.TaskKind
		 * @see kith.model.impl.KithPackageImpl#getTaskKind()
		 * @generated
		 */
		EEnum TASK_KIND = eINSTANCE.getTaskKind();

		/**
		 * The meta object literal for the '{@link kith.model.ParticipationStatus <em>Participation Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.ParticipationStatus
		 * @see kith.model.impl.KithPackageImpl#getParticipationStatus()
		 * @generated
		 */
		EEnum PARTICIPATION_STATUS = eINSTANCE.getParticipationStatus();

		/**
		 * The meta object literal for the '{@link kith.model.GoalState <em>Goal State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.GoalState
		 * @see kith.model.impl.KithPackageImpl#getGoalState()
		 * @generated
		 */
		EEnum GOAL_STATE = eINSTANCE.getGoalState();

		/**
		 * The meta object literal for the '{@link kith.model.OpportunityStage <em>Opportunity Stage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.OpportunityStage
		 * @see kith.model.impl.KithPackageImpl#getOpportunityStage()
		 * @generated
		 */
		EEnum OPPORTUNITY_STAGE = eINSTANCE.getOpportunityStage();

		/**
		 * The meta object literal for the '{@link kith.model.CareerStage <em>Career Stage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.CareerStage
		 * @see kith.model.impl.KithPackageImpl#getCareerStage()
		 * @generated
		 */
		EEnum CAREER_STAGE = eINSTANCE.getCareerStage();

		/**
		 * The meta object literal for the '{@link kith.model.CustomFieldType <em>Custom Field Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.CustomFieldType
		 * @see kith.model.impl.KithPackageImpl#getCustomFieldType()
		 * @generated
		 */
		EEnum CUSTOM_FIELD_TYPE = eINSTANCE.getCustomFieldType();

		/**
		 * The meta object literal for the '{@link kith.model.AffiliationKind <em>Affiliation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.AffiliationKind
		 * @see kith.model.impl.KithPackageImpl#getAffiliationKind()
		 * @generated
		 */
		EEnum AFFILIATION_KIND = eINSTANCE.getAffiliationKind();

		/**
		 * The meta object literal for the '{@link kith.model.EventStatus <em>Event Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.EventStatus
		 * @see kith.model.impl.KithPackageImpl#getEventStatus()
		 * @generated
		 */
		EEnum EVENT_STATUS = eINSTANCE.getEventStatus();

		/**
		 * The meta object literal for the '{@link kith.model.GoalRepetition <em>Goal Repetition</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.GoalRepetition
		 * @see kith.model.impl.KithPackageImpl#getGoalRepetition()
		 * @generated
		 */
		EEnum GOAL_REPETITION = eINSTANCE.getGoalRepetition();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see kith.model.impl.KithPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

		/**
		 * The meta object literal for the '<em>Local Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see kith.model.impl.KithPackageImpl#getLocalDate()
		 * @generated
		 */
		EDataType LOCAL_DATE = eINSTANCE.getLocalDate();

		/**
		 * The meta object literal for the '<em>Zone Id</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.ZoneId
		 * @see kith.model.impl.KithPackageImpl#getZoneId()
		 * @generated
		 */
		EDataType ZONE_ID = eINSTANCE.getZoneId();

		/**
		 * The meta object literal for the '<em>Duration</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Duration
		 * @see kith.model.impl.KithPackageImpl#getDuration()
		 * @generated
		 */
		EDataType DURATION = eINSTANCE.getDuration();

		/**
		 * The meta object literal for the '<em>Partial Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.PartialDate
		 * @see kith.model.impl.KithPackageImpl#getPartialDate()
		 * @generated
		 */
		EDataType PARTIAL_DATE = eINSTANCE.getPartialDate();

		/**
		 * The meta object literal for the '<em>Bytes</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.impl.KithPackageImpl#getBytes()
		 * @generated
		 */
		EDataType BYTES = eINSTANCE.getBytes();

		/**
		 * The meta object literal for the '<em>Blob</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see kith.model.Blob
		 * @see kith.model.impl.KithPackageImpl#getBlob()
		 * @generated
		 */
		EDataType BLOB = eINSTANCE.getBlob();

	}

} //KithPackage
