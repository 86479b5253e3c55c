/**
 */
package kith.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pitch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Version of an elevator pitch: a short talk to introduce oneself. Kept, but not yet edited or evaluated by Kith itself.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link kith.model.Pitch#getTitle <em>Title</em>}</li>
 *   <li>{@link kith.model.Pitch#getAudience <em>Audience</em>}</li>
 *   <li>{@link kith.model.Pitch#getTargetSeconds <em>Target Seconds</em>}</li>
 *   <li>{@link kith.model.Pitch#getText <em>Text</em>}</li>
 *   <li>{@link kith.model.Pitch#getRehearsals <em>Rehearsals</em>}</li>
 * </ul>
 *
 * @see kith.model.KithPackage#getPitch()
 * @model
 * @generated
 */
public interface Pitch extends EObject {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title of the version on one line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see kith.model.KithPackage#getPitch_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link kith.model.Pitch#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Listeners that it is made for, in the user's words. Unset if it is for anybody.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audience</em>' attribute.
	 * @see #setAudience(String)
	 * @see kith.model.KithPackage#getPitch_Audience()
	 * @model
	 * @generated
	 */
	String getAudience();

	/**
	 * Sets the value of the '{@link kith.model.Pitch#getAudience <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' attribute.
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(String value);

	/**
	 * Returns the value of the '<em><b>Target Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Intended length in seconds. 0 where not set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Seconds</em>' attribute.
	 * @see #setTargetSeconds(int)
	 * @see kith.model.KithPackage#getPitch_TargetSeconds()
	 * @model
	 * @generated
	 */
	int getTargetSeconds();

	/**
	 * Sets the value of the '{@link kith.model.Pitch#getTargetSeconds <em>Target Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Seconds</em>' attribute.
	 * @see #getTargetSeconds()
	 * @generated
	 */
	void setTargetSeconds(int value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text of the talk, plain text of any number of lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see kith.model.KithPackage#getPitch_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link kith.model.Pitch#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Rehearsals</b></em>' containment reference list.
	 * The list contents are of type {@link kith.model.Rehearsal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rehearsals of it, the earliest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rehearsals</em>' containment reference list.
	 * @see kith.model.KithPackage#getPitch_Rehearsals()
	 * @model containment="true"
	 * @generated
	 */
	EList<Rehearsal> getRehearsals();

} // Pitch
