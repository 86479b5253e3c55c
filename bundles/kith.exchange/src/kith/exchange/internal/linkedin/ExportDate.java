package kith.exchange.internal.linkedin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The date of an export of connections, which the file itself does not name. LinkedIn writes it into the name of the archive
 * ({@code Basic_LinkedInDataExport_11-30-2026.zip}), and so it is often in the name of the file or of its folder; else the
 * date of the file is taken, which unpacking keeps. The latest day of a connection would not do: somebody may not have
 * connected with anybody for years.
 *
 * @param day the day of the export
 * @param instant the latest instant at which it can have been made
 */
record ExportDate(LocalDate day, Instant instant) {

    private static final Pattern NAME = Pattern.compile("(?<!\\d)(\\d{2})-(\\d{2})-(\\d{4})(?!\\d)");

    /** Returns the date of a file; of what is no file that lasts, such as a pipe, the present. */
    static ExportDate of(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Optional<LocalDate> named = Stream.of(absolute, Optional.ofNullable(absolute.getParent()).orElse(absolute))
                .flatMap(path -> inName(path).stream()).findFirst();
        ZoneId zone = ZoneId.systemDefault();
        if (named.isPresent()) {
            return new ExportDate(named.get(), named.get().plusDays(1).atStartOfDay(zone).toInstant());
        }
        Instant written = written(file);
        return new ExportDate(written.atZone(zone).toLocalDate(), written);
    }

    private static Instant written(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.getLastModifiedTime(file).toInstant() : Instant.now();
        } catch (IOException e) {
            return Instant.now();
        }
    }

    private static Optional<LocalDate> inName(Path path) {
        Matcher matcher = NAME.matcher(String.valueOf(path.getFileName()));
        try {
            return matcher.find() ? Optional.of(LocalDate.of(Integer.parseInt(matcher.group(3)), Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
