package kith.exchange.internal.vcard;

import java.util.ArrayList;
import java.util.List;

import kith.exchange.ContactSink;

/** Collector of what is odd about one card, which is passed on if the card is taken. */
final class CardNotices {

    private record Notice(long line, String message) {
    }

    private static final int MOST = 20;

    private final List<Notice> notices = new ArrayList<>();

    /**
     * Adds a notice; of many about one card only the first are kept.
     *
     * @param line the line it is about
     * @param message what is odd and how it was taken, in the user's language
     */
    void add(long line, String message) {
        if (notices.size() < MOST) {
            notices.add(new Notice(line, message));
        }
    }

    /** Passes all on. */
    void passTo(ContactSink sink) {
        notices.forEach(notice -> sink.notice(notice.line(), notice.message()));
    }
}
