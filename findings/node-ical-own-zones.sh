#!/usr/bin/env bash
# node-ical 0.27.2 (npm, about 380,000 downloads a month) and time zones that a calendar defines itself, seen on 2026-12-01 on
# a computer in New York.
#
# A calendar may name a time zone as it likes and define it in a VTIMEZONE, which then is what counts (RFC 5545, 3.2.19 and
# 3.6.5). Here the definition is not used for the times that name it, only for those that name none:
#   - DTSTART;TZID=Berlin Office:20260709T100000 (08:00 UTC) is read as ten o'clock where the computer stands, 14:00 UTC,
#   - DTSTART:20260712T090000, a time of wherever one is (RFC 5545, 3.3.5, form 1; 13:00 UTC there), is read as one of Berlin,
#     07:00 UTC.
# Also
#   - RECURRENCE-ID;RANGE=THISANDFUTURE (3.2.13) moves the one occurrence, not those after it,
#   - RDATE (3.8.5.2) is kept and adds no occurrence,
#   - a task is said to end a day after its DTSTART, whatever its DUE (3.8.2.3),
#   - ^' and ^n in the name of an attendee stay (RFC 6868, 3).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --no-audit --no-fund node-ical@0.27.2 >> npm.log 2>&1 || { cat npm.log; exit 2; }
printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//example//example//EN BEGIN:VTIMEZONE 'TZID:Berlin Office' \
  BEGIN:STANDARD DTSTART:19961027T030000 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10' TZOFFSETFROM:+0200 TZOFFSETTO:+0100 END:STANDARD \
  BEGIN:DAYLIGHT DTSTART:19810329T020000 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3' TZOFFSETFROM:+0100 TZOFFSETTO:+0200 END:DAYLIGHT \
  END:VTIMEZONE \
  BEGIN:VEVENT UID:named DTSTAMP:20260101T000000Z 'DTSTART;TZID=Berlin Office:20260709T100000' SUMMARY:Coffee \
  "ATTENDEE;CN=Ada ^'Addie^' Osei:mailto:ada@example.org" END:VEVENT \
  BEGIN:VEVENT UID:float DTSTAMP:20260101T000000Z DTSTART:20260712T090000 SUMMARY:Breakfast END:VEVENT \
  BEGIN:VEVENT UID:series DTSTAMP:20260101T000000Z DTSTART:20260701T090000Z DTEND:20260701T100000Z 'RRULE:FREQ=WEEKLY;COUNT=3' \
  SUMMARY:Weekly END:VEVENT \
  BEGIN:VEVENT UID:series 'RECURRENCE-ID;RANGE=THISANDFUTURE:20260708T090000Z' DTSTAMP:20260101T000000Z DTSTART:20260708T110000Z \
  DTEND:20260708T120000Z SUMMARY:Later END:VEVENT \
  BEGIN:VEVENT UID:more DTSTAMP:20260101T000000Z DTSTART:20260701T100000Z DTEND:20260701T110000Z RDATE:20260703T100000Z SUMMARY:Twice \
  END:VEVENT \
  BEGIN:VTODO UID:task DTSTAMP:20260101T000000Z 'DTSTART;VALUE=DATE:20260701' 'DUE;VALUE=DATE:20260705' SUMMARY:Thanks END:VTODO \
  END:VCALENDAR > in.ics
cat > try.cjs <<'END'
const ical = require('node-ical');
const items = ical.sync.parseFile('in.ics');
const days = { from: new Date('2026-06-01T00:00:00Z'), to: new Date('2026-08-01T00:00:00Z') };
const starts = uid => ical.expandRecurringEvent(items[uid], days).map(each => each.start.toISOString()).join(' ');
console.log('named: ' + items.named.start.toISOString());
console.log('float: ' + items.float.start.toISOString());
console.log('series: ' + starts('series'));
console.log('more: ' + starts('more'));
console.log('task ends: ' + items.task.end.toISOString());
console.log('attendee: ' + items.named.attendee.params.CN);
END
TZ=America/New_York node try.cjs 2> log | tee seen
cat > expected <<'END'
named: 2026-07-09T14:00:00.000Z
float: 2026-07-12T07:00:00.000Z
series: 2026-07-01T09:00:00.000Z 2026-07-08T11:00:00.000Z 2026-07-15T09:00:00.000Z
more: 2026-07-01T10:00:00.000Z
task ends: 2026-07-02T04:00:00.000Z
attendee: Ada ^'Addie^' Osei
END
diff expected seen || { cat log; echo "CHANGED"; exit 1; }
