#!/usr/bin/env bash
# ical4j 4.2.2 (Maven Central) and the time zones of the whole Java machine, seen on 2026-12-01.
#
# The library enters a ZoneRulesProvider of its own into java.time (META-INF/services), with some hundreds of zones whose
# names hold for one run. From then on
#   - ZoneId.getAvailableZoneIds() has them, so that every choice of a time zone in a program has hundreds of lines that say
#     nothing,
#   - the start of an event whose TZID is Europe/Berlin, with the VTIMEZONE that RFC 5545 (3.2.19) asks for, is in a zone
#     named ical4j-local-406, not in Europe/Berlin: it does not equal the same time there,
#   - what ZonedDateTime.toString() wrote in one run cannot be read in the next; or, once a calendar of another country was
#     read, it is in the zone of that: ten o'clock in Berlin is nine o'clock in London, without an error.
# A zone that comes from the library has to be turned into the TZID of the event or an offset before it is shown or kept.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
<modelVersion>4.0.0</modelVersion><groupId>example</groupId><artifactId>example</artifactId><version>1</version>
<dependencies><dependency><groupId>org.mnode.ical4j</groupId><artifactId>ical4j</artifactId><version>4.2.2</version></dependency></dependencies>
</project>
END
mvn -B -q dependency:copy-dependencies -DoutputDirectory=jars > mvn.log 2>&1 || { cat mvn.log; exit 2; }
cat > Try.java <<'END'
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.property.DtStart;

public class Try {
    public static void main(String[] none) throws Exception {
        if (Files.exists(Path.of("kept"))) {
            if (none.length > 0) {
                new CalendarBuilder().build(new StringReader(Files.readString(Path.of(none[0]))));
            }
            try {
                System.out.println("read again: " + ZonedDateTime.parse(Files.readString(Path.of("kept"))).toOffsetDateTime());
            } catch (DateTimeException e) {
                System.out.println("cannot be read in the next run");
            }
            return;
        }
        long own = ZoneId.getAvailableZoneIds().stream().filter(id -> id.startsWith("ical4j~")).count();
        System.out.println("zones of its own: " + (own > 100 ? "more than 100" : "" + own));
        var calendar = new CalendarBuilder().build(new StringReader(Files.readString(Path.of("in.ics"))));
        var start = (ZonedDateTime) ((DtStart<?>) calendar.getComponents("VEVENT").get(0).getProperty("DTSTART").get()).getDate();
        System.out.println("zone: " + start.getZone().getId().replaceAll("[0-9]+$", "..."));
        ZonedDateTime berlin = ZonedDateTime.of(2026, 7, 9, 10, 0, 0, 0, ZoneId.of("Europe/Berlin"));
        System.out.println("same instant " + start.isEqual(berlin) + ", equal " + start.equals(berlin));
        Files.writeString(Path.of("kept"), start.toString());
    }
}
END
printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//example//example//EN BEGIN:VTIMEZONE TZID:Europe/Berlin \
  BEGIN:STANDARD DTSTART:19961027T030000 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10' TZOFFSETFROM:+0200 TZOFFSETTO:+0100 END:STANDARD \
  BEGIN:DAYLIGHT DTSTART:19810329T020000 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3' TZOFFSETFROM:+0100 TZOFFSETTO:+0200 END:DAYLIGHT \
  END:VTIMEZONE BEGIN:VEVENT UID:a DTSTAMP:20260101T000000Z 'DTSTART;TZID=Europe/Berlin:20260709T100000' END:VEVENT \
  END:VCALENDAR > in.ics
javac -cp 'jars/*' Try.java 2> log
java -cp 'jars/*:.' Try 2> log | tee seen
java -cp 'jars/*:.' Try 2> log | tee -a seen
sed -e 's/Berlin/London/; s/+0200/+0000/; s/+0100/+0x00/; s/+0000/+0100/; s/+0x00/+0000/' in.ics > other.ics
java -cp 'jars/*:.' Try other.ics 2> log | tee -a seen
cat > expected <<'END'
zones of its own: more than 100
zone: ical4j-local-...
same instant true, equal false
cannot be read in the next run
read again: 2026-07-09T09:00+01:00
END
diff expected seen || { echo "CHANGED"; exit 1; }
