/**
 */
package kith.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Entity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Root object of the network: it has a stable id, is stored by itself, and can be referred to by other objects.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link kith.model.Entity#getId <em>Id</em>}</li>
 *   <li>{@link kith.model.Entity#getCreated <em>Created</em>}</li>
 *   <li>{@link kith.model.Entity#getChanged <em>Changed</em>}</li>
 *   <li>{@link kith.model.Entity#getTags <em>Tags</em>}</li>
 *   <li>{@link kith.model.Entity#getCustomValues <em>Custom Values</em>}</li>
 *   <li>{@link kith.model.Entity#getExtensions <em>Extensions</em>}</li>
 *   <li>{@link kith.model.Entity#getAttachments <em>Attachments</em>}</li>
 * </ul>
 *
 * @see kith.model.KithPackage#getEntity()
 * @model abstract="true"
 * @generated
 */
public interface Entity extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the object: a UUID of version 7 (RFC 9562, 5.7) in lower case, which sorts by the time at which it was made. Given when the object is added to a network, and never changed afterwards; unset before that.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see kith.model.KithPackage#getEntity_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link kith.model.Entity#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instant at which the object was added to the network. Set by the session and by imports, not by the user. Unset for an object that is in no network yet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see kith.model.KithPackage#getEntity_Created()
	 * @model dataType="kith.model.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link kith.model.Entity#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instant of the last change of the object or of a part of it. Set by the session with each command. For a contact that an import added it is the revision of its card (REV, RFC 6350, 6.7.4) if the card states one that is not in the future. It is exported as REV.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changed</em>' attribute.
	 * @see #setChanged(Instant)
	 * @see kith.model.KithPackage#getEntity_Changed()
	 * @model dataType="kith.model.Instant"
	 * @generated
	 */
	Instant getChanged();

	/**
	 * Sets the value of the '{@link kith.model.Entity#getChanged <em>Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changed</em>' attribute.
	 * @see #getChanged()
	 * @generated
	 */
	void setChanged(Instant value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tags of the object: free words that the user assigns, in the user's order. CATEGORIES of a contact's card (RFC 6350, 6.7.1). Empty if there are none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags</em>' attribute list.
	 * @see kith.model.KithPackage#getEntity_Tags()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getTags();

	/**
	 * Returns the value of the '<em><b>Custom Values</b></em>' containment reference list.
	 * The list contents are of type {@link kith.model.CustomValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values of the fields that the user defined, see CustomField; one element for each value, several for a field that is multiple. Empty if no such field is filled in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Custom Values</em>' containment reference list.
	 * @see kith.model.KithPackage#getEntity_CustomValues()
	 * @model containment="true"
	 * @generated
	 */
	EList<CustomValue> getCustomValues();

	/**
	 * Returns the value of the '<em><b>Extensions</b></em>' containment reference list.
	 * The list contents are of type {@link org.eclipse.emf.ecore.EObject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Extension data: objects of other packages, contributed to the extension point kith.core.packages, or an UnknownExtension where the package is not installed. They are stored, searched, undone and exported with this object. Empty if there are none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extensions</em>' containment reference list.
	 * @see kith.model.KithPackage#getEntity_Extensions()
	 * @model containment="true"
	 * @generated
	 */
	EList<EObject> getExtensions();

	/**
	 * Returns the value of the '<em><b>Attachments</b></em>' containment reference list.
	 * The list contents are of type {@link kith.model.Attachment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Files and addresses of files that the user attached to the object, in the order in which they were added. Empty if there are none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attachments</em>' containment reference list.
	 * @see kith.model.KithPackage#getEntity_Attachments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Attachment> getAttachments();

} // Entity
