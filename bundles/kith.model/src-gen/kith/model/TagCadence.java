/**
 */
package kith.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tag Cadence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cadence of a tag: the number of days between interactions with everybody who has it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link kith.model.TagCadence#getTag <em>Tag</em>}</li>
 *   <li>{@link kith.model.TagCadence#getCadence <em>Cadence</em>}</li>
 * </ul>
 *
 * @see kith.model.KithPackage#getTagCadence()
 * @model
 * @generated
 */
public interface TagCadence extends EObject {
	/**
	 * Returns the value of the '<em><b>Tag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tag, as people carry it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tag</em>' attribute.
	 * @see #setTag(String)
	 * @see kith.model.KithPackage#getTagCadence_Tag()
	 * @model
	 * @generated
	 */
	String getTag();

	/**
	 * Sets the value of the '{@link kith.model.TagCadence#getTag <em>Tag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tag</em>' attribute.
	 * @see #getTag()
	 * @generated
	 */
	void setTag(String value);

	/**
	 * Returns the value of the '<em><b>Cadence</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days between interactions. Of several tags and lists of a person the strictest counts. The delay of reminders in it is not used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cadence</em>' containment reference.
	 * @see #setCadence(Cadence)
	 * @see kith.model.KithPackage#getTagCadence_Cadence()
	 * @model containment="true"
	 * @generated
	 */
	Cadence getCadence();

	/**
	 * Sets the value of the '{@link kith.model.TagCadence#getCadence <em>Cadence</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cadence</em>' containment reference.
	 * @see #getCadence()
	 * @generated
	 */
	void setCadence(Cadence value);

} // TagCadence
