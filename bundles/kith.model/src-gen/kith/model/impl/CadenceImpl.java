/**
 */
package kith.model.impl;

import java.time.Instant;
import java.time.LocalDate;

import kith.model.Cadence;
import kith.model.KithObject;
import kith.model.KithPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cadence</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link kith.model.impl.CadenceImpl#getIdealDays <em>Ideal Days</em>}</li>
 *   <li>{@link kith.model.impl.CadenceImpl#getMaximumDays <em>Maximum Days</em>}</li>
 *   <li>{@link kith.model.impl.CadenceImpl#getSnoozedUntil <em>Snoozed Until</em>}</li>
 *   <li>{@link kith.model.impl.CadenceImpl#getSnoozed <em>Snoozed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CadenceImpl extends KithObject implements Cadence {
	/**
	 * The default value of the '{@link #getIdealDays() <em>Ideal Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdealDays()
	 * @generated
	 * @ordered
	 */
	protected static final int IDEAL_DAYS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getIdealDays() <em>Ideal Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdealDays()
	 * @generated
	 * @ordered
	 */
	protected int idealDays = IDEAL_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumDays() <em>Maximum Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumDays()
	 * @generated
	 * @ordered
	 */
	protected static final int MAXIMUM_DAYS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMaximumDays() <em>Maximum Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumDays()
	 * @generated
	 * @ordered
	 */
	protected int maximumDays = MAXIMUM_DAYS_EDEFAULT;

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
	 * The default value of the '{@link #getSnoozed() <em>Snoozed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnoozed()
	 * @generated
	 * @ordered
	 */
	protected static final Instant SNOOZED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSnoozed() <em>Snoozed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnoozed()
	 * @generated
	 * @ordered
	 */
	protected Instant snoozed = SNOOZED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CadenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KithPackage.Literals.CADENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getIdealDays() {
		return idealDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdealDays(int newIdealDays) {
		int oldIdealDays = idealDays;
		idealDays = newIdealDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.CADENCE__IDEAL_DAYS, oldIdealDays, idealDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaximumDays() {
		return maximumDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumDays(int newMaximumDays) {
		int oldMaximumDays = maximumDays;
		maximumDays = newMaximumDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.CADENCE__MAXIMUM_DAYS, oldMaximumDays, maximumDays));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.CADENCE__SNOOZED_UNTIL, oldSnoozedUntil, snoozedUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getSnoozed() {
		return snoozed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSnoozed(Instant newSnoozed) {
		Instant oldSnoozed = snoozed;
		snoozed = newSnoozed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.CADENCE__SNOOZED, oldSnoozed, snoozed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case KithPackage.CADENCE__IDEAL_DAYS:
				return getIdealDays();
			case KithPackage.CADENCE__MAXIMUM_DAYS:
				return getMaximumDays();
			case KithPackage.CADENCE__SNOOZED_UNTIL:
				return getSnoozedUntil();
			case KithPackage.CADENCE__SNOOZED:
				return getSnoozed();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case KithPackage.CADENCE__IDEAL_DAYS:
				setIdealDays((Integer)newValue);
				return;
			case KithPackage.CADENCE__MAXIMUM_DAYS:
				setMaximumDays((Integer)newValue);
				return;
			case KithPackage.CADENCE__SNOOZED_UNTIL:
				setSnoozedUntil((LocalDate)newValue);
				return;
			case KithPackage.CADENCE__SNOOZED:
				setSnoozed((Instant)newValue);
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
			case KithPackage.CADENCE__IDEAL_DAYS:
				setIdealDays(IDEAL_DAYS_EDEFAULT);
				return;
			case KithPackage.CADENCE__MAXIMUM_DAYS:
				setMaximumDays(MAXIMUM_DAYS_EDEFAULT);
				return;
			case KithPackage.CADENCE__SNOOZED_UNTIL:
				setSnoozedUntil(SNOOZED_UNTIL_EDEFAULT);
				return;
			case KithPackage.CADENCE__SNOOZED:
				setSnoozed(SNOOZED_EDEFAULT);
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
			case KithPackage.CADENCE__IDEAL_DAYS:
				return idealDays != IDEAL_DAYS_EDEFAULT;
			case KithPackage.CADENCE__MAXIMUM_DAYS:
				return maximumDays != MAXIMUM_DAYS_EDEFAULT;
			case KithPackage.CADENCE__SNOOZED_UNTIL:
				return SNOOZED_UNTIL_EDEFAULT == null ? snoozedUntil != null : !SNOOZED_UNTIL_EDEFAULT.equals(snoozedUntil);
			case KithPackage.CADENCE__SNOOZED:
				return SNOOZED_EDEFAULT == null ? snoozed != null : !SNOOZED_EDEFAULT.equals(snoozed);
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
		result.append(" (idealDays: ");
		result.append(idealDays);
		result.append(", maximumDays: ");
		result.append(maximumDays);
		result.append(", snoozedUntil: ");
		result.append(snoozedUntil);
		result.append(", snoozed: ");
		result.append(snoozed);
		result.append(')');
		return result.toString();
	}

} //CadenceImpl
