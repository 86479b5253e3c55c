/**
 */
package kith.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Goal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Goal of the user. Its progress is computed by a metric from what is in the network.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link kith.model.Goal#getTitle <em>Title</em>}</li>
 *   <li>{@link kith.model.Goal#getMetric <em>Metric</em>}</li>
 *   <li>{@link kith.model.Goal#getTarget <em>Target</em>}</li>
 *   <li>{@link kith.model.Goal#getFrom <em>From</em>}</li>
 *   <li>{@link kith.model.Goal#getTo <em>To</em>}</li>
 *   <li>{@link kith.model.Goal#getFilter <em>Filter</em>}</li>
 *   <li>{@link kith.model.Goal#getNote <em>Note</em>}</li>
 *   <li>{@link kith.model.Goal#getParent <em>Parent</em>}</li>
 *   <li>{@link kith.model.Goal#getMilestones <em>Milestones</em>}</li>
 *   <li>{@link kith.model.Goal#getState <em>State</em>}</li>
 *   <li>{@link kith.model.Goal#getRepetition <em>Repetition</em>}</li>
 * </ul>
 *
 * @see kith.model.KithPackage#getGoal()
 * @model
 * @generated
 */
public interface Goal extends Entity {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title of the goal on one line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see kith.model.KithPackage#getGoal_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link kith.model.Goal#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the metric that measures the progress, contributed to the extension point kith.core.metrics, such as kith.interactions. The progress is unknown if it is unset or not installed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metric</em>' attribute.
	 * @see #setMetric(String)
	 * @see kith.model.KithPackage#getGoal_Metric()
	 * @model
	 * @generated
	 */
	String getMetric();

	/**
	 * Sets the value of the '{@link kith.model.Goal#getMetric <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' attribute.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(String value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value to reach, in the unit of the metric, such as a number of interactions. 0 where not set; the progress is unknown then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(double)
	 * @see kith.model.KithPackage#getGoal_Target()
	 * @model
	 * @generated
	 */
	double getTarget();

	/**
	 * Sets the value of the '{@link kith.model.Goal#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(double value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of the period that is measured, in the zone of the reader. Unset for no limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see kith.model.KithPackage#getGoal_From()
	 * @model dataType="kith.model.LocalDate"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link kith.model.Goal#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of the period that is measured, inclusive, in the zone of the reader. Unset for no limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(LocalDate)
	 * @see kith.model.KithPackage#getGoal_To()
	 * @model dataType="kith.model.LocalDate"
	 * @generated
	 */
	LocalDate getTo();

	/**
	 * Sets the value of the '{@link kith.model.Goal#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Filter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Restriction of what is measured, as kith.core.GoalFilter writes it: channel:ID and tag:NAME with a space between them, and %20 for a space in a name. Everything counts if unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filter</em>' attribute.
	 * @see #setFilter(String)
	 * @see kith.model.KithPackage#getGoal_Filter()
	 * @model
	 * @generated
	 */
	String getFilter();

	/**
	 * Sets the value of the '{@link kith.model.Goal#getFilter <em>Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filter</em>' attribute.
	 * @see #getFilter()
	 * @generated
	 */
	void setFilter(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notes of the user, plain text. Unset if there are none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see kith.model.KithPackage#getGoal_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link kith.model.Goal#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Goal that this one is a part of. Unset for a goal at the top. The progress of a part does not add to that of the whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Goal)
	 * @see kith.model.KithPackage#getGoal_Parent()
	 * @model
	 * @generated
	 */
	Goal getParent();

	/**
	 * Sets the value of the '{@link kith.model.Goal#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Goal value);

	/**
	 * Returns the value of the '<em><b>Milestones</b></em>' containment reference list.
	 * The list contents are of type {@link kith.model.Milestone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps on the way to the goal, in the user's order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Milestones</em>' containment reference list.
	 * @see kith.model.KithPackage#getGoal_Milestones()
	 * @model containment="true"
	 * @generated
	 */
	EList<Milestone> getMilestones();

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link kith.model.GoalState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the user still pursues the goal. Active if unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see kith.model.GoalState
	 * @see #setState(GoalState)
	 * @see kith.model.KithPackage#getGoal_State()
	 * @model
	 * @generated
	 */
	GoalState getState();

	/**
	 * Sets the value of the '{@link kith.model.Goal#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see kith.model.GoalState
	 * @see #getState()
	 * @generated
	 */
	void setState(GoalState value);

	/**
	 * Returns the value of the '<em><b>Repetition</b></em>' attribute.
	 * The literals are from the enumeration {@link kith.model.GoalRepetition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interval at which the goal begins anew after its period. Once if unset. Kept, but not yet edited or evaluated by Kith itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repetition</em>' attribute.
	 * @see kith.model.GoalRepetition
	 * @see #setRepetition(GoalRepetition)
	 * @see kith.model.KithPackage#getGoal_Repetition()
	 * @model
	 * @generated
	 */
	GoalRepetition getRepetition();

	/**
	 * Sets the value of the '{@link kith.model.Goal#getRepetition <em>Repetition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repetition</em>' attribute.
	 * @see kith.model.GoalRepetition
	 * @see #getRepetition()
	 * @generated
	 */
	void setRepetition(GoalRepetition value);

} // Goal
