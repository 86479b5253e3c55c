#!/usr/bin/env bash
# Data::ICal 0.24 (CPAN, the library of Request Tracker; Debian 12, libdata-ical-perl 0.24+dfsg-2) and lists, seen on
# 2026-12-01.
#
# Every comma of a value is escaped when a calendar that was read is written again, also those that part the values of a list
# (RFC 5545, 3.1.1): CATEGORIES:CHOIR,ALUMNI becomes one category with a comma (3.8.1.2), and EXDATE and RDATE with two dates
# (3.8.5.1, 3.8.5.2) are no dates any more, since 3.3.5 has no backslash. A program that reads strictly refuses the event, one
# that does not shows the meetings that were called off. RRULE is written as it was.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -s install --no-install-recommends libdata-ical-perl=0.24+dfsg-2 | sed -nE 's/^Inst ([^ ]+) (\[[^]]*\] )?\(([^ ]+) .*/\1=\3/p' > packages
xargs apt-get download -qq < packages > download.log 2>&1 || { cat download.log; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//example//example//EN \
  BEGIN:VEVENT UID:a DTSTAMP:20260101T000000Z DTSTART:20260702T090000Z 'RRULE:FREQ=WEEKLY;BYDAY=TH,FR;COUNT=6' \
  EXDATE:20260703T090000Z,20260709T090000Z RDATE:20260704T090000Z,20260705T090000Z CATEGORIES:CHOIR,ALUMNI SUMMARY:Weekly \
  END:VEVENT END:VCALENDAR > in.ics
LD_LIBRARY_PATH=root/usr/lib/x86_64-linux-gnu perl -I root/usr/share/perl5 -I root/usr/lib/x86_64-linux-gnu/perl5/5.36 \
  -MData::ICal -e 'print Data::ICal->new(filename => "in.ics")->as_string' | tr -d '\r' | tee out.ics
failed=0
expect() { grep -qxF -- "$1" out.ics || { echo "CHANGED: no line '$1'"; failed=1; }; }
expect 'EXDATE:20260703T090000Z\,20260709T090000Z'
expect 'RDATE:20260704T090000Z\,20260705T090000Z'
expect 'CATEGORIES:CHOIR\,ALUMNI'
expect 'RRULE:FREQ=WEEKLY;BYDAY=TH,FR;COUNT=6'
exit "$failed"
