#!/usr/bin/env bash
# ts-ics 2.4.6 (npm, about 380,000 downloads a month) and calendars that are read and written again, seen on 2026-12-01.
#
#   - A time without a zone (RFC 5545, 3.3.5, form 1) is written with a Z: nine o'clock wherever one is becomes nine in
#     Greenwich.
#   - A name with a colon or a comma is written without quotation marks (3.2: QSAFE-CHAR): behind CN=Osei: Ada the next
#     program takes " Ada:MAILTO:ada@example.org" for the address of the attendee.
#   - Of several CATEGORIES (3.8.1.2: may occur more than once) the last is kept. RDATE (3.8.5.2) is lost.
#   - FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 (3.3.10), the last working day of a month, from 30 January 2026, is worked
#     out as 26 February, 30 March, 29 April (right: 30 January, 27 February, 31 March), and FREQ=YEARLY on 29 February as 28
#     February of other years (3.3.10: invalid dates are ignored). West of Greenwich it is 1 March, and the working day a
#     Saturday: both depend on the zone of the computer, though whole days have none (3.3.4).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --no-audit --no-fund ts-ics@2.4.6 >> npm.log 2>&1 || { cat npm.log; exit 2; }
printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//example//example//EN \
  BEGIN:VEVENT UID:float DTSTAMP:20260101T000000Z DTSTART:20260712T090000 SUMMARY:Breakfast CATEGORIES:CHOIR CATEGORIES:ALUMNI \
  RDATE:20260714T090000 'ATTENDEE;CN="Osei: Ada":mailto:ada@example.org' END:VEVENT \
  BEGIN:VEVENT UID:last DTSTAMP:20260101T000000Z 'DTSTART;VALUE=DATE:20260130' \
  'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3' SUMMARY:Report END:VEVENT \
  BEGIN:VEVENT UID:leap DTSTAMP:20260101T000000Z 'DTSTART;VALUE=DATE:20000229' 'RRULE:FREQ=YEARLY;COUNT=3' SUMMARY:Birthday END:VEVENT \
  END:VCALENDAR > in.ics
cat > try.mjs <<'END'
import { readFileSync } from 'fs';
import { convertIcsCalendar, extendByRecurrenceRule, generateIcsCalendar } from 'ts-ics';
const calendar = convertIcsCalendar(undefined, readFileSync('in.ics', 'utf8'));
for (const event of calendar.events.filter(each => each.recurrenceRule)) {
  const dates = extendByRecurrenceRule(event.recurrenceRule, { start: event.start.date, end: new Date('2027-01-01T00:00:00Z') });
  console.log(event.uid + ': ' + dates.slice(0, 3).map(date => date.toISOString().slice(0, 10)).join(' '));
}
console.log(generateIcsCalendar(calendar).replace(/\r/g, ''));
END
TZ=UTC node try.mjs | tee seen
failed=0
expect() { grep -qxF -- "$1" seen || { echo "CHANGED: no line '$1'"; failed=1; }; }
refuse() { ! grep -q -- "$1" seen || { echo "CHANGED: '$1' is there"; failed=1; }; }
expect 'last: 2026-02-26 2026-03-30 2026-04-29'
expect 'leap: 2000-02-29 2001-02-28 2002-02-28'
grep -qE '^DTSTART[^:]*:20260712T090000Z$' seen || { echo "CHANGED: the time without a zone"; failed=1; }
expect 'ATTENDEE;CN=Osei: Ada:MAILTO:ada@example.org'
expect 'CATEGORIES:ALUMNI'
refuse 'CHOIR'
refuse 'RDATE'
TZ=America/New_York node try.mjs | head -2 | tee west
grep -qxF 'leap: 2000-02-29 2001-03-01 2002-03-01' west || { echo "CHANGED: the leap day in New York"; failed=1; }
grep -qF '2026-03-28' west || { echo "CHANGED: the last working day in New York"; failed=1; }
exit "$failed"
