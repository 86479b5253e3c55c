/**
 */
package kith.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Person of the network. Names, dates and personal data follow vCard 4 (RFC 6350). Of the export formats only the complete cards of Kith (vcard-complete) have what has no vCard property.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link kith.model.Person#getFormattedName <em>Formatted Name</em>}</li>
 *   <li>{@link kith.model.Person#getFamilyName <em>Family Name</em>}</li>
 *   <li>{@link kith.model.Person#getGivenName <em>Given Name</em>}</li>
 *   <li>{@link kith.model.Person#getAdditionalNames <em>Additional Names</em>}</li>
 *   <li>{@link kith.model.Person#getNamePrefix <em>Name Prefix</em>}</li>
 *   <li>{@link kith.model.Person#getNameSuffix <em>Name Suffix</em>}</li>
 *   <li>{@link kith.model.Person#getNicknames <em>Nicknames</em>}</li>
 *   <li>{@link kith.model.Person#getPhoneticFamilyName <em>Phonetic Family Name</em>}</li>
 *   <li>{@link kith.model.Person#getPhoneticGivenName <em>Phonetic Given Name</em>}</li>
 *   <li>{@link kith.model.Person#getPronouns <em>Pronouns</em>}</li>
 *   <li>{@link kith.model.Person#getBirthday <em>Birthday</em>}</li>
 *   <li>{@link kith.model.Person#getAnniversary <em>Anniversary</em>}</li>
 *   <li>{@link kith.model.Person#getDates <em>Dates</em>}</li>
 *   <li>{@link kith.model.Person#getAffiliations <em>Affiliations</em>}</li>
 *   <li>{@link kith.model.Person#getEducation <em>Education</em>}</li>
 *   <li>{@link kith.model.Person#getLanguages <em>Languages</em>}</li>
 *   <li>{@link kith.model.Person#getInterests <em>Interests</em>}</li>
 *   <li>{@link kith.model.Person#getPassions <em>Passions</em>}</li>
 *   <li>{@link kith.model.Person#getPursuits <em>Pursuits</em>}</li>
 *   <li>{@link kith.model.Person#getQuestions <em>Questions</em>}</li>
 *   <li>{@link kith.model.Person#getAsks <em>Asks</em>}</li>
 *   <li>{@link kith.model.Person#getOffers <em>Offers</em>}</li>
 *   <li>{@link kith.model.Person#getFirstMeeting <em>First Meeting</em>}</li>
 *   <li>{@link kith.model.Person#getRelations <em>Relations</em>}</li>
 *   <li>{@link kith.model.Person#getCadence <em>Cadence</em>}</li>
 *   <li>{@link kith.model.Person#getCloseness <em>Closeness</em>}</li>
 * </ul>
 *
 * @see kith.model.KithPackage#getPerson()
 * @model
 * @generated
 */
public interface Person extends Contact {
	/**
	 * Returns the value of the '<em><b>Formatted Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name as it is shown (FN, RFC 6350, 6.2.1). If unset, the parts of the name are shown instead, else the nicknames, else the first address of electronic mail.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formatted Name</em>' attribute.
	 * @see #setFormattedName(String)
	 * @see kith.model.KithPackage#getPerson_FormattedName()
	 * @model
	 * @generated
	 */
	String getFormattedName();

	/**
	 * Sets the value of the '{@link kith.model.Person#getFormattedName <em>Formatted Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formatted Name</em>' attribute.
	 * @see #getFormattedName()
	 * @generated
	 */
	void setFormattedName(String value);

	/**
	 * Returns the value of the '<em><b>Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Family names: the first component of N (RFC 6350, 6.2.2). Unset if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Family Name</em>' attribute.
	 * @see #setFamilyName(String)
	 * @see kith.model.KithPackage#getPerson_FamilyName()
	 * @model
	 * @generated
	 */
	String getFamilyName();

	/**
	 * Sets the value of the '{@link kith.model.Person#getFamilyName <em>Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Family Name</em>' attribute.
	 * @see #getFamilyName()
	 * @generated
	 */
	void setFamilyName(String value);

	/**
	 * Returns the value of the '<em><b>Given Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Given names: the second component of N (RFC 6350, 6.2.2). Unset if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Given Name</em>' attribute.
	 * @see #setGivenName(String)
	 * @see kith.model.KithPackage#getPerson_GivenName()
	 * @model
	 * @generated
	 */
	String getGivenName();

	/**
	 * Sets the value of the '{@link kith.model.Person#getGivenName <em>Given Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Given Name</em>' attribute.
	 * @see #getGivenName()
	 * @generated
	 */
	void setGivenName(String value);

	/**
	 * Returns the value of the '<em><b>Additional Names</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Additional or middle names: the third component of N (RFC 6350, 6.2.2). Unset if there are none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Additional Names</em>' attribute.
	 * @see #setAdditionalNames(String)
	 * @see kith.model.KithPackage#getPerson_AdditionalNames()
	 * @model
	 * @generated
	 */
	String getAdditionalNames();

	/**
	 * Sets the value of the '{@link kith.model.Person#getAdditionalNames <em>Additional Names</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Additional Names</em>' attribute.
	 * @see #getAdditionalNames()
	 * @generated
	 */
	void setAdditionalNames(String value);

	/**
	 * Returns the value of the '<em><b>Name Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Honorific prefixes, such as Dr.: the fourth component of N (RFC 6350, 6.2.2). Unset if there are none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name Prefix</em>' attribute.
	 * @see #setNamePrefix(String)
	 * @see kith.model.KithPackage#getPerson_NamePrefix()
	 * @model
	 * @generated
	 */
	String getNamePrefix();

	/**
	 * Sets the value of the '{@link kith.model.Person#getNamePrefix <em>Name Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name Prefix</em>' attribute.
	 * @see #getNamePrefix()
	 * @generated
	 */
	void setNamePrefix(String value);

	/**
	 * Returns the value of the '<em><b>Name Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Honorific suffixes, such as Jr.: the fifth component of N (RFC 6350, 6.2.2). Unset if there are none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name Suffix</em>' attribute.
	 * @see #setNameSuffix(String)
	 * @see kith.model.KithPackage#getPerson_NameSuffix()
	 * @model
	 * @generated
	 */
	String getNameSuffix();

	/**
	 * Sets the value of the '{@link kith.model.Person#getNameSuffix <em>Name Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name Suffix</em>' attribute.
	 * @see #getNameSuffix()
	 * @generated
	 */
	void setNameSuffix(String value);

	/**
	 * Returns the value of the '<em><b>Nicknames</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nicknames (NICKNAME, RFC 6350, 6.2.3), in the user's order. Empty if there are none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nicknames</em>' attribute list.
	 * @see kith.model.KithPackage#getPerson_Nicknames()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getNicknames();

	/**
	 * Returns the value of the '<em><b>Phonetic Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pronunciation of the family name in letters, such as kana; X-PHONETIC-LAST-NAME on a card. Unset if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phonetic Family Name</em>' attribute.
	 * @see #setPhoneticFamilyName(String)
	 * @see kith.model.KithPackage#getPerson_PhoneticFamilyName()
	 * @model
	 * @generated
	 */
	String getPhoneticFamilyName();

	/**
	 * Sets the value of the '{@link kith.model.Person#getPhoneticFamilyName <em>Phonetic Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phonetic Family Name</em>' attribute.
	 * @see #getPhoneticFamilyName()
	 * @generated
	 */
	void setPhoneticFamilyName(String value);

	/**
	 * Returns the value of the '<em><b>Phonetic Given Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pronunciation of the given name in letters, such as kana; X-PHONETIC-FIRST-NAME on a card. Unset if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phonetic Given Name</em>' attribute.
	 * @see #setPhoneticGivenName(String)
	 * @see kith.model.KithPackage#getPerson_PhoneticGivenName()
	 * @model
	 * @generated
	 */
	String getPhoneticGivenName();

	/**
	 * Sets the value of the '{@link kith.model.Person#getPhoneticGivenName <em>Phonetic Given Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phonetic Given Name</em>' attribute.
	 * @see #getPhoneticGivenName()
	 * @generated
	 */
	void setPhoneticGivenName(String value);

	/**
	 * Returns the value of the '<em><b>Pronouns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pronouns by which to refer to the person, as the person states them (PRONOUNS, RFC 9554), such as she/her. Unset if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pronouns</em>' attribute.
	 * @see #setPronouns(String)
	 * @see kith.model.KithPackage#getPerson_Pronouns()
	 * @model
	 * @generated
	 */
	String getPronouns();

	/**
	 * Sets the value of the '{@link kith.model.Person#getPronouns <em>Pronouns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pronouns</em>' attribute.
	 * @see #getPronouns()
	 * @generated
	 */
	void setPronouns(String value);

	/**
	 * Returns the value of the '<em><b>Birthday</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of birth, of which parts may be unknown (BDAY, RFC 6350, 6.2.5). A time of day on a card is kept among the card properties. Unset if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Birthday</em>' attribute.
	 * @see #setBirthday(PartialDate)
	 * @see kith.model.KithPackage#getPerson_Birthday()
	 * @model dataType="kith.model.PartialDate"
	 * @generated
	 */
	PartialDate getBirthday();

	/**
	 * Sets the value of the '{@link kith.model.Person#getBirthday <em>Birthday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Birthday</em>' attribute.
	 * @see #getBirthday()
	 * @generated
	 */
	void setBirthday(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Anniversary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of marriage or of an equivalent (ANNIVERSARY, RFC 6350, 6.2.6), of which parts may be unknown. Unset if there is none or it is not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anniversary</em>' attribute.
	 * @see #setAnniversary(PartialDate)
	 * @see kith.model.KithPackage#getPerson_Anniversary()
	 * @model dataType="kith.model.PartialDate"
	 * @generated
	 */
	PartialDate getAnniversary();

	/**
	 * Sets the value of the '{@link kith.model.Person#getAnniversary <em>Anniversary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anniversary</em>' attribute.
	 * @see #getAnniversary()
	 * @generated
	 */
	void setAnniversary(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Dates</b></em>' containment reference list.
	 * The list contents are of type {@link kith.model.ImportantDate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other dates that matter to the person, each with its label; X-ABDATE with X-ABLabel on a card.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dates</em>' containment reference list.
	 * @see kith.model.KithPackage#getPerson_Dates()
	 * @model containment="true"
	 * @generated
	 */
	EList<ImportantDate> getDates();

	/**
	 * Returns the value of the '<em><b>Affiliations</b></em>' containment reference list.
	 * The list contents are of type {@link kith.model.Affiliation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Present and former positions of the person in organizations, in the user's order (ORG, TITLE and ROLE of one group, RFC 6350, 6.6). The first one without an end is the current position that lists show.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Affiliations</em>' containment reference list.
	 * @see kith.model.KithPackage#getPerson_Affiliations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Affiliation> getAffiliations();

	/**
	 * Returns the value of the '<em><b>Education</b></em>' containment reference list.
	 * The list contents are of type {@link kith.model.Education}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Schools and studies of the person, in the user's order. There is no vCard property for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Education</em>' containment reference list.
	 * @see kith.model.KithPackage#getPerson_Education()
	 * @model containment="true"
	 * @generated
	 */
	EList<Education> getEducation();

	/**
	 * Returns the value of the '<em><b>Languages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Languages that the person speaks (LANG, RFC 6350, 6.4.4), in the user's order: language tags (RFC 5646), or other words, which are exported as X-LANG.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Languages</em>' attribute list.
	 * @see kith.model.KithPackage#getPerson_Languages()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getLanguages();

	/**
	 * Returns the value of the '<em><b>Interests</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Topics that the person is interested in (INTEREST, RFC 6715, 2.3). Compared with those of others to find common ground.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interests</em>' attribute list.
	 * @see kith.model.KithPackage#getPerson_Interests()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getInterests();

	/**
	 * Returns the value of the '<em><b>Passions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Causes and activities that the person cares about deeply, in a few words each. Compared like interests to find common ground. There is no vCard property for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Passions</em>' attribute list.
	 * @see kith.model.KithPackage#getPerson_Passions()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getPassions();

	/**
	 * Returns the value of the '<em><b>Pursuits</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Career pursuits: aims that the person works towards, in a few words each. Compared like interests to find common ground. There is no vCard property for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pursuits</em>' attribute list.
	 * @see kith.model.KithPackage#getPerson_Pursuits()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getPursuits();

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Questions to ask the person at the next meeting; shown in the briefing. There is no vCard property for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questions</em>' attribute list.
	 * @see kith.model.KithPackage#getPerson_Questions()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getQuestions();

	/**
	 * Returns the value of the '<em><b>Asks</b></em>' containment reference list.
	 * The list contents are of type {@link kith.model.Ask}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requests of the person: things that the person asked for or looks for. There is no vCard property for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asks</em>' containment reference list.
	 * @see kith.model.KithPackage#getPerson_Asks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Ask> getAsks();

	/**
	 * Returns the value of the '<em><b>Offers</b></em>' containment reference list.
	 * The list contents are of type {@link kith.model.Offer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offers of the person: things that the person can give to others. There is no vCard property for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offers</em>' containment reference list.
	 * @see kith.model.KithPackage#getPerson_Offers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Offer> getOffers();

	/**
	 * Returns the value of the '<em><b>First Meeting</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Circumstances in which the user and the person met. Unset if not recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Meeting</em>' containment reference.
	 * @see #setFirstMeeting(FirstMeeting)
	 * @see kith.model.KithPackage#getPerson_FirstMeeting()
	 * @model containment="true"
	 * @generated
	 */
	FirstMeeting getFirstMeeting();

	/**
	 * Sets the value of the '{@link kith.model.Person#getFirstMeeting <em>First Meeting</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Meeting</em>' containment reference.
	 * @see #getFirstMeeting()
	 * @generated
	 */
	void setFirstMeeting(FirstMeeting value);

	/**
	 * Returns the value of the '<em><b>Relations</b></em>' containment reference list.
	 * The list contents are of type {@link kith.model.Relation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relations to other people (RELATED, RFC 6350, 6.6.6), such as spouse or colleague.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relations</em>' containment reference list.
	 * @see kith.model.KithPackage#getPerson_Relations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Relation> getRelations();

	/**
	 * Returns the value of the '<em><b>Cadence</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of days between interactions with the person that the user aims at. It takes precedence over the cadences of tags and lists; if unset, or without days, the strictest of those applies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cadence</em>' containment reference.
	 * @see #setCadence(Cadence)
	 * @see kith.model.KithPackage#getPerson_Cadence()
	 * @model containment="true"
	 * @generated
	 */
	Cadence getCadence();

	/**
	 * Sets the value of the '{@link kith.model.Person#getCadence <em>Cadence</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cadence</em>' containment reference.
	 * @see #getCadence()
	 * @generated
	 */
	void setCadence(Cadence value);

	/**
	 * Returns the value of the '<em><b>Closeness</b></em>' attribute.
	 * The literals are from the enumeration {@link kith.model.Closeness}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Closeness of the relationship as the user sees it; it raises the rank of who is due. Unstated if the user has not chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closeness</em>' attribute.
	 * @see kith.model.Closeness
	 * @see #setCloseness(Closeness)
	 * @see kith.model.KithPackage#getPerson_Closeness()
	 * @model
	 * @generated
	 */
	Closeness getCloseness();

	/**
	 * Sets the value of the '{@link kith.model.Person#getCloseness <em>Closeness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closeness</em>' attribute.
	 * @see kith.model.Closeness
	 * @see #getCloseness()
	 * @generated
	 */
	void setCloseness(Closeness value);

} // Person
