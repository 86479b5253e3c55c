/**
 */
package kith.model.impl;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import java.util.Collection;

import kith.model.Attendee;
import kith.model.ChecklistItem;
import kith.model.Event;
import kith.model.EventStatus;
import kith.model.KithPackage;
import kith.model.Organization;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link kith.model.impl.EventImpl#getUid <em>Uid</em>}</li>
 *   <li>{@link kith.model.impl.EventImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link kith.model.impl.EventImpl#getStart <em>Start</em>}</li>
 *   <li>{@link kith.model.impl.EventImpl#getEnd <em>End</em>}</li>
 *   <li>{@link kith.model.impl.EventImpl#getZone <em>Zone</em>}</li>
 *   <li>{@link kith.model.impl.EventImpl#isAllDay <em>All Day</em>}</li>
 *   <li>{@link kith.model.impl.EventImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link kith.model.impl.EventImpl#getRecurrence <em>Recurrence</em>}</li>
 *   <li>{@link kith.model.impl.EventImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link kith.model.impl.EventImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link kith.model.impl.EventImpl#getDebrief <em>Debrief</em>}</li>
 *   <li>{@link kith.model.impl.EventImpl#getTimeBudget <em>Time Budget</em>}</li>
 *   <li>{@link kith.model.impl.EventImpl#getAttendees <em>Attendees</em>}</li>
 *   <li>{@link kith.model.impl.EventImpl#getChecklist <em>Checklist</em>}</li>
 *   <li>{@link kith.model.impl.EventImpl#getOrganizer <em>Organizer</em>}</li>
 *   <li>{@link kith.model.impl.EventImpl#getNote <em>Note</em>}</li>
 *   <li>{@link kith.model.impl.EventImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link kith.model.impl.EventImpl#getExcludedStarts <em>Excluded Starts</em>}</li>
 *   <li>{@link kith.model.impl.EventImpl#getAdditionalStarts <em>Additional Starts</em>}</li>
 *   <li>{@link kith.model.impl.EventImpl#getSeries <em>Series</em>}</li>
 *   <li>{@link kith.model.impl.EventImpl#getOriginalStart <em>Original Start</em>}</li>
 *   <li>{@link kith.model.impl.EventImpl#getSource <em>Source</em>}</li>
 *   <li>{@link kith.model.impl.EventImpl#getCalendarProperties <em>Calendar Properties</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EventImpl extends EntityImpl implements Event {
	/**
	 * The default value of the '{@link #getUid() <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUid()
	 * @generated
	 * @ordered
	 */
	protected static final String UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUid() <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUid()
	 * @generated
	 * @ordered
	 */
	protected String uid = UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final Instant START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected Instant start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final Instant END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected Instant end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getZone() <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZone()
	 * @generated
	 * @ordered
	 */
	protected static final ZoneId ZONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getZone() <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZone()
	 * @generated
	 * @ordered
	 */
	protected ZoneId zone = ZONE_EDEFAULT;

	/**
	 * The default value of the '{@link #isAllDay() <em>All Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAllDay()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ALL_DAY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAllDay() <em>All Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAllDay()
	 * @generated
	 * @ordered
	 */
	protected boolean allDay = ALL_DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecurrence() <em>Recurrence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecurrence()
	 * @generated
	 * @ordered
	 */
	protected static final String RECURRENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecurrence() <em>Recurrence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecurrence()
	 * @generated
	 * @ordered
	 */
	protected String recurrence = RECURRENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String URL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected String url = URL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDebrief() <em>Debrief</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDebrief()
	 * @generated
	 * @ordered
	 */
	protected static final String DEBRIEF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDebrief() <em>Debrief</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDebrief()
	 * @generated
	 * @ordered
	 */
	protected String debrief = DEBRIEF_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeBudget() <em>Time Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeBudget()
	 * @generated
	 * @ordered
	 */
	protected static final Duration TIME_BUDGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimeBudget() <em>Time Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeBudget()
	 * @generated
	 * @ordered
	 */
	protected Duration timeBudget = TIME_BUDGET_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAttendees() <em>Attendees</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttendees()
	 * @generated
	 * @ordered
	 */
	protected EList<Attendee> attendees;

	/**
	 * The cached value of the '{@link #getChecklist() <em>Checklist</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecklist()
	 * @generated
	 * @ordered
	 */
	protected EList<ChecklistItem> checklist;

	/**
	 * The cached value of the '{@link #getOrganizer() <em>Organizer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganizer()
	 * @generated
	 * @ordered
	 */
	protected Organization organizer;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final EventStatus STATUS_EDEFAULT = EventStatus.CONFIRMED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected EventStatus status = STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExcludedStarts() <em>Excluded Starts</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExcludedStarts()
	 * @generated
	 * @ordered
	 */
	protected EList<Instant> excludedStarts;

	/**
	 * The cached value of the '{@link #getAdditionalStarts() <em>Additional Starts</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdditionalStarts()
	 * @generated
	 * @ordered
	 */
	protected EList<Instant> additionalStarts;

	/**
	 * The cached value of the '{@link #getSeries() <em>Series</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeries()
	 * @generated
	 * @ordered
	 */
	protected Event series;

	/**
	 * The default value of the '{@link #getOriginalStart() <em>Original Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginalStart()
	 * @generated
	 * @ordered
	 */
	protected static final Instant ORIGINAL_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOriginalStart() <em>Original Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginalStart()
	 * @generated
	 * @ordered
	 */
	protected Instant originalStart = ORIGINAL_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCalendarProperties() <em>Calendar Properties</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalendarProperties()
	 * @generated
	 * @ordered
	 */
	protected EList<String> calendarProperties;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EventImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KithPackage.Literals.EVENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUid() {
		return uid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUid(String newUid) {
		String oldUid = uid;
		uid = newUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EVENT__UID, oldUid, uid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EVENT__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(Instant newStart) {
		Instant oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EVENT__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(Instant newEnd) {
		Instant oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EVENT__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZoneId getZone() {
		return zone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZone(ZoneId newZone) {
		ZoneId oldZone = zone;
		zone = newZone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EVENT__ZONE, oldZone, zone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAllDay() {
		return allDay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAllDay(boolean newAllDay) {
		boolean oldAllDay = allDay;
		allDay = newAllDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EVENT__ALL_DAY, oldAllDay, allDay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EVENT__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecurrence() {
		return recurrence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecurrence(String newRecurrence) {
		String oldRecurrence = recurrence;
		recurrence = newRecurrence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EVENT__RECURRENCE, oldRecurrence, recurrence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrl() {
		return url;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrl(String newUrl) {
		String oldUrl = url;
		url = newUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EVENT__URL, oldUrl, url));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EVENT__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDebrief() {
		return debrief;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDebrief(String newDebrief) {
		String oldDebrief = debrief;
		debrief = newDebrief;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EVENT__DEBRIEF, oldDebrief, debrief));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getTimeBudget() {
		return timeBudget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeBudget(Duration newTimeBudget) {
		Duration oldTimeBudget = timeBudget;
		timeBudget = newTimeBudget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EVENT__TIME_BUDGET, oldTimeBudget, timeBudget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attendee> getAttendees() {
		if (attendees == null) {
			attendees = new EObjectContainmentEList<Attendee>(Attendee.class, this, KithPackage.EVENT__ATTENDEES);
		}
		return attendees;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ChecklistItem> getChecklist() {
		if (checklist == null) {
			checklist = new EObjectContainmentEList<ChecklistItem>(ChecklistItem.class, this, KithPackage.EVENT__CHECKLIST);
		}
		return checklist;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organization getOrganizer() {
		if (organizer != null && organizer.eIsProxy()) {
			InternalEObject oldOrganizer = (InternalEObject)organizer;
			organizer = (Organization)eResolveProxy(oldOrganizer);
			if (organizer != oldOrganizer) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KithPackage.EVENT__ORGANIZER, oldOrganizer, organizer));
			}
		}
		return organizer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organization basicGetOrganizer() {
		return organizer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganizer(Organization newOrganizer) {
		Organization oldOrganizer = organizer;
		organizer = newOrganizer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EVENT__ORGANIZER, oldOrganizer, organizer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EVENT__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EventStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(EventStatus newStatus) {
		EventStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EVENT__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Instant> getExcludedStarts() {
		if (excludedStarts == null) {
			excludedStarts = new EDataTypeEList<Instant>(Instant.class, this, KithPackage.EVENT__EXCLUDED_STARTS);
		}
		return excludedStarts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Instant> getAdditionalStarts() {
		if (additionalStarts == null) {
			additionalStarts = new EDataTypeEList<Instant>(Instant.class, this, KithPackage.EVENT__ADDITIONAL_STARTS);
		}
		return additionalStarts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Event getSeries() {
		if (series != null && series.eIsProxy()) {
			InternalEObject oldSeries = (InternalEObject)series;
			series = (Event)eResolveProxy(oldSeries);
			if (series != oldSeries) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KithPackage.EVENT__SERIES, oldSeries, series));
			}
		}
		return series;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Event basicGetSeries() {
		return series;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeries(Event newSeries) {
		Event oldSeries = series;
		series = newSeries;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EVENT__SERIES, oldSeries, series));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getOriginalStart() {
		return originalStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginalStart(Instant newOriginalStart) {
		Instant oldOriginalStart = originalStart;
		originalStart = newOriginalStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EVENT__ORIGINAL_START, oldOriginalStart, originalStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EVENT__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCalendarProperties() {
		if (calendarProperties == null) {
			calendarProperties = new EDataTypeEList<String>(String.class, this, KithPackage.EVENT__CALENDAR_PROPERTIES);
		}
		return calendarProperties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case KithPackage.EVENT__ATTENDEES:
				return ((InternalEList<?>)getAttendees()).basicRemove(otherEnd, msgs);
			case KithPackage.EVENT__CHECKLIST:
				return ((InternalEList<?>)getChecklist()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case KithPackage.EVENT__UID:
				return getUid();
			case KithPackage.EVENT__TITLE:
				return getTitle();
			case KithPackage.EVENT__START:
				return getStart();
			case KithPackage.EVENT__END:
				return getEnd();
			case KithPackage.EVENT__ZONE:
				return getZone();
			case KithPackage.EVENT__ALL_DAY:
				return isAllDay();
			case KithPackage.EVENT__PLACE:
				return getPlace();
			case KithPackage.EVENT__RECURRENCE:
				return getRecurrence();
			case KithPackage.EVENT__URL:
				return getUrl();
			case KithPackage.EVENT__PURPOSE:
				return getPurpose();
			case KithPackage.EVENT__DEBRIEF:
				return getDebrief();
			case KithPackage.EVENT__TIME_BUDGET:
				return getTimeBudget();
			case KithPackage.EVENT__ATTENDEES:
				return getAttendees();
			case KithPackage.EVENT__CHECKLIST:
				return getChecklist();
			case KithPackage.EVENT__ORGANIZER:
				if (resolve) return getOrganizer();
				return basicGetOrganizer();
			case KithPackage.EVENT__NOTE:
				return getNote();
			case KithPackage.EVENT__STATUS:
				return getStatus();
			case KithPackage.EVENT__EXCLUDED_STARTS:
				return getExcludedStarts();
			case KithPackage.EVENT__ADDITIONAL_STARTS:
				return getAdditionalStarts();
			case KithPackage.EVENT__SERIES:
				if (resolve) return getSeries();
				return basicGetSeries();
			case KithPackage.EVENT__ORIGINAL_START:
				return getOriginalStart();
			case KithPackage.EVENT__SOURCE:
				return getSource();
			case KithPackage.EVENT__CALENDAR_PROPERTIES:
				return getCalendarProperties();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case KithPackage.EVENT__UID:
				setUid((String)newValue);
				return;
			case KithPackage.EVENT__TITLE:
				setTitle((String)newValue);
				return;
			case KithPackage.EVENT__START:
				setStart((Instant)newValue);
				return;
			case KithPackage.EVENT__END:
				setEnd((Instant)newValue);
				return;
			case KithPackage.EVENT__ZONE:
				setZone((ZoneId)newValue);
				return;
			case KithPackage.EVENT__ALL_DAY:
				setAllDay((Boolean)newValue);
				return;
			case KithPackage.EVENT__PLACE:
				setPlace((String)newValue);
				return;
			case KithPackage.EVENT__RECURRENCE:
				setRecurrence((String)newValue);
				return;
			case KithPackage.EVENT__URL:
				setUrl((String)newValue);
				return;
			case KithPackage.EVENT__PURPOSE:
				setPurpose((String)newValue);
				return;
			case KithPackage.EVENT__DEBRIEF:
				setDebrief((String)newValue);
				return;
			case KithPackage.EVENT__TIME_BUDGET:
				setTimeBudget((Duration)newValue);
				return;
			case KithPackage.EVENT__ATTENDEES:
				getAttendees().clear();
				getAttendees().addAll((Collection<? extends Attendee>)newValue);
				return;
			case KithPackage.EVENT__CHECKLIST:
				getChecklist().clear();
				getChecklist().addAll((Collection<? extends ChecklistItem>)newValue);
				return;
			case KithPackage.EVENT__ORGANIZER:
				setOrganizer((Organization)newValue);
				return;
			case KithPackage.EVENT__NOTE:
				setNote((String)newValue);
				return;
			case KithPackage.EVENT__STATUS:
				setStatus((EventStatus)newValue);
				return;
			case KithPackage.EVENT__EXCLUDED_STARTS:
				getExcludedStarts().clear();
				getExcludedStarts().addAll((Collection<? extends Instant>)newValue);
				return;
			case KithPackage.EVENT__ADDITIONAL_STARTS:
				getAdditionalStarts().clear();
				getAdditionalStarts().addAll((Collection<? extends Instant>)newValue);
				return;
			case KithPackage.EVENT__SERIES:
				setSeries((Event)newValue);
				return;
			case KithPackage.EVENT__ORIGINAL_START:
				setOriginalStart((Instant)newValue);
				return;
			case KithPackage.EVENT__SOURCE:
				setSource((String)newValue);
				return;
			case KithPackage.EVENT__CALENDAR_PROPERTIES:
				getCalendarProperties().clear();
				getCalendarProperties().addAll((Collection<? extends String>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case KithPackage.EVENT__UID:
				setUid(UID_EDEFAULT);
				return;
			case KithPackage.EVENT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case KithPackage.EVENT__START:
				setStart(START_EDEFAULT);
				return;
			case KithPackage.EVENT__END:
				setEnd(END_EDEFAULT);
				return;
			case KithPackage.EVENT__ZONE:
				setZone(ZONE_EDEFAULT);
				return;
			case KithPackage.EVENT__ALL_DAY:
				setAllDay(ALL_DAY_EDEFAULT);
				return;
			case KithPackage.EVENT__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case KithPackage.EVENT__RECURRENCE:
				setRecurrence(RECURRENCE_EDEFAULT);
				return;
			case KithPackage.EVENT__URL:
				setUrl(URL_EDEFAULT);
				return;
			case KithPackage.EVENT__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case KithPackage.EVENT__DEBRIEF:
				setDebrief(DEBRIEF_EDEFAULT);
				return;
			case KithPackage.EVENT__TIME_BUDGET:
				setTimeBudget(TIME_BUDGET_EDEFAULT);
				return;
			case KithPackage.EVENT__ATTENDEES:
				getAttendees().clear();
				return;
			case KithPackage.EVENT__CHECKLIST:
				getChecklist().clear();
				return;
			case KithPackage.EVENT__ORGANIZER:
				setOrganizer((Organization)null);
				return;
			case KithPackage.EVENT__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case KithPackage.EVENT__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case KithPackage.EVENT__EXCLUDED_STARTS:
				getExcludedStarts().clear();
				return;
			case KithPackage.EVENT__ADDITIONAL_STARTS:
				getAdditionalStarts().clear();
				return;
			case KithPackage.EVENT__SERIES:
				setSeries((Event)null);
				return;
			case KithPackage.EVENT__ORIGINAL_START:
				setOriginalStart(ORIGINAL_START_EDEFAULT);
				return;
			case KithPackage.EVENT__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case KithPackage.EVENT__CALENDAR_PROPERTIES:
				getCalendarProperties().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case KithPackage.EVENT__UID:
				return UID_EDEFAULT == null ? uid != null : !UID_EDEFAULT.equals(uid);
			case KithPackage.EVENT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case KithPackage.EVENT__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case KithPackage.EVENT__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case KithPackage.EVENT__ZONE:
				return ZONE_EDEFAULT == null ? zone != null : !ZONE_EDEFAULT.equals(zone);
			case KithPackage.EVENT__ALL_DAY:
				return allDay != ALL_DAY_EDEFAULT;
			case KithPackage.EVENT__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case KithPackage.EVENT__RECURRENCE:
				return RECURRENCE_EDEFAULT == null ? recurrence != null : !RECURRENCE_EDEFAULT.equals(recurrence);
			case KithPackage.EVENT__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
			case KithPackage.EVENT__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case KithPackage.EVENT__DEBRIEF:
				return DEBRIEF_EDEFAULT == null ? debrief != null : !DEBRIEF_EDEFAULT.equals(debrief);
			case KithPackage.EVENT__TIME_BUDGET:
				return TIME_BUDGET_EDEFAULT == null ? timeBudget != null : !TIME_BUDGET_EDEFAULT.equals(timeBudget);
			case KithPackage.EVENT__ATTENDEES:
				return attendees != null && !attendees.isEmpty();
			case KithPackage.EVENT__CHECKLIST:
				return checklist != null && !checklist.isEmpty();
			case KithPackage.EVENT__ORGANIZER:
				return organizer != null;
			case KithPackage.EVENT__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case KithPackage.EVENT__STATUS:
				return status != STATUS_EDEFAULT;
			case KithPackage.EVENT__EXCLUDED_STARTS:
				return excludedStarts != null && !excludedStarts.isEmpty();
			case KithPackage.EVENT__ADDITIONAL_STARTS:
				return additionalStarts != null && !additionalStarts.isEmpty();
			case KithPackage.EVENT__SERIES:
				return series != null;
			case KithPackage.EVENT__ORIGINAL_START:
				return ORIGINAL_START_EDEFAULT == null ? originalStart != null : !ORIGINAL_START_EDEFAULT.equals(originalStart);
			case KithPackage.EVENT__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case KithPackage.EVENT__CALENDAR_PROPERTIES:
				return calendarProperties != null && !calendarProperties.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (uid: ");
		result.append(uid);
		result.append(", title: ");
		result.append(title);
		result.append(", start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", zone: ");
		result.append(zone);
		result.append(", allDay: ");
		result.append(allDay);
		result.append(", place: ");
		result.append(place);
		result.append(", recurrence: ");
		result.append(recurrence);
		result.append(", url: ");
		result.append(url);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", debrief: ");
		result.append(debrief);
		result.append(", timeBudget: ");
		result.append(timeBudget);
		result.append(", note: ");
		result.append(note);
		result.append(", status: ");
		result.append(status);
		result.append(", excludedStarts: ");
		result.append(excludedStarts);
		result.append(", additionalStarts: ");
		result.append(additionalStarts);
		result.append(", originalStart: ");
		result.append(originalStart);
		result.append(", source: ");
		result.append(source);
		result.append(", calendarProperties: ");
		result.append(calendarProperties);
		result.append(')');
		return result.toString();
	}

} //EventImpl
