package kith.exchange.internal.vcard;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import kith.exchange.internal.CardProperties;
import kith.model.Attachment;
import kith.model.Contact;
import kith.model.Organization;
import kith.model.Person;
import kith.store.NetworkStore;

/** Writer of contacts as cards of vCard 4.0, or of 3.0 for programs that do not read that. */
public final class CardWriter {

    /** Names the program that has written a card. */
    static final String PRODUCT = "-//Kith//Kith//EN";

    private static final DateTimeFormatter REVISION = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);

    /** What details are about whatever the value is. */
    private static final Set<String> WHOLE = Set.of("FN", "UID", "NOTE", "NICKNAME", "CATEGORIES");

    private final NetworkStore store;
    private final boolean complete;
    private final boolean old;
    private final List<CardProperty> properties = new ArrayList<>();
    private Set<String> groups;
    private Map<String, Detail> details;
    private final Set<String> labelled = new HashSet<>();
    private Preferences preferences;
    private int group;

    /**
     * @param store where the objects are that contacts refer to
     * @param complete whether to write what vCard has no place for as well, in properties of Kith's own
     * @param old whether to write vCard 3.0
     */
    public CardWriter(NetworkStore store, boolean complete, boolean old) {
        this.store = store;
        this.complete = complete;
        this.old = old;
    }

    /**
     * Returns the card of a contact. What is attached to it and is too large for one card follows on others of the same UID and
     * name, which an import puts together again.
     */
    public String card(Contact contact) {
        if (!complete) {
            return card(contact, List.of());
        }
        List<List<Attachment>> parts = Attachments.divide(contact.getAttachments());
        StringBuilder cards = new StringBuilder(card(contact, parts.getFirst()));
        parts.stream().skip(1).forEach(part -> cards.append(attachments(contact, part)));
        return cards.toString();
    }

    private String attachments(Contact contact, List<Attachment> attachments) {
        begin(contact);
        if (contact instanceof Organization) {
            add("KIND", "org");
        }
        new ContactProperties(this).writeIdentity(contact);
        if (contact instanceof Person person) {
            new PersonProperties(this, store).writeName(person);
        }
        new FurtherProperties(this, store).writeAttachments(contact, attachments);
        return old ? old(contact, Set.of()) : current(Set.of());
    }

    /** Returns the lines that a contact keeps and that are no details. */
    private List<String> begin(Contact contact) {
        properties.clear();
        preferences = new Preferences();
        groups = CardProperties.groupNames(contact.getCardProperties());
        details = new HashMap<>();
        List<String> further = new ArrayList<>();
        for (String line : contact.getCardProperties()) {
            Detail.parse(line).ifPresentOrElse(detail -> details.merge(detail.target(), detail, Detail::and), () -> further.add(line));
        }
        labelled.clear();
        group = 0;
        add("VERSION", "4.0");
        add("PRODID", PRODUCT);
        return further;
    }

    private String card(Contact contact, List<Attachment> attachments) {
        List<String> further = begin(contact);
        if (contact instanceof Organization && further.stream().noneMatch(CardWriter::isKind)) {
            add("KIND", "org");
        }
        new ContactProperties(this).write(contact);
        preferences.mark();
        if (contact instanceof Person person) {
            new PersonProperties(this, store).write(person);
        }
        if (complete) {
            new FurtherProperties(this, store).write(contact, attachments);
        }
        if (contact.getChanged() != null) {
            add("REV", REVISION.format(contact.getChanged()));
        }
        return old ? old(contact, kept(further)) : current(kept(further));
    }

    private static boolean isKind(String line) {
        ContentLine parsed = ContentLineParser.parse(line);
        return parsed != null && parsed.name().equals("KIND");
    }

    /** Returns lines in vCard 4.0, each once. Of some properties a card has one, which may be written by now. */
    private Set<String> kept(List<String> further) {
        Set<String> written = properties.stream().map(CardProperty::name).collect(Collectors.toCollection(HashSet::new));
        Set<String> kept = new LinkedHashSet<>();
        for (String line : further) {
            String canonical = KeptLines.canonical(line.replaceAll("[\\r\\n]+", " "), written);
            if (canonical != null && kept.add(canonical)) {
                written.add(ContentLineParser.parse(canonical).name());
            }
        }
        return kept;
    }

    private String current(Set<String> kept) {
        StringBuilder text = new StringBuilder("BEGIN:VCARD\r\n");
        properties.forEach(property -> CardProperty.fold(Values.printable(property.line()), text));
        for (String line : kept) {
            CardProperty.fold(line, text);
        }
        return text.append("END:VCARD\r\n").toString();
    }

    private String old(Contact contact, Set<String> kept) {
        StringBuilder text = new StringBuilder("BEGIN:VCARD\r\n");
        OldCard card = new OldCard(text, this::newGroup);
        properties.forEach(property -> card.write(property.plain()));
        kept.stream().map(ContentLineParser::parse).forEach(card::write);
        card.finish(contact);
        return text.append("END:VCARD\r\n").toString();
    }

    /** Adds a property whose value has its escapes already. */
    CardProperty add(String name, String value) {
        return add(name, value, Detail.target(name, WHOLE.contains(name) ? "" : value));
    }

    /** Adds a property whose value has its escapes already; its target is what its detail is known by. */
    CardProperty add(String name, String value, String target) {
        Detail detail = details.getOrDefault(target, details.get("X-" + target));
        CardProperty property = new CardProperty(name, value, detail);
        properties.add(property);
        return property;
    }

    /** Returns the group in which a card had a property; null if that does not matter. */
    String tie(String name, String value) {
        Detail detail = details.get(Detail.target(name, value));
        return detail == null ? null : detail.group();
    }

    /** Adds a property of text; nothing if it is blank. */
    void text(String name, String text) {
        if (text != null && !text.isBlank()) {
            add(name, Values.escape(text));
        }
    }

    /** Adds a property of several texts; nothing if there are none. */
    void texts(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            add(name, texts.stream().map(Values::escape).collect(Collectors.joining(",")));
        }
    }

    /** Describes one of several addresses. */
    void describe(CardProperty property, List<String> types, String label, boolean preferred) {
        types.stream().filter(type -> !type.isBlank()).forEach(type -> property.parameter("TYPE", type.toLowerCase(Locale.ROOT)));
        preferences.add(property, preferred);
        label(property, label);
    }

    /** Labels a property as programs of Apple do. */
    void label(CardProperty property, String label) {
        if (label != null && !label.isBlank()) {
            String name = property.group() == null ? newGroup() : property.group();
            property.group(name);
            if (labelled.add(name)) {
                add("X-ABLabel", Values.escape(label)).group(name);
            }
        }
    }

    /** Returns the name of a group that nothing on the card has. */
    String newGroup() {
        String name;
        do {
            name = "item" + ++group;
        } while (groups.contains(name));
        return name;
    }
}
