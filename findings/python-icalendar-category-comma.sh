#!/usr/bin/env bash
# python3-icalendar 4.0.3 (Debian 12, 4.0.3-5; the library of khal) and a comma in a category, seen on 2026-12-01.
#
# CATEGORIES:Alumni\, old,Choir are two categories (RFC 5545, 3.3.11 and 3.8.1.2). from_ical() takes the escape away,
# to_ical() does not put it back: CATEGORIES:Alumni, old,Choir, three categories. Only that property is concerned: SUMMARY
# keeps its escapes. An event that went through it has lost the group it belonged to and gained two others.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -s install --no-install-recommends python3-icalendar=4.0.3-5 | sed -nE 's/^Inst ([^ ]+) (\[[^]]*\] )?\(([^ ]+) .*/\1=\3/p' > packages
xargs apt-get download -qq < packages > download.log 2>&1 || { cat download.log; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//example//example//EN BEGIN:VEVENT UID:a DTSTAMP:20260101T000000Z \
  DTSTART:20260709T100000Z 'SUMMARY:Coffee\, tea' 'CATEGORIES:Alumni\, old,Choir' END:VEVENT END:VCALENDAR > in.ics
PYTHONPATH=root/usr/lib/python3/dist-packages python3 -c "
import icalendar
print(icalendar.Calendar.from_ical(open('in.ics', 'rb').read()).to_ical().decode())" | tr -d '\r' | tee out.ics
failed=0
expect() { grep -qxF -- "$1" out.ics || { echo "CHANGED: no line '$1'"; failed=1; }; }
expect 'CATEGORIES:Alumni, old,Choir'
expect 'SUMMARY:Coffee\, tea'
exit "$failed"
