/**
 */
package kith.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Person or organization: the identity and the contact information that both have, after vCard 4 (RFC 6350).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link kith.model.Contact#getUid <em>Uid</em>}</li>
 *   <li>{@link kith.model.Contact#getEmails <em>Emails</em>}</li>
 *   <li>{@link kith.model.Contact#getPhones <em>Phones</em>}</li>
 *   <li>{@link kith.model.Contact#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link kith.model.Contact#getLinks <em>Links</em>}</li>
 *   <li>{@link kith.model.Contact#getPhoto <em>Photo</em>}</li>
 *   <li>{@link kith.model.Contact#getNote <em>Note</em>}</li>
 *   <li>{@link kith.model.Contact#getCardProperties <em>Card Properties</em>}</li>
 *   <li>{@link kith.model.Contact#getSource <em>Source</em>}</li>
 *   <li>{@link kith.model.Contact#getDistinctFrom <em>Distinct From</em>}</li>
 *   <li>{@link kith.model.Contact#getMergedUids <em>Merged Uids</em>}</li>
 * </ul>
 *
 * @see kith.model.KithPackage#getContact()
 * @model abstract="true"
 * @generated
 */
public interface Contact extends Entity {
	/**
	 * Returns the value of the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UID of the card that the contact came from (RFC 6350, 6.7.6), by which an import recognizes it. Unset for a contact that was entered by the user; its card is then exported with urn:uuid: and the id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uid</em>' attribute.
	 * @see #setUid(String)
	 * @see kith.model.KithPackage#getContact_Uid()
	 * @model
	 * @generated
	 */
	String getUid();

	/**
	 * Sets the value of the '{@link kith.model.Contact#getUid <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uid</em>' attribute.
	 * @see #getUid()
	 * @generated
	 */
	void setUid(String value);

	/**
	 * Returns the value of the '<em><b>Emails</b></em>' containment reference list.
	 * The list contents are of type {@link kith.model.Email}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Addresses of electronic mail (EMAIL, RFC 6350, 6.4.2), in the user's order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Emails</em>' containment reference list.
	 * @see kith.model.KithPackage#getContact_Emails()
	 * @model containment="true"
	 * @generated
	 */
	EList<Email> getEmails();

	/**
	 * Returns the value of the '<em><b>Phones</b></em>' containment reference list.
	 * The list contents are of type {@link kith.model.Phone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Telephone numbers (TEL, RFC 6350, 6.4.1), in the user's order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phones</em>' containment reference list.
	 * @see kith.model.KithPackage#getContact_Phones()
	 * @model containment="true"
	 * @generated
	 */
	EList<Phone> getPhones();

	/**
	 * Returns the value of the '<em><b>Addresses</b></em>' containment reference list.
	 * The list contents are of type {@link kith.model.Address}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Postal addresses (ADR, RFC 6350, 6.3.1), in the user's order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addresses</em>' containment reference list.
	 * @see kith.model.KithPackage#getContact_Addresses()
	 * @model containment="true"
	 * @generated
	 */
	EList<Address> getAddresses();

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link kith.model.Link}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Web pages, social profiles and messenger addresses (URL, RFC 6350, 6.7.8; SOCIALPROFILE, RFC 9554; IMPP, RFC 6350, 6.4.3, formerly RFC 4770), in the user's order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see kith.model.KithPackage#getContact_Links()
	 * @model containment="true"
	 * @generated
	 */
	EList<Link> getLinks();

	/**
	 * Returns the value of the '<em><b>Photo</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Portrait of a person or logo of an organization (PHOTO, RFC 6350, 6.2.4). Unset if there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Photo</em>' containment reference.
	 * @see #setPhoto(Photo)
	 * @see kith.model.KithPackage#getContact_Photo()
	 * @model containment="true"
	 * @generated
	 */
	Photo getPhoto();

	/**
	 * Sets the value of the '{@link kith.model.Contact#getPhoto <em>Photo</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Photo</em>' containment reference.
	 * @see #getPhoto()
	 * @generated
	 */
	void setPhoto(Photo value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notes of the user, plain text of any number of lines (NOTE, RFC 6350, 6.7.2). Several NOTE properties of a card are joined with an empty line between them. Unset if there are none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see kith.model.KithPackage#getContact_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link kith.model.Contact#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Card Properties</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Content lines of vCard 4 (RFC 6350, 3.3), unfolded, one for each element, that came with the card and that the model has no feature for, such as GENDER, BIRTHPLACE or DEATHDATE (RFC 6474) and X- properties. Lines named X-KITH-DETAIL hold groups and parameters of properties that have a feature; they are not exported as lines of their own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Card Properties</em>' attribute list.
	 * @see kith.model.KithPackage#getContact_CardProperties()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getCardProperties();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the file that the contact was imported from. Unset for a contact that the user entered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see kith.model.KithPackage#getContact_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link kith.model.Contact#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Distinct From</b></em>' reference list.
	 * The list contents are of type {@link kith.model.Contact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contacts that the user declared not to be duplicates of this one. It is symmetric in meaning: it counts whichever of the two refers to the other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distinct From</em>' reference list.
	 * @see kith.model.KithPackage#getContact_DistinctFrom()
	 * @model
	 * @generated
	 */
	EList<Contact> getDistinctFrom();

	/**
	 * Returns the value of the '<em><b>Merged Uids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifiers of contacts that were merged into this one, so that an import recognizes their cards and their history can be found: urn:uuid: with the id of each, and the UID of its card if it had one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Merged Uids</em>' attribute list.
	 * @see kith.model.KithPackage#getContact_MergedUids()
	 * @model
	 * @generated
	 */
	EList<String> getMergedUids();

} // Contact
