/**
 */
package kith.model.provider;


import java.util.Collection;
import java.util.List;

import kith.model.KithFactory;
import kith.model.KithPackage;
import kith.model.Person;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

/**
 * This is the item provider adapter for a {@link kith.model.Person} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class PersonItemProvider extends ContactItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PersonItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addFormattedNamePropertyDescriptor(object);
			addFamilyNamePropertyDescriptor(object);
			addGivenNamePropertyDescriptor(object);
			addAdditionalNamesPropertyDescriptor(object);
			addNamePrefixPropertyDescriptor(object);
			addNameSuffixPropertyDescriptor(object);
			addNicknamesPropertyDescriptor(object);
			addPhoneticFamilyNamePropertyDescriptor(object);
			addPhoneticGivenNamePropertyDescriptor(object);
			addPronounsPropertyDescriptor(object);
			addBirthdayPropertyDescriptor(object);
			addAnniversaryPropertyDescriptor(object);
			addLanguagesPropertyDescriptor(object);
			addInterestsPropertyDescriptor(object);
			addPassionsPropertyDescriptor(object);
			addPursuitsPropertyDescriptor(object);
			addQuestionsPropertyDescriptor(object);
			addClosenessPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Formatted Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFormattedNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_formattedName_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_formattedName_feature", "_UI_Person_type"),
				 KithPackage.Literals.PERSON__FORMATTED_NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Family Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFamilyNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_familyName_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_familyName_feature", "_UI_Person_type"),
				 KithPackage.Literals.PERSON__FAMILY_NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Given Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addGivenNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_givenName_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_givenName_feature", "_UI_Person_type"),
				 KithPackage.Literals.PERSON__GIVEN_NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Additional Names feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAdditionalNamesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_additionalNames_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_additionalNames_feature", "_UI_Person_type"),
				 KithPackage.Literals.PERSON__ADDITIONAL_NAMES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Name Prefix feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNamePrefixPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_namePrefix_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_namePrefix_feature", "_UI_Person_type"),
				 KithPackage.Literals.PERSON__NAME_PREFIX,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Name Suffix feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNameSuffixPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_nameSuffix_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_nameSuffix_feature", "_UI_Person_type"),
				 KithPackage.Literals.PERSON__NAME_SUFFIX,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Nicknames feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNicknamesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_nicknames_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_nicknames_feature", "_UI_Person_type"),
				 KithPackage.Literals.PERSON__NICKNAMES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Phonetic Family Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPhoneticFamilyNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_phoneticFamilyName_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_phoneticFamilyName_feature", "_UI_Person_type"),
				 KithPackage.Literals.PERSON__PHONETIC_FAMILY_NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Phonetic Given Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPhoneticGivenNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_phoneticGivenName_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_phoneticGivenName_feature", "_UI_Person_type"),
				 KithPackage.Literals.PERSON__PHONETIC_GIVEN_NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Pronouns feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPronounsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_pronouns_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_pronouns_feature", "_UI_Person_type"),
				 KithPackage.Literals.PERSON__PRONOUNS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Birthday feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBirthdayPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_birthday_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_birthday_feature", "_UI_Person_type"),
				 KithPackage.Literals.PERSON__BIRTHDAY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Anniversary feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAnniversaryPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_anniversary_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_anniversary_feature", "_UI_Person_type"),
				 KithPackage.Literals.PERSON__ANNIVERSARY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Languages feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLanguagesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_languages_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_languages_feature", "_UI_Person_type"),
				 KithPackage.Literals.PERSON__LANGUAGES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Interests feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addInterestsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_interests_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_interests_feature", "_UI_Person_type"),
				 KithPackage.Literals.PERSON__INTERESTS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Passions feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPassionsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_passions_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_passions_feature", "_UI_Person_type"),
				 KithPackage.Literals.PERSON__PASSIONS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Pursuits feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPursuitsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_pursuits_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_pursuits_feature", "_UI_Person_type"),
				 KithPackage.Literals.PERSON__PURSUITS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Questions feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addQuestionsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_questions_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_questions_feature", "_UI_Person_type"),
				 KithPackage.Literals.PERSON__QUESTIONS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Closeness feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addClosenessPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_closeness_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_closeness_feature", "_UI_Person_type"),
				 KithPackage.Literals.PERSON__CLOSENESS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(KithPackage.Literals.PERSON__DATES);
			childrenFeatures.add(KithPackage.Literals.PERSON__AFFILIATIONS);
			childrenFeatures.add(KithPackage.Literals.PERSON__EDUCATION);
			childrenFeatures.add(KithPackage.Literals.PERSON__ASKS);
			childrenFeatures.add(KithPackage.Literals.PERSON__OFFERS);
			childrenFeatures.add(KithPackage.Literals.PERSON__FIRST_MEETING);
			childrenFeatures.add(KithPackage.Literals.PERSON__RELATIONS);
			childrenFeatures.add(KithPackage.Literals.PERSON__CADENCE);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Person)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_Person_type") :
			getString("_UI_Person_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Person.class)) {
			case KithPackage.PERSON__FORMATTED_NAME:
			case KithPackage.PERSON__FAMILY_NAME:
			case KithPackage.PERSON__GIVEN_NAME:
			case KithPackage.PERSON__ADDITIONAL_NAMES:
			case KithPackage.PERSON__NAME_PREFIX:
			case KithPackage.PERSON__NAME_SUFFIX:
			case KithPackage.PERSON__NICKNAMES:
			case KithPackage.PERSON__PHONETIC_FAMILY_NAME:
			case KithPackage.PERSON__PHONETIC_GIVEN_NAME:
			case KithPackage.PERSON__PRONOUNS:
			case KithPackage.PERSON__BIRTHDAY:
			case KithPackage.PERSON__ANNIVERSARY:
			case KithPackage.PERSON__LANGUAGES:
			case KithPackage.PERSON__INTERESTS:
			case KithPackage.PERSON__PASSIONS:
			case KithPackage.PERSON__PURSUITS:
			case KithPackage.PERSON__QUESTIONS:
			case KithPackage.PERSON__CLOSENESS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case KithPackage.PERSON__DATES:
			case KithPackage.PERSON__AFFILIATIONS:
			case KithPackage.PERSON__EDUCATION:
			case KithPackage.PERSON__ASKS:
			case KithPackage.PERSON__OFFERS:
			case KithPackage.PERSON__FIRST_MEETING:
			case KithPackage.PERSON__RELATIONS:
			case KithPackage.PERSON__CADENCE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.PERSON__DATES,
				 KithFactory.eINSTANCE.createImportantDate()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.PERSON__AFFILIATIONS,
				 KithFactory.eINSTANCE.createAffiliation()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.PERSON__EDUCATION,
				 KithFactory.eINSTANCE.createEducation()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.PERSON__ASKS,
				 KithFactory.eINSTANCE.createAsk()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.PERSON__OFFERS,
				 KithFactory.eINSTANCE.createOffer()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.PERSON__FIRST_MEETING,
				 KithFactory.eINSTANCE.createFirstMeeting()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.PERSON__RELATIONS,
				 KithFactory.eINSTANCE.createRelation()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.PERSON__CADENCE,
				 KithFactory.eINSTANCE.createCadence()));
	}

	/**
	 * This returns the label text for {@link org.eclipse.emf.edit.command.CreateChildCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
		Object childFeature = feature;
		Object childObject = child;

		boolean qualify =
			childFeature == KithPackage.Literals.ENTITY__CUSTOM_VALUES ||
			childFeature == KithPackage.Literals.ENTITY__EXTENSIONS ||
			childFeature == KithPackage.Literals.ENTITY__ATTACHMENTS ||
			childFeature == KithPackage.Literals.CONTACT__EMAILS ||
			childFeature == KithPackage.Literals.CONTACT__PHONES ||
			childFeature == KithPackage.Literals.CONTACT__ADDRESSES ||
			childFeature == KithPackage.Literals.CONTACT__LINKS ||
			childFeature == KithPackage.Literals.CONTACT__PHOTO ||
			childFeature == KithPackage.Literals.PERSON__DATES ||
			childFeature == KithPackage.Literals.PERSON__AFFILIATIONS ||
			childFeature == KithPackage.Literals.PERSON__EDUCATION ||
			childFeature == KithPackage.Literals.PERSON__ASKS ||
			childFeature == KithPackage.Literals.PERSON__OFFERS ||
			childFeature == KithPackage.Literals.PERSON__FIRST_MEETING ||
			childFeature == KithPackage.Literals.PERSON__RELATIONS ||
			childFeature == KithPackage.Literals.PERSON__CADENCE;

		if (qualify) {
			return getString
				("_UI_CreateChild_text2",
				 new Object[] { getTypeText(childObject), getFeatureText(childFeature), getTypeText(owner) });
		}
		return super.getCreateChildText(owner, feature, child, selection);
	}

}
