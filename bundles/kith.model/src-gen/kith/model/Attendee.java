/**
 */
package kith.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attendee</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Person at an event (ATTENDEE, RFC 5545, 3.8.4.1), who may or may not be in the network.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link kith.model.Attendee#getPerson <em>Person</em>}</li>
 *   <li>{@link kith.model.Attendee#getName <em>Name</em>}</li>
 *   <li>{@link kith.model.Attendee#getStatus <em>Status</em>}</li>
 *   <li>{@link kith.model.Attendee#isToMeet <em>To Meet</em>}</li>
 *   <li>{@link kith.model.Attendee#getWhy <em>Why</em>}</li>
 *   <li>{@link kith.model.Attendee#isMet <em>Met</em>}</li>
 *   <li>{@link kith.model.Attendee#getEmail <em>Email</em>}</li>
 * </ul>
 *
 * @see kith.model.KithPackage#getAttendee()
 * @model
 * @generated
 */
public interface Attendee extends EObject {
	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person, if that person is in the network.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see kith.model.KithPackage#getAttendee_Person()
	 * @model
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link kith.model.Attendee#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the person, who is not in the network (CN, RFC 5545, 3.2.2). Unset where person is set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see kith.model.KithPackage#getAttendee_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link kith.model.Attendee#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link kith.model.ParticipationStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answer to the invitation (PARTSTAT, RFC 5545, 3.2.12). Needs action if unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see kith.model.ParticipationStatus
	 * @see #setStatus(ParticipationStatus)
	 * @see kith.model.KithPackage#getAttendee_Status()
	 * @model
	 * @generated
	 */
	ParticipationStatus getStatus();

	/**
	 * Sets the value of the '{@link kith.model.Attendee#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see kith.model.ParticipationStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ParticipationStatus value);

	/**
	 * Returns the value of the '<em><b>To Meet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the user intends to meet the person at the event. False if unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Meet</em>' attribute.
	 * @see #setToMeet(boolean)
	 * @see kith.model.KithPackage#getAttendee_ToMeet()
	 * @model
	 * @generated
	 */
	boolean isToMeet();

	/**
	 * Sets the value of the '{@link kith.model.Attendee#isToMeet <em>To Meet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Meet</em>' attribute.
	 * @see #isToMeet()
	 * @generated
	 */
	void setToMeet(boolean value);

	/**
	 * Returns the value of the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reason for which the user wants to meet the person. Unset if none is given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Why</em>' attribute.
	 * @see #setWhy(String)
	 * @see kith.model.KithPackage#getAttendee_Why()
	 * @model
	 * @generated
	 */
	String getWhy();

	/**
	 * Sets the value of the '{@link kith.model.Attendee#getWhy <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why</em>' attribute.
	 * @see #getWhy()
	 * @generated
	 */
	void setWhy(String value);

	/**
	 * Returns the value of the '<em><b>Met</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the user met the person at the event. False if unset. Kept, but not yet edited or evaluated by Kith itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Met</em>' attribute.
	 * @see #setMet(boolean)
	 * @see kith.model.KithPackage#getAttendee_Met()
	 * @model
	 * @generated
	 */
	boolean isMet();

	/**
	 * Sets the value of the '{@link kith.model.Attendee#isMet <em>Met</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Met</em>' attribute.
	 * @see #isMet()
	 * @generated
	 */
	void setMet(boolean value);

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address of electronic mail of the attendee, from the mailto: URI of ATTENDEE (RFC 5545, 3.8.4.1). Unset if not known. Kept, but not yet edited or evaluated by Kith itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see kith.model.KithPackage#getAttendee_Email()
	 * @model
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link kith.model.Attendee#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

} // Attendee
