#!/usr/bin/env bash
# rrule 2.8.1 (npm, about 5,600,000 downloads a month) and series of whole days, seen on 2026-12-01.
#
# A birthday in a calendar is DTSTART;VALUE=DATE:19850412 with RRULE:FREQ=YEARLY (RFC 5545, 3.3.4, 3.8.2.4 and 3.6.1).
# rrulestr() knows DTSTART with a time only: the line with VALUE=DATE is passed over without an error, and the series begins
# at the moment at which the program runs. Everybody has a birthday today. DTSTART:19850412 without the parameter, which is
# not valid, is understood. Whoever makes a rule for a program that uses this library has to pass the date apart from the
# text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --no-audit --no-fund rrule@2.8.1 >> npm.log 2>&1 || { cat npm.log; exit 2; }
cat > try.cjs <<'END'
const { rrulestr } = require('rrule');
const today = new Date().toISOString().slice(5, 10);
for (const start of ['DTSTART;VALUE=DATE:19850412', 'DTSTART:19850412', 'DTSTART:19850412T000000Z']) {
  const days = rrulestr(start + '\nRRULE:FREQ=YEARLY;COUNT=3').all().map(date => date.toISOString().slice(0, 10));
  const moved = days.every(day => day.slice(5) === today) && days[0] > '2000';
  console.log(start + ' -> ' + (moved ? 'every year on the day on which the program runs' : days.join(' ')));
}
END
TZ=UTC node try.cjs | tee seen
cat > expected <<'END'
DTSTART;VALUE=DATE:19850412 -> every year on the day on which the program runs
DTSTART:19850412 -> 1985-04-12 1986-04-12 1987-04-12
DTSTART:19850412T000000Z -> 1985-04-12 1986-04-12 1987-04-12
END
diff expected seen || { echo "CHANGED"; exit 1; }
