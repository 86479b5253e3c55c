#!/usr/bin/env bash
# abook 0.6.1 (Debian 12, abook 0.6.1-2+b1) and vCard, seen on 2026-11-30.
#
# Reading a valid vCard 3.0, abook
#   - takes BDAY for an anniversary (RFC 2426, 3.1.5: the birth date),
#   - leaves the escapes of a text as they are ("\n" and "\," stay in the note; RFC 2426, 4),
#   - loses what stands on the continuation lines of a folded value (RFC 2426, 2.6) and the organization.
# Writing, abook
#   - leaves out VERSION (required by vCard 2.1 and all later versions),
#   - writes the second address as "EMAIL;1;INTERNET", a number in the place of a parameter,
#   - does not escape a semicolon in an address, so that every part behind it moves to the next component,
#   - writes its anniversary as BDAY.
# A reader of cards by abook has to do without VERSION, to skip parameters that mean nothing, and must not believe that
# BDAY is a birthday only because it says so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq abook=0.6.1-2+b1 > download.log 2>&1 || { cat download.log; exit 2; }
dpkg -x abook_*.deb root
export HOME=$folder
abook() { root/usr/bin/abook --convert "$@" --outfile -; }

printf '%s\r\n' BEGIN:VCARD VERSION:3.0 'FN:Ada Osei' 'N:Osei;Ada;;;' 'ORG:City Hospital;Surgery' \
  'BDAY:1985-04-12' 'NOTE:First line\nsecond line\, with a comma and then folded' '  behind the fold' END:VCARD > in.vcf
abook --informat vcard --infile in.vcf --outformat abook | tee out.abook
failed=0
expect() { grep -qxF -- "$2" "$1" || { echo "CHANGED: no line '$2' in $1"; failed=1; }; }
refuse() { ! grep -q -- "$2" "$1" || { echo "CHANGED: '$2' is in $1"; failed=1; }; }
expect out.abook 'anniversary=1985-04-12'
expect out.abook 'notes=First line\nsecond line\, with a comma and then folded'
refuse out.abook 'behind the fold'
refuse out.abook 'City Hospital'

cat > in.abook <<'END'
[format]
program=abook
version=0.6.1

[0]
name=Ada Osei
email=ada@example.org,ada@example.net
address=12 Fern St, Flat 3; rear
city=Bonn
zip=53111
country=Germany
anniversary=2010-06-05
END
abook --informat abook --infile in.abook --outformat vcard | tr -d '\r' | tee out.vcf
refuse out.vcf '^VERSION'
expect out.vcf 'EMAIL;PREF;INTERNET:ada@example.org'
expect out.vcf 'EMAIL;1;INTERNET:ada@example.net'
expect out.vcf 'ADR:;;12 Fern St, Flat 3; rear;Bonn;;53111;Germany'
expect out.vcf 'BDAY:2010-06-05'
exit "$failed"
