package kith.exchange.internal.vcard;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kith.exchange.ContactReader;
import kith.exchange.ContactSink;
import kith.exchange.ContactWriter;
import kith.exchange.FileStart;
import kith.exchange.ImportSource;
import kith.exchange.VCardExport;
import kith.exchange.internal.LineReader;
import kith.exchange.internal.TextDecoder;
import kith.model.Contact;
import kith.store.NetworkStore;

/** vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350). */
public final class VCardFormat implements ContactReader, ContactWriter {

    private static final Pattern BEGIN = Pattern.compile("(?im)^[ \\t]*BEGIN[ \\t]*:[ \\t]*VCARD[ \\t]*$");
    private static final Pattern BEGIN_IN_CALENDAR = Pattern.compile("(?im)^BEGIN[ \\t]*:[ \\t]*VCARD[ \\t]*$");
    private static final Pattern CALENDAR = Pattern.compile("(?i)\\A\\s*BEGIN[ \\t]*:[ \\t]*VCALENDAR");

    /** With what mails begin, and files of several. */
    private static final Pattern MAIL = Pattern.compile("(?i)\\A\\s*(?:From \\S|(?:From|To|Subject|Date|Received|Return-Path|MIME-Version"
            + "|Message-ID|Content-Type|Content-Transfer-Encoding|Delivered-To|DKIM-Signature|X-[A-Za-z-]+):[ \\t])");

    @Override
    public Match recognize(FileStart start) {
        String text = start.text().replace("\r\n", "\n").replace('\r', '\n');
        boolean found = (CALENDAR.matcher(text).find() ? BEGIN_IN_CALENDAR : BEGIN).matcher(text).find();
        found |= MAIL.matcher(text).find() && MailLines.hasCard(text);
        return found ? Match.CERTAIN : Match.NO;
    }

    @Override
    public void read(ImportSource source, ContactSink sink) throws IOException {
        String start = source.start().text();
        boolean calendar = CALENDAR.matcher(start).find();
        boolean mail = MAIL.matcher(start).find();
        try (LineReader reader = new LineReader(source)) {
            CardSplitter splitter = new CardSplitter(new CardReader(sink, new TextDecoder(source)), calendar || mail);
            if (mail) {
                splitter.read(new MailLines(reader)::next);
            } else {
                splitter.read(reader::next);
            }
        }
    }

    @Override
    public void write(NetworkStore store, Stream<? extends Contact> contacts, Writer out) throws IOException {
        new VCardExport(store).write(contacts, out);
    }
}
