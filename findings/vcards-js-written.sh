#!/usr/bin/env bash
# vcards-js 2.11.1 (npm, about 100,000 downloads a month; makes cards for web sites and badges), seen on 2026-12-01.
#
#   - A semicolon in the name of an organization is written as it is, though commas are escaped: "Fern; Moss" is the unit Moss
#     of Fern for every reader (RFC 6350, 3.4 and 6.6.4).
#   - A quotation mark in the label of an address is written within quotation marks (RFC 6350, 3.3; RFC 6868, 3.2 has ^' for
#     it), so that the parameter ends there.
#   - In cards that say VERSION:4.0 a number has blanks in its URI (tel:+49 170 5550000; RFC 3966, 3), a birthday is
#     1985-04-12 and REV has hyphens and milliseconds, which are forms of version 3.0 (RFC 6350, 4.3).
#   - A birthday that was made from "1985-04-12", as a form or JSON has it, is BDAY:1985-04-11 on every computer west of
#     Greenwich.
# A reader has to take these forms in cards of 4.0, and to look at quotation marks without trust.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --no-audit --no-fund vcards-js@2.11.1 >> npm.log 2>&1 || { cat npm.log; exit 2; }
cat > try.cjs <<'END'
const card = require('vcards-js')();
card.version = process.argv[2];
card.firstName = 'Ada';
card.lastName = 'Osei';
card.organization = 'Fern; Moss, Inc.';
card.birthday = new Date('1985-04-12');
card.cellPhone = '+49 170 5550000';
card.workAddress.label = 'Rear "office"';
card.workAddress.street = '12 Fern St';
console.log(card.getFormattedString().replace(/\r/g, '').replace(/REV:[-0-9]*T[:0-9]*\.[0-9]*Z/, 'REV:with hyphens and milliseconds'));
END
TZ=UTC node try.cjs 4.0 | tee four
TZ=America/New_York node try.cjs 3.0 | tee three
failed=0
expect() { grep -qxF -- "$2" "$1" || { echo "CHANGED: no line '$2' in $1"; failed=1; }; }
expect four 'ORG:Fern; Moss\, Inc.'
expect four 'ADR;TYPE=WORK;LABEL="Rear "office"":;;12 Fern St;;;;'
expect four 'TEL;TYPE=CELL;VALUE=uri:tel:+49 170 5550000'
expect four 'BDAY;VALUE=date-and-or-time:1985-04-12'
expect four 'REV:with hyphens and milliseconds'
expect three 'BDAY:1985-04-11'
exit "$failed"
