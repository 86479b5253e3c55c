/**
 */
package kith.model.provider;


import java.util.Collection;
import java.util.List;

import kith.model.Contact;
import kith.model.KithFactory;
import kith.model.KithPackage;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

/**
 * This is the item provider adapter for a {@link kith.model.Contact} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ContactItemProvider extends EntityItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ContactItemProvider(AdapterFactory adapterFactory) {
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

			addUidPropertyDescriptor(object);
			addNotePropertyDescriptor(object);
			addCardPropertiesPropertyDescriptor(object);
			addSourcePropertyDescriptor(object);
			addDistinctFromPropertyDescriptor(object);
			addMergedUidsPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Uid feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addUidPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Contact_uid_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Contact_uid_feature", "_UI_Contact_type"),
				 KithPackage.Literals.CONTACT__UID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Note feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNotePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Contact_note_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Contact_note_feature", "_UI_Contact_type"),
				 KithPackage.Literals.CONTACT__NOTE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Card Properties feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCardPropertiesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Contact_cardProperties_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Contact_cardProperties_feature", "_UI_Contact_type"),
				 KithPackage.Literals.CONTACT__CARD_PROPERTIES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Source feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSourcePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Contact_source_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Contact_source_feature", "_UI_Contact_type"),
				 KithPackage.Literals.CONTACT__SOURCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Distinct From feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDistinctFromPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Contact_distinctFrom_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Contact_distinctFrom_feature", "_UI_Contact_type"),
				 KithPackage.Literals.CONTACT__DISTINCT_FROM,
				 true,
				 false,
				 false,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Merged Uids feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMergedUidsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Contact_mergedUids_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Contact_mergedUids_feature", "_UI_Contact_type"),
				 KithPackage.Literals.CONTACT__MERGED_UIDS,
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
			childrenFeatures.add(KithPackage.Literals.CONTACT__EMAILS);
			childrenFeatures.add(KithPackage.Literals.CONTACT__PHONES);
			childrenFeatures.add(KithPackage.Literals.CONTACT__ADDRESSES);
			childrenFeatures.add(KithPackage.Literals.CONTACT__LINKS);
			childrenFeatures.add(KithPackage.Literals.CONTACT__PHOTO);
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
		String label = ((Contact)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_Contact_type") :
			getString("_UI_Contact_type") + " " + label;
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

		switch (notification.getFeatureID(Contact.class)) {
			case KithPackage.CONTACT__UID:
			case KithPackage.CONTACT__NOTE:
			case KithPackage.CONTACT__CARD_PROPERTIES:
			case KithPackage.CONTACT__SOURCE:
			case KithPackage.CONTACT__MERGED_UIDS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case KithPackage.CONTACT__EMAILS:
			case KithPackage.CONTACT__PHONES:
			case KithPackage.CONTACT__ADDRESSES:
			case KithPackage.CONTACT__LINKS:
			case KithPackage.CONTACT__PHOTO:
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
				(KithPackage.Literals.CONTACT__EMAILS,
				 KithFactory.eINSTANCE.createEmail()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.CONTACT__PHONES,
				 KithFactory.eINSTANCE.createPhone()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.CONTACT__ADDRESSES,
				 KithFactory.eINSTANCE.createAddress()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.CONTACT__LINKS,
				 KithFactory.eINSTANCE.createLink()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.CONTACT__PHOTO,
				 KithFactory.eINSTANCE.createPhoto()));
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
			childFeature == KithPackage.Literals.CONTACT__PHOTO;

		if (qualify) {
			return getString
				("_UI_CreateChild_text2",
				 new Object[] { getTypeText(childObject), getFeatureText(childFeature), getTypeText(owner) });
		}
		return super.getCreateChildText(owner, feature, child, selection);
	}

}
