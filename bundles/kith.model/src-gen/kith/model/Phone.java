/**
 */
package kith.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Phone</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Telephone number (TEL, RFC 6350, 6.4.1).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link kith.model.Phone#getNumber <em>Number</em>}</li>
 *   <li>{@link kith.model.Phone#getTypes <em>Types</em>}</li>
 *   <li>{@link kith.model.Phone#getLabel <em>Label</em>}</li>
 *   <li>{@link kith.model.Phone#isPreferred <em>Preferred</em>}</li>
 * </ul>
 *
 * @see kith.model.KithPackage#getPhone()
 * @model
 * @generated
 */
public interface Phone extends EObject {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number as people write it, with any spaces, signs and extension; a tel: URI (RFC 3966) of a card is turned into that form. Searched and compared by its digits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see kith.model.KithPackage#getPhone_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link kith.model.Phone#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Types</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values of the TYPE parameter (RFC 6350, 6.4.1) of the TEL property in lower case: work, home, cell, fax, voice, text, video, pager; other values stay as they came. Empty if the card says none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Types</em>' attribute list.
	 * @see kith.model.KithPackage#getPhone_Types()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getTypes();

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Label in the user's own words, shown beside the types; written as X-ABLabel in the group of the TEL property, as programs of Apple do. Unset if there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see kith.model.KithPackage#getPhone_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link kith.model.Phone#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Preferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is the preferred telephone number of its contact (PREF=1 of the TEL property, RFC 6350, 5.3). At most one telephone number of a contact is; without one the first in the list serves. False if unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preferred</em>' attribute.
	 * @see #setPreferred(boolean)
	 * @see kith.model.KithPackage#getPhone_Preferred()
	 * @model
	 * @generated
	 */
	boolean isPreferred();

	/**
	 * Sets the value of the '{@link kith.model.Phone#isPreferred <em>Preferred</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preferred</em>' attribute.
	 * @see #isPreferred()
	 * @generated
	 */
	void setPreferred(boolean value);

} // Phone
