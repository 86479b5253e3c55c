/**
 */
package kith.model.impl;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import kith.model.*;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class KithFactoryImpl extends EFactoryImpl implements KithFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static KithFactory init() {
		try {
			KithFactory theKithFactory = (KithFactory)EPackage.Registry.INSTANCE.getEFactory(KithPackage.eNS_URI);
			if (theKithFactory != null) {
				return theKithFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new KithFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public KithFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case KithPackage.CUSTOM_VALUE: return createCustomValue();
			case KithPackage.UNKNOWN_EXTENSION: return createUnknownExtension();
			case KithPackage.ATTACHMENT: return createAttachment();
			case KithPackage.PERSON: return createPerson();
			case KithPackage.ORGANIZATION: return createOrganization();
			case KithPackage.EMAIL: return createEmail();
			case KithPackage.PHONE: return createPhone();
			case KithPackage.ADDRESS: return createAddress();
			case KithPackage.LINK: return createLink();
			case KithPackage.PHOTO: return createPhoto();
			case KithPackage.IMPORTANT_DATE: return createImportantDate();
			case KithPackage.AFFILIATION: return createAffiliation();
			case KithPackage.EDUCATION: return createEducation();
			case KithPackage.ASK: return createAsk();
			case KithPackage.OFFER: return createOffer();
			case KithPackage.FIRST_MEETING: return createFirstMeeting();
			case KithPackage.RELATION: return createRelation();
			case KithPackage.CADENCE: return createCadence();
			case KithPackage.INTERACTION: return createInteraction();
			case KithPackage.EXCHANGE: return createExchange();
			case KithPackage.TASK: return createTask();
			case KithPackage.EVENT: return createEvent();
			case KithPackage.ATTENDEE: return createAttendee();
			case KithPackage.CHECKLIST_ITEM: return createChecklistItem();
			case KithPackage.GOAL: return createGoal();
			case KithPackage.MILESTONE: return createMilestone();
			case KithPackage.OPPORTUNITY: return createOpportunity();
			case KithPackage.STAGE_CHANGE: return createStageChange();
			case KithPackage.PROFILE: return createProfile();
			case KithPackage.PITCH: return createPitch();
			case KithPackage.REHEARSAL: return createRehearsal();
			case KithPackage.MESSAGE_TEMPLATE: return createMessageTemplate();
			case KithPackage.TAG_CADENCE: return createTagCadence();
			case KithPackage.SMART_LIST: return createSmartList();
			case KithPackage.LIST_COLUMN: return createListColumn();
			case KithPackage.CUSTOM_FIELD: return createCustomField();
			case KithPackage.WORKSHOP_RUN: return createWorkshopRun();
			case KithPackage.WORKSHOP_ANSWER: return createWorkshopAnswer();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case KithPackage.LINK_KIND:
				return createLinkKindFromString(eDataType, initialValue);
			case KithPackage.CLOSENESS:
				return createClosenessFromString(eDataType, initialValue);
			case KithPackage.ASK_STATE:
				return createAskStateFromString(eDataType, initialValue);
			case KithPackage.DIRECTION:
				return createDirectionFromString(eDataType, initialValue);
			case KithPackage.MOOD:
				return createMoodFromString(eDataType, initialValue);
			case KithPackage.EXCHANGE_KIND:
				return createExchangeKindFromString(eDataType, initialValue);
			case KithPackage.EXCHANGE_STATE:
				return createExchangeStateFromString(eDataType, initialValue);
			case KithPackage.EXCHANGE_SIDE:
				return createExchangeSideFromString(eDataType, initialValue);
			case KithPackage.TASK_KIND:
				return createTaskKindFromString(eDataType, initialValue);
			case KithPackage.PARTICIPATION_STATUS:
				return createParticipationStatusFromString(eDataType, initialValue);
			case KithPackage.GOAL_STATE:
				return createGoalStateFromString(eDataType, initialValue);
			case KithPackage.OPPORTUNITY_STAGE:
				return createOpportunityStageFromString(eDataType, initialValue);
			case KithPackage.CAREER_STAGE:
				return createCareerStageFromString(eDataType, initialValue);
			case KithPackage.CUSTOM_FIELD_TYPE:
				return createCustomFieldTypeFromString(eDataType, initialValue);
			case KithPackage.AFFILIATION_KIND:
				return createAffiliationKindFromString(eDataType, initialValue);
			case KithPackage.EVENT_STATUS:
				return createEventStatusFromString(eDataType, initialValue);
			case KithPackage.GOAL_REPETITION:
				return createGoalRepetitionFromString(eDataType, initialValue);
			case KithPackage.INSTANT:
				return createInstantFromString(eDataType, initialValue);
			case KithPackage.LOCAL_DATE:
				return createLocalDateFromString(eDataType, initialValue);
			case KithPackage.ZONE_ID:
				return createZoneIdFromString(eDataType, initialValue);
			case KithPackage.DURATION:
				return createDurationFromString(eDataType, initialValue);
			case KithPackage.PARTIAL_DATE:
				return createPartialDateFromString(eDataType, initialValue);
			case KithPackage.BYTES:
				return createBytesFromString(eDataType, initialValue);
			case KithPackage.BLOB:
				return createBlobFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case KithPackage.LINK_KIND:
				return convertLinkKindToString(eDataType, instanceValue);
			case KithPackage.CLOSENESS:
				return convertClosenessToString(eDataType, instanceValue);
			case KithPackage.ASK_STATE:
				return convertAskStateToString(eDataType, instanceValue);
			case KithPackage.DIRECTION:
				return convertDirectionToString(eDataType, instanceValue);
			case KithPackage.MOOD:
				return convertMoodToString(eDataType, instanceValue);
			case KithPackage.EXCHANGE_KIND:
				return convertExchangeKindToString(eDataType, instanceValue);
			case KithPackage.EXCHANGE_STATE:
				return convertExchangeStateToString(eDataType, instanceValue);
			case KithPackage.EXCHANGE_SIDE:
				return convertExchangeSideToString(eDataType, instanceValue);
			case KithPackage.TASK_KIND:
				return convertTaskKindToString(eDataType, instanceValue);
			case KithPackage.PARTICIPATION_STATUS:
				return convertParticipationStatusToString(eDataType, instanceValue);
			case KithPackage.GOAL_STATE:
				return convertGoalStateToString(eDataType, instanceValue);
			case KithPackage.OPPORTUNITY_STAGE:
				return convertOpportunityStageToString(eDataType, instanceValue);
			case KithPackage.CAREER_STAGE:
				return convertCareerStageToString(eDataType, instanceValue);
			case KithPackage.CUSTOM_FIELD_TYPE:
				return convertCustomFieldTypeToString(eDataType, instanceValue);
			case KithPackage.AFFILIATION_KIND:
				return convertAffiliationKindToString(eDataType, instanceValue);
			case KithPackage.EVENT_STATUS:
				return convertEventStatusToString(eDataType, instanceValue);
			case KithPackage.GOAL_REPETITION:
				return convertGoalRepetitionToString(eDataType, instanceValue);
			case KithPackage.INSTANT:
				return convertInstantToString(eDataType, instanceValue);
			case KithPackage.LOCAL_DATE:
				return convertLocalDateToString(eDataType, instanceValue);
			case KithPackage.ZONE_ID:
				return convertZoneIdToString(eDataType, instanceValue);
			case KithPackage.DURATION:
				return convertDurationToString(eDataType, instanceValue);
			case KithPackage.PARTIAL_DATE:
				return convertPartialDateToString(eDataType, instanceValue);
			case KithPackage.BYTES:
				return convertBytesToString(eDataType, instanceValue);
			case KithPackage.BLOB:
				return convertBlobToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustomValue createCustomValue() {
		CustomValueImpl customValue = new CustomValueImpl();
		return customValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnknownExtension createUnknownExtension() {
		UnknownExtensionImpl unknownExtension = new UnknownExtensionImpl();
		return unknownExtension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Attachment createAttachment() {
		AttachmentImpl attachment = new AttachmentImpl();
		return attachment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person createPerson() {
		PersonImpl person = new PersonImpl();
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organization createOrganization() {
		OrganizationImpl organization = new OrganizationImpl();
		return organization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Email createEmail() {
		EmailImpl email = new EmailImpl();
		return email;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Phone createPhone() {
		PhoneImpl phone = new PhoneImpl();
		return phone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Address createAddress() {
		AddressImpl address = new AddressImpl();
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Link createLink() {
		LinkImpl link = new LinkImpl();
		return link;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Photo createPhoto() {
		PhotoImpl photo = new PhotoImpl();
		return photo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImportantDate createImportantDate() {
		ImportantDateImpl importantDate = new ImportantDateImpl();
		return importantDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Affiliation createAffiliation() {
		AffiliationImpl affiliation = new AffiliationImpl();
		return affiliation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Education createEducation() {
		EducationImpl education = new EducationImpl();
		return education;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ask createAsk() {
		AskImpl ask = new AskImpl();
		return ask;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Offer createOffer() {
		OfferImpl offer = new OfferImpl();
		return offer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FirstMeeting createFirstMeeting() {
		FirstMeetingImpl firstMeeting = new FirstMeetingImpl();
		return firstMeeting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Relation createRelation() {
		RelationImpl relation = new RelationImpl();
		return relation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cadence createCadence() {
		CadenceImpl cadence = new CadenceImpl();
		return cadence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Interaction createInteraction() {
		InteractionImpl interaction = new InteractionImpl();
		return interaction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Exchange createExchange() {
		ExchangeImpl exchange = new ExchangeImpl();
		return exchange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Task createTask() {
		TaskImpl task = new TaskImpl();
		return task;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Event createEvent() {
		EventImpl event = new EventImpl();
		return event;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Attendee createAttendee() {
		AttendeeImpl attendee = new AttendeeImpl();
		return attendee;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChecklistItem createChecklistItem() {
		ChecklistItemImpl checklistItem = new ChecklistItemImpl();
		return checklistItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Goal createGoal() {
		GoalImpl goal = new GoalImpl();
		return goal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Milestone createMilestone() {
		MilestoneImpl milestone = new MilestoneImpl();
		return milestone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Opportunity createOpportunity() {
		OpportunityImpl opportunity = new OpportunityImpl();
		return opportunity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StageChange createStageChange() {
		StageChangeImpl stageChange = new StageChangeImpl();
		return stageChange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Profile createProfile() {
		ProfileImpl profile = new ProfileImpl();
		return profile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Pitch createPitch() {
		PitchImpl pitch = new PitchImpl();
		return pitch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rehearsal createRehearsal() {
		RehearsalImpl rehearsal = new RehearsalImpl();
		return rehearsal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MessageTemplate createMessageTemplate() {
		MessageTemplateImpl messageTemplate = new MessageTemplateImpl();
		return messageTemplate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TagCadence createTagCadence() {
		TagCadenceImpl tagCadence = new TagCadenceImpl();
		return tagCadence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SmartList createSmartList() {
		SmartListImpl smartList = new SmartListImpl();
		return smartList;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ListColumn createListColumn() {
		ListColumnImpl listColumn = new ListColumnImpl();
		return listColumn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustomField createCustomField() {
		CustomFieldImpl customField = new CustomFieldImpl();
		return customField;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkshopRun createWorkshopRun() {
		WorkshopRunImpl workshopRun = new WorkshopRunImpl();
		return workshopRun;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkshopAnswer createWorkshopAnswer() {
		WorkshopAnswerImpl workshopAnswer = new WorkshopAnswerImpl();
		return workshopAnswer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LinkKind createLinkKindFromString(EDataType eDataType, String initialValue) {
		LinkKind result = LinkKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLinkKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Closeness createClosenessFromString(EDataType eDataType, String initialValue) {
		Closeness result = Closeness.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertClosenessToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AskState createAskStateFromString(EDataType eDataType, String initialValue) {
		AskState result = AskState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAskStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Direction createDirectionFromString(EDataType eDataType, String initialValue) {
		Direction result = Direction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDirectionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Mood createMoodFromString(EDataType eDataType, String initialValue) {
		Mood result = Mood.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMoodToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExchangeKind createExchangeKindFromString(EDataType eDataType, String initialValue) {
		ExchangeKind result = ExchangeKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExchangeKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExchangeState createExchangeStateFromString(EDataType eDataType, String initialValue) {
		ExchangeState result = ExchangeState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExchangeStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExchangeSide createExchangeSideFromString(EDataType eDataType, String initialValue) {
		ExchangeSide result = ExchangeSide.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExchangeSideToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TaskKind createTaskKindFromString(EDataType eDataType, String initialValue) {
		TaskKind result = TaskKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTaskKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ParticipationStatus createParticipationStatusFromString(EDataType eDataType, String initialValue) {
		ParticipationStatus result = ParticipationStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertParticipationStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GoalState createGoalStateFromString(EDataType eDataType, String initialValue) {
		GoalState result = GoalState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGoalStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OpportunityStage createOpportunityStageFromString(EDataType eDataType, String initialValue) {
		OpportunityStage result = OpportunityStage.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOpportunityStageToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CareerStage createCareerStageFromString(EDataType eDataType, String initialValue) {
		CareerStage result = CareerStage.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCareerStageToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CustomFieldType createCustomFieldTypeFromString(EDataType eDataType, String initialValue) {
		CustomFieldType result = CustomFieldType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCustomFieldTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AffiliationKind createAffiliationKindFromString(EDataType eDataType, String initialValue) {
		AffiliationKind result = AffiliationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAffiliationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EventStatus createEventStatusFromString(EDataType eDataType, String initialValue) {
		EventStatus result = EventStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEventStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GoalRepetition createGoalRepetitionFromString(EDataType eDataType, String initialValue) {
		GoalRepetition result = GoalRepetition.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGoalRepetitionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createInstant(final String it) {
		return it == null ? null : java.time.Instant.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createInstantFromString(EDataType eDataType, String initialValue) {
		return createInstant(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInstant(final Instant it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInstantToString(EDataType eDataType, Object instanceValue) {
		return convertInstant((Instant)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createLocalDate(final String it) {
		return it == null ? null : java.time.LocalDate.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createLocalDateFromString(EDataType eDataType, String initialValue) {
		return createLocalDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocalDate(final LocalDate it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocalDateToString(EDataType eDataType, Object instanceValue) {
		return convertLocalDate((LocalDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ZoneId createZoneId(final String it) {
		return it == null ? null : java.time.ZoneId.of(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ZoneId createZoneIdFromString(EDataType eDataType, String initialValue) {
		return createZoneId(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertZoneId(final ZoneId it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertZoneIdToString(EDataType eDataType, Object instanceValue) {
		return convertZoneId((ZoneId)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Duration createDuration(final String it) {
		return it == null ? null : java.time.Duration.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Duration createDurationFromString(EDataType eDataType, String initialValue) {
		return createDuration(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDuration(final Duration it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDurationToString(EDataType eDataType, Object instanceValue) {
		return convertDuration((Duration)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PartialDate createPartialDate(final String it) {
		return it == null ? null : kith.model.PartialDate.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PartialDate createPartialDateFromString(EDataType eDataType, String initialValue) {
		return createPartialDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPartialDate(final PartialDate it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPartialDateToString(EDataType eDataType, Object instanceValue) {
		return convertPartialDate((PartialDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public byte[] createBytes(final String it) {
		return it == null ? null : java.util.Base64.getDecoder().decode(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public byte[] createBytesFromString(EDataType eDataType, String initialValue) {
		return createBytes(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBytes(final byte[] it) {
		return it == null ? null : java.util.Base64.getEncoder().encodeToString(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBytesToString(EDataType eDataType, Object instanceValue) {
		return convertBytes((byte[])instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Blob createBlob(final String it) {
		return it == null ? null : kith.model.Blob.of(java.util.Base64.getDecoder().decode(it));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Blob createBlobFromString(EDataType eDataType, String initialValue) {
		return createBlob(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBlob(final Blob it) {
		return it == null ? null : java.util.Base64.getEncoder().encodeToString(it.bytes());
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBlobToString(EDataType eDataType, Object instanceValue) {
		return convertBlob((Blob)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KithPackage getKithPackage() {
		return (KithPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static KithPackage getPackage() {
		return KithPackage.eINSTANCE;
	}

} //KithFactoryImpl
