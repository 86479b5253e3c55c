/**
 */
package kith.model.impl;

import java.util.Collection;

import kith.model.Address;
import kith.model.Contact;
import kith.model.Email;
import kith.model.KithPackage;
import kith.model.Link;
import kith.model.Phone;
import kith.model.Photo;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Contact</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link kith.model.impl.ContactImpl#getUid <em>Uid</em>}</li>
 *   <li>{@link kith.model.impl.ContactImpl#getEmails <em>Emails</em>}</li>
 *   <li>{@link kith.model.impl.ContactImpl#getPhones <em>Phones</em>}</li>
 *   <li>{@link kith.model.impl.ContactImpl#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link kith.model.impl.ContactImpl#getLinks <em>Links</em>}</li>
 *   <li>{@link kith.model.impl.ContactImpl#getPhoto <em>Photo</em>}</li>
 *   <li>{@link kith.model.impl.ContactImpl#getNote <em>Note</em>}</li>
 *   <li>{@link kith.model.impl.ContactImpl#getCardProperties <em>Card Properties</em>}</li>
 *   <li>{@link kith.model.impl.ContactImpl#getSource <em>Source</em>}</li>
 *   <li>{@link kith.model.impl.ContactImpl#getDistinctFrom <em>Distinct From</em>}</li>
 *   <li>{@link kith.model.impl.ContactImpl#getMergedUids <em>Merged Uids</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ContactImpl extends EntityImpl implements Contact {
	/**
	 * The default value of the '{@link #getUid() <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUid()
	 * @generated
	 * @ordered
	 */
	protected static final String UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUid() <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUid()
	 * @generated
	 * @ordered
	 */
	protected String uid = UID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEmails() <em>Emails</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmails()
	 * @generated
	 * @ordered
	 */
	protected EList<Email> emails;

	/**
	 * The cached value of the '{@link #getPhones() <em>Phones</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhones()
	 * @generated
	 * @ordered
	 */
	protected EList<Phone> phones;

	/**
	 * The cached value of the '{@link #getAddresses() <em>Addresses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddresses()
	 * @generated
	 * @ordered
	 */
	protected EList<Address> addresses;

	/**
	 * The cached value of the '{@link #getLinks() <em>Links</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<Link> links;

	/**
	 * The cached value of the '{@link #getPhoto() <em>Photo</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhoto()
	 * @generated
	 * @ordered
	 */
	protected Photo photo;

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
	 * The cached value of the '{@link #getCardProperties() <em>Card Properties</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCardProperties()
	 * @generated
	 * @ordered
	 */
	protected EList<String> cardProperties;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDistinctFrom() <em>Distinct From</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistinctFrom()
	 * @generated
	 * @ordered
	 */
	protected EList<Contact> distinctFrom;

	/**
	 * The cached value of the '{@link #getMergedUids() <em>Merged Uids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMergedUids()
	 * @generated
	 * @ordered
	 */
	protected EList<String> mergedUids;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ContactImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KithPackage.Literals.CONTACT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUid() {
		return uid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUid(String newUid) {
		String oldUid = uid;
		uid = newUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.CONTACT__UID, oldUid, uid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Email> getEmails() {
		if (emails == null) {
			emails = new EObjectContainmentEList<Email>(Email.class, this, KithPackage.CONTACT__EMAILS);
		}
		return emails;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Phone> getPhones() {
		if (phones == null) {
			phones = new EObjectContainmentEList<Phone>(Phone.class, this, KithPackage.CONTACT__PHONES);
		}
		return phones;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Address> getAddresses() {
		if (addresses == null) {
			addresses = new EObjectContainmentEList<Address>(Address.class, this, KithPackage.CONTACT__ADDRESSES);
		}
		return addresses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Link> getLinks() {
		if (links == null) {
			links = new EObjectContainmentEList<Link>(Link.class, this, KithPackage.CONTACT__LINKS);
		}
		return links;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Photo getPhoto() {
		return photo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPhoto(Photo newPhoto, NotificationChain msgs) {
		Photo oldPhoto = photo;
		photo = newPhoto;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, KithPackage.CONTACT__PHOTO, oldPhoto, newPhoto);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhoto(Photo newPhoto) {
		if (newPhoto != photo) {
			NotificationChain msgs = null;
			if (photo != null)
				msgs = ((InternalEObject)photo).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - KithPackage.CONTACT__PHOTO, null, msgs);
			if (newPhoto != null)
				msgs = ((InternalEObject)newPhoto).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - KithPackage.CONTACT__PHOTO, null, msgs);
			msgs = basicSetPhoto(newPhoto, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.CONTACT__PHOTO, newPhoto, newPhoto));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.CONTACT__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCardProperties() {
		if (cardProperties == null) {
			cardProperties = new EDataTypeEList<String>(String.class, this, KithPackage.CONTACT__CARD_PROPERTIES);
		}
		return cardProperties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.CONTACT__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Contact> getDistinctFrom() {
		if (distinctFrom == null) {
			distinctFrom = new EObjectResolvingEList<Contact>(Contact.class, this, KithPackage.CONTACT__DISTINCT_FROM);
		}
		return distinctFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getMergedUids() {
		if (mergedUids == null) {
			mergedUids = new EDataTypeUniqueEList<String>(String.class, this, KithPackage.CONTACT__MERGED_UIDS);
		}
		return mergedUids;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case KithPackage.CONTACT__EMAILS:
				return ((InternalEList<?>)getEmails()).basicRemove(otherEnd, msgs);
			case KithPackage.CONTACT__PHONES:
				return ((InternalEList<?>)getPhones()).basicRemove(otherEnd, msgs);
			case KithPackage.CONTACT__ADDRESSES:
				return ((InternalEList<?>)getAddresses()).basicRemove(otherEnd, msgs);
			case KithPackage.CONTACT__LINKS:
				return ((InternalEList<?>)getLinks()).basicRemove(otherEnd, msgs);
			case KithPackage.CONTACT__PHOTO:
				return basicSetPhoto(null, msgs);
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
			case KithPackage.CONTACT__UID:
				return getUid();
			case KithPackage.CONTACT__EMAILS:
				return getEmails();
			case KithPackage.CONTACT__PHONES:
				return getPhones();
			case KithPackage.CONTACT__ADDRESSES:
				return getAddresses();
			case KithPackage.CONTACT__LINKS:
				return getLinks();
			case KithPackage.CONTACT__PHOTO:
				return getPhoto();
			case KithPackage.CONTACT__NOTE:
				return getNote();
			case KithPackage.CONTACT__CARD_PROPERTIES:
				return getCardProperties();
			case KithPackage.CONTACT__SOURCE:
				return getSource();
			case KithPackage.CONTACT__DISTINCT_FROM:
				return getDistinctFrom();
			case KithPackage.CONTACT__MERGED_UIDS:
				return getMergedUids();
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
			case KithPackage.CONTACT__UID:
				setUid((String)newValue);
				return;
			case KithPackage.CONTACT__EMAILS:
				getEmails().clear();
				getEmails().addAll((Collection<? extends Email>)newValue);
				return;
			case KithPackage.CONTACT__PHONES:
				getPhones().clear();
				getPhones().addAll((Collection<? extends Phone>)newValue);
				return;
			case KithPackage.CONTACT__ADDRESSES:
				getAddresses().clear();
				getAddresses().addAll((Collection<? extends Address>)newValue);
				return;
			case KithPackage.CONTACT__LINKS:
				getLinks().clear();
				getLinks().addAll((Collection<? extends Link>)newValue);
				return;
			case KithPackage.CONTACT__PHOTO:
				setPhoto((Photo)newValue);
				return;
			case KithPackage.CONTACT__NOTE:
				setNote((String)newValue);
				return;
			case KithPackage.CONTACT__CARD_PROPERTIES:
				getCardProperties().clear();
				getCardProperties().addAll((Collection<? extends String>)newValue);
				return;
			case KithPackage.CONTACT__SOURCE:
				setSource((String)newValue);
				return;
			case KithPackage.CONTACT__DISTINCT_FROM:
				getDistinctFrom().clear();
				getDistinctFrom().addAll((Collection<? extends Contact>)newValue);
				return;
			case KithPackage.CONTACT__MERGED_UIDS:
				getMergedUids().clear();
				getMergedUids().addAll((Collection<? extends String>)newValue);
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
			case KithPackage.CONTACT__UID:
				setUid(UID_EDEFAULT);
				return;
			case KithPackage.CONTACT__EMAILS:
				getEmails().clear();
				return;
			case KithPackage.CONTACT__PHONES:
				getPhones().clear();
				return;
			case KithPackage.CONTACT__ADDRESSES:
				getAddresses().clear();
				return;
			case KithPackage.CONTACT__LINKS:
				getLinks().clear();
				return;
			case KithPackage.CONTACT__PHOTO:
				setPhoto((Photo)null);
				return;
			case KithPackage.CONTACT__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case KithPackage.CONTACT__CARD_PROPERTIES:
				getCardProperties().clear();
				return;
			case KithPackage.CONTACT__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case KithPackage.CONTACT__DISTINCT_FROM:
				getDistinctFrom().clear();
				return;
			case KithPackage.CONTACT__MERGED_UIDS:
				getMergedUids().clear();
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
			case KithPackage.CONTACT__UID:
				return UID_EDEFAULT == null ? uid != null : !UID_EDEFAULT.equals(uid);
			case KithPackage.CONTACT__EMAILS:
				return emails != null && !emails.isEmpty();
			case KithPackage.CONTACT__PHONES:
				return phones != null && !phones.isEmpty();
			case KithPackage.CONTACT__ADDRESSES:
				return addresses != null && !addresses.isEmpty();
			case KithPackage.CONTACT__LINKS:
				return links != null && !links.isEmpty();
			case KithPackage.CONTACT__PHOTO:
				return photo != null;
			case KithPackage.CONTACT__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case KithPackage.CONTACT__CARD_PROPERTIES:
				return cardProperties != null && !cardProperties.isEmpty();
			case KithPackage.CONTACT__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case KithPackage.CONTACT__DISTINCT_FROM:
				return distinctFrom != null && !distinctFrom.isEmpty();
			case KithPackage.CONTACT__MERGED_UIDS:
				return mergedUids != null && !mergedUids.isEmpty();
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
		result.append(" (uid: ");
		result.append(uid);
		result.append(", note: ");
		result.append(note);
		result.append(", cardProperties: ");
		result.append(cardProperties);
		result.append(", source: ");
		result.append(source);
		result.append(", mergedUids: ");
		result.append(mergedUids);
		result.append(')');
		return result.toString();
	}

} //ContactImpl
