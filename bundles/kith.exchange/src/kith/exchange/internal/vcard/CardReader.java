package kith.exchange.internal.vcard;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import kith.exchange.ContactSink;
import kith.exchange.internal.CodePages;
import kith.exchange.internal.Encodings;
import kith.exchange.internal.LineReader.Line;
import kith.exchange.internal.Messages;
import kith.exchange.internal.TextDecoder;
import kith.model.Contact;

/** Reads the cards that {@link CardSplitter} finds, and passes on who is on them. */
final class CardReader implements CardSplitter.Cards {

    /** How many properties of a card are understood; those that follow are kept as they are. */
    private static final int MOST_PROPERTIES = 20_000;

    /** How many characters a card may have besides what is in base64. */
    private static final int LONGEST_TEXT = 32 << 20;

    private static final Set<String> LISTS = Set.of("CATEGORIES", "NICKNAME");
    private static final Set<String> BINARY = Set.of("PHOTO", Further.CONTENT, Further.MORE);

    private final ContactSink sink;
    private final TextDecoder decoder;
    private Charset reported;
    private String unknownCharset;

    CardReader(ContactSink sink, TextDecoder decoder) {
        this.sink = sink;
        this.decoder = decoder;
    }

    @Override
    public void card(long begin, List<Line> lines, String oddity) {
        Runnable accepting;
        CardNotices notices = new CardNotices();
        if (oddity != null) {
            notices.add(begin, oddity);
        }
        try {
            accepting = read(begin, lines, notices);
        } catch (BadCard e) {
            sink.reject(begin, e.getMessage());
            return;
        } catch (RuntimeException e) {
            // Whatever is on a card, the cards after it come in.
            sink.reject(begin, NLS.bind(Messages.cardUnreadable, e));
            return;
        }
        accepting.run();
        notices.passTo(sink);
    }

    @Override
    public void reject(long line, String reason) {
        sink.reject(line, reason);
    }

    @Override
    public void notice(long line, String message) {
        sink.notice(line, message);
    }

    /** Reads a card, and returns what is left to do: to pass on who is on it. */
    private Runnable read(long begin, List<Line> lines, CardNotices notices) throws BadCard {
        List<ContentLine> agents = new ArrayList<>();
        List<ContentLine> content = decode(begin, Unfolder.unfold(withoutAgents(lines, agents), notices), notices);
        content.addAll(agents);
        CardVersion version = content.stream().filter(line -> line.name().equals("VERSION")).findFirst()
                .map(line -> CardVersion.of(line.value().strip())).orElse(CardVersion.V3_0);
        content.removeIf(line -> List.of("VERSION", "BEGIN", "END").contains(line.name()));
        if (content.isEmpty()) {
            throw new BadCard(Messages.emptyCard);
        }
        List<ContentLine> decided = SoftBreaks.decided(version == CardVersion.V2_1 ? WindowsPaths.escaped(content) : content);
        Card card = new Card(begin, version, version == CardVersion.V4_0 ? decided : OldNames.newer(decided));
        if (CardList.isList(card)) {
            return CardList.read(card, sink, notices);
        }
        if (text(content) > LONGEST_TEXT) {
            throw new BadCard(NLS.bind(Messages.textTooLong, LONGEST_TEXT >> 20));
        }
        int understood = understood(card.lines());
        Contact contact = new CardMapper(new Card(begin, version, card.lines().subList(0, understood)), notices).map();
        if (understood < card.lines().size()) {
            notices.add(begin, NLS.bind(Messages.cardTooLong, MOST_PROPERTIES));
            card.lines().stream().skip(understood).map(ContentLine::verbatim).map(Values::printable).forEach(contact.getCardProperties()::add);
        }
        return () -> sink.accept(contact, begin);
    }

