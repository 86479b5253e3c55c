#!/usr/bin/env bash
# libvc 012 (the library of rolo and mutt-vc-query; Debian 12, libvc0 012-3) and groups, seen on 2026-12-01.
#
# A property in a group (item1.EMAIL; RFC 2426, 4 and RFC 6350, 3.3) is written twice: once as it was and once with a group
# without a name (".EMAIL"), which no version of vCard allows. Every such number and address is doubled, and all labels of
# such properties (".X-ABLabel") share one group, so that a reader gives the label of the first to all of them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq libvc0=012-3 libvc-dev=012-3 > download.log 2>&1 || { cat download.log; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > again.c <<'END_OF_C'
#include <stdio.h>
#include <vc.h>

int main(int count, char **arguments)
{
    FILE *file = fopen(arguments[1], "r");
    vc_component *card;
    while ((card = parse_vcard_file(file)) != NULL) {
        fprintf_vcard(stdout, card);
    }
    return count != 2;
}
END_OF_C
libraries=$(dirname "$(find "$PWD/root" -name 'libvc.so' | head -1)")
gcc again.c -o again -Iroot/usr/include -L"$libraries" -lvc
printf '%s\r\n' BEGIN:VCARD VERSION:3.0 'FN:Ada Osei' 'N:Osei;Ada;;;' item1.EMAIL:ada@example.org item1.X-ABLabel:Choir \
  item2.EMAIL:ada@example.net item2.X-ABLabel:Hospital END:VCARD > in.vcf
LD_LIBRARY_PATH=$libraries ./again in.vcf | tr -d '\r' | tee out.vcf
failed=0
expect() { grep -qxF -- "$1" out.vcf || { echo "CHANGED: no line '$1'"; failed=1; }; }
expect item1.EMAIL:ada@example.org
expect .EMAIL:ada@example.org
expect .EMAIL:ada@example.net
expect .X-ABLabel:Choir
expect .X-ABLabel:Hospital
exit "$failed"
