/**
 */
package kith.model.impl;

import java.time.Instant;
import java.time.LocalDate;

import java.util.Collection;

import kith.model.Exchange;
import kith.model.ExchangeKind;
import kith.model.ExchangeSide;
import kith.model.ExchangeState;
import kith.model.Interaction;
import kith.model.KithPackage;
import kith.model.Opportunity;
import kith.model.Person;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Exchange</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link kith.model.impl.ExchangeImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link kith.model.impl.ExchangeImpl#getState <em>State</em>}</li>
 *   <li>{@link kith.model.impl.ExchangeImpl#getSide <em>Side</em>}</li>
 *   <li>{@link kith.model.impl.ExchangeImpl#getPeople <em>People</em>}</li>
 *   <li>{@link kith.model.impl.ExchangeImpl#getAt <em>At</em>}</li>
 *   <li>{@link kith.model.impl.ExchangeImpl#getThanked <em>Thanked</em>}</li>
 *   <li>{@link kith.model.impl.ExchangeImpl#getText <em>Text</em>}</li>
 *   <li>{@link kith.model.impl.ExchangeImpl#getInteraction <em>Interaction</em>}</li>
 *   <li>{@link kith.model.impl.ExchangeImpl#getOpportunity <em>Opportunity</em>}</li>
 *   <li>{@link kith.model.impl.ExchangeImpl#getDue <em>Due</em>}</li>
 *   <li>{@link kith.model.impl.ExchangeImpl#getClosed <em>Closed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExchangeImpl extends EntityImpl implements Exchange {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ExchangeKind KIND_EDEFAULT = ExchangeKind.INFORMATION;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ExchangeKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ExchangeState STATE_EDEFAULT = ExchangeState.ASKED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ExchangeState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSide() <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSide()
	 * @generated
	 * @ordered
	 */
	protected static final ExchangeSide SIDE_EDEFAULT = ExchangeSide.GIVE;

	/**
	 * The cached value of the '{@link #getSide() <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSide()
	 * @generated
	 * @ordered
	 */
	protected ExchangeSide side = SIDE_EDEFAULT;

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
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected Instant at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getThanked() <em>Thanked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThanked()
	 * @generated
	 * @ordered
	 */
	protected static final Instant THANKED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThanked() <em>Thanked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThanked()
	 * @generated
	 * @ordered
	 */
	protected Instant thanked = THANKED_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

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
	 * The cached value of the '{@link #getOpportunity() <em>Opportunity</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpportunity()
	 * @generated
	 * @ordered
	 */
	protected Opportunity opportunity;

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
	 * The default value of the '{@link #getClosed() <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosed()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CLOSED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosed() <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosed()
	 * @generated
	 * @ordered
	 */
	protected Instant closed = CLOSED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExchangeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KithPackage.Literals.EXCHANGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExchangeKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ExchangeKind newKind) {
		ExchangeKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EXCHANGE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExchangeState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ExchangeState newState) {
		ExchangeState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EXCHANGE__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExchangeSide getSide() {
		return side;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSide(ExchangeSide newSide) {
		ExchangeSide oldSide = side;
		side = newSide == null ? SIDE_EDEFAULT : newSide;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EXCHANGE__SIDE, oldSide, side));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Person> getPeople() {
		if (people == null) {
			people = new EObjectResolvingEList<Person>(Person.class, this, KithPackage.EXCHANGE__PEOPLE);
		}
		return people;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(Instant newAt) {
		Instant oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EXCHANGE__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getThanked() {
		return thanked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThanked(Instant newThanked) {
		Instant oldThanked = thanked;
		thanked = newThanked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EXCHANGE__THANKED, oldThanked, thanked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EXCHANGE__TEXT, oldText, text));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KithPackage.EXCHANGE__INTERACTION, oldInteraction, interaction));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EXCHANGE__INTERACTION, oldInteraction, interaction));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KithPackage.EXCHANGE__OPPORTUNITY, oldOpportunity, opportunity));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EXCHANGE__OPPORTUNITY, oldOpportunity, opportunity));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EXCHANGE__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getClosed() {
		return closed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosed(Instant newClosed) {
		Instant oldClosed = closed;
		closed = newClosed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.EXCHANGE__CLOSED, oldClosed, closed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case KithPackage.EXCHANGE__KIND:
				return getKind();
			case KithPackage.EXCHANGE__STATE:
				return getState();
			case KithPackage.EXCHANGE__SIDE:
				return getSide();
			case KithPackage.EXCHANGE__PEOPLE:
				return getPeople();
			case KithPackage.EXCHANGE__AT:
				return getAt();
			case KithPackage.EXCHANGE__THANKED:
				return getThanked();
			case KithPackage.EXCHANGE__TEXT:
				return getText();
			case KithPackage.EXCHANGE__INTERACTION:
				if (resolve) return getInteraction();
				return basicGetInteraction();
			case KithPackage.EXCHANGE__OPPORTUNITY:
				if (resolve) return getOpportunity();
				return basicGetOpportunity();
			case KithPackage.EXCHANGE__DUE:
				return getDue();
			case KithPackage.EXCHANGE__CLOSED:
				return getClosed();
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
			case KithPackage.EXCHANGE__KIND:
				setKind((ExchangeKind)newValue);
				return;
			case KithPackage.EXCHANGE__STATE:
				setState((ExchangeState)newValue);
				return;
			case KithPackage.EXCHANGE__SIDE:
				setSide((ExchangeSide)newValue);
				return;
			case KithPackage.EXCHANGE__PEOPLE:
				getPeople().clear();
				getPeople().addAll((Collection<? extends Person>)newValue);
				return;
			case KithPackage.EXCHANGE__AT:
				setAt((Instant)newValue);
				return;
			case KithPackage.EXCHANGE__THANKED:
				setThanked((Instant)newValue);
				return;
			case KithPackage.EXCHANGE__TEXT:
				setText((String)newValue);
				return;
			case KithPackage.EXCHANGE__INTERACTION:
				setInteraction((Interaction)newValue);
				return;
			case KithPackage.EXCHANGE__OPPORTUNITY:
				setOpportunity((Opportunity)newValue);
				return;
			case KithPackage.EXCHANGE__DUE:
				setDue((LocalDate)newValue);
				return;
			case KithPackage.EXCHANGE__CLOSED:
				setClosed((Instant)newValue);
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
			case KithPackage.EXCHANGE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case KithPackage.EXCHANGE__STATE:
				setState(STATE_EDEFAULT);
				return;
			case KithPackage.EXCHANGE__SIDE:
				setSide(SIDE_EDEFAULT);
				return;
			case KithPackage.EXCHANGE__PEOPLE:
				getPeople().clear();
				return;
			case KithPackage.EXCHANGE__AT:
				setAt(AT_EDEFAULT);
				return;
			case KithPackage.EXCHANGE__THANKED:
				setThanked(THANKED_EDEFAULT);
				return;
			case KithPackage.EXCHANGE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case KithPackage.EXCHANGE__INTERACTION:
				setInteraction((Interaction)null);
				return;
			case KithPackage.EXCHANGE__OPPORTUNITY:
				setOpportunity((Opportunity)null);
				return;
			case KithPackage.EXCHANGE__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case KithPackage.EXCHANGE__CLOSED:
				setClosed(CLOSED_EDEFAULT);
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
			case KithPackage.EXCHANGE__KIND:
				return kind != KIND_EDEFAULT;
			case KithPackage.EXCHANGE__STATE:
				return state != STATE_EDEFAULT;
			case KithPackage.EXCHANGE__SIDE:
				return side != SIDE_EDEFAULT;
			case KithPackage.EXCHANGE__PEOPLE:
				return people != null && !people.isEmpty();
			case KithPackage.EXCHANGE__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case KithPackage.EXCHANGE__THANKED:
				return THANKED_EDEFAULT == null ? thanked != null : !THANKED_EDEFAULT.equals(thanked);
			case KithPackage.EXCHANGE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case KithPackage.EXCHANGE__INTERACTION:
				return interaction != null;
			case KithPackage.EXCHANGE__OPPORTUNITY:
				return opportunity != null;
			case KithPackage.EXCHANGE__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case KithPackage.EXCHANGE__CLOSED:
				return CLOSED_EDEFAULT == null ? closed != null : !CLOSED_EDEFAULT.equals(closed);
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
		result.append(", state: ");
		result.append(state);
		result.append(", side: ");
		result.append(side);
		result.append(", at: ");
		result.append(at);
		result.append(", thanked: ");
		result.append(thanked);
		result.append(", text: ");
		result.append(text);
		result.append(", due: ");
		result.append(due);
		result.append(", closed: ");
		result.append(closed);
		result.append(')');
		return result.toString();
	}

} //ExchangeImpl
