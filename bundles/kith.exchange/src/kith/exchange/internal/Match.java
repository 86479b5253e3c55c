package kith.exchange.internal;

import kith.exchange.Recognition;
import kith.model.Contact;

/**
 * Match of a card or row with a contact.
 *
 * @param contact a copy of the contact, which can be changed
 * @param by why it is the one
 */
record Match(Contact contact, Recognition by) {
}
