/**
 */
package kith.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Smart List</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * List of objects of one class: those that a query finds, and those that were put on it by hand.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link kith.model.SmartList#getName <em>Name</em>}</li>
 *   <li>{@link kith.model.SmartList#getObjectType <em>Object Type</em>}</li>
 *   <li>{@link kith.model.SmartList#getQuery <em>Query</em>}</li>
 *   <li>{@link kith.model.SmartList#getMembers <em>Members</em>}</li>
 *   <li>{@link kith.model.SmartList#getColumns <em>Columns</em>}</li>
 *   <li>{@link kith.model.SmartList#getSort <em>Sort</em>}</li>
 *   <li>{@link kith.model.SmartList#getGroup <em>Group</em>}</li>
 *   <li>{@link kith.model.SmartList#getPosition <em>Position</em>}</li>
 *   <li>{@link kith.model.SmartList#getCadence <em>Cadence</em>}</li>
 * </ul>
 *
 * @see kith.model.KithPackage#getSmartList()
 * @model
 * @generated
 */
public interface SmartList extends Entity {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the list, by which it is shown and found. Names need not be unique.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see kith.model.KithPackage#getSmartList_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link kith.model.SmartList#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Object Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the class whose objects are on the list, such as Person or Organization. Person if unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Object Type</em>' attribute.
	 * @see #setObjectType(String)
	 * @see kith.model.KithPackage#getSmartList_ObjectType()
	 * @model
	 * @generated
	 */
	String getObjectType();

	/**
	 * Sets the value of the '{@link kith.model.SmartList#getObjectType <em>Object Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Object Type</em>' attribute.
	 * @see #getObjectType()
	 * @generated
	 */
	void setObjectType(String value);

	/**
	 * Returns the value of the '<em><b>Query</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Query that finds the objects, in the notation of kith.store.query.Condition. Unset for a list that only has members.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Query</em>' attribute.
	 * @see #setQuery(String)
	 * @see kith.model.KithPackage#getSmartList_Query()
	 * @model
	 * @generated
	 */
	String getQuery();

	/**
	 * Sets the value of the '{@link kith.model.SmartList#getQuery <em>Query</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Query</em>' attribute.
	 * @see #getQuery()
	 * @generated
	 */
	void setQuery(String value);

	/**
	 * Returns the value of the '<em><b>Members</b></em>' reference list.
	 * The list contents are of type {@link kith.model.Entity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Objects that were put on the list by hand; they are on it whether or not the query finds them. They count for the cadence of the list and where a group of people is chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' reference list.
	 * @see kith.model.KithPackage#getSmartList_Members()
	 * @model
	 * @generated
	 */
	EList<Entity> getMembers();

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' containment reference list.
	 * The list contents are of type {@link kith.model.ListColumn}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Columns in which the list is shown, from left to right. Empty for those of the view. Kept, but not yet edited or evaluated by Kith itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' containment reference list.
	 * @see kith.model.KithPackage#getSmartList_Columns()
	 * @model containment="true"
	 * @generated
	 */
	EList<ListColumn> getColumns();

	/**
	 * Returns the value of the '<em><b>Sort</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fields of queries that the list is sorted by, the most significant first; a hyphen before a field is for descending order. Empty for the order of the view. Kept, but not yet edited or evaluated by Kith itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sort</em>' attribute list.
	 * @see kith.model.KithPackage#getSmartList_Sort()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSort();

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heading below which the list is shown among others. Unset for none. Kept, but not yet edited or evaluated by Kith itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(String)
	 * @see kith.model.KithPackage#getSmartList_Group()
	 * @model
	 * @generated
	 */
	String getGroup();

	/**
	 * Sets the value of the '{@link kith.model.SmartList#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place among the other lists, counted from 0; smaller ones come first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see kith.model.KithPackage#getSmartList_Position()
	 * @model
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link kith.model.SmartList#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

	/**
	 * Returns the value of the '<em><b>Cadence</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of days between interactions with everybody on the list, for a list of people. Unset if the list does not say. The delay of reminders in it is not used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cadence</em>' containment reference.
	 * @see #setCadence(Cadence)
	 * @see kith.model.KithPackage#getSmartList_Cadence()
	 * @model containment="true"
	 * @generated
	 */
	Cadence getCadence();

	/**
	 * Sets the value of the '{@link kith.model.SmartList#getCadence <em>Cadence</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cadence</em>' containment reference.
	 * @see #getCadence()
	 * @generated
	 */
	void setCadence(Cadence value);

} // SmartList
