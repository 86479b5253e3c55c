/**
 */
package kith.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ask</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Request of a person: something that the person asked for or looks for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link kith.model.Ask#getText <em>Text</em>}</li>
 *   <li>{@link kith.model.Ask#getState <em>State</em>}</li>
 *   <li>{@link kith.model.Ask#getSince <em>Since</em>}</li>
 *   <li>{@link kith.model.Ask#getResolved <em>Resolved</em>}</li>
 * </ul>
 *
 * @see kith.model.KithPackage#getAsk()
 * @model
 * @generated
 */
public interface Ask extends EObject {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Object of the request, in a few words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see kith.model.KithPackage#getAsk_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link kith.model.Ask#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link kith.model.AskState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the request is open, met or withdrawn. Open if unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see kith.model.AskState
	 * @see #setState(AskState)
	 * @see kith.model.KithPackage#getAsk_State()
	 * @model
	 * @generated
	 */
	AskState getState();

	/**
	 * Sets the value of the '{@link kith.model.Ask#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see kith.model.AskState
	 * @see #getState()
	 * @generated
	 */
	void setState(AskState value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instant at which the request was recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(Instant)
	 * @see kith.model.KithPackage#getAsk_Since()
	 * @model dataType="kith.model.Instant"
	 * @generated
	 */
	Instant getSince();

	/**
	 * Sets the value of the '{@link kith.model.Ask#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(Instant value);

	/**
	 * Returns the value of the '<em><b>Resolved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instant at which the request was met or withdrawn. Unset while it is open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resolved</em>' attribute.
	 * @see #setResolved(Instant)
	 * @see kith.model.KithPackage#getAsk_Resolved()
	 * @model dataType="kith.model.Instant"
	 * @generated
	 */
	Instant getResolved();

	/**
	 * Sets the value of the '{@link kith.model.Ask#getResolved <em>Resolved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resolved</em>' attribute.
	 * @see #getResolved()
	 * @generated
	 */
	void setResolved(Instant value);

} // Ask
