#!/usr/bin/env bash
# vcard4-ts 0.4.1 (npm) and structured values of vCard 4.0, seen on 2026-11-30.
#
# It reads a valid card without an error, and
#   - returns ORG as one text with its semicolons ("ABC, Inc.;North;Marketing"): the escapes are taken away, the units are not
#     taken apart, so that a semicolon within a name can no longer be told from one between units (RFC 6350, 6.6.4),
#   - leaves out the components that RFC 9554 adds to N and ADR (second family name, generation; room to direction),
#   - keeps TYPE="work,voice" as one type of that name (RFC 6350, 5.6, quotes a list in just this form).
# N itself is read well: several family and given names are lists.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --no-audit --no-fund vcard4-ts@0.4.1 >> npm.log 2>&1 || { cat npm.log; exit 2; }
cat > try.mjs <<'END'
import { parseVCards } from 'vcard4-ts';
const lines = ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Ada Osei', 'N:Osei,Mensah;Ada,Afia;;;Jr.;Mensah;III',
  'ORG:ABC\\, Inc.;North;Marketing', 'ADR:;;12 Fern St;Bonn;;53111;Germany;Room 4;Flat 3;2;12;Fern St;;;;;;',
  'TEL;VALUE=uri;TYPE="work,voice":tel:+49-30-1', 'END:VCARD', ''];
const { vCards } = parseVCards(lines.join('\r\n'));
const card = vCards[0];
const seen = {
  errors: card.hasErrors, families: card.N.value.familyNames, nameParts: Object.keys(card.N.value).length,
  org: card.ORG[0].value, addressParts: Object.keys(card.ADR[0].value).length, types: card.TEL[0].parameters.TYPE };
console.log(JSON.stringify(seen));
END
seen=$(node try.mjs)
echo "$seen"
expected='{"errors":false,"families":["Osei","Mensah"],"nameParts":5,"org":["ABC, Inc.;North;Marketing"],"addressParts":7,"types":["work,voice"]}'
[ "$seen" = "$expected" ] || { echo "CHANGED: expected $expected"; exit 1; }
