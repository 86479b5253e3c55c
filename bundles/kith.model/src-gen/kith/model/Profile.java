/**
 */
package kith.model;

import java.time.Duration;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Profile</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Profile of the user. A network has one at most; it is made when something in it is set first.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link kith.model.Profile#getSelf <em>Self</em>}</li>
 *   <li>{@link kith.model.Profile#getStage <em>Stage</em>}</li>
 *   <li>{@link kith.model.Profile#getInterests <em>Interests</em>}</li>
 *   <li>{@link kith.model.Profile#getCareerGoals <em>Career Goals</em>}</li>
 *   <li>{@link kith.model.Profile#getWeeklyTime <em>Weekly Time</em>}</li>
 *   <li>{@link kith.model.Profile#getPitches <em>Pitches</em>}</li>
 *   <li>{@link kith.model.Profile#getTemplates <em>Templates</em>}</li>
 *   <li>{@link kith.model.Profile#getTagCadences <em>Tag Cadences</em>}</li>
 * </ul>
 *
 * @see kith.model.KithPackage#getProfile()
 * @model
 * @generated
 */
public interface Profile extends Entity {
	/**
	 * Returns the value of the '<em><b>Self</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Person of the network who is the user, with work, schools and addresses like anybody's. Unset if the user has not said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Self</em>' reference.
	 * @see #setSelf(Person)
	 * @see kith.model.KithPackage#getProfile_Self()
	 * @model
	 * @generated
	 */
	Person getSelf();

	/**
	 * Sets the value of the '{@link kith.model.Profile#getSelf <em>Self</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Self</em>' reference.
	 * @see #getSelf()
	 * @generated
	 */
	void setSelf(Person value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The literals are from the enumeration {@link kith.model.CareerStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stage of the user's career. Student if unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see kith.model.CareerStage
	 * @see #setStage(CareerStage)
	 * @see kith.model.KithPackage#getProfile_Stage()
	 * @model
	 * @generated
	 */
	CareerStage getStage();

	/**
	 * Sets the value of the '{@link kith.model.Profile#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see kith.model.CareerStage
	 * @see #getStage()
	 * @generated
	 */
	void setStage(CareerStage value);

	/**
	 * Returns the value of the '<em><b>Interests</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Topics that the user is interested in; compared with those of other people to find common ground.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interests</em>' attribute list.
	 * @see kith.model.KithPackage#getProfile_Interests()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getInterests();

	/**
	 * Returns the value of the '<em><b>Career Goals</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Aims of the user's career, one sentence each.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Career Goals</em>' attribute list.
	 * @see kith.model.KithPackage#getProfile_CareerGoals()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getCareerGoals();

	/**
	 * Returns the value of the '<em><b>Weekly Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time that the user wants to spend on the network in a week. Unset if not planned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weekly Time</em>' attribute.
	 * @see #setWeeklyTime(Duration)
	 * @see kith.model.KithPackage#getProfile_WeeklyTime()
	 * @model dataType="kith.model.Duration"
	 * @generated
	 */
	Duration getWeeklyTime();

	/**
	 * Sets the value of the '{@link kith.model.Profile#getWeeklyTime <em>Weekly Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weekly Time</em>' attribute.
	 * @see #getWeeklyTime()
	 * @generated
	 */
	void setWeeklyTime(Duration value);

	/**
	 * Returns the value of the '<em><b>Pitches</b></em>' containment reference list.
	 * The list contents are of type {@link kith.model.Pitch}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Versions of the user's elevator pitch. Kept, but not yet edited or evaluated by Kith itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pitches</em>' containment reference list.
	 * @see kith.model.KithPackage#getProfile_Pitches()
	 * @model containment="true"
	 * @generated
	 */
	EList<Pitch> getPitches();

	/**
	 * Returns the value of the '<em><b>Templates</b></em>' containment reference list.
	 * The list contents are of type {@link kith.model.MessageTemplate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Templates of messages, in the user's order. If there are none, the built-in ones are offered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Templates</em>' containment reference list.
	 * @see kith.model.KithPackage#getProfile_Templates()
	 * @model containment="true"
	 * @generated
	 */
	EList<MessageTemplate> getTemplates();

	/**
	 * Returns the value of the '<em><b>Tag Cadences</b></em>' containment reference list.
	 * The list contents are of type {@link kith.model.TagCadence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cadences of tags: for each tag the number of days between interactions with everybody who has it; one element for a tag.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tag Cadences</em>' containment reference list.
	 * @see kith.model.KithPackage#getProfile_TagCadences()
	 * @model containment="true"
	 * @generated
	 */
	EList<TagCadence> getTagCadences();

} // Profile
