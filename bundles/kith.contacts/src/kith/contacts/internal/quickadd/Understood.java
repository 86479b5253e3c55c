package kith.contacts.internal.quickadd;

import java.util.List;
import java.util.Map;
import java.util.Set;

import kith.core.quickadd.PersonDraft;
import kith.core.quickadd.QuickAdd;
import kith.core.quickadd.QuickAddParser;
import kith.exchange.ImportFormat;
import kith.exchange.PastedContacts;
import kith.store.NetworkStore;

/**
 * What quick add understood of a text.
 *
 * @param content the text
 * @param cards the cards that it has, null if it has none
 * @param draft the person of whom it tells, of several the first; without a name if it tells of nobody
 * @param known who is in the network already and may be that person, by id
 */
record Understood(String content, PastedContacts cards, PersonDraft draft, Map<String, String> known) {

    /** More than a line or a signature has; cards may be longer. */
    private static final int LONGEST = 10_000;

    /** Nothing. */
    static final Understood NOTHING = new Understood("", null, QuickAddParser.parse(""), Map.of());

    /** Reads a text, and who is in the network; for the background. */
    static Understood of(String content, List<ImportFormat> formats, NetworkStore store) {
        PastedContacts cards = PastedContacts.read(formats, content).filter(found -> !found.contacts().isEmpty()).orElse(null);
        PersonDraft draft = cards != null ? CardDraft.of(cards.contacts().getFirst())
                : QuickAddParser.parse(content.length() > LONGEST ? "" : content);
        boolean several = cards != null && cards.contacts().size() > 1;
        return new Understood(content, cards, draft, several ? Map.of() : store.titles(Set.copyOf(QuickAdd.known(store, draft))));
    }

    boolean isSeveral() {
        return cards != null && cards.contacts().size() > 1;
    }

    /** Returns whether it is too long for a line or a signature, and no card. */
    boolean isTooLong() {
        return cards == null && content.length() > LONGEST;
    }

    boolean canAdd() {
        return draft.isComplete() || isSeveral();
    }
}
