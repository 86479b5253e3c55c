/**
 */
package kith.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Closeness</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Closeness of a relationship as the user sees it, from the least to the most close. The user states it; it is never computed.
 * <!-- end-model-doc -->
 * @see kith.model.KithPackage#getCloseness()
 * @model
 * @generated
 */
public enum Closeness implements Enumerator {
	/**
	 * The '<em><b>Unstated</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The user has not chosen; the default.
	 * <!-- end-model-doc -->
	 * @see #UNSTATED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSTATED(0, "unstated", "unstated"),

	/**
	 * The '<em><b>Acquaintance</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Somebody whom the user has met and knows a little.
	 * <!-- end-model-doc -->
	 * @see #ACQUAINTANCE_VALUE
	 * @generated
	 * @ordered
	 */
	ACQUAINTANCE(1, "acquaintance", "acquaintance"),

	/**
	 * The '<em><b>Colleague</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Somebody with whom the user works or worked.
	 * <!-- end-model-doc -->
	 * @see #COLLEAGUE_VALUE
	 * @generated
	 * @ordered
	 */
	COLLEAGUE(2, "colleague", "colleague"),

	/**
	 * The '<em><b>Professional Friend</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Friend from professional life, to whom the user can turn for advice.
	 * <!-- end-model-doc -->
	 * @see #PROFESSIONAL_FRIEND_VALUE
	 * @generated
	 * @ordered
	 */
	PROFESSIONAL_FRIEND(3, "professionalFriend", "professionalFriend"),

	/**
	 * The '<em><b>Close</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Somebody who is close to the user beyond work.
	 * <!-- end-model-doc -->
	 * @see #CLOSE_VALUE
	 * @generated
	 * @ordered
	 */
	CLOSE(4, "close", "close");

	/**
	 * The '<em><b>Unstated</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The user has not chosen; the default.
	 * <!-- end-model-doc -->
	 * @see #UNSTATED
	 * @model name="unstated"
	 * @generated
	 * @ordered
	 */
	public static final int UNSTATED_VALUE = 0;

	/**
	 * The '<em><b>Acquaintance</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Somebody whom the user has met and knows a little.
	 * <!-- end-model-doc -->
	 * @see #ACQUAINTANCE
	 * @model name="acquaintance"
	 * @generated
	 * @ordered
	 */
	public static final int ACQUAINTANCE_VALUE = 1;

	/**
	 * The '<em><b>Colleague</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Somebody with whom the user works or worked.
	 * <!-- end-model-doc -->
	 * @see #COLLEAGUE
	 * @model name="colleague"
	 * @generated
	 * @ordered
	 */
	public static final int COLLEAGUE_VALUE = 2;

	/**
	 * The '<em><b>Professional Friend</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Friend from professional life, to whom the user can turn for advice.
	 * <!-- end-model-doc -->
	 * @see #PROFESSIONAL_FRIEND
	 * @model name="professionalFriend"
	 * @generated
	 * @ordered
	 */
	public static final int PROFESSIONAL_FRIEND_VALUE = 3;

	/**
	 * The '<em><b>Close</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Somebody who is close to the user beyond work.
	 * <!-- end-model-doc -->
	 * @see #CLOSE
	 * @model name="close"
	 * @generated
	 * @ordered
	 */
	public static final int CLOSE_VALUE = 4;

	/**
	 * An array of all the '<em><b>Closeness</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Closeness[] VALUES_ARRAY =
		new Closeness[] {
			UNSTATED,
			ACQUAINTANCE,
			COLLEAGUE,
			PROFESSIONAL_FRIEND,
			CLOSE,
		};

	/**
	 * A public read-only list of all the '<em><b>Closeness</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Closeness> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Closeness</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Closeness get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Closeness result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Closeness</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Closeness getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Closeness result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Closeness</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Closeness get(int value) {
		switch (value) {
			case UNSTATED_VALUE: return UNSTATED;
			case ACQUAINTANCE_VALUE: return ACQUAINTANCE;
			case COLLEAGUE_VALUE: return COLLEAGUE;
			case PROFESSIONAL_FRIEND_VALUE: return PROFESSIONAL_FRIEND;
			case CLOSE_VALUE: return CLOSE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Closeness(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
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
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //Closeness
