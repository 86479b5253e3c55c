/**
 */
package kith.model.provider;


import java.util.Collection;
import java.util.List;

import kith.model.Entity;
import kith.model.KithFactory;
import kith.model.KithPackage;

import kith.model.edit.KithEditPlugin;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

/**
 * This is the item provider adapter for a {@link kith.model.Entity} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class EntityItemProvider 
	extends ItemProviderAdapter
	implements
		IEditingDomainItemProvider,
		IStructuredItemContentProvider,
		ITreeItemContentProvider,
		IItemLabelProvider,
		IItemPropertySource {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EntityItemProvider(AdapterFactory adapterFactory) {
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

			addIdPropertyDescriptor(object);
			addCreatedPropertyDescriptor(object);
			addChangedPropertyDescriptor(object);
			addTagsPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Entity_id_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Entity_id_feature", "_UI_Entity_type"),
				 KithPackage.Literals.ENTITY__ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Created feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCreatedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Entity_created_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Entity_created_feature", "_UI_Entity_type"),
				 KithPackage.Literals.ENTITY__CREATED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Changed feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addChangedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Entity_changed_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Entity_changed_feature", "_UI_Entity_type"),
				 KithPackage.Literals.ENTITY__CHANGED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Tags feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTagsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Entity_tags_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Entity_tags_feature", "_UI_Entity_type"),
				 KithPackage.Literals.ENTITY__TAGS,
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
			childrenFeatures.add(KithPackage.Literals.ENTITY__CUSTOM_VALUES);
			childrenFeatures.add(KithPackage.Literals.ENTITY__EXTENSIONS);
			childrenFeatures.add(KithPackage.Literals.ENTITY__ATTACHMENTS);
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
	public boolean hasChildren(Object object) {
		return hasChildren(object, true);
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
		String label = ((Entity)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_Entity_type") :
			getString("_UI_Entity_type") + " " + label;
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

		switch (notification.getFeatureID(Entity.class)) {
			case KithPackage.ENTITY__ID:
			case KithPackage.ENTITY__CREATED:
			case KithPackage.ENTITY__CHANGED:
			case KithPackage.ENTITY__TAGS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case KithPackage.ENTITY__CUSTOM_VALUES:
			case KithPackage.ENTITY__EXTENSIONS:
			case KithPackage.ENTITY__ATTACHMENTS:
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
				(KithPackage.Literals.ENTITY__CUSTOM_VALUES,
				 KithFactory.eINSTANCE.createCustomValue()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createCustomValue()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createUnknownExtension()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createAttachment()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createPerson()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createOrganization()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createEmail()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createPhone()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createAddress()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createLink()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createPhoto()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createImportantDate()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createAffiliation()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createEducation()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createAsk()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createOffer()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createFirstMeeting()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createRelation()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createCadence()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createInteraction()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createExchange()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createTask()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createEvent()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createAttendee()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createChecklistItem()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createGoal()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createMilestone()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createOpportunity()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createStageChange()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createProfile()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createPitch()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createRehearsal()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createMessageTemplate()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createTagCadence()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createSmartList()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createListColumn()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createCustomField()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createWorkshopRun()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__EXTENSIONS,
				 KithFactory.eINSTANCE.createWorkshopAnswer()));

		newChildDescriptors.add
			(createChildParameter
				(KithPackage.Literals.ENTITY__ATTACHMENTS,
				 KithFactory.eINSTANCE.createAttachment()));
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
			childFeature == KithPackage.Literals.ENTITY__ATTACHMENTS;

		if (qualify) {
			return getString
				("_UI_CreateChild_text2",
				 new Object[] { getTypeText(childObject), getFeatureText(childFeature), getTypeText(owner) });
		}
		return super.getCreateChildText(owner, feature, child, selection);
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return KithEditPlugin.INSTANCE;
	}

}
