/**
 */
package kith.model;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that the user has to do: a follow-up, a thank-you, a preparation or any other task.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link kith.model.Task#getKind <em>Kind</em>}</li>
 *   <li>{@link kith.model.Task#getTitle <em>Title</em>}</li>
 *   <li>{@link kith.model.Task#getNote <em>Note</em>}</li>
 *   <li>{@link kith.model.Task#getDue <em>Due</em>}</li>
 *   <li>{@link kith.model.Task#getSnoozedUntil <em>Snoozed Until</em>}</li>
 *   <li>{@link kith.model.Task#getDone <em>Done</em>}</li>
 *   <li>{@link kith.model.Task#getPeople <em>People</em>}</li>
 *   <li>{@link kith.model.Task#getInteraction <em>Interaction</em>}</li>
 *   <li>{@link kith.model.Task#getEvent <em>Event</em>}</li>
 *   <li>{@link kith.model.Task#getExchange <em>Exchange</em>}</li>
 *   <li>{@link kith.model.Task#getGoal <em>Goal</em>}</li>
 *   <li>{@link kith.model.Task#getOpportunity <em>Opportunity</em>}</li>
 * </ul>
 *
 * @see kith.model.KithPackage#getTask()
 * @model
 * @generated
 */
public interface Task extends Entity {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link kith.model.TaskKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of task. Follow-up if unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see kith.model.TaskKind
	 * @see #setKind(TaskKind)
	 * @see kith.model.KithPackage#getTask_Kind()
	 * @model
	 * @generated
	 */
	TaskKind getKind();

	/**
	 * Sets the value of the '{@link kith.model.Task#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see kith.model.TaskKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(TaskKind value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Thing to be done, on one line; it is the title of the task in lists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see kith.model.KithPackage#getTask_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link kith.model.Task#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notes of the user, plain text of any number of lines. Unset if there are none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see kith.model.KithPackage#getTask_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link kith.model.Task#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day by which it is to be done (DUE of a VTODO, RFC 5545, 3.8.2.3). Unset if there is no such day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see kith.model.KithPackage#getTask_Due()
	 * @model dataType="kith.model.LocalDate"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link kith.model.Task#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Snoozed Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day from which the task is listed as open again. Unset if it is not put off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Snoozed Until</em>' attribute.
	 * @see #setSnoozedUntil(LocalDate)
	 * @see kith.model.KithPackage#getTask_SnoozedUntil()
	 * @model dataType="kith.model.LocalDate"
	 * @generated
	 */
	LocalDate getSnoozedUntil();

	/**
	 * Sets the value of the '{@link kith.model.Task#getSnoozedUntil <em>Snoozed Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Snoozed Until</em>' attribute.
	 * @see #getSnoozedUntil()
	 * @generated
	 */
	void setSnoozedUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instant at which it was done (COMPLETED of a VTODO, RFC 5545, 3.8.2.1). Unset while it is open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done</em>' attribute.
	 * @see #setDone(Instant)
	 * @see kith.model.KithPackage#getTask_Done()
	 * @model dataType="kith.model.Instant"
	 * @generated
	 */
	Instant getDone();

	/**
	 * Sets the value of the '{@link kith.model.Task#getDone <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done</em>' attribute.
	 * @see #getDone()
	 * @generated
	 */
	void setDone(Instant value);

	/**
	 * Returns the value of the '<em><b>People</b></em>' reference list.
	 * The list contents are of type {@link kith.model.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People whom the task is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>People</em>' reference list.
	 * @see kith.model.KithPackage#getTask_People()
	 * @model
	 * @generated
	 */
	EList<Person> getPeople();

	/**
	 * Returns the value of the '<em><b>Interaction</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interaction that the task follows from. Unset if there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interaction</em>' reference.
	 * @see #setInteraction(Interaction)
	 * @see kith.model.KithPackage#getTask_Interaction()
	 * @model
	 * @generated
	 */
	Interaction getInteraction();

	/**
	 * Sets the value of the '{@link kith.model.Task#getInteraction <em>Interaction</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interaction</em>' reference.
	 * @see #getInteraction()
	 * @generated
	 */
	void setInteraction(Interaction value);

	/**
	 * Returns the value of the '<em><b>Event</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Event that the task belongs to. Unset if there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event</em>' reference.
	 * @see #setEvent(Event)
	 * @see kith.model.KithPackage#getTask_Event()
	 * @model
	 * @generated
	 */
	Event getEvent();

	/**
	 * Sets the value of the '{@link kith.model.Task#getEvent <em>Event</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' reference.
	 * @see #getEvent()
	 * @generated
	 */
	void setEvent(Event value);

	/**
	 * Returns the value of the '<em><b>Exchange</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exchange that the task is about, such as what a thank-you is for: when the task is done, the exchange is thanked for. Unset if there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exchange</em>' reference.
	 * @see #setExchange(Exchange)
	 * @see kith.model.KithPackage#getTask_Exchange()
	 * @model
	 * @generated
	 */
	Exchange getExchange();

	/**
	 * Sets the value of the '{@link kith.model.Task#getExchange <em>Exchange</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exchange</em>' reference.
	 * @see #getExchange()
	 * @generated
	 */
	void setExchange(Exchange value);

	/**
	 * Returns the value of the '<em><b>Goal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Goal that the task serves. Unset if there is none. Kept, but not yet edited or evaluated by Kith itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goal</em>' reference.
	 * @see #setGoal(Goal)
	 * @see kith.model.KithPackage#getTask_Goal()
	 * @model
	 * @generated
	 */
	Goal getGoal();

	/**
	 * Sets the value of the '{@link kith.model.Task#getGoal <em>Goal</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goal</em>' reference.
	 * @see #getGoal()
	 * @generated
	 */
	void setGoal(Goal value);

	/**
	 * Returns the value of the '<em><b>Opportunity</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Opportunity that the task serves. Unset if there is none. Kept, but not yet edited or evaluated by Kith itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opportunity</em>' reference.
	 * @see #setOpportunity(Opportunity)
	 * @see kith.model.KithPackage#getTask_Opportunity()
	 * @model
	 * @generated
	 */
	Opportunity getOpportunity();

	/**
	 * Sets the value of the '{@link kith.model.Task#getOpportunity <em>Opportunity</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opportunity</em>' reference.
	 * @see #getOpportunity()
	 * @generated
	 */
	void setOpportunity(Opportunity value);

} // Task
