package kith.exchange.internal.vcard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import kith.exchange.internal.LineReader;
import kith.exchange.internal.LineReader.Line;
import kith.exchange.internal.Messages;

/** Finds the cards in a file, so that a broken one harms no other. Holds the lines of one card at a time. */
final class CardSplitter {

    /** Takes what was found. */
    interface Cards {

        /**
         * Takes the lines of a card between BEGIN and END, that of a nested card included.
         *
         * @param oddity how the card begins or ends in an unusual way, null for none
         */
        void card(long begin, List<Line> lines, String oddity);

        /** Notes what is no card. */
        void reject(long line, String reason);

        /** Notes that the file is more than cards. */
        void notice(long line, String message);
    }

    /** Source of lines. */
    @FunctionalInterface
    interface Lines {

        /** Returns the next line, null at the end. */
        Line next() throws IOException;
    }

    private static final String BEGIN = "BEGIN:VCARD";
    private static final String END = "END:VCARD";
    /** With what a card goes on whose BEGIN is missing. */
    private static final Set<String> VERSIONS = Set.of("VERSION:2.1", "VERSION:3.0", "VERSION:4.0");
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";
    /** Holds a picture and attachments as an export of Kith puts them on one card, in base64, and the folds of its lines. */
    private static final long LARGEST = 256 << 20;

    private final Cards cards;
    private final boolean enclosed;
    private final List<Line> lines = new ArrayList<>();
    private long begin;
    private int indent;
    private int depth;
    private long size;
    private String problem;
    private boolean outside;
    private boolean withoutBegin;

    /** @param enclosed whether the cards stand in a mail or a calendar, of which nothing else is read */
    CardSplitter(Cards cards, boolean enclosed) {
        this.cards = cards;
        this.enclosed = enclosed;
    }

    void read(Lines source) throws IOException {
        if (enclosed) {
            cards.notice(0, Messages.cardsEnclosed);
        }
        for (Line line = source.next(); line != null; line = source.next()) {
            add(line);
        }
        if (begin > 0) {
            // The file may end within the line END:VCARD itself.
            if (!lines.isEmpty() && text(lines.getLast()).length() > 2 && END.startsWith(text(lines.getLast()))) {
                lines.removeLast();
            }
            finish(Messages.cardCutOff);
        }
    }

    private void add(Line read) {
        Line line = begin > 0 && indent > 0 ? outdented(read) : read;
        String mark = (begin > 0 || enclosed) && indentation(line) > 0 ? "" : mark(line);
        if (mark.equals(BEGIN)) {
            begin(line);
        } else if (begin == 0) {
            outside(line);
        } else if (mark.equals(END)) {
            end(line);
        } else if (mark.equals(END + BEGIN)) {
            end(line);
            begin(line);
        } else {
            inside(line);
        }
    }

    /** Where a whole card is indented, that means nothing; else it means that a line goes on, whatever it looks like. */
    private Line outdented(Line line) {
        int from = Math.min(indent, indentation(line));
        return new Line(line.number(), Arrays.copyOfRange(line.bytes(), from, line.bytes().length), line.cut());
    }

    private static int indentation(Line line) {
        int count = 0;
        while (count < line.bytes().length && (line.bytes()[count] == ' ' || line.bytes()[count] == '\t')) {
            count++;
        }
        return count;
    }

    private void begin(Line line) {
        if (begin > 0 && isNested()) {
            depth++;
            inside(line);
            return;
        }
        if (begin > 0) {
            finish(Messages.cardWithoutEnd);
        }
        clear();
        open(line);
    }

    private void open(Line line) {
        begin = line.number();
        indent = indentation(line);
        outside = false;
    }

    /** A card within a card is the value of the property before it. */
    private boolean isNested() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (!lines.get(i).isBlank()) {
                String last = text(lines.get(i));
                return last.startsWith("AGENT") && last.endsWith(":");
            }
        }
        return false;
    }

    private void end(Line line) {
        if (depth > 0) {
            depth--;
            inside(line);
            return;
        }
        finish(withoutBegin ? Messages.cardWithoutBegin : null);
    }

    private void finish(String oddity) {
        if (problem != null) {
            cards.reject(begin, problem);
        } else {
            cards.card(begin, List.copyOf(lines), oddity);
        }
        clear();
    }

    private void inside(Line line) {
        size += line.bytes().length + 64; // what a line takes besides its bytes: many short ones are much too
        if (problem != null) {
            return;
        }
        if (line.cut()) {
            problem = NLS.bind(Messages.lineTooLong, line.number(), LineReader.LONGEST >> 20);
        } else if (size > LARGEST) {
            problem = NLS.bind(Messages.cardTooBig, LARGEST >> 20);
        }
        if (problem == null) {
            lines.add(line);
        } else {
            lines.clear();
        }
    }

    private void outside(Line line) {
        if (!enclosed && VERSIONS.contains(mark(line))) {
            open(line);
            withoutBegin = true;
            inside(line);
            return;
        }
        if (!outside && !enclosed && !line.isBlank()) {
            outside = true;
            cards.reject(line.number(), Messages.outsideCard);
        }
    }

    private void clear() {
        lines.clear();
        begin = 0;
        depth = 0;
        size = 0;
        problem = null;
        withoutBegin = false;
    }

    /** Returns the line as it is compared with marks. Where files were put together, there may be things in between. */
    private static String mark(Line line) {
        return line.bytes().length > 60 || !mayBeMark(line.bytes()) ? "" : text(line).replace(" ", "").replace("\t", "");
    }

    /** Most lines are none by their first letter. */
    private static boolean mayBeMark(byte[] line) {
        int start = 0;
        while (start < line.length && line[start] >= 0 && line[start] <= ' ') {
            start++;
        }
        // A byte order mark may come first.
        return start < line.length && (line[start] < 0 || "BbEeVv".indexOf(line[start]) >= 0);
    }

    private static String text(Line line) {
        return new String(line.bytes(), 0, Math.min(200, line.bytes().length), StandardCharsets.ISO_8859_1)
                .replace(BYTE_ORDER_MARK, "").strip().toUpperCase(Locale.ROOT);
    }
}
