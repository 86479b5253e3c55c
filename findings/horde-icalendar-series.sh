#!/usr/bin/env bash
# Horde_Icalendar 2.1.8 (Debian 12, php-horde-icalendar 2.1.8-7) and calendars that are read and written again, seen on
# 2026-12-01 with a server whose own time zone is America/New_York.
#
#   - EXDATE (RFC 5545, 3.8.5.1): the year, the month and the day are written as three instants near 1 January 1970. The
#     meeting that was called off takes place again.
#   - DTSTART;TZID=...:20260709T100000 with its VTIMEZONE (RFC 5545, 3.2.19) is written with the clock of the server and the
#     zone of the event: four o'clock in the morning in Berlin in the place of ten.
#   - A time without a zone (form 1; RFC 5545, 3.3.5) gets one: nine o'clock wherever one is becomes 13:00 UTC.
#   - RDATE;VALUE=PERIOD (RFC 5545, 3.8.5.2) is written without a value.
# Whoever reads events that went through such a server has to doubt an EXDATE that is before its DTSTART.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -s install --no-install-recommends php-horde-icalendar=2.1.8-7 php8.2-cli php8.2-mbstring \
  | sed -nE 's/^Inst ([^ ]+) (\[[^]]*\] )?\(([^ ]+) .*/\1=\3/p' > packages
xargs apt-get download -qq < packages > download.log 2>&1 || { cat download.log; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > again.php <<'END_OF_PHP'
<?php
error_reporting(E_ALL & ~E_DEPRECATED & ~E_WARNING);
date_default_timezone_set('America/New_York');
spl_autoload_register(function ($class) {
    $file = 'root/usr/share/php/' . strtr($class, '_', '/') . '.php';
    if (file_exists($file)) {
        require_once $file;
    }
});
set_include_path('root/usr/share/php');
$calendar = new Horde_Icalendar();
$calendar->parsevCalendar(file_get_contents($argv[1]));
echo $calendar->exportvCalendar();
END_OF_PHP
printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//example//example//EN BEGIN:VTIMEZONE TZID:Berlin \
  BEGIN:STANDARD DTSTART:19961027T030000 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10' TZOFFSETFROM:+0200 TZOFFSETTO:+0100 END:STANDARD \
  BEGIN:DAYLIGHT DTSTART:19810329T020000 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3' TZOFFSETFROM:+0100 TZOFFSETTO:+0200 END:DAYLIGHT \
  END:VTIMEZONE \
  BEGIN:VEVENT UID:series DTSTAMP:20260101T000000Z 'DTSTART;TZID=Berlin:20260702T100000' 'RRULE:FREQ=WEEKLY;COUNT=5' \
  'EXDATE;TZID=Berlin:20260709T100000' SUMMARY:Coffee END:VEVENT \
  BEGIN:VEVENT UID:float DTSTAMP:20260101T000000Z DTSTART:20260712T090000 SUMMARY:Breakfast END:VEVENT \
  BEGIN:VEVENT UID:more DTSTAMP:20260101T000000Z DTSTART:20260701T100000Z 'RDATE;VALUE=PERIOD:20260703T100000Z/PT3H' \
  SUMMARY:Twice END:VEVENT END:VCALENDAR > in.ics
LD_LIBRARY_PATH=root/usr/lib/x86_64-linux-gnu root/usr/bin/php8.2 -n -d extension_dir="$(echo root/usr/lib/php/2*)" \
  -d extension=mbstring.so -d extension=ctype.so -d extension=iconv.so again.php in.ics | tr -d '\r' | tee out.ics
failed=0
expect() { grep -qxF -- "$1" out.ics || { echo "CHANGED: no line '$1'"; failed=1; }; }
expect 'EXDATE;TZID=Berlin:19700101T003346Z,19700101T000007Z,19700101T000009Z'
expect 'DTSTART;TZID=Berlin:20260702T040000'
expect 'DTSTART:20260712T130000Z'
expect 'RDATE;VALUE=PERIOD:'
exit "$failed"
