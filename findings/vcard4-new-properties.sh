#!/usr/bin/env bash
# vcard4 4.0.5 (npm) and properties that are registered for vCard 4.0 after RFC 6350, seen on 2026-11-30.
#
# One line of SOCIALPROFILE or PRONOUNS as RFC 9554 defines them decides whether a card is read at all: a name that the
# library does not know and that does not begin with "X-" raises an error, and the whole card is lost. The properties of
# RFC 6715 (HOBBY, EXPERTISE) and RFC 8605 (CONTACT-URI) are known. RFC 6350 (3.3 and 6.10) has such names in its grammar
# (iana-token), and servers of 2024 and later write them.
# A card for programs built on this library has to write those lines with X- instead.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --no-audit --no-fund vcard4@4.0.5 >> npm.log 2>&1 || { cat npm.log; exit 2; }
cat > try.mjs <<'END'
import { parse } from 'vcard4';
function read(line) {
  try {
    parse(['BEGIN:VCARD', 'VERSION:4.0', 'FN:Ada Osei', line, 'END:VCARD', ''].join('\r\n'));
    return 'read';
  } catch (error) {
    return error.message;
  }
}
for (const line of ['NOTE:plain', 'X-SOCIALPROFILE:https://example.org/@ada', 'SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://example.org/@ada',
    'PRONOUNS:she/her', 'HOBBY;LEVEL=high:chess', 'EXPERTISE;LEVEL=expert:ferns', 'CONTACT-URI:https://example.org/ada']) {
  console.log(line.split(/[;:]/)[0] + ': ' + read(line));
}
END
node try.mjs | tee seen
cat > expected <<'END'
NOTE: read
X-SOCIALPROFILE: read
SOCIALPROFILE: vCard has unknown property: SOCIALPROFILE
PRONOUNS: vCard has unknown property: PRONOUNS
HOBBY: read
EXPERTISE: read
CONTACT-URI: read
END
diff expected seen || { echo "CHANGED"; exit 1; }
