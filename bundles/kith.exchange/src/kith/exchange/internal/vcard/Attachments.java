package kith.exchange.internal.vcard;

import java.util.ArrayList;
import java.util.List;

import kith.model.Attachment;

/** Division of what is attached to a contact into parts that fit on one card each. */
final class Attachments {

    /** How many bytes one card holds. An import takes larger cards, but whoever reads one needs several times as much memory. */
    static final long MOST_BYTES = 48 << 20;

    private Attachments() {
    }

    /** Returns the parts, at least one; an attachment that is larger than a part is one of its own. */
    static List<List<Attachment>> divide(List<Attachment> attachments) {
        List<List<Attachment>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        long bytes = 0;
        for (Attachment attachment : attachments) {
            long size = attachment.getData() == null ? 0 : attachment.getData().size();
            if (bytes > 0 && bytes + size > MOST_BYTES) {
                parts.add(new ArrayList<>());
                bytes = 0;
            }
            parts.getLast().add(attachment);
            bytes += size;
        }
        return parts;
    }
}
