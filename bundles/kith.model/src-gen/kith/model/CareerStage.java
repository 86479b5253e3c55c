/**
 */
package kith.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Career Stage</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Stage of the user's career.
 * <!-- end-model-doc -->
 * @see kith.model.KithPackage#getCareerStage()
 * @model
 * @generated
 */
public enum CareerStage implements Enumerator {
	/**
	 * The '<em><b>Student</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The user studies or is in training; the default.
	 * <!-- end-model-doc -->
	 * @see #STUDENT_VALUE
	 * @generated
	 * @ordered
	 */
	STUDENT(0, "student", "student"),

	/**
	 * The '<em><b>Job Seeker</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The user looks for a job.
	 * <!-- end-model-doc -->
	 * @see #JOB_SEEKER_VALUE
	 * @generated
	 * @ordered
	 */
	JOB_SEEKER(1, "jobSeeker", "jobSeeker"),

	/**
	 * The '<em><b>Established</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The user is established in a profession.
	 * <!-- end-model-doc -->
	 * @see #ESTABLISHED_VALUE
	 * @generated
	 * @ordered
	 */
	ESTABLISHED(2, "established", "established");

	/**
	 * The '<em><b>Student</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The user studies or is in training; the default.
	 * <!-- end-model-doc -->
	 * @see #STUDENT
	 * @model name="student"
	 * @generated
	 * @ordered
	 */
	public static final int STUDENT_VALUE = 0;

	/**
	 * The '<em><b>Job Seeker</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The user looks for a job.
	 * <!-- end-model-doc -->
	 * @see #JOB_SEEKER
	 * @model name="jobSeeker"
	 * @generated
	 * @ordered
	 */
	public static final int JOB_SEEKER_VALUE = 1;

	/**
	 * The '<em><b>Established</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The user is established in a profession.
	 * <!-- end-model-doc -->
	 * @see #ESTABLISHED
	 * @model name="established"
	 * @generated
	 * @ordered
	 */
	public static final int ESTABLISHED_VALUE = 2;

	/**
	 * An array of all the '<em><b>Career Stage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CareerStage[] VALUES_ARRAY =
		new CareerStage[] {
			STUDENT,
			JOB_SEEKER,
			ESTABLISHED,
		};

	/**
	 * A public read-only list of all the '<em><b>Career Stage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CareerStage> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Career Stage</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CareerStage get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CareerStage result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Career Stage</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CareerStage getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CareerStage result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Career Stage</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CareerStage get(int value) {
		switch (value) {
			case STUDENT_VALUE: return STUDENT;
			case JOB_SEEKER_VALUE: return JOB_SEEKER;
			case ESTABLISHED_VALUE: return ESTABLISHED;
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
	private CareerStage(int value, String name, String literal) {
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
	
} //CareerStage
