/**
 */
package kith.model.impl;

import java.time.Instant;
import java.time.LocalDate;

import java.util.Collection;

import kith.model.Event;
import kith.model.Exchange;
import kith.model.Goal;
import kith.model.Interaction;
import kith.model.KithPackage;
import kith.model.Opportunity;
import kith.model.Person;
import kith.model.Task;
import kith.model.TaskKind;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link kith.model.impl.TaskImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link kith.model.impl.TaskImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link kith.model.impl.TaskImpl#getNote <em>Note</em>}</li>
 *   <li>{@link kith.model.impl.TaskImpl#getDue <em>Due</em>}</li>
 *   <li>{@link kith.model.impl.TaskImpl#getSnoozedUntil <em>Snoozed Until</em>}</li>
 *   <li>{@link kith.model.impl.TaskImpl#getDone <em>Done</em>}</li>
 *   <li>{@link kith.model.impl.TaskImpl#getPeople <em>People</em>}</li>
 *   <li>{@link kith.model.impl.TaskImpl#getInteraction <em>Interaction</em>}</li>
 *   <li>{@link kith.model.impl.TaskImpl#getEvent <em>Event</em>}</li>
 *   <li>{@link kith.model.impl.TaskImpl#getExchange <em>Exchange</em>}</li>
 *   <li>{@link kith.model.impl.TaskImpl#getGoal <em>Goal</em>}</li>
 *   <li>{@link kith.model.impl.TaskImpl#getOpportunity <em>Opportunity</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TaskImpl extends EntityImpl implements Task {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final TaskKind KIND_EDEFAULT = TaskKind.FOLLOW_UP;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected TaskKind kind = KIND_EDEFAULT;

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
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate due = DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSnoozedUntil() <em>Snoozed Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnoozedUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SNOOZED_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSnoozedUntil() <em>Snoozed Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnoozedUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate snoozedUntil = SNOOZED_UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDone()
	 * @generated
	 * @ordered
	 */
	protected static final Instant DONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDone()
	 * @generated
	 * @ordered
	 */
	protected Instant done = DONE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPeople() <em>People</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeople()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> people;

	/**
	 * The cached value of the '{@link #getInteraction() <em>Interaction</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInteraction()
	 * @generated
	 * @ordered
	 */
	protected Interaction interaction;

	/**
	 * The cached value of the '{@link #getEvent() <em>Event</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvent()
	 * @generated
	 * @ordered
	 */
	protected Event event;

	/**
	 * The cached value of the '{@link #getExchange() <em>Exchange</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExchange()
	 * @generated
	 * @ordered
	 */
	protected Exchange exchange;

	/**
	 * The cached value of the '{@link #getGoal() <em>Goal</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoal()
	 * @generated
	 * @ordered
	 */
	protected Goal goal;

	/**
	 * The cached value of the '{@link #getOpportunity() <em>Opportunity</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpportunity()
	 * @generated
	 * @ordered
	 */
	protected Opportunity opportunity;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TaskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KithPackage.Literals.TASK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TaskKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(TaskKind newKind) {
		TaskKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.TASK__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.TASK__TITLE, oldTitle, title));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.TASK__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(LocalDate newDue) {
		LocalDate oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.TASK__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSnoozedUntil() {
		return snoozedUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSnoozedUntil(LocalDate newSnoozedUntil) {
		LocalDate oldSnoozedUntil = snoozedUntil;
		snoozedUntil = newSnoozedUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.TASK__SNOOZED_UNTIL, oldSnoozedUntil, snoozedUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getDone() {
		return done;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDone(Instant newDone) {
		Instant oldDone = done;
		done = newDone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.TASK__DONE, oldDone, done));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Person> getPeople() {
		if (people == null) {
			people = new EObjectResolvingEList<Person>(Person.class, this, KithPackage.TASK__PEOPLE);
		}
		return people;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Interaction getInteraction() {
		if (interaction != null && interaction.eIsProxy()) {
			InternalEObject oldInteraction = (InternalEObject)interaction;
			interaction = (Interaction)eResolveProxy(oldInteraction);
			if (interaction != oldInteraction) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KithPackage.TASK__INTERACTION, oldInteraction, interaction));
			}
		}
		return interaction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Interaction basicGetInteraction() {
		return interaction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInteraction(Interaction newInteraction) {
		Interaction oldInteraction = interaction;
		interaction = newInteraction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.TASK__INTERACTION, oldInteraction, interaction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Event getEvent() {
		if (event != null && event.eIsProxy()) {
			InternalEObject oldEvent = (InternalEObject)event;
			event = (Event)eResolveProxy(oldEvent);
			if (event != oldEvent) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KithPackage.TASK__EVENT, oldEvent, event));
			}
		}
		return event;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Event basicGetEvent() {
		return event;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvent(Event newEvent) {
		Event oldEvent = event;
		event = newEvent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.TASK__EVENT, oldEvent, event));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Exchange getExchange() {
		if (exchange != null && exchange.eIsProxy()) {
			InternalEObject oldExchange = (InternalEObject)exchange;
			exchange = (Exchange)eResolveProxy(oldExchange);
			if (exchange != oldExchange) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KithPackage.TASK__EXCHANGE, oldExchange, exchange));
			}
		}
		return exchange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Exchange basicGetExchange() {
		return exchange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExchange(Exchange newExchange) {
		Exchange oldExchange = exchange;
		exchange = newExchange;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.TASK__EXCHANGE, oldExchange, exchange));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Goal getGoal() {
		if (goal != null && goal.eIsProxy()) {
			InternalEObject oldGoal = (InternalEObject)goal;
			goal = (Goal)eResolveProxy(oldGoal);
			if (goal != oldGoal) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KithPackage.TASK__GOAL, oldGoal, goal));
			}
		}
		return goal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Goal basicGetGoal() {
		return goal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGoal(Goal newGoal) {
		Goal oldGoal = goal;
		goal = newGoal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.TASK__GOAL, oldGoal, goal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Opportunity getOpportunity() {
		if (opportunity != null && opportunity.eIsProxy()) {
			InternalEObject oldOpportunity = (InternalEObject)opportunity;
			opportunity = (Opportunity)eResolveProxy(oldOpportunity);
			if (opportunity != oldOpportunity) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KithPackage.TASK__OPPORTUNITY, oldOpportunity, opportunity));
			}
		}
		return opportunity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Opportunity basicGetOpportunity() {
		return opportunity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpportunity(Opportunity newOpportunity) {
		Opportunity oldOpportunity = opportunity;
		opportunity = newOpportunity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.TASK__OPPORTUNITY, oldOpportunity, opportunity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case KithPackage.TASK__KIND:
				return getKind();
			case KithPackage.TASK__TITLE:
				return getTitle();
			case KithPackage.TASK__NOTE:
				return getNote();
			case KithPackage.TASK__DUE:
				return getDue();
			case KithPackage.TASK__SNOOZED_UNTIL:
				return getSnoozedUntil();
			case KithPackage.TASK__DONE:
				return getDone();
			case KithPackage.TASK__PEOPLE:
				return getPeople();
			case KithPackage.TASK__INTERACTION:
				if (resolve) return getInteraction();
				return basicGetInteraction();
			case KithPackage.TASK__EVENT:
				if (resolve) return getEvent();
				return basicGetEvent();
			case KithPackage.TASK__EXCHANGE:
				if (resolve) return getExchange();
				return basicGetExchange();
			case KithPackage.TASK__GOAL:
				if (resolve) return getGoal();
				return basicGetGoal();
			case KithPackage.TASK__OPPORTUNITY:
				if (resolve) return getOpportunity();
				return basicGetOpportunity();
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
			case KithPackage.TASK__KIND:
				setKind((TaskKind)newValue);
				return;
			case KithPackage.TASK__TITLE:
				setTitle((String)newValue);
				return;
			case KithPackage.TASK__NOTE:
				setNote((String)newValue);
				return;
			case KithPackage.TASK__DUE:
				setDue((LocalDate)newValue);
				return;
			case KithPackage.TASK__SNOOZED_UNTIL:
				setSnoozedUntil((LocalDate)newValue);
				return;
			case KithPackage.TASK__DONE:
				setDone((Instant)newValue);
				return;
			case KithPackage.TASK__PEOPLE:
				getPeople().clear();
				getPeople().addAll((Collection<? extends Person>)newValue);
				return;
			case KithPackage.TASK__INTERACTION:
				setInteraction((Interaction)newValue);
				return;
			case KithPackage.TASK__EVENT:
				setEvent((Event)newValue);
				return;
			case KithPackage.TASK__EXCHANGE:
				setExchange((Exchange)newValue);
				return;
			case KithPackage.TASK__GOAL:
				setGoal((Goal)newValue);
				return;
			case KithPackage.TASK__OPPORTUNITY:
				setOpportunity((Opportunity)newValue);
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
			case KithPackage.TASK__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case KithPackage.TASK__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case KithPackage.TASK__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case KithPackage.TASK__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case KithPackage.TASK__SNOOZED_UNTIL:
				setSnoozedUntil(SNOOZED_UNTIL_EDEFAULT);
				return;
			case KithPackage.TASK__DONE:
				setDone(DONE_EDEFAULT);
				return;
			case KithPackage.TASK__PEOPLE:
				getPeople().clear();
				return;
			case KithPackage.TASK__INTERACTION:
				setInteraction((Interaction)null);
				return;
			case KithPackage.TASK__EVENT:
				setEvent((Event)null);
				return;
			case KithPackage.TASK__EXCHANGE:
				setExchange((Exchange)null);
				return;
			case KithPackage.TASK__GOAL:
				setGoal((Goal)null);
				return;
			case KithPackage.TASK__OPPORTUNITY:
				setOpportunity((Opportunity)null);
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
			case KithPackage.TASK__KIND:
				return kind != KIND_EDEFAULT;
			case KithPackage.TASK__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case KithPackage.TASK__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case KithPackage.TASK__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case KithPackage.TASK__SNOOZED_UNTIL:
				return SNOOZED_UNTIL_EDEFAULT == null ? snoozedUntil != null : !SNOOZED_UNTIL_EDEFAULT.equals(snoozedUntil);
			case KithPackage.TASK__DONE:
				return DONE_EDEFAULT == null ? done != null : !DONE_EDEFAULT.equals(done);
			case KithPackage.TASK__PEOPLE:
				return people != null && !people.isEmpty();
			case KithPackage.TASK__INTERACTION:
				return interaction != null;
			case KithPackage.TASK__EVENT:
				return event != null;
			case KithPackage.TASK__EXCHANGE:
				return exchange != null;
			case KithPackage.TASK__GOAL:
				return goal != null;
			case KithPackage.TASK__OPPORTUNITY:
				return opportunity != null;
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", title: ");
		result.append(title);
		result.append(", note: ");
		result.append(note);
		result.append(", due: ");
		result.append(due);
		result.append(", snoozedUntil: ");
		result.append(snoozedUntil);
		result.append(", done: ");
		result.append(done);
		result.append(')');
		return result.toString();
	}

} //TaskImpl
