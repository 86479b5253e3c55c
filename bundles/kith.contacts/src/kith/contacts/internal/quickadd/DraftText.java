package kith.contacts.internal.quickadd;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kith.contacts.internal.reach.Kinds;
import kith.core.quickadd.AddressDraft;
import kith.core.quickadd.PersonDraft;
import kith.core.quickadd.PhoneDraft;

/** What was understood of a person, as fields to read. */
final class DraftText {

    private static final int LONGEST = 400;

    private DraftText() {
    }

    /**
     * Returns what there is to say by the names of the fields, in the order in which to show it.
     *
     * @param further the name of what fits no other field
     */
    static Map<String, String> fields(PersonDraft draft, String further) {
        return Stream.of(Map.entry(Messages.name, draft.name()), Map.entry(Messages.title, draft.title()),
                Map.entry(Messages.organization, draft.organization()), Map.entry(Messages.email, join(draft.emails())),
                Map.entry(Messages.phone, join(draft.phones().stream().map(DraftText::phone).toList())),
                Map.entry(Messages.address, join(draft.addresses().stream().map(AddressDraft::line).toList())),
                Map.entry(Messages.web, join(draft.links())), Map.entry(Messages.tags, join(draft.tags())),
                Map.entry(further, join(draft.rest()))).filter(field -> !field.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private static String phone(PhoneDraft phone) {
        return phone.type().isEmpty() ? phone.number() : phone.number() + " (" + new Kinds(List.of(phone.type()), null).shown() + ")";
    }

    private static String join(List<String> values) {
        String joined = String.join(", ", values);
        return joined.length() <= LONGEST ? joined : joined.substring(0, LONGEST).strip() + "\u2026";
    }
}
