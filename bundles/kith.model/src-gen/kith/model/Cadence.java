/**
 */
package kith.model;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cadence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Numbers of days between interactions that the user aims at: with a person, or with everybody who has a tag or is on a list.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link kith.model.Cadence#getIdealDays <em>Ideal Days</em>}</li>
 *   <li>{@link kith.model.Cadence#getMaximumDays <em>Maximum Days</em>}</li>
 *   <li>{@link kith.model.Cadence#getSnoozedUntil <em>Snoozed Until</em>}</li>
 *   <li>{@link kith.model.Cadence#getSnoozed <em>Snoozed</em>}</li>
 * </ul>
 *
 * @see kith.model.KithPackage#getCadence()
 * @model
 * @generated
 */
public interface Cadence extends EObject {
	/**
	 * Returns the value of the '<em><b>Ideal Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of days after the last interaction at which it is time to be in touch again. 0 where not set; the maximum counts then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ideal Days</em>' attribute.
	 * @see #setIdealDays(int)
	 * @see kith.model.KithPackage#getCadence_IdealDays()
	 * @model
	 * @generated
	 */
	int getIdealDays();

	/**
	 * Sets the value of the '{@link kith.model.Cadence#getIdealDays <em>Ideal Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ideal Days</em>' attribute.
	 * @see #getIdealDays()
	 * @generated
	 */
	void setIdealDays(int value);

	/**
	 * Returns the value of the '<em><b>Maximum Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Greatest acceptable number of days between two interactions, after which a person is overdue. 0 where not set; it is one and a half times the ideal then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Days</em>' attribute.
	 * @see #setMaximumDays(int)
	 * @see kith.model.KithPackage#getCadence_MaximumDays()
	 * @model
	 * @generated
	 */
	int getMaximumDays();

	/**
	 * Sets the value of the '{@link kith.model.Cadence#getMaximumDays <em>Maximum Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Days</em>' attribute.
	 * @see #getMaximumDays()
	 * @generated
	 */
	void setMaximumDays(int value);

	/**
	 * Returns the value of the '<em><b>Snoozed Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day from which the user wants to be reminded of the person again. Unset if reminders are not put off. Used for people only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Snoozed Until</em>' attribute.
	 * @see #setSnoozedUntil(LocalDate)
	 * @see kith.model.KithPackage#getCadence_SnoozedUntil()
	 * @model dataType="kith.model.LocalDate"
	 * @generated
	 */
	LocalDate getSnoozedUntil();

	/**
	 * Sets the value of the '{@link kith.model.Cadence#getSnoozedUntil <em>Snoozed Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Snoozed Until</em>' attribute.
	 * @see #getSnoozedUntil()
	 * @generated
	 */
	void setSnoozedUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Snoozed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instant at which reminders were put off. An interaction after it ends the delay. Unset if reminders are not put off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Snoozed</em>' attribute.
	 * @see #setSnoozed(Instant)
	 * @see kith.model.KithPackage#getCadence_Snoozed()
	 * @model dataType="kith.model.Instant"
	 * @generated
	 */
	Instant getSnoozed();

	/**
	 * Sets the value of the '{@link kith.model.Cadence#getSnoozed <em>Snoozed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Snoozed</em>' attribute.
	 * @see #getSnoozed()
	 * @generated
	 */
	void setSnoozed(Instant value);

} // Cadence
