package kith.exchange.internal.linkedin;

import java.nio.charset.Charset;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import kith.exchange.ContactSink;
import kith.exchange.ImportSource;
import kith.exchange.internal.CodePages;
import kith.exchange.internal.LineReader.Line;
import kith.exchange.internal.Messages;
import kith.exchange.internal.TextDecoder;

/**
 * Decodes the lines of a table, which spreadsheets save in the code page of their system, and tells once which one was taken. For
 * one thread.
 */
final class RowText {

    private final TextDecoder decoder;
    private final ContactSink sink;
    private Charset reported;
    private long damaged;

    RowText(ImportSource source, ContactSink sink) {
        decoder = new TextDecoder(source);
        this.sink = sink;
    }

    /** Returns the text of a line; it may be asked for more than once. */
    String of(Line line) {
        decoder.begin(List.of(line.bytes()), null);
        String text = decoder.decode(line.bytes(), null);
        if (decoder.hasReplaced() && line.number() > damaged) {
            damaged = line.number();
            sink.notice(damaged, Messages.rowWithReplacedBytes);
        }
        Charset page = decoder.codePage();
        if (page != null && !page.equals(reported)) {
            reported = page;
            sink.notice(line.number(), NLS.bind(Messages.codePageDetected, CodePages.name(page)));
        }
        return text;
    }
}
