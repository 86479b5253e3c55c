#!/usr/bin/env bash
# gammu 1.42.0 (Debian 12, gammu 1.42.0-8; backups of telephones) and vCard, seen on 2026-12-01.
#
# Reading a valid vCard 4.0, gammu knows properties only with the parameters that it expects:
#   - a property with another one is left out without a word: FN;PREF=1, N;SORT-AS=..., EMAIL;PREF=1, TITLE;LANGUAGE=...,
#     TEL;VALUE=uri;TYPE="voice,home" (RFC 6350, 5.3, 5.9, 5.1, 5.2). A person is left without a name, and of two addresses
#     the preferred one is lost.
# Of vCard 3.0 as well a property in a group (item1.ORG; RFC 2426, 4) and a birthday with Apple's parameter for the year that
# is not known are left out. Writing (always vCard 2.1)
#   - the printed label of an address is written once as LABEL and once more as ADR, with the whole text and its line breaks
#     in the first of seven components, the post office box (vCard 2.1 and RFC 6350, 6.3.1).
# A card for gammu has to be of version 3.0, with no group and no parameter but TYPE, and a reader of its cards meets each
# address with a label twice, once as a post office box.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq gammu=1.42.0-8 libgammu8=1.42.0-8 > download.log 2>&1 || { cat download.log; exit 2; }
apt-get -s install --no-install-recommends gammu=1.42.0-8 | sed -nE 's/^Inst (lib[^ ]+) (\[[^]]*\] )?\(([^ ]+) .*/\1=\3/p' > packages
xargs apt-get download -qq < packages >> download.log 2>&1 || { cat download.log; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
export HOME=$folder LC_ALL=C.UTF-8 LD_LIBRARY_PATH=$folder/root/usr/lib:$folder/root/usr/lib/x86_64-linux-gnu
convert() { root/usr/bin/gammu convertbackup "$@" > gammu.log 2>&1 || { cat gammu.log; exit 2; }; }
printf '%s\r\n' BEGIN:VCARD VERSION:4.0 'FN;PREF=1:Ada Osei' 'N;SORT-AS="Osei,Ada":Osei;Ada;;;' \
  'EMAIL;PREF=1:ada@example.org' 'EMAIL;TYPE=home:ada@example.net' 'TITLE;LANGUAGE=en:Nurse' \
  'TEL;VALUE=uri;TYPE="voice,home":tel:+49-30-5550100' 'TEL;TYPE=cell:+49 170 5550000' END:VCARD > four.vcf
printf '%s\r\n' BEGIN:VCARD VERSION:3.0 'FN:Ben Li' 'N:Li;Ben;;;' \
  'ADR;TYPE=WORK:;;12 Fern St;Berlin;;10115;Germany' 'LABEL;TYPE=WORK:Ben Li\n12 Fern St\n10115 Berlin' \
  'item1.ORG:City Hospital' 'BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12' END:VCARD > three.vcf
convert four.vcf four.backup
tr -d '\r' < four.backup | grep -E '^Entry[0-9]+(Type|Text) ' | tee four.out
convert three.vcf three.backup
convert three.backup three-out.vcf
tr -d '\r' < three-out.vcf | tee three.out
failed=0
expect() { grep -qxF -- "$2" "$1" || { echo "CHANGED: no line '$2' in $1"; failed=1; }; }
refuse() { ! grep -q -- "$2" "$1" || { echo "CHANGED: '$2' is in $1"; failed=1; }; }
refuse four.out 'Ada Osei'
refuse four.out 'LastName'
refuse four.out 'ada@example.org'
refuse four.out 'Nurse'
refuse four.out '5550100'
expect four.out 'Entry01Text = "+49 170 5550000"'
expect three.out 'VERSION:2.1'
expect three.out 'LABEL;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ben Li=0A12 Fern St=0A10115 Berlin'
expect three.out 'ADR;WORK;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ben Li=0A12 Fern St=0A10115 Berlin'
expect three.out 'ADR;WORK:;;12 Fern St;Berlin;;10115;Germany'
refuse three.out 'City Hospital'
refuse three.out 'BDAY'
exit "$failed"
