/**
 */
package kith.model;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Event, after the VEVENT of iCalendar (RFC 5545, 3.6.1), with the user's plan for it and the user's debrief. Occurrences are not computed from the recurrence rule yet: an event is shown at its start.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link kith.model.Event#getUid <em>Uid</em>}</li>
 *   <li>{@link kith.model.Event#getTitle <em>Title</em>}</li>
 *   <li>{@link kith.model.Event#getStart <em>Start</em>}</li>
 *   <li>{@link kith.model.Event#getEnd <em>End</em>}</li>
 *   <li>{@link kith.model.Event#getZone <em>Zone</em>}</li>
 *   <li>{@link kith.model.Event#isAllDay <em>All Day</em>}</li>
 *   <li>{@link kith.model.Event#getPlace <em>Place</em>}</li>
 *   <li>{@link kith.model.Event#getRecurrence <em>Recurrence</em>}</li>
 *   <li>{@link kith.model.Event#getUrl <em>Url</em>}</li>
 *   <li>{@link kith.model.Event#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link kith.model.Event#getDebrief <em>Debrief</em>}</li>
 *   <li>{@link kith.model.Event#getTimeBudget <em>Time Budget</em>}</li>
 *   <li>{@link kith.model.Event#getAttendees <em>Attendees</em>}</li>
 *   <li>{@link kith.model.Event#getChecklist <em>Checklist</em>}</li>
 *   <li>{@link kith.model.Event#getOrganizer <em>Organizer</em>}</li>
 *   <li>{@link kith.model.Event#getNote <em>Note</em>}</li>
 *   <li>{@link kith.model.Event#getStatus <em>Status</em>}</li>
 *   <li>{@link kith.model.Event#getExcludedStarts <em>Excluded Starts</em>}</li>
 *   <li>{@link kith.model.Event#getAdditionalStarts <em>Additional Starts</em>}</li>
 *   <li>{@link kith.model.Event#getSeries <em>Series</em>}</li>
 *   <li>{@link kith.model.Event#getOriginalStart <em>Original Start</em>}</li>
 *   <li>{@link kith.model.Event#getSource <em>Source</em>}</li>
 *   <li>{@link kith.model.Event#getCalendarProperties <em>Calendar Properties</em>}</li>
 * </ul>
 *
 * @see kith.model.KithPackage#getEvent()
 * @model
 * @generated
 */
public interface Event extends Entity {
	/**
	 * Returns the value of the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UID of the calendar entry that the event came from (RFC 5545, 3.8.4.7). Unset for an event that was entered by the user. Kept, but not yet edited or evaluated by Kith itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uid</em>' attribute.
	 * @see #setUid(String)
	 * @see kith.model.KithPackage#getEvent_Uid()
	 * @model
	 * @generated
	 */
	String getUid();

	/**
	 * Sets the value of the '{@link kith.model.Event#getUid <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uid</em>' attribute.
	 * @see #getUid()
	 * @generated
	 */
	void setUid(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title on one line (SUMMARY, RFC 5545, 3.8.1.12).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see kith.model.KithPackage#getEvent_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link kith.model.Event#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instant at which the event starts (DTSTART, RFC 5545, 3.8.2.4). Of an event of whole days it is midnight at the beginning of the first day in the zone of the event. Unset if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(Instant)
	 * @see kith.model.KithPackage#getEvent_Start()
	 * @model dataType="kith.model.Instant"
	 * @generated
	 */
	Instant getStart();

	/**
	 * Sets the value of the '{@link kith.model.Event#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(Instant value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instant at which the event ends, exclusive (DTEND, RFC 5545, 3.8.2.2). Of an event of whole days it is midnight after the last day in the zone of the event. Unset if not known; an event of whole days then takes one day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(Instant)
	 * @see kith.model.KithPackage#getEvent_End()
	 * @model dataType="kith.model.Instant"
	 * @generated
	 */
	Instant getEnd();

	/**
	 * Sets the value of the '{@link kith.model.Event#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(Instant value);

	/**
	 * Returns the value of the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time zone in which start and end were stated (TZID, RFC 5545, 3.2.19). If unset, the zone of the reader is used; the days of an event of whole days are then those twelve hours after its start in UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone</em>' attribute.
	 * @see #setZone(ZoneId)
	 * @see kith.model.KithPackage#getEvent_Zone()
	 * @model dataType="kith.model.ZoneId"
	 * @generated
	 */
	ZoneId getZone();

	/**
	 * Sets the value of the '{@link kith.model.Event#getZone <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zone</em>' attribute.
	 * @see #getZone()
	 * @generated
	 */
	void setZone(ZoneId value);

	/**
	 * Returns the value of the '<em><b>All Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the event takes whole days (VALUE=DATE of DTSTART, RFC 5545, 3.3.4): it is on the same days wherever it is read. False if unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>All Day</em>' attribute.
	 * @see #setAllDay(boolean)
	 * @see kith.model.KithPackage#getEvent_AllDay()
	 * @model
	 * @generated
	 */
	boolean isAllDay();

	/**
	 * Sets the value of the '{@link kith.model.Event#isAllDay <em>All Day</em>}' attribute.
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
	 * Place of the event in the user's words (LOCATION, RFC 5545, 3.8.1.7). Unset if not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see kith.model.KithPackage#getEvent_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link kith.model.Event#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Recurrence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recurrence rule of the event (RRULE, RFC 5545, 3.8.5.3), such as FREQ=WEEKLY;BYDAY=MO, with or without RRULE: before it. Unset if the event does not recur. Its form is checked; occurrences are not computed from it yet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recurrence</em>' attribute.
	 * @see #setRecurrence(String)
	 * @see kith.model.KithPackage#getEvent_Recurrence()
	 * @model
	 * @generated
	 */
	String getRecurrence();

	/**
	 * Sets the value of the '{@link kith.model.Event#getRecurrence <em>Recurrence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recurrence</em>' attribute.
	 * @see #getRecurrence()
	 * @generated
	 */
	void setRecurrence(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Web address of the event (URL, RFC 5545, 3.8.4.6). Unset if there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see kith.model.KithPackage#getEvent_Url()
	 * @model
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link kith.model.Event#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Aim of the user at the event, plain text. Unset if not planned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see kith.model.KithPackage#getEvent_Purpose()
	 * @model
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link kith.model.Event#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Debrief</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Result of the event for the user, plain text that is written afterwards. Unset before that.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Debrief</em>' attribute.
	 * @see #setDebrief(String)
	 * @see kith.model.KithPackage#getEvent_Debrief()
	 * @model
	 * @generated
	 */
	String getDebrief();

	/**
	 * Sets the value of the '{@link kith.model.Event#getDebrief <em>Debrief</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Debrief</em>' attribute.
	 * @see #getDebrief()
	 * @generated
	 */
	void setDebrief(String value);

	/**
	 * Returns the value of the '<em><b>Time Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time that the user allows for the event with preparation and travel. Unset if not planned. Kept, but not yet edited or evaluated by Kith itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Budget</em>' attribute.
	 * @see #setTimeBudget(Duration)
	 * @see kith.model.KithPackage#getEvent_TimeBudget()
	 * @model dataType="kith.model.Duration"
	 * @generated
	 */
	Duration getTimeBudget();

	/**
	 * Sets the value of the '{@link kith.model.Event#getTimeBudget <em>Time Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Budget</em>' attribute.
	 * @see #getTimeBudget()
	 * @generated
	 */
	void setTimeBudget(Duration value);

	/**
	 * Returns the value of the '<em><b>Attendees</b></em>' containment reference list.
	 * The list contents are of type {@link kith.model.Attendee}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People who are invited, attend or attended (ATTENDEE, RFC 5545, 3.8.4.1).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attendees</em>' containment reference list.
	 * @see kith.model.KithPackage#getEvent_Attendees()
	 * @model containment="true"
	 * @generated
	 */
	EList<Attendee> getAttendees();

	/**
	 * Returns the value of the '<em><b>Checklist</b></em>' containment reference list.
	 * The list contents are of type {@link kith.model.ChecklistItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps of the user's preparation, in the user's order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checklist</em>' containment reference list.
	 * @see kith.model.KithPackage#getEvent_Checklist()
	 * @model containment="true"
	 * @generated
	 */
	EList<ChecklistItem> getChecklist();

	/**
	 * Returns the value of the '<em><b>Organizer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organization that holds the event, which ORGANIZER (RFC 5545, 3.8.4.3) may speak for. Unset if not known. Kept, but not yet edited or evaluated by Kith itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organizer</em>' reference.
	 * @see #setOrganizer(Organization)
	 * @see kith.model.KithPackage#getEvent_Organizer()
	 * @model
	 * @generated
	 */
	Organization getOrganizer();

	/**
	 * Sets the value of the '{@link kith.model.Event#getOrganizer <em>Organizer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organizer</em>' reference.
	 * @see #getOrganizer()
	 * @generated
	 */
	void setOrganizer(Organization value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Description of the event or notes of the user, plain text (DESCRIPTION, RFC 5545, 3.8.1.5). Unset if there are none. Kept, but not yet edited or evaluated by Kith itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see kith.model.KithPackage#getEvent_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link kith.model.Event#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link kith.model.EventStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the event takes place (STATUS, RFC 5545, 3.8.1.11). Confirmed if unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see kith.model.EventStatus
	 * @see #setStatus(EventStatus)
	 * @see kith.model.KithPackage#getEvent_Status()
	 * @model
	 * @generated
	 */
	EventStatus getStatus();

	/**
	 * Sets the value of the '{@link kith.model.Event#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see kith.model.EventStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(EventStatus value);

	/**
	 * Returns the value of the '<em><b>Excluded Starts</b></em>' attribute list.
	 * The list contents are of type {@link java.time.Instant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Starts of occurrences that do not take place although the recurrence rule has them (EXDATE, RFC 5545, 3.8.5.1). Empty for an event without recurrence. Kept, but not yet edited or evaluated by Kith itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Excluded Starts</em>' attribute list.
	 * @see kith.model.KithPackage#getEvent_ExcludedStarts()
	 * @model unique="false" dataType="kith.model.Instant"
	 * @generated
	 */
	EList<Instant> getExcludedStarts();

	/**
	 * Returns the value of the '<em><b>Additional Starts</b></em>' attribute list.
	 * The list contents are of type {@link java.time.Instant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Starts of occurrences beside those of the recurrence rule (RDATE, RFC 5545, 3.8.5.2). Empty if there are none. Kept, but not yet edited or evaluated by Kith itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Additional Starts</em>' attribute list.
	 * @see kith.model.KithPackage#getEvent_AdditionalStarts()
	 * @model unique="false" dataType="kith.model.Instant"
	 * @generated
	 */
	EList<Instant> getAdditionalStarts();

	/**
	 * Returns the value of the '<em><b>Series</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recurring event of which this one replaces a single occurrence; in a calendar both have the same UID (RFC 5545, 3.8.4.7). Unset for a series and for an event that stands alone. Kept, but not yet edited or evaluated by Kith itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Series</em>' reference.
	 * @see #setSeries(Event)
	 * @see kith.model.KithPackage#getEvent_Series()
	 * @model
	 * @generated
	 */
	Event getSeries();

	/**
	 * Sets the value of the '{@link kith.model.Event#getSeries <em>Series</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Series</em>' reference.
	 * @see #getSeries()
	 * @generated
	 */
	void setSeries(Event value);

	/**
	 * Returns the value of the '<em><b>Original Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start that the replaced occurrence would have had in its series (RECURRENCE-ID, RFC 5545, 3.8.4.4). Unset where series is unset. Kept, but not yet edited or evaluated by Kith itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Original Start</em>' attribute.
	 * @see #setOriginalStart(Instant)
	 * @see kith.model.KithPackage#getEvent_OriginalStart()
	 * @model dataType="kith.model.Instant"
	 * @generated
	 */
	Instant getOriginalStart();

	/**
	 * Sets the value of the '{@link kith.model.Event#getOriginalStart <em>Original Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original Start</em>' attribute.
	 * @see #getOriginalStart()
	 * @generated
	 */
	void setOriginalStart(Instant value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the file or calendar that the event was imported from. Unset for an event that the user entered. Kept, but not yet edited or evaluated by Kith itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see kith.model.KithPackage#getEvent_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link kith.model.Event#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Calendar Properties</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Content lines of iCalendar (RFC 5545, 3.1), unfolded, one for each element, that came with the event and that the model has no feature for. Empty if there are none. Kept, but not yet edited or evaluated by Kith itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Calendar Properties</em>' attribute list.
	 * @see kith.model.KithPackage#getEvent_CalendarProperties()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getCalendarProperties();

} // Event
