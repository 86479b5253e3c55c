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
 * What a person and an organization have in common: ways to reach them, after vCard 4 (RFC 6350). Those it is distinct from are known to be no duplicates, whichever side names the other. The uids it has taken over are those of contacts that were merged into it: urn:uuid: with the id of each, and the uid of its card where it had one.
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
	 * @return the value of the '<em>Merged Uids</em>' attribute list.
	 * @see kith.model.KithPackage#getContact_MergedUids()
	 * @model
	 * @generated
	 */
	EList<String> getMergedUids();

} // Contact
