#!/usr/bin/env bash
# calcurse 4.7.1 (Debian 12, calcurse 4.7.1-1) and series of iCalendar, seen on 2026-11-30.
#
#   - RRULE with COUNT and an EXDATE: the date that is taken out is made up for at the end. FREQ=WEEKLY;COUNT=3 from
#     4 December without 11 December is shown on 4, 18 and 25 December; RFC 5545 (3.3.10, 3.8.5.1) has COUNT bound the
#     rule before EXDATE is taken out: 4 and 18 December.
#   - RECURRENCE-ID is not understood: the moved occurrence is one event more, and the old one stays.
#   - An all-day event of three days is read as, and written back as, a day that is repeated daily (RRULE:FREQ=DAILY).
# Whoever reads calendars that went through calcurse meets a date too many, the same meeting twice, and series of days that
# were one event.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq calcurse=4.7.1-1 > download.log 2>&1 || { cat download.log; exit 2; }
dpkg -x calcurse_*.deb root
export HOME=$folder TZ=Europe/Berlin
printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//example//example//EN \
  BEGIN:VEVENT UID:series DTSTAMP:20261101T000000Z DTSTART:20261204T090000 DTEND:20261204T100000 \
  'RRULE:FREQ=WEEKLY;COUNT=3' EXDATE:20261211T090000 SUMMARY:Weekly END:VEVENT \
  BEGIN:VEVENT UID:series RECURRENCE-ID:20261218T090000 DTSTAMP:20261101T000000Z DTSTART:20261219T090000 \
  DTEND:20261219T100000 SUMMARY:Moved END:VEVENT \
  BEGIN:VEVENT UID:days DTSTAMP:20261101T000000Z 'DTSTART;VALUE=DATE:20261203' 'DTEND;VALUE=DATE:20261206' \
  'SUMMARY:Three days' END:VEVENT END:VCALENDAR > in.ics
mkdir data
root/usr/bin/calcurse -D data -C data -q -i in.ics
root/usr/bin/calcurse -D data -C data -xical | tr -d '\r' | tee out.ics
failed=0
expect() { grep -qxF -- "$1" out.ics || { echo "CHANGED: no line '$1'"; failed=1; }; }
expect 'RRULE:FREQ=WEEKLY;UNTIL=20261225T090000'
expect 'EXDATE:20261211T090000'
expect 'DTSTART:20261219T090000'
expect 'RRULE:FREQ=DAILY;UNTIL=20261205'
if grep -q 'EXDATE:.*20261218' out.ics; then echo "CHANGED: the moved occurrence is taken out of the series"; failed=1; fi
exit "$failed"
