/**
 */
package kith.model.impl;

import java.util.Collection;

import kith.model.Cadence;
import kith.model.Entity;
import kith.model.KithPackage;
import kith.model.ListColumn;
import kith.model.SmartList;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Smart List</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link kith.model.impl.SmartListImpl#getName <em>Name</em>}</li>
 *   <li>{@link kith.model.impl.SmartListImpl#getObjectType <em>Object Type</em>}</li>
 *   <li>{@link kith.model.impl.SmartListImpl#getQuery <em>Query</em>}</li>
 *   <li>{@link kith.model.impl.SmartListImpl#getMembers <em>Members</em>}</li>
 *   <li>{@link kith.model.impl.SmartListImpl#getColumns <em>Columns</em>}</li>
 *   <li>{@link kith.model.impl.SmartListImpl#getSort <em>Sort</em>}</li>
 *   <li>{@link kith.model.impl.SmartListImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link kith.model.impl.SmartListImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link kith.model.impl.SmartListImpl#getCadence <em>Cadence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SmartListImpl extends EntityImpl implements SmartList {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getObjectType() <em>Object Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectType()
	 * @generated
	 * @ordered
	 */
	protected static final String OBJECT_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObjectType() <em>Object Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectType()
	 * @generated
	 * @ordered
	 */
	protected String objectType = OBJECT_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuery() <em>Query</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuery()
	 * @generated
	 * @ordered
	 */
	protected static final String QUERY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuery() <em>Query</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuery()
	 * @generated
	 * @ordered
	 */
	protected String query = QUERY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMembers() <em>Members</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembers()
	 * @generated
	 * @ordered
	 */
	protected EList<Entity> members;

	/**
	 * The cached value of the '{@link #getColumns() <em>Columns</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumns()
	 * @generated
	 * @ordered
	 */
	protected EList<ListColumn> columns;

	/**
	 * The cached value of the '{@link #getSort() <em>Sort</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSort()
	 * @generated
	 * @ordered
	 */
	protected EList<String> sort;

	/**
	 * The default value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected String group = GROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected static final int POSITION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected int position = POSITION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCadence() <em>Cadence</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCadence()
	 * @generated
	 * @ordered
	 */
	protected Cadence cadence;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SmartListImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KithPackage.Literals.SMART_LIST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.SMART_LIST__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObjectType() {
		return objectType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObjectType(String newObjectType) {
		String oldObjectType = objectType;
		objectType = newObjectType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.SMART_LIST__OBJECT_TYPE, oldObjectType, objectType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuery() {
		return query;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuery(String newQuery) {
		String oldQuery = query;
		query = newQuery;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.SMART_LIST__QUERY, oldQuery, query));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Entity> getMembers() {
		if (members == null) {
			members = new EObjectResolvingEList<Entity>(Entity.class, this, KithPackage.SMART_LIST__MEMBERS);
		}
		return members;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ListColumn> getColumns() {
		if (columns == null) {
			columns = new EObjectContainmentEList<ListColumn>(ListColumn.class, this, KithPackage.SMART_LIST__COLUMNS);
		}
		return columns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSort() {
		if (sort == null) {
			sort = new EDataTypeEList<String>(String.class, this, KithPackage.SMART_LIST__SORT);
		}
		return sort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroup() {
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(String newGroup) {
		String oldGroup = group;
		group = newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.SMART_LIST__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPosition() {
		return position;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosition(int newPosition) {
		int oldPosition = position;
		position = newPosition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.SMART_LIST__POSITION, oldPosition, position));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cadence getCadence() {
		return cadence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCadence(Cadence newCadence, NotificationChain msgs) {
		Cadence oldCadence = cadence;
		cadence = newCadence;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, KithPackage.SMART_LIST__CADENCE, oldCadence, newCadence);
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
	public void setCadence(Cadence newCadence) {
		if (newCadence != cadence) {
			NotificationChain msgs = null;
			if (cadence != null)
				msgs = ((InternalEObject)cadence).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - KithPackage.SMART_LIST__CADENCE, null, msgs);
			if (newCadence != null)
				msgs = ((InternalEObject)newCadence).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - KithPackage.SMART_LIST__CADENCE, null, msgs);
			msgs = basicSetCadence(newCadence, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KithPackage.SMART_LIST__CADENCE, newCadence, newCadence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case KithPackage.SMART_LIST__COLUMNS:
				return ((InternalEList<?>)getColumns()).basicRemove(otherEnd, msgs);
			case KithPackage.SMART_LIST__CADENCE:
				return basicSetCadence(null, msgs);
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
			case KithPackage.SMART_LIST__NAME:
				return getName();
			case KithPackage.SMART_LIST__OBJECT_TYPE:
				return getObjectType();
			case KithPackage.SMART_LIST__QUERY:
				return getQuery();
			case KithPackage.SMART_LIST__MEMBERS:
				return getMembers();
			case KithPackage.SMART_LIST__COLUMNS:
				return getColumns();
			case KithPackage.SMART_LIST__SORT:
				return getSort();
			case KithPackage.SMART_LIST__GROUP:
				return getGroup();
			case KithPackage.SMART_LIST__POSITION:
				return getPosition();
			case KithPackage.SMART_LIST__CADENCE:
				return getCadence();
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
			case KithPackage.SMART_LIST__NAME:
				setName((String)newValue);
				return;
			case KithPackage.SMART_LIST__OBJECT_TYPE:
				setObjectType((String)newValue);
				return;
			case KithPackage.SMART_LIST__QUERY:
				setQuery((String)newValue);
				return;
			case KithPackage.SMART_LIST__MEMBERS:
				getMembers().clear();
				getMembers().addAll((Collection<? extends Entity>)newValue);
				return;
			case KithPackage.SMART_LIST__COLUMNS:
				getColumns().clear();
				getColumns().addAll((Collection<? extends ListColumn>)newValue);
				return;
			case KithPackage.SMART_LIST__SORT:
				getSort().clear();
				getSort().addAll((Collection<? extends String>)newValue);
				return;
			case KithPackage.SMART_LIST__GROUP:
				setGroup((String)newValue);
				return;
			case KithPackage.SMART_LIST__POSITION:
				setPosition((Integer)newValue);
				return;
			case KithPackage.SMART_LIST__CADENCE:
				setCadence((Cadence)newValue);
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
			case KithPackage.SMART_LIST__NAME:
				setName(NAME_EDEFAULT);
				return;
			case KithPackage.SMART_LIST__OBJECT_TYPE:
				setObjectType(OBJECT_TYPE_EDEFAULT);
				return;
			case KithPackage.SMART_LIST__QUERY:
				setQuery(QUERY_EDEFAULT);
				return;
			case KithPackage.SMART_LIST__MEMBERS:
				getMembers().clear();
				return;
			case KithPackage.SMART_LIST__COLUMNS:
				getColumns().clear();
				return;
			case KithPackage.SMART_LIST__SORT:
				getSort().clear();
				return;
			case KithPackage.SMART_LIST__GROUP:
				setGroup(GROUP_EDEFAULT);
				return;
			case KithPackage.SMART_LIST__POSITION:
				setPosition(POSITION_EDEFAULT);
				return;
			case KithPackage.SMART_LIST__CADENCE:
				setCadence((Cadence)null);
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
			case KithPackage.SMART_LIST__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case KithPackage.SMART_LIST__OBJECT_TYPE:
				return OBJECT_TYPE_EDEFAULT == null ? objectType != null : !OBJECT_TYPE_EDEFAULT.equals(objectType);
			case KithPackage.SMART_LIST__QUERY:
				return QUERY_EDEFAULT == null ? query != null : !QUERY_EDEFAULT.equals(query);
			case KithPackage.SMART_LIST__MEMBERS:
				return members != null && !members.isEmpty();
			case KithPackage.SMART_LIST__COLUMNS:
				return columns != null && !columns.isEmpty();
			case KithPackage.SMART_LIST__SORT:
				return sort != null && !sort.isEmpty();
			case KithPackage.SMART_LIST__GROUP:
				return GROUP_EDEFAULT == null ? group != null : !GROUP_EDEFAULT.equals(group);
			case KithPackage.SMART_LIST__POSITION:
				return position != POSITION_EDEFAULT;
			case KithPackage.SMART_LIST__CADENCE:
				return cadence != null;
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
		result.append(" (name: ");
		result.append(name);
		result.append(", objectType: ");
		result.append(objectType);
		result.append(", query: ");
		result.append(query);
		result.append(", sort: ");
		result.append(sort);
		result.append(", group: ");
		result.append(group);
		result.append(", position: ");
		result.append(position);
		result.append(')');
		return result.toString();
	}

} //SmartListImpl
