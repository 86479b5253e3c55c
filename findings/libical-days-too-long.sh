#!/usr/bin/env bash
# libical 3.0.16 (the library of Evolution, GNOME Calendar and KDE's calendars; Debian 12, libical3 3.0.16-1+b1), seen on
# 2026-12-01.
#
#   - icalcomponent_foreach_recurrence() says of an event with DTSTART;VALUE=DATE:20260720 and DTEND;VALUE=DATE:20260721, or
#     without DTEND, that it lasts until the last second of 21 July. DTEND is not a part of the event, and one day is what
#     DTSTART alone means (RFC 5545, 3.6.1). Whoever works out who is free blocks two days.
#   - RDATE;VALUE=PERIOD (3.8.5.2) adds no occurrence, RDATE with a time does.
#   - CATEGORIES:Alumni\, old,Choir (3.3.11) is written as CATEGORIES:Alumni, old and CATEGORIES:Choir: the first is two
#     categories for the next program. SUMMARY keeps its escape.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -s install --no-install-recommends libical-dev=3.0.16-1+b1 libical3=3.0.16-1+b1 \
  | sed -nE 's/^Inst ([^ ]+) (\[[^]]*\] )?\(([^ ]+) .*/\1=\3/p' > packages
xargs apt-get download -qq < packages > download.log 2>&1 || { cat download.log; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > try.c <<'END'
#include <libical/ical.h>
#include <stdio.h>
#include <time.h>

static void print(icalcomponent *event, struct icaltime_span *span, void *data)
{
    char start[20], end[20];
    (void) event;
    (void) data;
    strftime(start, sizeof start, "%Y%m%dT%H%M%S", gmtime(&span->start));
    strftime(end, sizeof end, "%Y%m%dT%H%M%S", gmtime(&span->end));
    printf(" %s-%s", start, end);
}

int main(void)
{
    static char text[10000];
    FILE *file = fopen("in.ics", "rb");
    text[fread(text, 1, sizeof text - 1, file)] = 0;
    icalcomponent *calendar = icalparser_parse_string(text);
    icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
    for (; event != NULL; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        printf("%s:", icalcomponent_get_uid(event));
        icalcomponent_foreach_recurrence(event, icaltime_from_string("20260101T000000Z"), icaltime_from_string("20291231T000000Z"), print, NULL);
        printf("\n");
    }
    printf("%s", icalcomponent_as_ical_string(calendar));
    return 0;
}
END
libraries=$PWD/root/usr/lib/x86_64-linux-gnu
gcc try.c -o try -Iroot/usr/include -L"$libraries" -lical -Wl,-rpath-link,"$libraries"
printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//example//example//EN \
  BEGIN:VEVENT UID:ended DTSTAMP:20260101T000000Z 'DTSTART;VALUE=DATE:20260720' 'DTEND;VALUE=DATE:20260721' 'SUMMARY:Fair\, day' \
  'CATEGORIES:Alumni\, old,Choir' END:VEVENT \
  BEGIN:VEVENT UID:alone DTSTAMP:20260101T000000Z 'DTSTART;VALUE=DATE:20260720' END:VEVENT \
  BEGIN:VEVENT UID:more DTSTAMP:20260101T000000Z DTSTART:20260701T100000Z DTEND:20260701T110000Z \
  'RDATE;VALUE=PERIOD:20260703T100000Z/PT3H' RDATE:20260705T100000Z END:VEVENT END:VCALENDAR > in.ics
LD_LIBRARY_PATH=$libraries TZ=UTC ./try | tr -d '\r' | tee seen
failed=0
expect() { grep -qxF -- "$1" seen || { echo "CHANGED: no line '$1'"; failed=1; }; }
expect 'ended: 20260720T000000-20260721T235959'
expect 'alone: 20260720T000000-20260721T235959'
expect 'more: 20260701T100000-20260701T110000 20260705T100000-20260705T110000'
expect 'CATEGORIES:Alumni, old'
expect 'SUMMARY:Fair\, day'
exit "$failed"
