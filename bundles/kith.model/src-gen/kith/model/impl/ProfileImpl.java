/**
 */
package kith.model.impl;

import java.time.Duration;

import java.util.Collection;

import kith.model.CareerStage;
import kith.model.KithPackage;
import kith.model.MessageTemplate;
import kith.model.Person;
import kith.model.Pitch;
import kith.model.Profile;
import kith.model.TagCadence;

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
 * An implementation of the model object '<em><b>Profile</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link kith.model.impl.ProfileImpl#getSelf <em>Self</em>}</li>
 *   <li>{@link kith.model.impl.ProfileImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link kith.model.impl.ProfileImpl#getInterests <em>Interests</em>}</li>
 *   <li>{@link kith.model.impl.ProfileImpl#getCareerGoals <em>Career Goals</em>}</li>
 *   <li>{@link kith.model.impl.ProfileImpl#getWeeklyTime <em>Weekly Time</em>}</li>
 *   <li>{@link kith.model.impl.ProfileImpl#getPitches <em>Pitches</em>}</li>
 *   <li>{@link kith.model.impl.ProfileImpl#getTemplates <em>Templates</em>}</li>
 *   <li>{@link kith.model.impl.ProfileImpl#getTagCadences <em>Tag Cadences</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProfileImpl extends EntityImpl implements Profile {
	/**
	 * The cached value of the '{@link #getSelf() <em>Self</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelf()
	 * @generated
	 * @ordered
	 */
	protected Person self;

	/**
	 * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected static final CareerStage STAGE_EDEFAULT = CareerStage.STUDENT;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected CareerStage stage = STAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInterests() <em>Interests</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterests()
	 * @generated
	 * @ordered
	 */
	protected EList<String> interests;

	/**
	 * The cached value of the '{@link #getCareerGoals() <em>Career Goals</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCareerGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<String> careerGoals;

	/**
	 * The default value of the '{@link #getWeeklyTime() <em>Weekly Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeeklyTime()
	 * @generated
	 * @ordered
	 */
	protected static final Duration WEEKLY_TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWeeklyTime() <em>Weekly Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeeklyTime()
	 * @generated
	 * @ordered
	 */
	protected Duration weeklyTime = WEEKLY_TIME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPitches() <em>Pitches</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPitches()
	 * @generated
	 * @ordered
	 */
	protected EList<Pitch> pitches;

	/**
	 * The cached value of the '{@link #getTemplates() <em>Templates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplates()
	 * @generated
	 * @ordered
	 */
	protected EList<MessageTemplate> templates;

	/**
	 * The cached value of the '{@link #getTagCadences() <em>Tag Cadences</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTagCadences()
	 * @generated
	 * @ordered
	 */
	protected EList<TagCadence> tagCadences;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProfileImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KithPackage.Literals.PROFILE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getSelf() {
		if (self != null && self.eIsProxy()) {
			InternalEObject oldSelf = (InternalEObject)self;
			self = (Person)eResolveProxy(oldSelf);
			if (self != oldSelf) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KithPackage.PROFILE__SELF, oldSelf, self));
			}
		}
		return self;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetSelf() {
		return self;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSelf(Person newSelf) {
		Person oldSelf = self;
		self = newSelf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.PROFILE__SELF, oldSelf, self));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CareerStage getStage() {
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(CareerStage newStage) {
		CareerStage oldStage = stage;
		stage = newStage == null ? STAGE_EDEFAULT : newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.PROFILE__STAGE, oldStage, stage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getInterests() {
		if (interests == null) {
			interests = new EDataTypeEList<String>(String.class, this, KithPackage.PROFILE__INTERESTS);
		}
		return interests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCareerGoals() {
		if (careerGoals == null) {
			careerGoals = new EDataTypeEList<String>(String.class, this, KithPackage.PROFILE__CAREER_GOALS);
		}
		return careerGoals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getWeeklyTime() {
		return weeklyTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeeklyTime(Duration newWeeklyTime) {
		Duration oldWeeklyTime = weeklyTime;
		weeklyTime = newWeeklyTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.PROFILE__WEEKLY_TIME, oldWeeklyTime, weeklyTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Pitch> getPitches() {
		if (pitches == null) {
			pitches = new EObjectContainmentEList<Pitch>(Pitch.class, this, KithPackage.PROFILE__PITCHES);
		}
		return pitches;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MessageTemplate> getTemplates() {
		if (templates == null) {
			templates = new EObjectContainmentEList<MessageTemplate>(MessageTemplate.class, this, KithPackage.PROFILE__TEMPLATES);
		}
		return templates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TagCadence> getTagCadences() {
		if (tagCadences == null) {
			tagCadences = new EObjectContainmentEList<TagCadence>(TagCadence.class, this, KithPackage.PROFILE__TAG_CADENCES);
		}
		return tagCadences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case KithPackage.PROFILE__PITCHES:
				return ((InternalEList<?>)getPitches()).basicRemove(otherEnd, msgs);
			case KithPackage.PROFILE__TEMPLATES:
				return ((InternalEList<?>)getTemplates()).basicRemove(otherEnd, msgs);
			case KithPackage.PROFILE__TAG_CADENCES:
				return ((InternalEList<?>)getTagCadences()).basicRemove(otherEnd, msgs);
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
			case KithPackage.PROFILE__SELF:
				if (resolve) return getSelf();
				return basicGetSelf();
			case KithPackage.PROFILE__STAGE:
				return getStage();
			case KithPackage.PROFILE__INTERESTS:
				return getInterests();
			case KithPackage.PROFILE__CAREER_GOALS:
				return getCareerGoals();
			case KithPackage.PROFILE__WEEKLY_TIME:
				return getWeeklyTime();
			case KithPackage.PROFILE__PITCHES:
				return getPitches();
			case KithPackage.PROFILE__TEMPLATES:
				return getTemplates();
			case KithPackage.PROFILE__TAG_CADENCES:
				return getTagCadences();
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
			case KithPackage.PROFILE__SELF:
				setSelf((Person)newValue);
				return;
			case KithPackage.PROFILE__STAGE:
				setStage((CareerStage)newValue);
				return;
			case KithPackage.PROFILE__INTERESTS:
				getInterests().clear();
				getInterests().addAll((Collection<? extends String>)newValue);
				return;
			case KithPackage.PROFILE__CAREER_GOALS:
				getCareerGoals().clear();
				getCareerGoals().addAll((Collection<? extends String>)newValue);
				return;
			case KithPackage.PROFILE__WEEKLY_TIME:
				setWeeklyTime((Duration)newValue);
				return;
			case KithPackage.PROFILE__PITCHES:
				getPitches().clear();
				getPitches().addAll((Collection<? extends Pitch>)newValue);
				return;
			case KithPackage.PROFILE__TEMPLATES:
				getTemplates().clear();
				getTemplates().addAll((Collection<? extends MessageTemplate>)newValue);
				return;
			case KithPackage.PROFILE__TAG_CADENCES:
				getTagCadences().clear();
				getTagCadences().addAll((Collection<? extends TagCadence>)newValue);
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
			case KithPackage.PROFILE__SELF:
				setSelf((Person)null);
				return;
			case KithPackage.PROFILE__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case KithPackage.PROFILE__INTERESTS:
				getInterests().clear();
				return;
			case KithPackage.PROFILE__CAREER_GOALS:
				getCareerGoals().clear();
				return;
			case KithPackage.PROFILE__WEEKLY_TIME:
				setWeeklyTime(WEEKLY_TIME_EDEFAULT);
				return;
			case KithPackage.PROFILE__PITCHES:
				getPitches().clear();
				return;
			case KithPackage.PROFILE__TEMPLATES:
				getTemplates().clear();
				return;
			case KithPackage.PROFILE__TAG_CADENCES:
				getTagCadences().clear();
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
			case KithPackage.PROFILE__SELF:
				return self != null;
			case KithPackage.PROFILE__STAGE:
				return stage != STAGE_EDEFAULT;
			case KithPackage.PROFILE__INTERESTS:
				return interests != null && !interests.isEmpty();
			case KithPackage.PROFILE__CAREER_GOALS:
				return careerGoals != null && !careerGoals.isEmpty();
			case KithPackage.PROFILE__WEEKLY_TIME:
				return WEEKLY_TIME_EDEFAULT == null ? weeklyTime != null : !WEEKLY_TIME_EDEFAULT.equals(weeklyTime);
			case KithPackage.PROFILE__PITCHES:
				return pitches != null && !pitches.isEmpty();
			case KithPackage.PROFILE__TEMPLATES:
				return templates != null && !templates.isEmpty();
			case KithPackage.PROFILE__TAG_CADENCES:
				return tagCadences != null && !tagCadences.isEmpty();
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
		result.append(" (stage: ");
		result.append(stage);
		result.append(", interests: ");
		result.append(interests);
		result.append(", careerGoals: ");
		result.append(careerGoals);
		result.append(", weeklyTime: ");
		result.append(weeklyTime);
		result.append(')');
		return result.toString();
	}

} //ProfileImpl
