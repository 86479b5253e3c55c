#!/usr/bin/env bash
# vcard-parser 1.0.0 (npm, about 20,000 downloads a month) and values that are read and written again, seen on 2026-12-01.
#
# Every value is taken apart at semicolons, whatever property it belongs to, and put together in another way:
#   - a text with a semicolon (RFC 6350, 3.4) comes back with a comma: "Jo Li; office 5" is "Jo Li, office 5",
#   - a geographical URI (RFC 6350, 6.5.2) comes back with a semicolon in the place of its comma: geo:52.520008;13.404954,
#   - a picture of vCard 4.0 (RFC 6350, 6.2.4) comes back as data:image/gif;base64\,... with a backslash that base64 does not
#     have,
#   - two family names (RFC 6350, 6.2.2) come back as one with a comma,
#   - a colon in a quoted parameter (RFC 6350, 3.3) ends the header, and an address has its street for a city.
# A reader of vCard 4.0 has to take a data URI whose comma is escaped.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --no-audit --no-fund vcard-parser@1.0.0 >> npm.log 2>&1 || { cat npm.log; exit 2; }
cat > try.cjs <<'END'
const vcard = require('vcard-parser');
const lines = ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Ada Osei', 'N:Osei,Mensah;Ada;;;', 'RELATED;VALUE=text:Jo Li; office 5', 'GEO:geo:52.520008,13.404954',
  'PHOTO:data:image/gif;base64,R0lGODlhAQABAIAA', 'END:VCARD', ''];
console.log(vcard.generate(vcard.parse(lines.join('\r\n'))).replace(/\r/g, ''));
const labelled = ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Ada Osei', 'ADR;LABEL="Rear building: Osei";TYPE=work:;;12 Fern St;Berlin;;10115;Germany', 'END:VCARD', ''];
console.log('city: ' + vcard.parse(labelled.join('\r\n')).adr[0].value[3]);
END
node try.cjs | tee seen
failed=0
expect() { grep -qxF -- "$1" seen || { echo "CHANGED: no line '$1'"; failed=1; }; }
expect 'N:Osei\,Mensah;Ada;;;'
expect 'RELATED;VALUE=text:Jo Li, office 5'
expect 'GEO:geo:52.520008;13.404954'
expect 'PHOTO:data:image/gif;base64\,R0lGODlhAQABAIAA'
expect 'city: 12 Fern St'
exit "$failed"
