package kith.core.ledger;

/**
 * Somebody who asks for what somebody offers.
 *
 * @param ask what is asked for
 * @param asker the id of who asks
 * @param askerName the name of who asks
 * @param offer what is offered
 * @param offerer the id of who offers, or null if it is the user
 * @param offererName the name of who offers, empty if it is the user
 * @param words how many words they have in common, for ranking
 */
public record OfferMatch(String ask, String asker, String askerName, String offer, String offerer, String offererName, int words) {
}
