/**
 */
package kith.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Workshop Run</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Run of a workshop with the answers of the participant. Kept, but not yet edited or evaluated by Kith itself.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link kith.model.WorkshopRun#getWorkshop <em>Workshop</em>}</li>
 *   <li>{@link kith.model.WorkshopRun#getStarted <em>Started</em>}</li>
 *   <li>{@link kith.model.WorkshopRun#getEnded <em>Ended</em>}</li>
 *   <li>{@link kith.model.WorkshopRun#getStep <em>Step</em>}</li>
 *   <li>{@link kith.model.WorkshopRun#getAnswers <em>Answers</em>}</li>
 *   <li>{@link kith.model.WorkshopRun#getResults <em>Results</em>}</li>
 * </ul>
 *
 * @see kith.model.KithPackage#getWorkshopRun()
 * @model
 * @generated
 */
public interface WorkshopRun extends Entity {
	/**
	 * Returns the value of the '<em><b>Workshop</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the workshop that was run; it is the title of the run in lists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workshop</em>' attribute.
	 * @see #setWorkshop(String)
	 * @see kith.model.KithPackage#getWorkshopRun_Workshop()
	 * @model
	 * @generated
	 */
	String getWorkshop();

	/**
	 * Sets the value of the '{@link kith.model.WorkshopRun#getWorkshop <em>Workshop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Workshop</em>' attribute.
	 * @see #getWorkshop()
	 * @generated
	 */
	void setWorkshop(String value);

	/**
	 * Returns the value of the '<em><b>Started</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instant at which it was started.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started</em>' attribute.
	 * @see #setStarted(Instant)
	 * @see kith.model.KithPackage#getWorkshopRun_Started()
	 * @model dataType="kith.model.Instant"
	 * @generated
	 */
	Instant getStarted();

	/**
	 * Sets the value of the '{@link kith.model.WorkshopRun#getStarted <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started</em>' attribute.
	 * @see #getStarted()
	 * @generated
	 */
	void setStarted(Instant value);

	/**
	 * Returns the value of the '<em><b>Ended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instant at which it was completed. Unset while it goes on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended</em>' attribute.
	 * @see #setEnded(Instant)
	 * @see kith.model.KithPackage#getWorkshopRun_Ended()
	 * @model dataType="kith.model.Instant"
	 * @generated
	 */
	Instant getEnded();

	/**
	 * Sets the value of the '{@link kith.model.WorkshopRun#getEnded <em>Ended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended</em>' attribute.
	 * @see #getEnded()
	 * @generated
	 */
	void setEnded(Instant value);

	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the step at which the participant is. Unset before the first one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see #setStep(String)
	 * @see kith.model.KithPackage#getWorkshopRun_Step()
	 * @model
	 * @generated
	 */
	String getStep();

	/**
	 * Sets the value of the '{@link kith.model.WorkshopRun#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see #getStep()
	 * @generated
	 */
	void setStep(String value);

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link kith.model.WorkshopAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers of the participant, in the order in which they were given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see kith.model.KithPackage#getWorkshopRun_Answers()
	 * @model containment="true"
	 * @generated
	 */
	EList<WorkshopAnswer> getAnswers();

	/**
	 * Returns the value of the '<em><b>Results</b></em>' reference list.
	 * The list contents are of type {@link kith.model.Entity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Objects that were made in the course of the workshop, such as goals and tasks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Results</em>' reference list.
	 * @see kith.model.KithPackage#getWorkshopRun_Results()
	 * @model
	 * @generated
	 */
	EList<Entity> getResults();

} // WorkshopRun