    /** Decodes the lines of a card, whose text says together in which encoding it is. */
    private List<ContentLine> decode(long begin, List<RawLine> lines, CardNotices notices) {
        List<byte[]> values = new ArrayList<>(lines.size());
        Charset named = null;
        for (RawLine line : lines) {
            values.add(ContentLineParser.value(line));
            Charset charset = ContentLineParser.charset(line);
            String unknown = charset == null ? ContentLineParser.unknownCharset(line) : null;
            if (unknown != null && !unknown.equals(unknownCharset)) {
                unknownCharset = unknown;
                notices.add(line.number(), NLS.bind(Messages.charsetUnknown, unknown));
            }
            named = charset == null || charset.equals(StandardCharsets.UTF_8) ? named : charset;
        }
        decoder.begin(values, named);
        List<ContentLine> content = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            ContentLine line = ContentLineParser.parse(lines.get(i), values.get(i), decoder);
            if (!isCopy(lines.get(i), line, content)) {
                content.add(line);
            }
        }
        if (decoder.hasReplaced()) {
            notices.add(begin, Messages.bytesReplaced);
        }
        Charset page = decoder.codePage();
        if (page != null && !page.equals(reported)) {
            reported = page;
            notices.add(begin, NLS.bind(decoder.isDetected() ? Messages.codePageDetected : Messages.codePageNamed,
                    CodePages.name(page)));
        }
        return content;
    }

    /** Returns how many of the first lines are few enough to be understood; each value of a list counts. */
    private static int understood(List<ContentLine> content) {
        long count = 0;
        int lines = 0;
        while (lines < content.size() && count <= MOST_PROPERTIES) {
            ContentLine line = content.get(lines);
            count += LISTS.contains(line.name()) ? 1 + line.value().chars().filter(c -> c == ',' || c == ';').count() : 1;
            lines += count <= MOST_PROPERTIES ? 1 : 0;
        }
        return lines;
    }

    /** The library libvc writes what is in a group twice, the second time in a group without a name. */
    private static boolean isCopy(RawLine raw, ContentLine line, List<ContentLine> before) {
        return raw.bytes()[0] == '.' && !before.isEmpty() && before.getLast().group() != null
                && before.getLast().header().equals(line.header()) && before.getLast().value().equals(line.value());
    }

    private static long text(List<ContentLine> content) {
        return content.stream().filter(line -> !isBinary(line)).mapToLong(line -> line.value().length()).sum();
    }

    private static boolean isBinary(ContentLine line) {
        return BINARY.contains(line.name()) || "b".equalsIgnoreCase(line.parameter("ENCODING"))
                || "base64".equalsIgnoreCase(line.parameter("ENCODING")) || line.value().regionMatches(true, 0, "data:", 0, 5);
    }

    /** Takes nested cards out of a card; each becomes one line as vCard 3.0 has it. */
    private static List<Line> withoutAgents(List<Line> lines, List<ContentLine> agents) {
        if (lines.stream().noneMatch(line -> isMark(line, "BEGIN:VCARD"))) {
            return lines;
        }
        List<Line> rest = new ArrayList<>();
        List<Line> agent = null;
        int depth = 0;
        for (Line line : lines) {
            if (isMark(line, "BEGIN:VCARD")) {
                agent = depth++ == 0 ? new ArrayList<>() : agent;
            }
            if (depth == 0) {
                rest.add(line);
            } else {
                agent.add(line);
            }
            if (isMark(line, "END:VCARD") && depth > 0 && --depth == 0) {
                rest.removeIf(each -> isMark(each, "AGENT:"));
                agents.add(agent(agent));
            }
        }
        return rest;
    }

    private static ContentLine agent(List<Line> lines) {
        String text = lines.stream().map(line -> Encodings.decode(line.bytes(), null)).collect(Collectors.joining("\n"));
        return new ContentLine(null, "AGENT", "AGENT", List.of(), Values.escape(text));
    }

    private static boolean isMark(Line line, String mark) {
        return line.bytes().length <= 40
                && new String(line.bytes(), StandardCharsets.ISO_8859_1).stripTrailing().equalsIgnoreCase(mark);
    }
}
