package kith.exchange.internal.vcard;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** Reads the instant of the last revision of a card (REV, RFC 6350, 6.7.4), in the basic and the extended format of ISO 8601. */
final class Revision {

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendPattern("[uuuu-MM-dd][uuuuMMdd]['T'[HH:mm:ss][HHmmss][.SSSSSSSSS][.SSSSSS][.SSS][.S][XXX][XX][X]]").toFormatter(Locale.ROOT);

    private Revision() {
    }

    /** Returns the instant, empty if it cannot be read; a time without a zone is taken for UTC. */
    static Optional<Instant> parse(String value) {
        try {
            TemporalAccessor parsed = FORMAT.parseBest(value.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return Optional.of(switch (parsed) {
                case OffsetDateTime time -> time.toInstant();
                case LocalDateTime time -> time.toInstant(ZoneOffset.UTC);
                default -> LocalDate.from(parsed).atStartOfDay().toInstant(ZoneOffset.UTC);
            });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
