/**
 */
package kith.model.impl;

import java.time.Instant;

import java.util.Collection;

import kith.model.Entity;
import kith.model.KithPackage;
import kith.model.WorkshopAnswer;
import kith.model.WorkshopRun;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Workshop Run</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link kith.model.impl.WorkshopRunImpl#getWorkshop <em>Workshop</em>}</li>
 *   <li>{@link kith.model.impl.WorkshopRunImpl#getStarted <em>Started</em>}</li>
 *   <li>{@link kith.model.impl.WorkshopRunImpl#getEnded <em>Ended</em>}</li>
 *   <li>{@link kith.model.impl.WorkshopRunImpl#getStep <em>Step</em>}</li>
 *   <li>{@link kith.model.impl.WorkshopRunImpl#getAnswers <em>Answers</em>}</li>
 *   <li>{@link kith.model.impl.WorkshopRunImpl#getResults <em>Results</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WorkshopRunImpl extends EntityImpl implements WorkshopRun {
	/**
	 * The default value of the '{@link #getWorkshop() <em>Workshop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkshop()
	 * @generated
	 * @ordered
	 */
	protected static final String WORKSHOP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWorkshop() <em>Workshop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkshop()
	 * @generated
	 * @ordered
	 */
	protected String workshop = WORKSHOP_EDEFAULT;

	/**
	 * The default value of the '{@link #getStarted() <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarted()
	 * @generated
	 * @ordered
	 */
	protected static final Instant STARTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStarted() <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarted()
	 * @generated
	 * @ordered
	 */
	protected Instant started = STARTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnded() <em>Ended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnded()
	 * @generated
	 * @ordered
	 */
	protected static final Instant ENDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnded() <em>Ended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnded()
	 * @generated
	 * @ordered
	 */
	protected Instant ended = ENDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected static final String STEP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected String step = STEP_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<WorkshopAnswer> answers;

	/**
	 * The cached value of the '{@link #getResults() <em>Results</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResults()
	 * @generated
	 * @ordered
	 */
	protected EList<Entity> results;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WorkshopRunImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KithPackage.Literals.WORKSHOP_RUN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWorkshop() {
		return workshop;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorkshop(String newWorkshop) {
		String oldWorkshop = workshop;
		workshop = newWorkshop;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.WORKSHOP_RUN__WORKSHOP, oldWorkshop, workshop));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getStarted() {
		return started;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStarted(Instant newStarted) {
		Instant oldStarted = started;
		started = newStarted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.WORKSHOP_RUN__STARTED, oldStarted, started));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getEnded() {
		return ended;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnded(Instant newEnded) {
		Instant oldEnded = ended;
		ended = newEnded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.WORKSHOP_RUN__ENDED, oldEnded, ended));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStep() {
		return step;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStep(String newStep) {
		String oldStep = step;
		step = newStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.WORKSHOP_RUN__STEP, oldStep, step));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<WorkshopAnswer> getAnswers() {
		if (answers == null) {
			answers = new EObjectContainmentEList<WorkshopAnswer>(WorkshopAnswer.class, this, KithPackage.WORKSHOP_RUN__ANSWERS);
		}
		return answers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Entity> getResults() {
		if (results == null) {
			results = new EObjectResolvingEList<Entity>(Entity.class, this, KithPackage.WORKSHOP_RUN__RESULTS);
		}
		return results;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case KithPackage.WORKSHOP_RUN__ANSWERS:
				return ((InternalEList<?>)getAnswers()).basicRemove(otherEnd, msgs);
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
			case KithPackage.WORKSHOP_RUN__WORKSHOP:
				return getWorkshop();
			case KithPackage.WORKSHOP_RUN__STARTED:
				return getStarted();
			case KithPackage.WORKSHOP_RUN__ENDED:
				return getEnded();
			case KithPackage.WORKSHOP_RUN__STEP:
				return getStep();
			case KithPackage.WORKSHOP_RUN__ANSWERS:
				return getAnswers();
			case KithPackage.WORKSHOP_RUN__RESULTS:
				return getResults();
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
			case KithPackage.WORKSHOP_RUN__WORKSHOP:
				setWorkshop((String)newValue);
				return;
			case KithPackage.WORKSHOP_RUN__STARTED:
				setStarted((Instant)newValue);
				return;
			case KithPackage.WORKSHOP_RUN__ENDED:
				setEnded((Instant)newValue);
				return;
			case KithPackage.WORKSHOP_RUN__STEP:
				setStep((String)newValue);
				return;
			case KithPackage.WORKSHOP_RUN__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends WorkshopAnswer>)newValue);
				return;
			case KithPackage.WORKSHOP_RUN__RESULTS:
				getResults().clear();
				getResults().addAll((Collection<? extends Entity>)newValue);
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
			case KithPackage.WORKSHOP_RUN__WORKSHOP:
				setWorkshop(WORKSHOP_EDEFAULT);
				return;
			case KithPackage.WORKSHOP_RUN__STARTED:
				setStarted(STARTED_EDEFAULT);
				return;
			case KithPackage.WORKSHOP_RUN__ENDED:
				setEnded(ENDED_EDEFAULT);
				return;
			case KithPackage.WORKSHOP_RUN__STEP:
				setStep(STEP_EDEFAULT);
				return;
			case KithPackage.WORKSHOP_RUN__ANSWERS:
				getAnswers().clear();
				return;
			case KithPackage.WORKSHOP_RUN__RESULTS:
				getResults().clear();
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
			case KithPackage.WORKSHOP_RUN__WORKSHOP:
				return WORKSHOP_EDEFAULT == null ? workshop != null : !WORKSHOP_EDEFAULT.equals(workshop);
			case KithPackage.WORKSHOP_RUN__STARTED:
				return STARTED_EDEFAULT == null ? started != null : !STARTED_EDEFAULT.equals(started);
			case KithPackage.WORKSHOP_RUN__ENDED:
				return ENDED_EDEFAULT == null ? ended != null : !ENDED_EDEFAULT.equals(ended);
			case KithPackage.WORKSHOP_RUN__STEP:
				return STEP_EDEFAULT == null ? step != null : !STEP_EDEFAULT.equals(step);
			case KithPackage.WORKSHOP_RUN__ANSWERS:
				return answers != null && !answers.isEmpty();
			case KithPackage.WORKSHOP_RUN__RESULTS:
				return results != null && !results.isEmpty();
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
		result.append(" (workshop: ");
		result.append(workshop);
		result.append(", started: ");
		result.append(started);
		result.append(", ended: ");
		result.append(ended);
		result.append(", step: ");
		result.append(step);
		result.append(')');
		return result.toString();
	}

} //WorkshopRunImpl
