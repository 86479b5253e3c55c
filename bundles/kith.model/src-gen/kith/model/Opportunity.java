/**
 */
package kith.model;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Opportunity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Job, internship or other opening that the user pursues. It can be stored, searched and queried; Kith has no editor for it yet.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link kith.model.Opportunity#getTitle <em>Title</em>}</li>
 *   <li>{@link kith.model.Opportunity#getOrganization <em>Organization</em>}</li>
 *   <li>{@link kith.model.Opportunity#getStage <em>Stage</em>}</li>
 *   <li>{@link kith.model.Opportunity#getStageSince <em>Stage Since</em>}</li>
 *   <li>{@link kith.model.Opportunity#getPeople <em>People</em>}</li>
 *   <li>{@link kith.model.Opportunity#getNextStep <em>Next Step</em>}</li>
 *   <li>{@link kith.model.Opportunity#getNextStepDue <em>Next Step Due</em>}</li>
 *   <li>{@link kith.model.Opportunity#getUrl <em>Url</em>}</li>
 *   <li>{@link kith.model.Opportunity#getNote <em>Note</em>}</li>
 *   <li>{@link kith.model.Opportunity#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link kith.model.Opportunity#getDeadline <em>Deadline</em>}</li>
 *   <li>{@link kith.model.Opportunity#getStages <em>Stages</em>}</li>
 * </ul>
 *
 * @see kith.model.KithPackage#getOpportunity()
 * @model
 * @generated
 */
public interface Opportunity extends Entity {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title of the opening on one line, such as the name of the position.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see kith.model.KithPackage#getOpportunity_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link kith.model.Opportunity#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Organization</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organization that offers it. Unset if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organization</em>' reference.
	 * @see #setOrganization(Organization)
	 * @see kith.model.KithPackage#getOpportunity_Organization()
	 * @model
	 * @generated
	 */
	Organization getOrganization();

	/**
	 * Sets the value of the '{@link kith.model.Opportunity#getOrganization <em>Organization</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization</em>' reference.
	 * @see #getOrganization()
	 * @generated
	 */
	void setOrganization(Organization value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The literals are from the enumeration {@link kith.model.OpportunityStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Progress of the application. Lead if unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see kith.model.OpportunityStage
	 * @see #setStage(OpportunityStage)
	 * @see kith.model.KithPackage#getOpportunity_Stage()
	 * @model
	 * @generated
	 */
	OpportunityStage getStage();

	/**
	 * Sets the value of the '{@link kith.model.Opportunity#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see kith.model.OpportunityStage
	 * @see #getStage()
	 * @generated
	 */
	void setStage(OpportunityStage value);

	/**
	 * Returns the value of the '<em><b>Stage Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instant at which the present stage was reached. Unset if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage Since</em>' attribute.
	 * @see #setStageSince(Instant)
	 * @see kith.model.KithPackage#getOpportunity_StageSince()
	 * @model dataType="kith.model.Instant"
	 * @generated
	 */
	Instant getStageSince();

	/**
	 * Sets the value of the '{@link kith.model.Opportunity#getStageSince <em>Stage Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage Since</em>' attribute.
	 * @see #getStageSince()
	 * @generated
	 */
	void setStageSince(Instant value);

	/**
	 * Returns the value of the '<em><b>People</b></em>' reference list.
	 * The list contents are of type {@link kith.model.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People who are involved, such as a referee or an interviewer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>People</em>' reference list.
	 * @see kith.model.KithPackage#getOpportunity_People()
	 * @model
	 * @generated
	 */
	EList<Person> getPeople();

	/**
	 * Returns the value of the '<em><b>Next Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Next step of the user, on one line. Unset if nothing is planned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Step</em>' attribute.
	 * @see #setNextStep(String)
	 * @see kith.model.KithPackage#getOpportunity_NextStep()
	 * @model
	 * @generated
	 */
	String getNextStep();

	/**
	 * Sets the value of the '{@link kith.model.Opportunity#getNextStep <em>Next Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Step</em>' attribute.
	 * @see #getNextStep()
	 * @generated
	 */
	void setNextStep(String value);

	/**
	 * Returns the value of the '<em><b>Next Step Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day by which the next step is to be done. Unset if there is no such day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Step Due</em>' attribute.
	 * @see #setNextStepDue(LocalDate)
	 * @see kith.model.KithPackage#getOpportunity_NextStepDue()
	 * @model dataType="kith.model.LocalDate"
	 * @generated
	 */
	LocalDate getNextStepDue();

	/**
	 * Sets the value of the '{@link kith.model.Opportunity#getNextStepDue <em>Next Step Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Step Due</em>' attribute.
	 * @see #getNextStepDue()
	 * @generated
	 */
	void setNextStepDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Web address of the opening. Unset if there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see kith.model.KithPackage#getOpportunity_Url()
	 * @model
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link kith.model.Opportunity#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notes of the user, plain text. Unset if there are none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see kith.model.KithPackage#getOpportunity_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link kith.model.Opportunity#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Result in the user's words, once the opportunity is closed. Unset before that.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(String)
	 * @see kith.model.KithPackage#getOpportunity_Outcome()
	 * @model
	 * @generated
	 */
	String getOutcome();

	/**
	 * Sets the value of the '{@link kith.model.Opportunity#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(String value);

	/**
	 * Returns the value of the '<em><b>Deadline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day for an application. Unset if there is none or it is not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deadline</em>' attribute.
	 * @see #setDeadline(LocalDate)
	 * @see kith.model.KithPackage#getOpportunity_Deadline()
	 * @model dataType="kith.model.LocalDate"
	 * @generated
	 */
	LocalDate getDeadline();

	/**
	 * Sets the value of the '{@link kith.model.Opportunity#getDeadline <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deadline</em>' attribute.
	 * @see #getDeadline()
	 * @generated
	 */
	void setDeadline(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Stages</b></em>' containment reference list.
	 * The list contents are of type {@link kith.model.StageChange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stages that were reached so far, the earliest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stages</em>' containment reference list.
	 * @see kith.model.KithPackage#getOpportunity_Stages()
	 * @model containment="true"
	 * @generated
	 */
	EList<StageChange> getStages();

} // Opportunity
