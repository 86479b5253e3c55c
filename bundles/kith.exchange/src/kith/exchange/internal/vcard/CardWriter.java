package kith.exchange.internal.vcard;

import java.io.IOException;
import java.io.StringWriter;
import java.time.format.DateTimeFormatter;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.Kind;
import ezvcard.property.RawProperty;
import ezvcard.property.VCardProperty;
import kith.exchange.internal.CardProperties;
import kith.model.Contact;
import kith.model.Organization;
import kith.model.Person;
import kith.store.NetworkStore;

/** Writes contacts as cards of vCard 4.0. */
public final class CardWriter {

    private static final DateTimeFormatter REVISION = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int FOLD = 75;

    private final NetworkStore store;
    private VCard card;
    private Set<String> groups;
    private int group;

    /** @param store where the objects are that contacts refer to */
    public CardWriter(NetworkStore store) {
        this.store = store;
    }

    /** Returns the card of a contact. */
    public String card(Contact contact) throws IOException {
        card = new VCard(VCardVersion.V4_0);
        groups = CardProperties.groupNames(contact.getCardProperties());
        group = 0;
        card.setProductId("-//Kith//Kith//EN");
        if (contact instanceof Organization) {
            card.setKind(Kind.org());
        }
        new ContactProperties(this).write(contact);
        if (contact instanceof Person person) {
            new PersonProperties(this, store).write(person);
        }
        if (contact.getChanged() != null) {
            raw("REV", REVISION.format(contact.getChanged()));
        }
        return text(contact.getCardProperties());
    }

    /** Adds a property. */
    <P extends VCardProperty> P add(P property) {
        card.addProperty(property);
        return property;
    }

    /** Adds a property whose value has its escapes already. */
    RawProperty raw(String name, String value) {
        return add(new RawProperty(name, value));
    }

    /** Adds a property of text; nothing if it is blank. */
    void text(String name, String text) {
        if (text != null && !text.isBlank()) {
            raw(name, Values.escape(text));
        }
    }

    /** Describes one of several addresses. */
    void describe(VCardProperty property, List<String> types, String label, boolean preferred) {
        for (String type : types) {
            if (!type.isBlank()) {
                property.addParameter("TYPE", type);
            }
        }
        if (preferred) {
            property.setParameter("PREF", "1");
        }
        label(property, label);
    }

    /** Labels a property as programs of Apple do. */
    void label(VCardProperty property, String label) {
        if (label != null && !label.isBlank()) {
            String name = newGroup();
            property.setGroup(name);
            raw("X-ABLabel", Values.escape(label)).setGroup(name);
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

    private String text(List<String> kept) throws IOException {
        StringWriter text = new StringWriter();
        try (VCardWriter writer = new VCardWriter(text, VCardVersion.V4_0)) {
            writer.setAddProdId(false);
            writer.setVersionStrict(false);
            writer.setCaretEncodingEnabled(true);
            writer.write(card);
        }
        StringBuilder all = new StringBuilder(text.toString());
        int end = all.lastIndexOf("END:VCARD");
        StringBuilder lines = new StringBuilder();
        for (String line : kept) {
            fold(line.replaceAll("[\\r\\n]+", " "), lines);
        }
        return all.insert(end, lines).toString();
    }

    /** Folds a line (RFC 6350, 3.2), never within a character. */
    private static void fold(String line, StringBuilder out) {
        int octets = 0;
        for (int i = 0; i < line.length();) {
            int c = line.codePointAt(i);
            int length = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets + length > FOLD) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(c);
            octets += length;
            i += Character.charCount(c);
        }
        out.append("\r\n");
    }
}
