/**
 */
package kith.model.impl;

import java.util.Collection;

import kith.model.Affiliation;
import kith.model.Ask;
import kith.model.Cadence;
import kith.model.Closeness;
import kith.model.Education;
import kith.model.FirstMeeting;
import kith.model.ImportantDate;
import kith.model.KithPackage;
import kith.model.Offer;
import kith.model.PartialDate;
import kith.model.Person;
import kith.model.Relation;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link kith.model.impl.PersonImpl#getFormattedName <em>Formatted Name</em>}</li>
 *   <li>{@link kith.model.impl.PersonImpl#getFamilyName <em>Family Name</em>}</li>
 *   <li>{@link kith.model.impl.PersonImpl#getGivenName <em>Given Name</em>}</li>
 *   <li>{@link kith.model.impl.PersonImpl#getAdditionalNames <em>Additional Names</em>}</li>
 *   <li>{@link kith.model.impl.PersonImpl#getNamePrefix <em>Name Prefix</em>}</li>
 *   <li>{@link kith.model.impl.PersonImpl#getNameSuffix <em>Name Suffix</em>}</li>
 *   <li>{@link kith.model.impl.PersonImpl#getNicknames <em>Nicknames</em>}</li>
 *   <li>{@link kith.model.impl.PersonImpl#getPhoneticFamilyName <em>Phonetic Family Name</em>}</li>
 *   <li>{@link kith.model.impl.PersonImpl#getPhoneticGivenName <em>Phonetic Given Name</em>}</li>
 *   <li>{@link kith.model.impl.PersonImpl#getPronouns <em>Pronouns</em>}</li>
 *   <li>{@link kith.model.impl.PersonImpl#getBirthday <em>Birthday</em>}</li>
 *   <li>{@link kith.model.impl.PersonImpl#getAnniversary <em>Anniversary</em>}</li>
 *   <li>{@link kith.model.impl.PersonImpl#getDates <em>Dates</em>}</li>
 *   <li>{@link kith.model.impl.PersonImpl#getAffiliations <em>Affiliations</em>}</li>
 *   <li>{@link kith.model.impl.PersonImpl#getEducation <em>Education</em>}</li>
 *   <li>{@link kith.model.impl.PersonImpl#getLanguages <em>Languages</em>}</li>
 *   <li>{@link kith.model.impl.PersonImpl#getInterests <em>Interests</em>}</li>
 *   <li>{@link kith.model.impl.PersonImpl#getPassions <em>Passions</em>}</li>
 *   <li>{@link kith.model.impl.PersonImpl#getPursuits <em>Pursuits</em>}</li>
 *   <li>{@link kith.model.impl.PersonImpl#getQuestions <em>Questions</em>}</li>
 *   <li>{@link kith.model.impl.PersonImpl#getAsks <em>Asks</em>}</li>
 *   <li>{@link kith.model.impl.PersonImpl#getOffers <em>Offers</em>}</li>
 *   <li>{@link kith.model.impl.PersonImpl#getFirstMeeting <em>First Meeting</em>}</li>
 *   <li>{@link kith.model.impl.PersonImpl#getRelations <em>Relations</em>}</li>
 *   <li>{@link kith.model.impl.PersonImpl#getCadence <em>Cadence</em>}</li>
 *   <li>{@link kith.model.impl.PersonImpl#getCloseness <em>Closeness</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PersonImpl extends ContactImpl implements Person {
	/**
	 * The default value of the '{@link #getFormattedName() <em>Formatted Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormattedName()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMATTED_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormattedName() <em>Formatted Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormattedName()
	 * @generated
	 * @ordered
	 */
	protected String formattedName = FORMATTED_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getFamilyName() <em>Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamilyName()
	 * @generated
	 * @ordered
	 */
	protected static final String FAMILY_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFamilyName() <em>Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamilyName()
	 * @generated
	 * @ordered
	 */
	protected String familyName = FAMILY_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getGivenName() <em>Given Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGivenName()
	 * @generated
	 * @ordered
	 */
	protected static final String GIVEN_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGivenName() <em>Given Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGivenName()
	 * @generated
	 * @ordered
	 */
	protected String givenName = GIVEN_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdditionalNames() <em>Additional Names</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdditionalNames()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDITIONAL_NAMES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAdditionalNames() <em>Additional Names</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdditionalNames()
	 * @generated
	 * @ordered
	 */
	protected String additionalNames = ADDITIONAL_NAMES_EDEFAULT;

	/**
	 * The default value of the '{@link #getNamePrefix() <em>Name Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamePrefix()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_PREFIX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNamePrefix() <em>Name Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamePrefix()
	 * @generated
	 * @ordered
	 */
	protected String namePrefix = NAME_PREFIX_EDEFAULT;

	/**
	 * The default value of the '{@link #getNameSuffix() <em>Name Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameSuffix()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_SUFFIX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNameSuffix() <em>Name Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameSuffix()
	 * @generated
	 * @ordered
	 */
	protected String nameSuffix = NAME_SUFFIX_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNicknames() <em>Nicknames</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNicknames()
	 * @generated
	 * @ordered
	 */
	protected EList<String> nicknames;

	/**
	 * The default value of the '{@link #getPhoneticFamilyName() <em>Phonetic Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhoneticFamilyName()
	 * @generated
	 * @ordered
	 */
	protected static final String PHONETIC_FAMILY_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhoneticFamilyName() <em>Phonetic Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhoneticFamilyName()
	 * @generated
	 * @ordered
	 */
	protected String phoneticFamilyName = PHONETIC_FAMILY_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhoneticGivenName() <em>Phonetic Given Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhoneticGivenName()
	 * @generated
	 * @ordered
	 */
	protected static final String PHONETIC_GIVEN_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhoneticGivenName() <em>Phonetic Given Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhoneticGivenName()
	 * @generated
	 * @ordered
	 */
	protected String phoneticGivenName = PHONETIC_GIVEN_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getPronouns() <em>Pronouns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPronouns()
	 * @generated
	 * @ordered
	 */
	protected static final String PRONOUNS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPronouns() <em>Pronouns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPronouns()
	 * @generated
	 * @ordered
	 */
	protected String pronouns = PRONOUNS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBirthday() <em>Birthday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthday()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate BIRTHDAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBirthday() <em>Birthday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthday()
	 * @generated
	 * @ordered
	 */
	protected PartialDate birthday = BIRTHDAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnniversary() <em>Anniversary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnniversary()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate ANNIVERSARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnniversary() <em>Anniversary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnniversary()
	 * @generated
	 * @ordered
	 */
	protected PartialDate anniversary = ANNIVERSARY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDates() <em>Dates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDates()
	 * @generated
	 * @ordered
	 */
	protected EList<ImportantDate> dates;

	/**
	 * The cached value of the '{@link #getAffiliations() <em>Affiliations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAffiliations()
	 * @generated
	 * @ordered
	 */
	protected EList<Affiliation> affiliations;

	/**
	 * The cached value of the '{@link #getEducation() <em>Education</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEducation()
	 * @generated
	 * @ordered
	 */
	protected EList<Education> education;

	/**
	 * The cached value of the '{@link #getLanguages() <em>Languages</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguages()
	 * @generated
	 * @ordered
	 */
	protected EList<String> languages;

	/**
	 * The cached value of the '{@link #getInterests() <em>Interests</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterests()
	 * @generated
	 * @ordered
	 */
	protected EList<String> interests;

	/**
	 * The cached value of the '{@link #getPassions() <em>Passions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPassions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> passions;

	/**
	 * The cached value of the '{@link #getPursuits() <em>Pursuits</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPursuits()
	 * @generated
	 * @ordered
	 */
	protected EList<String> pursuits;

	/**
	 * The cached value of the '{@link #getQuestions() <em>Questions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> questions;

	/**
	 * The cached value of the '{@link #getAsks() <em>Asks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsks()
	 * @generated
	 * @ordered
	 */
	protected EList<Ask> asks;

	/**
	 * The cached value of the '{@link #getOffers() <em>Offers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffers()
	 * @generated
	 * @ordered
	 */
	protected EList<Offer> offers;

	/**
	 * The cached value of the '{@link #getFirstMeeting() <em>First Meeting</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstMeeting()
	 * @generated
	 * @ordered
	 */
	protected FirstMeeting firstMeeting;

	/**
	 * The cached value of the '{@link #getRelations() <em>Relations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelations()
	 * @generated
	 * @ordered
	 */
	protected EList<Relation> relations;

	/**
	 * The cached value of the '{@link #getCadence() <em>Cadence</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCadence()
	 * @generated
	 * @ordered
	 */
	protected Cadence cadence;

	/**
	 * The default value of the '{@link #getCloseness() <em>Closeness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCloseness()
	 * @generated
	 * @ordered
	 */
	protected static final Closeness CLOSENESS_EDEFAULT = Closeness.UNSTATED;

	/**
	 * The cached value of the '{@link #getCloseness() <em>Closeness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCloseness()
	 * @generated
	 * @ordered
	 */
	protected Closeness closeness = CLOSENESS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PersonImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KithPackage.Literals.PERSON;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormattedName() {
		return formattedName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormattedName(String newFormattedName) {
		String oldFormattedName = formattedName;
		formattedName = newFormattedName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.PERSON__FORMATTED_NAME, oldFormattedName, formattedName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFamilyName() {
		return familyName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFamilyName(String newFamilyName) {
		String oldFamilyName = familyName;
		familyName = newFamilyName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.PERSON__FAMILY_NAME, oldFamilyName, familyName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGivenName() {
		return givenName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGivenName(String newGivenName) {
		String oldGivenName = givenName;
		givenName = newGivenName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.PERSON__GIVEN_NAME, oldGivenName, givenName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAdditionalNames() {
		return additionalNames;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdditionalNames(String newAdditionalNames) {
		String oldAdditionalNames = additionalNames;
		additionalNames = newAdditionalNames;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.PERSON__ADDITIONAL_NAMES, oldAdditionalNames, additionalNames));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNamePrefix() {
		return namePrefix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNamePrefix(String newNamePrefix) {
		String oldNamePrefix = namePrefix;
		namePrefix = newNamePrefix;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.PERSON__NAME_PREFIX, oldNamePrefix, namePrefix));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNameSuffix() {
		return nameSuffix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNameSuffix(String newNameSuffix) {
		String oldNameSuffix = nameSuffix;
		nameSuffix = newNameSuffix;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.PERSON__NAME_SUFFIX, oldNameSuffix, nameSuffix));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNicknames() {
		if (nicknames == null) {
			nicknames = new EDataTypeEList<String>(String.class, this, KithPackage.PERSON__NICKNAMES);
		}
		return nicknames;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhoneticFamilyName() {
		return phoneticFamilyName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhoneticFamilyName(String newPhoneticFamilyName) {
		String oldPhoneticFamilyName = phoneticFamilyName;
		phoneticFamilyName = newPhoneticFamilyName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.PERSON__PHONETIC_FAMILY_NAME, oldPhoneticFamilyName, phoneticFamilyName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhoneticGivenName() {
		return phoneticGivenName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhoneticGivenName(String newPhoneticGivenName) {
		String oldPhoneticGivenName = phoneticGivenName;
		phoneticGivenName = newPhoneticGivenName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.PERSON__PHONETIC_GIVEN_NAME, oldPhoneticGivenName, phoneticGivenName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPronouns() {
		return pronouns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPronouns(String newPronouns) {
		String oldPronouns = pronouns;
		pronouns = newPronouns;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.PERSON__PRONOUNS, oldPronouns, pronouns));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getBirthday() {
		return birthday;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBirthday(PartialDate newBirthday) {
		PartialDate oldBirthday = birthday;
		birthday = newBirthday;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.PERSON__BIRTHDAY, oldBirthday, birthday));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getAnniversary() {
		return anniversary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnniversary(PartialDate newAnniversary) {
		PartialDate oldAnniversary = anniversary;
		anniversary = newAnniversary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.PERSON__ANNIVERSARY, oldAnniversary, anniversary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ImportantDate> getDates() {
		if (dates == null) {
			dates = new EObjectContainmentEList<ImportantDate>(ImportantDate.class, this, KithPackage.PERSON__DATES);
		}
		return dates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Affiliation> getAffiliations() {
		if (affiliations == null) {
			affiliations = new EObjectContainmentEList<Affiliation>(Affiliation.class, this, KithPackage.PERSON__AFFILIATIONS);
		}
		return affiliations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Education> getEducation() {
		if (education == null) {
			education = new EObjectContainmentEList<Education>(Education.class, this, KithPackage.PERSON__EDUCATION);
		}
		return education;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLanguages() {
		if (languages == null) {
			languages = new EDataTypeEList<String>(String.class, this, KithPackage.PERSON__LANGUAGES);
		}
		return languages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getInterests() {
		if (interests == null) {
			interests = new EDataTypeEList<String>(String.class, this, KithPackage.PERSON__INTERESTS);
		}
		return interests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPassions() {
		if (passions == null) {
			passions = new EDataTypeEList<String>(String.class, this, KithPackage.PERSON__PASSIONS);
		}
		return passions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPursuits() {
		if (pursuits == null) {
			pursuits = new EDataTypeEList<String>(String.class, this, KithPackage.PERSON__PURSUITS);
		}
		return pursuits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getQuestions() {
		if (questions == null) {
			questions = new EDataTypeEList<String>(String.class, this, KithPackage.PERSON__QUESTIONS);
		}
		return questions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Ask> getAsks() {
		if (asks == null) {
			asks = new EObjectContainmentEList<Ask>(Ask.class, this, KithPackage.PERSON__ASKS);
		}
		return asks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Offer> getOffers() {
		if (offers == null) {
			offers = new EObjectContainmentEList<Offer>(Offer.class, this, KithPackage.PERSON__OFFERS);
		}
		return offers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FirstMeeting getFirstMeeting() {
		return firstMeeting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFirstMeeting(FirstMeeting newFirstMeeting, NotificationChain msgs) {
		FirstMeeting oldFirstMeeting = firstMeeting;
		firstMeeting = newFirstMeeting;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, KithPackage.PERSON__FIRST_MEETING, oldFirstMeeting, newFirstMeeting);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstMeeting(FirstMeeting newFirstMeeting) {
		if (newFirstMeeting != firstMeeting) {
			NotificationChain msgs = null;
			if (firstMeeting != null)
				msgs = ((InternalEObject)firstMeeting).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - KithPackage.PERSON__FIRST_MEETING, null, msgs);
			if (newFirstMeeting != null)
				msgs = ((InternalEObject)newFirstMeeting).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - KithPackage.PERSON__FIRST_MEETING, null, msgs);
			msgs = basicSetFirstMeeting(newFirstMeeting, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.PERSON__FIRST_MEETING, newFirstMeeting, newFirstMeeting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Relation> getRelations() {
		if (relations == null) {
			relations = new EObjectContainmentEList<Relation>(Relation.class, this, KithPackage.PERSON__RELATIONS);
		}
		return relations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cadence getCadence() {
		return cadence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCadence(Cadence newCadence, NotificationChain msgs) {
		Cadence oldCadence = cadence;
		cadence = newCadence;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, KithPackage.PERSON__CADENCE, oldCadence, newCadence);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCadence(Cadence newCadence) {
		if (newCadence != cadence) {
			NotificationChain msgs = null;
			if (cadence != null)
				msgs = ((InternalEObject)cadence).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - KithPackage.PERSON__CADENCE, null, msgs);
			if (newCadence != null)
				msgs = ((InternalEObject)newCadence).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - KithPackage.PERSON__CADENCE, null, msgs);
			msgs = basicSetCadence(newCadence, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.PERSON__CADENCE, newCadence, newCadence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Closeness getCloseness() {
		return closeness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCloseness(Closeness newCloseness) {
		Closeness oldCloseness = closeness;
		closeness = newCloseness == null ? CLOSENESS_EDEFAULT : newCloseness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.PERSON__CLOSENESS, oldCloseness, closeness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case KithPackage.PERSON__DATES:
				return ((InternalEList<?>)getDates()).basicRemove(otherEnd, msgs);
			case KithPackage.PERSON__AFFILIATIONS:
				return ((InternalEList<?>)getAffiliations()).basicRemove(otherEnd, msgs);
			case KithPackage.PERSON__EDUCATION:
				return ((InternalEList<?>)getEducation()).basicRemove(otherEnd, msgs);
			case KithPackage.PERSON__ASKS:
				return ((InternalEList<?>)getAsks()).basicRemove(otherEnd, msgs);
			case KithPackage.PERSON__OFFERS:
				return ((InternalEList<?>)getOffers()).basicRemove(otherEnd, msgs);
			case KithPackage.PERSON__FIRST_MEETING:
				return basicSetFirstMeeting(null, msgs);
			case KithPackage.PERSON__RELATIONS:
				return ((InternalEList<?>)getRelations()).basicRemove(otherEnd, msgs);
			case KithPackage.PERSON__CADENCE:
				return basicSetCadence(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case KithPackage.PERSON__FORMATTED_NAME:
				return getFormattedName();
			case KithPackage.PERSON__FAMILY_NAME:
				return getFamilyName();
			case KithPackage.PERSON__GIVEN_NAME:
				return getGivenName();
			case KithPackage.PERSON__ADDITIONAL_NAMES:
				return getAdditionalNames();
			case KithPackage.PERSON__NAME_PREFIX:
				return getNamePrefix();
			case KithPackage.PERSON__NAME_SUFFIX:
				return getNameSuffix();
			case KithPackage.PERSON__NICKNAMES:
				return getNicknames();
			case KithPackage.PERSON__PHONETIC_FAMILY_NAME:
				return getPhoneticFamilyName();
			case KithPackage.PERSON__PHONETIC_GIVEN_NAME:
				return getPhoneticGivenName();
			case KithPackage.PERSON__PRONOUNS:
				return getPronouns();
			case KithPackage.PERSON__BIRTHDAY:
				return getBirthday();
			case KithPackage.PERSON__ANNIVERSARY:
				return getAnniversary();
			case KithPackage.PERSON__DATES:
				return getDates();
			case KithPackage.PERSON__AFFILIATIONS:
				return getAffiliations();
			case KithPackage.PERSON__EDUCATION:
				return getEducation();
			case KithPackage.PERSON__LANGUAGES:
				return getLanguages();
			case KithPackage.PERSON__INTERESTS:
				return getInterests();
			case KithPackage.PERSON__PASSIONS:
				return getPassions();
			case KithPackage.PERSON__PURSUITS:
				return getPursuits();
			case KithPackage.PERSON__QUESTIONS:
				return getQuestions();
			case KithPackage.PERSON__ASKS:
				return getAsks();
			case KithPackage.PERSON__OFFERS:
				return getOffers();
			case KithPackage.PERSON__FIRST_MEETING:
				return getFirstMeeting();
			case KithPackage.PERSON__RELATIONS:
				return getRelations();
			case KithPackage.PERSON__CADENCE:
				return getCadence();
			case KithPackage.PERSON__CLOSENESS:
				return getCloseness();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case KithPackage.PERSON__FORMATTED_NAME:
				setFormattedName((String)newValue);
				return;
			case KithPackage.PERSON__FAMILY_NAME:
				setFamilyName((String)newValue);
				return;
			case KithPackage.PERSON__GIVEN_NAME:
				setGivenName((String)newValue);
				return;
			case KithPackage.PERSON__ADDITIONAL_NAMES:
				setAdditionalNames((String)newValue);
				return;
			case KithPackage.PERSON__NAME_PREFIX:
				setNamePrefix((String)newValue);
				return;
			case KithPackage.PERSON__NAME_SUFFIX:
				setNameSuffix((String)newValue);
				return;
			case KithPackage.PERSON__NICKNAMES:
				getNicknames().clear();
				getNicknames().addAll((Collection<? extends String>)newValue);
				return;
			case KithPackage.PERSON__PHONETIC_FAMILY_NAME:
				setPhoneticFamilyName((String)newValue);
				return;
			case KithPackage.PERSON__PHONETIC_GIVEN_NAME:
				setPhoneticGivenName((String)newValue);
				return;
			case KithPackage.PERSON__PRONOUNS:
				setPronouns((String)newValue);
				return;
			case KithPackage.PERSON__BIRTHDAY:
				setBirthday((PartialDate)newValue);
				return;
			case KithPackage.PERSON__ANNIVERSARY:
				setAnniversary((PartialDate)newValue);
				return;
			case KithPackage.PERSON__DATES:
				getDates().clear();
				getDates().addAll((Collection<? extends ImportantDate>)newValue);
				return;
			case KithPackage.PERSON__AFFILIATIONS:
				getAffiliations().clear();
				getAffiliations().addAll((Collection<? extends Affiliation>)newValue);
				return;
			case KithPackage.PERSON__EDUCATION:
				getEducation().clear();
				getEducation().addAll((Collection<? extends Education>)newValue);
				return;
			case KithPackage.PERSON__LANGUAGES:
				getLanguages().clear();
				getLanguages().addAll((Collection<? extends String>)newValue);
				return;
			case KithPackage.PERSON__INTERESTS:
				getInterests().clear();
				getInterests().addAll((Collection<? extends String>)newValue);
				return;
			case KithPackage.PERSON__PASSIONS:
				getPassions().clear();
				getPassions().addAll((Collection<? extends String>)newValue);
				return;
			case KithPackage.PERSON__PURSUITS:
				getPursuits().clear();
				getPursuits().addAll((Collection<? extends String>)newValue);
				return;
			case KithPackage.PERSON__QUESTIONS:
				getQuestions().clear();
				getQuestions().addAll((Collection<? extends String>)newValue);
				return;
			case KithPackage.PERSON__ASKS:
				getAsks().clear();
				getAsks().addAll((Collection<? extends Ask>)newValue);
				return;
			case KithPackage.PERSON__OFFERS:
				getOffers().clear();
				getOffers().addAll((Collection<? extends Offer>)newValue);
				return;
			case KithPackage.PERSON__FIRST_MEETING:
				setFirstMeeting((FirstMeeting)newValue);
				return;
			case KithPackage.PERSON__RELATIONS:
				getRelations().clear();
				getRelations().addAll((Collection<? extends Relation>)newValue);
				return;
			case KithPackage.PERSON__CADENCE:
				setCadence((Cadence)newValue);
				return;
			case KithPackage.PERSON__CLOSENESS:
				setCloseness((Closeness)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case KithPackage.PERSON__FORMATTED_NAME:
				setFormattedName(FORMATTED_NAME_EDEFAULT);
				return;
			case KithPackage.PERSON__FAMILY_NAME:
				setFamilyName(FAMILY_NAME_EDEFAULT);
				return;
			case KithPackage.PERSON__GIVEN_NAME:
				setGivenName(GIVEN_NAME_EDEFAULT);
				return;
			case KithPackage.PERSON__ADDITIONAL_NAMES:
				setAdditionalNames(ADDITIONAL_NAMES_EDEFAULT);
				return;
			case KithPackage.PERSON__NAME_PREFIX:
				setNamePrefix(NAME_PREFIX_EDEFAULT);
				return;
			case KithPackage.PERSON__NAME_SUFFIX:
				setNameSuffix(NAME_SUFFIX_EDEFAULT);
				return;
			case KithPackage.PERSON__NICKNAMES:
				getNicknames().clear();
				return;
			case KithPackage.PERSON__PHONETIC_FAMILY_NAME:
				setPhoneticFamilyName(PHONETIC_FAMILY_NAME_EDEFAULT);
				return;
			case KithPackage.PERSON__PHONETIC_GIVEN_NAME:
				setPhoneticGivenName(PHONETIC_GIVEN_NAME_EDEFAULT);
				return;
			case KithPackage.PERSON__PRONOUNS:
				setPronouns(PRONOUNS_EDEFAULT);
				return;
			case KithPackage.PERSON__BIRTHDAY:
				setBirthday(BIRTHDAY_EDEFAULT);
				return;
			case KithPackage.PERSON__ANNIVERSARY:
				setAnniversary(ANNIVERSARY_EDEFAULT);
				return;
			case KithPackage.PERSON__DATES:
				getDates().clear();
				return;
			case KithPackage.PERSON__AFFILIATIONS:
				getAffiliations().clear();
				return;
			case KithPackage.PERSON__EDUCATION:
				getEducation().clear();
				return;
			case KithPackage.PERSON__LANGUAGES:
				getLanguages().clear();
				return;
			case KithPackage.PERSON__INTERESTS:
				getInterests().clear();
				return;
			case KithPackage.PERSON__PASSIONS:
				getPassions().clear();
				return;
			case KithPackage.PERSON__PURSUITS:
				getPursuits().clear();
				return;
			case KithPackage.PERSON__QUESTIONS:
				getQuestions().clear();
				return;
			case KithPackage.PERSON__ASKS:
				getAsks().clear();
				return;
			case KithPackage.PERSON__OFFERS:
				getOffers().clear();
				return;
			case KithPackage.PERSON__FIRST_MEETING:
				setFirstMeeting((FirstMeeting)null);
				return;
			case KithPackage.PERSON__RELATIONS:
				getRelations().clear();
				return;
			case KithPackage.PERSON__CADENCE:
				setCadence((Cadence)null);
				return;
			case KithPackage.PERSON__CLOSENESS:
				setCloseness(CLOSENESS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case KithPackage.PERSON__FORMATTED_NAME:
				return FORMATTED_NAME_EDEFAULT == null ? formattedName != null : !FORMATTED_NAME_EDEFAULT.equals(formattedName);
			case KithPackage.PERSON__FAMILY_NAME:
				return FAMILY_NAME_EDEFAULT == null ? familyName != null : !FAMILY_NAME_EDEFAULT.equals(familyName);
			case KithPackage.PERSON__GIVEN_NAME:
				return GIVEN_NAME_EDEFAULT == null ? givenName != null : !GIVEN_NAME_EDEFAULT.equals(givenName);
			case KithPackage.PERSON__ADDITIONAL_NAMES:
				return ADDITIONAL_NAMES_EDEFAULT == null ? additionalNames != null : !ADDITIONAL_NAMES_EDEFAULT.equals(additionalNames);
			case KithPackage.PERSON__NAME_PREFIX:
				return NAME_PREFIX_EDEFAULT == null ? namePrefix != null : !NAME_PREFIX_EDEFAULT.equals(namePrefix);
			case KithPackage.PERSON__NAME_SUFFIX:
				return NAME_SUFFIX_EDEFAULT == null ? nameSuffix != null : !NAME_SUFFIX_EDEFAULT.equals(nameSuffix);
			case KithPackage.PERSON__NICKNAMES:
				return nicknames != null && !nicknames.isEmpty();
			case KithPackage.PERSON__PHONETIC_FAMILY_NAME:
				return PHONETIC_FAMILY_NAME_EDEFAULT == null ? phoneticFamilyName != null : !PHONETIC_FAMILY_NAME_EDEFAULT.equals(phoneticFamilyName);
			case KithPackage.PERSON__PHONETIC_GIVEN_NAME:
				return PHONETIC_GIVEN_NAME_EDEFAULT == null ? phoneticGivenName != null : !PHONETIC_GIVEN_NAME_EDEFAULT.equals(phoneticGivenName);
			case KithPackage.PERSON__PRONOUNS:
				return PRONOUNS_EDEFAULT == null ? pronouns != null : !PRONOUNS_EDEFAULT.equals(pronouns);
			case KithPackage.PERSON__BIRTHDAY:
				return BIRTHDAY_EDEFAULT == null ? birthday != null : !BIRTHDAY_EDEFAULT.equals(birthday);
			case KithPackage.PERSON__ANNIVERSARY:
				return ANNIVERSARY_EDEFAULT == null ? anniversary != null : !ANNIVERSARY_EDEFAULT.equals(anniversary);
			case KithPackage.PERSON__DATES:
				return dates != null && !dates.isEmpty();
			case KithPackage.PERSON__AFFILIATIONS:
				return affiliations != null && !affiliations.isEmpty();
			case KithPackage.PERSON__EDUCATION:
				return education != null && !education.isEmpty();
			case KithPackage.PERSON__LANGUAGES:
				return languages != null && !languages.isEmpty();
			case KithPackage.PERSON__INTERESTS:
				return interests != null && !interests.isEmpty();
			case KithPackage.PERSON__PASSIONS:
				return passions != null && !passions.isEmpty();
			case KithPackage.PERSON__PURSUITS:
				return pursuits != null && !pursuits.isEmpty();
			case KithPackage.PERSON__QUESTIONS:
				return questions != null && !questions.isEmpty();
			case KithPackage.PERSON__ASKS:
				return asks != null && !asks.isEmpty();
			case KithPackage.PERSON__OFFERS:
				return offers != null && !offers.isEmpty();
			case KithPackage.PERSON__FIRST_MEETING:
				return firstMeeting != null;
			case KithPackage.PERSON__RELATIONS:
				return relations != null && !relations.isEmpty();
			case KithPackage.PERSON__CADENCE:
				return cadence != null;
			case KithPackage.PERSON__CLOSENESS:
				return closeness != CLOSENESS_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (formattedName: ");
		result.append(formattedName);
		result.append(", familyName: ");
		result.append(familyName);
		result.append(", givenName: ");
		result.append(givenName);
		result.append(", additionalNames: ");
		result.append(additionalNames);
		result.append(", namePrefix: ");
		result.append(namePrefix);
		result.append(", nameSuffix: ");
		result.append(nameSuffix);
		result.append(", nicknames: ");
		result.append(nicknames);
		result.append(", phoneticFamilyName: ");
		result.append(phoneticFamilyName);
		result.append(", phoneticGivenName: ");
		result.append(phoneticGivenName);
		result.append(", pronouns: ");
		result.append(pronouns);
		result.append(", birthday: ");
		result.append(birthday);
		result.append(", anniversary: ");
		result.append(anniversary);
		result.append(", languages: ");
		result.append(languages);
		result.append(", interests: ");
		result.append(interests);
		result.append(", passions: ");
		result.append(passions);
		result.append(", pursuits: ");
		result.append(pursuits);
		result.append(", questions: ");
		result.append(questions);
		result.append(", closeness: ");
		result.append(closeness);
		result.append(')');
		return result.toString();
	}

} //PersonImpl
