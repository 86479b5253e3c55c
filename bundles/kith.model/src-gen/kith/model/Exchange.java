/**
 */
package kith.model;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Exchange</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that the user and people ask of, offer to, give to and receive from each other: an idea, information, a resource, a lead, advice, encouragement or an introduction.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link kith.model.Exchange#getKind <em>Kind</em>}</li>
 *   <li>{@link kith.model.Exchange#getState <em>State</em>}</li>
 *   <li>{@link kith.model.Exchange#getSide <em>Side</em>}</li>
 *   <li>{@link kith.model.Exchange#getPeople <em>People</em>}</li>
 *   <li>{@link kith.model.Exchange#getAt <em>At</em>}</li>
 *   <li>{@link kith.model.Exchange#getThanked <em>Thanked</em>}</li>
 *   <li>{@link kith.model.Exchange#getText <em>Text</em>}</li>
 *   <li>{@link kith.model.Exchange#getInteraction <em>Interaction</em>}</li>
 *   <li>{@link kith.model.Exchange#getOpportunity <em>Opportunity</em>}</li>
 *   <li>{@link kith.model.Exchange#getDue <em>Due</em>}</li>
 *   <li>{@link kith.model.Exchange#getClosed <em>Closed</em>}</li>
 * </ul>
 *
 * @see kith.model.KithPackage#getExchange()
 * @model
 * @generated
 */
public interface Exchange extends Entity {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link kith.model.ExchangeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of the exchanged thing. Information if unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see kith.model.ExchangeKind
	 * @see #setKind(ExchangeKind)
	 * @see kith.model.KithPackage#getExchange_Kind()
	 * @model
	 * @generated
	 */
	ExchangeKind getKind();

	/**
	 * Sets the value of the '{@link kith.model.Exchange#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see kith.model.ExchangeKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ExchangeKind value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link kith.model.ExchangeState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Progress of the exchange, from asked or offered to closed. Asked if unset. Given and received mean the same; the side tells which it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see kith.model.ExchangeState
	 * @see #setState(ExchangeState)
	 * @see kith.model.KithPackage#getExchange_State()
	 * @model
	 * @generated
	 */
	ExchangeState getState();

	/**
	 * Sets the value of the '{@link kith.model.Exchange#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see kith.model.ExchangeState
	 * @see #getState()
	 * @generated
	 */
	void setState(ExchangeState value);

	/**
	 * Returns the value of the '<em><b>Side</b></em>' attribute.
	 * The literals are from the enumeration {@link kith.model.ExchangeSide}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the user gives or takes. Give if unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Side</em>' attribute.
	 * @see kith.model.ExchangeSide
	 * @see #setSide(ExchangeSide)
	 * @see kith.model.KithPackage#getExchange_Side()
	 * @model
	 * @generated
	 */
	ExchangeSide getSide();

	/**
	 * Sets the value of the '{@link kith.model.Exchange#getSide <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Side</em>' attribute.
	 * @see kith.model.ExchangeSide
	 * @see #getSide()
	 * @generated
	 */
	void setSide(ExchangeSide value);

	/**
	 * Returns the value of the '<em><b>People</b></em>' reference list.
	 * The list contents are of type {@link kith.model.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People with whom the user exchanges it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>People</em>' reference list.
	 * @see kith.model.KithPackage#getExchange_People()
	 * @model
	 * @generated
	 */
	EList<Person> getPeople();

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instant at which it was asked for, offered, given or received. If unset, the instant of creation stands for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see kith.model.KithPackage#getExchange_At()
	 * @model dataType="kith.model.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link kith.model.Exchange#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Thanked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instant at which it was thanked for. Unset before that.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thanked</em>' attribute.
	 * @see #setThanked(Instant)
	 * @see kith.model.KithPackage#getExchange_Thanked()
	 * @model dataType="kith.model.Instant"
	 * @generated
	 */
	Instant getThanked();

	/**
	 * Sets the value of the '{@link kith.model.Exchange#getThanked <em>Thanked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thanked</em>' attribute.
	 * @see #getThanked()
	 * @generated
	 */
	void setThanked(Instant value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Object of the exchange, in a few words; it is the title of the exchange in lists. Unset if not known yet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see kith.model.KithPackage#getExchange_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link kith.model.Exchange#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Interaction</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interaction in which it was mentioned or took place. Unset if there was none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interaction</em>' reference.
	 * @see #setInteraction(Interaction)
	 * @see kith.model.KithPackage#getExchange_Interaction()
	 * @model
	 * @generated
	 */
	Interaction getInteraction();

	/**
	 * Sets the value of the '{@link kith.model.Exchange#getInteraction <em>Interaction</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interaction</em>' reference.
	 * @see #getInteraction()
	 * @generated
	 */
	void setInteraction(Interaction value);

	/**
	 * Returns the value of the '<em><b>Opportunity</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Opportunity that it is about. Unset if it is about none. Kept, but not yet edited or evaluated by Kith itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opportunity</em>' reference.
	 * @see #setOpportunity(Opportunity)
	 * @see kith.model.KithPackage#getExchange_Opportunity()
	 * @model
	 * @generated
	 */
	Opportunity getOpportunity();

	/**
	 * Sets the value of the '{@link kith.model.Exchange#getOpportunity <em>Opportunity</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opportunity</em>' reference.
	 * @see #getOpportunity()
	 * @generated
	 */
	void setOpportunity(Opportunity value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day by which it is promised or expected. Unset if no day was named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see kith.model.KithPackage#getExchange_Due()
	 * @model dataType="kith.model.LocalDate"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link kith.model.Exchange#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instant at which it was closed or dropped. Unset before that.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed</em>' attribute.
	 * @see #setClosed(Instant)
	 * @see kith.model.KithPackage#getExchange_Closed()
	 * @model dataType="kith.model.Instant"
	 * @generated
	 */
	Instant getClosed();

	/**
	 * Sets the value of the '{@link kith.model.Exchange#getClosed <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed</em>' attribute.
	 * @see #getClosed()
	 * @generated
	 */
	void setClosed(Instant value);

} // Exchange
