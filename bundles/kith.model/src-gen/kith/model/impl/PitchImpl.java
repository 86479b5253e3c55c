/**
 */
package kith.model.impl;

import java.util.Collection;

import kith.model.KithObject;
import kith.model.KithPackage;
import kith.model.Pitch;
import kith.model.Rehearsal;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pitch</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link kith.model.impl.PitchImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link kith.model.impl.PitchImpl#getAudience <em>Audience</em>}</li>
 *   <li>{@link kith.model.impl.PitchImpl#getTargetSeconds <em>Target Seconds</em>}</li>
 *   <li>{@link kith.model.impl.PitchImpl#getText <em>Text</em>}</li>
 *   <li>{@link kith.model.impl.PitchImpl#getRehearsals <em>Rehearsals</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PitchImpl extends KithObject implements Pitch {
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
	 * The default value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected static final String AUDIENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected String audience = AUDIENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetSeconds() <em>Target Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final int TARGET_SECONDS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTargetSeconds() <em>Target Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetSeconds()
	 * @generated
	 * @ordered
	 */
	protected int targetSeconds = TARGET_SECONDS_EDEFAULT;

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
	 * The cached value of the '{@link #getRehearsals() <em>Rehearsals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRehearsals()
	 * @generated
	 * @ordered
	 */
	protected EList<Rehearsal> rehearsals;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PitchImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KithPackage.Literals.PITCH;
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
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.PITCH__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAudience() {
		return audience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAudience(String newAudience) {
		String oldAudience = audience;
		audience = newAudience;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.PITCH__AUDIENCE, oldAudience, audience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTargetSeconds() {
		return targetSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetSeconds(int newTargetSeconds) {
		int oldTargetSeconds = targetSeconds;
		targetSeconds = newTargetSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.PITCH__TARGET_SECONDS, oldTargetSeconds, targetSeconds));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.PITCH__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Rehearsal> getRehearsals() {
		if (rehearsals == null) {
			rehearsals = new EObjectContainmentEList<Rehearsal>(Rehearsal.class, this, KithPackage.PITCH__REHEARSALS);
		}
		return rehearsals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case KithPackage.PITCH__REHEARSALS:
				return ((InternalEList<?>)getRehearsals()).basicRemove(otherEnd, msgs);
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
			case KithPackage.PITCH__TITLE:
				return getTitle();
			case KithPackage.PITCH__AUDIENCE:
				return getAudience();
			case KithPackage.PITCH__TARGET_SECONDS:
				return getTargetSeconds();
			case KithPackage.PITCH__TEXT:
				return getText();
			case KithPackage.PITCH__REHEARSALS:
				return getRehearsals();
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
			case KithPackage.PITCH__TITLE:
				setTitle((String)newValue);
				return;
			case KithPackage.PITCH__AUDIENCE:
				setAudience((String)newValue);
				return;
			case KithPackage.PITCH__TARGET_SECONDS:
				setTargetSeconds((Integer)newValue);
				return;
			case KithPackage.PITCH__TEXT:
				setText((String)newValue);
				return;
			case KithPackage.PITCH__REHEARSALS:
				getRehearsals().clear();
				getRehearsals().addAll((Collection<? extends Rehearsal>)newValue);
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
			case KithPackage.PITCH__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case KithPackage.PITCH__AUDIENCE:
				setAudience(AUDIENCE_EDEFAULT);
				return;
			case KithPackage.PITCH__TARGET_SECONDS:
				setTargetSeconds(TARGET_SECONDS_EDEFAULT);
				return;
			case KithPackage.PITCH__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case KithPackage.PITCH__REHEARSALS:
				getRehearsals().clear();
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
			case KithPackage.PITCH__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case KithPackage.PITCH__AUDIENCE:
				return AUDIENCE_EDEFAULT == null ? audience != null : !AUDIENCE_EDEFAULT.equals(audience);
			case KithPackage.PITCH__TARGET_SECONDS:
				return targetSeconds != TARGET_SECONDS_EDEFAULT;
			case KithPackage.PITCH__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case KithPackage.PITCH__REHEARSALS:
				return rehearsals != null && !rehearsals.isEmpty();
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
		result.append(" (title: ");
		result.append(title);
		result.append(", audience: ");
		result.append(audience);
		result.append(", targetSeconds: ");
		result.append(targetSeconds);
		result.append(", text: ");
		result.append(text);
		result.append(')');
		return result.toString();
	}

} //PitchImpl
