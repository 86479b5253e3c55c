/**
 */
package kith.model.impl;

import java.time.Instant;
import java.time.LocalDate;

import java.util.Collection;

import kith.model.KithPackage;
import kith.model.Opportunity;
import kith.model.OpportunityStage;
import kith.model.Organization;
import kith.model.Person;
import kith.model.StageChange;

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
 * An implementation of the model object '<em><b>Opportunity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link kith.model.impl.OpportunityImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link kith.model.impl.OpportunityImpl#getOrganization <em>Organization</em>}</li>
 *   <li>{@link kith.model.impl.OpportunityImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link kith.model.impl.OpportunityImpl#getStageSince <em>Stage Since</em>}</li>
 *   <li>{@link kith.model.impl.OpportunityImpl#getPeople <em>People</em>}</li>
 *   <li>{@link kith.model.impl.OpportunityImpl#getNextStep <em>Next Step</em>}</li>
 *   <li>{@link kith.model.impl.OpportunityImpl#getNextStepDue <em>Next Step Due</em>}</li>
 *   <li>{@link kith.model.impl.OpportunityImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link kith.model.impl.OpportunityImpl#getNote <em>Note</em>}</li>
 *   <li>{@link kith.model.impl.OpportunityImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link kith.model.impl.OpportunityImpl#getDeadline <em>Deadline</em>}</li>
 *   <li>{@link kith.model.impl.OpportunityImpl#getStages <em>Stages</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OpportunityImpl extends EntityImpl implements Opportunity {
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
	 * The cached value of the '{@link #getOrganization() <em>Organization</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganization()
	 * @generated
	 * @ordered
	 */
	protected Organization organization;

	/**
	 * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected static final OpportunityStage STAGE_EDEFAULT = OpportunityStage.LEAD;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected OpportunityStage stage = STAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStageSince() <em>Stage Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStageSince()
	 * @generated
	 * @ordered
	 */
	protected static final Instant STAGE_SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStageSince() <em>Stage Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStageSince()
	 * @generated
	 * @ordered
	 */
	protected Instant stageSince = STAGE_SINCE_EDEFAULT;

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
	 * The default value of the '{@link #getNextStep() <em>Next Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextStep()
	 * @generated
	 * @ordered
	 */
	protected static final String NEXT_STEP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNextStep() <em>Next Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextStep()
	 * @generated
	 * @ordered
	 */
	protected String nextStep = NEXT_STEP_EDEFAULT;

	/**
	 * The default value of the '{@link #getNextStepDue() <em>Next Step Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextStepDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate NEXT_STEP_DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNextStepDue() <em>Next Step Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextStepDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate nextStepDue = NEXT_STEP_DUE_EDEFAULT;

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
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final String OUTCOME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected String outcome = OUTCOME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeadline() <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadline()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DEADLINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeadline() <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadline()
	 * @generated
	 * @ordered
	 */
	protected LocalDate deadline = DEADLINE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStages() <em>Stages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStages()
	 * @generated
	 * @ordered
	 */
	protected EList<StageChange> stages;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OpportunityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KithPackage.Literals.OPPORTUNITY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.OPPORTUNITY__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organization getOrganization() {
		if (organization != null && organization.eIsProxy()) {
			InternalEObject oldOrganization = (InternalEObject)organization;
			organization = (Organization)eResolveProxy(oldOrganization);
			if (organization != oldOrganization) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KithPackage.OPPORTUNITY__ORGANIZATION, oldOrganization, organization));
			}
		}
		return organization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organization basicGetOrganization() {
		return organization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganization(Organization newOrganization) {
		Organization oldOrganization = organization;
		organization = newOrganization;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.OPPORTUNITY__ORGANIZATION, oldOrganization, organization));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OpportunityStage getStage() {
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(OpportunityStage newStage) {
		OpportunityStage oldStage = stage;
		stage = newStage == null ? STAGE_EDEFAULT : newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.OPPORTUNITY__STAGE, oldStage, stage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getStageSince() {
		return stageSince;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStageSince(Instant newStageSince) {
		Instant oldStageSince = stageSince;
		stageSince = newStageSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.OPPORTUNITY__STAGE_SINCE, oldStageSince, stageSince));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Person> getPeople() {
		if (people == null) {
			people = new EObjectResolvingEList<Person>(Person.class, this, KithPackage.OPPORTUNITY__PEOPLE);
		}
		return people;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNextStep() {
		return nextStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextStep(String newNextStep) {
		String oldNextStep = nextStep;
		nextStep = newNextStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.OPPORTUNITY__NEXT_STEP, oldNextStep, nextStep));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getNextStepDue() {
		return nextStepDue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextStepDue(LocalDate newNextStepDue) {
		LocalDate oldNextStepDue = nextStepDue;
		nextStepDue = newNextStepDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.OPPORTUNITY__NEXT_STEP_DUE, oldNextStepDue, nextStepDue));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.OPPORTUNITY__URL, oldUrl, url));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.OPPORTUNITY__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOutcome() {
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(String newOutcome) {
		String oldOutcome = outcome;
		outcome = newOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.OPPORTUNITY__OUTCOME, oldOutcome, outcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDeadline() {
		return deadline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeadline(LocalDate newDeadline) {
		LocalDate oldDeadline = deadline;
		deadline = newDeadline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.OPPORTUNITY__DEADLINE, oldDeadline, deadline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StageChange> getStages() {
		if (stages == null) {
			stages = new EObjectContainmentEList<StageChange>(StageChange.class, this, KithPackage.OPPORTUNITY__STAGES);
		}
		return stages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case KithPackage.OPPORTUNITY__STAGES:
				return ((InternalEList<?>)getStages()).basicRemove(otherEnd, msgs);
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
			case KithPackage.OPPORTUNITY__TITLE:
				return getTitle();
			case KithPackage.OPPORTUNITY__ORGANIZATION:
				if (resolve) return getOrganization();
				return basicGetOrganization();
			case KithPackage.OPPORTUNITY__STAGE:
				return getStage();
			case KithPackage.OPPORTUNITY__STAGE_SINCE:
				return getStageSince();
			case KithPackage.OPPORTUNITY__PEOPLE:
				return getPeople();
			case KithPackage.OPPORTUNITY__NEXT_STEP:
				return getNextStep();
			case KithPackage.OPPORTUNITY__NEXT_STEP_DUE:
				return getNextStepDue();
			case KithPackage.OPPORTUNITY__URL:
				return getUrl();
			case KithPackage.OPPORTUNITY__NOTE:
				return getNote();
			case KithPackage.OPPORTUNITY__OUTCOME:
				return getOutcome();
			case KithPackage.OPPORTUNITY__DEADLINE:
				return getDeadline();
			case KithPackage.OPPORTUNITY__STAGES:
				return getStages();
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
			case KithPackage.OPPORTUNITY__TITLE:
				setTitle((String)newValue);
				return;
			case KithPackage.OPPORTUNITY__ORGANIZATION:
				setOrganization((Organization)newValue);
				return;
			case KithPackage.OPPORTUNITY__STAGE:
				setStage((OpportunityStage)newValue);
				return;
			case KithPackage.OPPORTUNITY__STAGE_SINCE:
				setStageSince((Instant)newValue);
				return;
			case KithPackage.OPPORTUNITY__PEOPLE:
				getPeople().clear();
				getPeople().addAll((Collection<? extends Person>)newValue);
				return;
			case KithPackage.OPPORTUNITY__NEXT_STEP:
				setNextStep((String)newValue);
				return;
			case KithPackage.OPPORTUNITY__NEXT_STEP_DUE:
				setNextStepDue((LocalDate)newValue);
				return;
			case KithPackage.OPPORTUNITY__URL:
				setUrl((String)newValue);
				return;
			case KithPackage.OPPORTUNITY__NOTE:
				setNote((String)newValue);
				return;
			case KithPackage.OPPORTUNITY__OUTCOME:
				setOutcome((String)newValue);
				return;
			case KithPackage.OPPORTUNITY__DEADLINE:
				setDeadline((LocalDate)newValue);
				return;
			case KithPackage.OPPORTUNITY__STAGES:
				getStages().clear();
				getStages().addAll((Collection<? extends StageChange>)newValue);
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
			case KithPackage.OPPORTUNITY__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case KithPackage.OPPORTUNITY__ORGANIZATION:
				setOrganization((Organization)null);
				return;
			case KithPackage.OPPORTUNITY__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case KithPackage.OPPORTUNITY__STAGE_SINCE:
				setStageSince(STAGE_SINCE_EDEFAULT);
				return;
			case KithPackage.OPPORTUNITY__PEOPLE:
				getPeople().clear();
				return;
			case KithPackage.OPPORTUNITY__NEXT_STEP:
				setNextStep(NEXT_STEP_EDEFAULT);
				return;
			case KithPackage.OPPORTUNITY__NEXT_STEP_DUE:
				setNextStepDue(NEXT_STEP_DUE_EDEFAULT);
				return;
			case KithPackage.OPPORTUNITY__URL:
				setUrl(URL_EDEFAULT);
				return;
			case KithPackage.OPPORTUNITY__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case KithPackage.OPPORTUNITY__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
				return;
			case KithPackage.OPPORTUNITY__DEADLINE:
				setDeadline(DEADLINE_EDEFAULT);
				return;
			case KithPackage.OPPORTUNITY__STAGES:
				getStages().clear();
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
			case KithPackage.OPPORTUNITY__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case KithPackage.OPPORTUNITY__ORGANIZATION:
				return organization != null;
			case KithPackage.OPPORTUNITY__STAGE:
				return stage != STAGE_EDEFAULT;
			case KithPackage.OPPORTUNITY__STAGE_SINCE:
				return STAGE_SINCE_EDEFAULT == null ? stageSince != null : !STAGE_SINCE_EDEFAULT.equals(stageSince);
			case KithPackage.OPPORTUNITY__PEOPLE:
				return people != null && !people.isEmpty();
			case KithPackage.OPPORTUNITY__NEXT_STEP:
				return NEXT_STEP_EDEFAULT == null ? nextStep != null : !NEXT_STEP_EDEFAULT.equals(nextStep);
			case KithPackage.OPPORTUNITY__NEXT_STEP_DUE:
				return NEXT_STEP_DUE_EDEFAULT == null ? nextStepDue != null : !NEXT_STEP_DUE_EDEFAULT.equals(nextStepDue);
			case KithPackage.OPPORTUNITY__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
			case KithPackage.OPPORTUNITY__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case KithPackage.OPPORTUNITY__OUTCOME:
				return OUTCOME_EDEFAULT == null ? outcome != null : !OUTCOME_EDEFAULT.equals(outcome);
			case KithPackage.OPPORTUNITY__DEADLINE:
				return DEADLINE_EDEFAULT == null ? deadline != null : !DEADLINE_EDEFAULT.equals(deadline);
			case KithPackage.OPPORTUNITY__STAGES:
				return stages != null && !stages.isEmpty();
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
		result.append(", stage: ");
		result.append(stage);
		result.append(", stageSince: ");
		result.append(stageSince);
		result.append(", nextStep: ");
		result.append(nextStep);
		result.append(", nextStepDue: ");
		result.append(nextStepDue);
		result.append(", url: ");
		result.append(url);
		result.append(", note: ");
		result.append(note);
		result.append(", outcome: ");
		result.append(outcome);
		result.append(", deadline: ");
		result.append(deadline);
		result.append(')');
		return result.toString();
	}

} //OpportunityImpl
