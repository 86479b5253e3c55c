/**
 */
package kith.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>First Meeting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Circumstances in which the user and a person met.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link kith.model.FirstMeeting#getDate <em>Date</em>}</li>
 *   <li>{@link kith.model.FirstMeeting#getPlace <em>Place</em>}</li>
 *   <li>{@link kith.model.FirstMeeting#getEvent <em>Event</em>}</li>
 *   <li>{@link kith.model.FirstMeeting#getThrough <em>Through</em>}</li>
 *   <li>{@link kith.model.FirstMeeting#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see kith.model.KithPackage#getFirstMeeting()
 * @model
 * @generated
 */
public interface FirstMeeting extends EObject {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of the first meeting, of which parts may be unknown. Unset if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(PartialDate)
	 * @see kith.model.KithPackage#getFirstMeeting_Date()
	 * @model dataType="kith.model.PartialDate"
	 * @generated
	 */
	PartialDate getDate();

	/**
	 * Sets the value of the '{@link kith.model.FirstMeeting#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place of the first meeting in the user's words. Unset if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see kith.model.KithPackage#getFirstMeeting_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link kith.model.FirstMeeting#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Event</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Event at which they met. Unset if it was at none, or at one that is not in the network.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event</em>' reference.
	 * @see #setEvent(Event)
	 * @see kith.model.KithPackage#getFirstMeeting_Event()
	 * @model
	 * @generated
	 */
	Event getEvent();

	/**
	 * Sets the value of the '{@link kith.model.FirstMeeting#getEvent <em>Event</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' reference.
	 * @see #getEvent()
	 * @generated
	 */
	void setEvent(Event value);

	/**
	 * Returns the value of the '<em><b>Through</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Person who introduced them to each other. Unset if nobody did, or if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Through</em>' reference.
	 * @see #setThrough(Person)
	 * @see kith.model.KithPackage#getFirstMeeting_Through()
	 * @model
	 * @generated
	 */
	Person getThrough();

	/**
	 * Sets the value of the '{@link kith.model.FirstMeeting#getThrough <em>Through</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Through</em>' reference.
	 * @see #getThrough()
	 * @generated
	 */
	void setThrough(Person value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remark of the user about the first meeting. Unset if there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see kith.model.KithPackage#getFirstMeeting_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link kith.model.FirstMeeting#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // FirstMeeting
