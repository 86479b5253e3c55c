#!/usr/bin/env bash
# vcf 2.1.2 (npm, about 200,000 downloads a month) and cards of Apple and of vCard 4.0, seen on 2026-12-01.
#
#   - X-ABLabel is written as X-AB-LABEL: a name is parted where a small letter meets a capital, while names are compared
#     without regard to case (RFC 6350, 3.3). No program knows that name; the labels that a person gave to numbers and
#     addresses are gone.
#   - A quoted parameter may have a colon (RFC 6350, 3.3: QSAFE-CHAR). Here the first one ends the header: an address with
#     GEO="geo:52.5,13.4";TYPE=work (RFC 6350, 5.10) has no street, and its street for a city. Written again it looks well,
#     since the raw line was kept.
#   - Values are returned with their escapes, "ABC\, Inc.;North" (RFC 6350, 3.4).
#   - toString('3.0') writes all parameters in capitals, also those that are text: SORT-AS="OSEI".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --no-audit --no-fund vcf@2.1.2 >> npm.log 2>&1 || { cat npm.log; exit 2; }
cat > try.cjs <<'END'
const VCard = require('vcf');
const lines = ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Ada Osei', 'N;SORT-AS="Osei":Osei;Ada;;;', 'ORG:ABC\\, Inc.;North', 'item1.TEL:+49 30 5550100',
  'item1.X-ABLabel:Choir', 'ADR;GEO="geo:52.5,13.4";TYPE=work:;;12 Fern St;Berlin;;10115;Germany', 'END:VCARD', ''];
const card = VCard.parse(lines.join('\r\n'))[0];
console.log('org: ' + card.get('org').valueOf());
console.log('adr: ' + JSON.stringify(card.toJCard()[1].find(each => each[0] === 'adr')));
console.log(card.toString('4.0').split(/\r?\n/).filter(line => /LABEL/i.test(line)).join(' '));
console.log(card.toString('3.0').split(/\r?\n/).filter(line => /^N[;:]/.test(line)).join(' '));
END
node try.cjs | tee seen
cat > expected <<'END'
org: ABC\, Inc.;North
adr: ["adr",{"geo":"\"geo"},"text",["52.5,13.4\"","TYPE=work:","","12 Fern St","Berlin","","10115","Germany"]]
item1.X-AB-LABEL:Choir
N;SORT-AS="OSEI":Osei;Ada;;;
END
diff expected seen || { echo "CHANGED"; exit 1; }
