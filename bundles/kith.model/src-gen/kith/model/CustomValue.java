/**
 */
package kith.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Custom Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One value of a field that the user defined. It has either a text or a target, depending on the type of its field.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link kith.model.CustomValue#getField <em>Field</em>}</li>
 *   <li>{@link kith.model.CustomValue#getValue <em>Value</em>}</li>
 *   <li>{@link kith.model.CustomValue#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @see kith.model.KithPackage#getCustomValue()
 * @model
 * @generated
 */
public interface CustomValue extends EObject {
	/**
	 * Returns the value of the '<em><b>Field</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Field that the value belongs to. Always set in a network; a value whose field is gone is reported by the check and kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field</em>' reference.
	 * @see #setField(CustomField)
	 * @see kith.model.KithPackage#getCustomValue_Field()
	 * @model
	 * @generated
	 */
	CustomField getField();

	/**
	 * Sets the value of the '{@link kith.model.CustomValue#getField <em>Field</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field</em>' reference.
	 * @see #getField()
	 * @generated
	 */
	void setField(CustomField value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Canonical text of the value, as kith.model.FieldValue writes it: a number in plain decimal notation, a date as PartialDate writes it, a link as an absolute URI, a text or a choice as it is. Text that does not fit the type is kept and reported. Unset for a field of type person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see kith.model.KithPackage#getCustomValue_Value()
	 * @model
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link kith.model.CustomValue#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Person that the value refers to, for a field of type person. Unset for every other type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Entity)
	 * @see kith.model.KithPackage#getCustomValue_Target()
	 * @model
	 * @generated
	 */
	Entity getTarget();

	/**
	 * Sets the value of the '{@link kith.model.CustomValue#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Entity value);

} // CustomValue
