package kith.exchange.internal.vcard;

import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import kith.exchange.ContactSink;
import kith.exchange.internal.Messages;

/** A card that is no person but a list of people, as vCard 4.0 and Apple have them. */
final class CardList {

    private static final Set<String> KINDS = Set.of("KIND", "X-ADDRESSBOOKSERVER-KIND");
    private static final Set<String> MEMBERS = Set.of("MEMBER", "X-ADDRESSBOOKSERVER-MEMBER");

    private CardList() {
    }

    static boolean isList(Card card) {
        return card.lines().stream().anyMatch(line -> KINDS.contains(line.name())
                && line.value().strip().equalsIgnoreCase("group"));
    }

    /**
     * Returns how to pass the list on; an empty one becomes nothing.
     *
     * @throws BadCard if it has members and no name
     */
    static Runnable read(Card card, ContactSink sink, CardNotices notices) throws BadCard {
        List<String> members = card.lines().stream().filter(line -> MEMBERS.contains(line.name()))
                .map(ContentLine::text).filter(uid -> uid != null).toList();
        String name = card.lines().stream().filter(line -> line.name().equals("FN")).map(ContentLine::text)
                .filter(text -> text != null).findFirst()
                .or(() -> card.lines().stream().filter(line -> line.name().equals("N"))
                        .map(line -> Values.trim(line.value().replace(';', ' '))).filter(text -> text != null).findFirst())
                .orElse(null);
        if (members.isEmpty()) {
            notices.add(card.line(), NLS.bind(Messages.listEmpty, name == null ? "" : name));
            return () -> { };
        }
        if (name == null) {
            throw new BadCard(Messages.listWithoutName);
        }
        return () -> sink.acceptList(name, members, card.line());
    }
}
