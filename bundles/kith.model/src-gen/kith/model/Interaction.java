/**
 */
package kith.model;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interaction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Interaction of the user with one or several people, such as a call or a meeting, or a note to oneself; the channel tells which. It counts for each participant.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link kith.model.Interaction#getAt <em>At</em>}</li>
 *   <li>{@link kith.model.Interaction#getZone <em>Zone</em>}</li>
 *   <li>{@link kith.model.Interaction#getDuration <em>Duration</em>}</li>
 *   <li>{@link kith.model.Interaction#getChannel <em>Channel</em>}</li>
 *   <li>{@link kith.model.Interaction#getDirection <em>Direction</em>}</li>
 *   <li>{@link kith.model.Interaction#getParticipants <em>Participants</em>}</li>
 *   <li>{@link kith.model.Interaction#getSubject <em>Subject</em>}</li>
 *   <li>{@link kith.model.Interaction#getNote <em>Note</em>}</li>
 *   <li>{@link kith.model.Interaction#getMood <em>Mood</em>}</li>
 *   <li>{@link kith.model.Interaction#getEvent <em>Event</em>}</li>
 *   <li>{@link kith.model.Interaction#getSource <em>Source</em>}</li>
 *   <li>{@link kith.model.Interaction#isAllDay <em>All Day</em>}</li>
 *   <li>{@link kith.model.Interaction#getPlace <em>Place</em>}</li>
 *   <li>{@link kith.model.Interaction#getUid <em>Uid</em>}</li>
 * </ul>
 *
 * @see kith.model.KithPackage#getInteraction()
 * @model
 * @generated
 */
public interface Interaction extends Entity {
	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instant at which the interaction began. Of an interaction of a whole day it is an instant of that day in its zone. If unset, the instant of creation stands for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see kith.model.KithPackage#getInteraction_At()
	 * @model dataType="kith.model.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link kith.model.Interaction#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time zone in which date and time were stated. If unset, the zone of the reader is used, and UTC for an interaction of a whole day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone</em>' attribute.
	 * @see #setZone(ZoneId)
	 * @see kith.model.KithPackage#getInteraction_Zone()
	 * @model dataType="kith.model.ZoneId"
	 * @generated
	 */
	ZoneId getZone();

	/**
	 * Sets the value of the '{@link kith.model.Interaction#getZone <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zone</em>' attribute.
	 * @see #getZone()
	 * @generated
	 */
	void setZone(ZoneId value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of the interaction, to the second. Unset if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #setDuration(Duration)
	 * @see kith.model.KithPackage#getInteraction_Duration()
	 * @model dataType="kith.model.Duration"
	 * @generated
	 */
	Duration getDuration();

	/**
	 * Sets the value of the '{@link kith.model.Interaction#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(Duration value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the channel, contributed to the extension point kith.core.channels, such as kith.call. A channel that is not installed is shown by its id. Unset if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see #setChannel(String)
	 * @see kith.model.KithPackage#getInteraction_Channel()
	 * @model
	 * @generated
	 */
	String getChannel();

	/**
	 * Sets the value of the '{@link kith.model.Interaction#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(String value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link kith.model.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Side that took the initiative. Mutual if unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see kith.model.Direction
	 * @see #setDirection(Direction)
	 * @see kith.model.KithPackage#getInteraction_Direction()
	 * @model
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link kith.model.Interaction#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see kith.model.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' reference list.
	 * The list contents are of type {@link kith.model.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People who took part besides the user. Each of them has been in touch with the user if the weight of the channel is greater than 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participants</em>' reference list.
	 * @see kith.model.KithPackage#getInteraction_Participants()
	 * @model
	 * @generated
	 */
	EList<Person> getParticipants();

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Subject of the interaction on one line; it is the title of the interaction in lists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see kith.model.KithPackage#getInteraction_Subject()
	 * @model
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link kith.model.Interaction#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notes of the user, plain text of any number of lines; of a message that was sent it is the text. Unset if there are none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see kith.model.KithPackage#getInteraction_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link kith.model.Interaction#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Mood</b></em>' attribute.
	 * The literals are from the enumeration {@link kith.model.Mood}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Impression of the user of how the interaction went. Unstated if the user has not chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mood</em>' attribute.
	 * @see kith.model.Mood
	 * @see #setMood(Mood)
	 * @see kith.model.KithPackage#getInteraction_Mood()
	 * @model
	 * @generated
	 */
	Mood getMood();

	/**
	 * Sets the value of the '{@link kith.model.Interaction#getMood <em>Mood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mood</em>' attribute.
	 * @see kith.model.Mood
	 * @see #getMood()
	 * @generated
	 */
	void setMood(Mood value);

	/**
	 * Returns the value of the '<em><b>Event</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Event at which the interaction took place. Unset if it was at none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event</em>' reference.
	 * @see #setEvent(Event)
	 * @see kith.model.KithPackage#getInteraction_Event()
	 * @model
	 * @generated
	 */
	Event getEvent();

	/**
	 * Sets the value of the '{@link kith.model.Interaction#getEvent <em>Event</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' reference.
	 * @see #getEvent()
	 * @generated
	 */
	void setEvent(Event value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the file or service that the interaction was imported from. Unset for one that was logged in Kith. Kept, but not yet edited or evaluated by Kith itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see kith.model.KithPackage#getInteraction_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link kith.model.Interaction#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>All Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether only the day is known, not the time of day. It is then the same day in every zone: that of the instant in the zone of the interaction. False if unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>All Day</em>' attribute.
	 * @see #setAllDay(boolean)
	 * @see kith.model.KithPackage#getInteraction_AllDay()
	 * @model
	 * @generated
	 */
	boolean isAllDay();

	/**
	 * Sets the value of the '{@link kith.model.Interaction#isAllDay <em>All Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>All Day</em>' attribute.
	 * @see #isAllDay()
	 * @generated
	 */
	void setAllDay(boolean value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place of the interaction in the user's words (LOCATION, RFC 5545, 3.8.1.7). Unset if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see kith.model.KithPackage#getInteraction_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link kith.model.Interaction#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the interaction where it came from, such as the Message-ID of a mail (RFC 5322, 3.6.4) or the UID of a calendar entry (RFC 5545, 3.8.4.7). Unset for one that was logged in Kith. Kept, but not yet edited or evaluated by Kith itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uid</em>' attribute.
	 * @see #setUid(String)
	 * @see kith.model.KithPackage#getInteraction_Uid()
	 * @model
	 * @generated
	 */
	String getUid();

	/**
	 * Sets the value of the '{@link kith.model.Interaction#getUid <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uid</em>' attribute.
	 * @see #getUid()
	 * @generated
	 */
	void setUid(String value);

} // Interaction
