#!/usr/bin/env bash
# sabre/vobject 2.1.7 (Debian 12, php-sabre-vobject 2.1.7-6.1; the series before the present one) and escaped commas, seen on
# 2026-12-01.
#
# A valid card that is read and written again, with nothing changed between, comes out with one more backslash before each
# comma and semicolon of a text: NOTE:a\, b becomes NOTE:a\\, b, which is a backslash and a comma that is not escaped (RFC
# 6350, 3.4). NOTE, ROLE and NICKNAME are concerned; ORG, N, ADR and CATEGORIES are not, nor is the line break. The
# names of groups become capitals: item1.X-ABLabel is ITEM1.X-ABLABEL. A quoted parameter loses its quotation marks:
# LABEL="Ada, Berlin" is LABEL=Ada, Berlin, which is two values (RFC 6350, 5 and 6.3.1).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -s install --no-install-recommends php-sabre-vobject=2.1.7-6.1 php8.2-cli php8.2-mbstring \
  | sed -nE 's/^Inst ([^ ]+) (\[[^]]*\] )?\(([^ ]+) .*/\1=\3/p' > packages
xargs apt-get download -qq < packages > download.log 2>&1 || { cat download.log; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > again.php <<'END_OF_PHP'
<?php
error_reporting(E_ALL & ~E_DEPRECATED);
spl_autoload_register(function ($class) {
    $file = 'root/usr/share/php/' . strtr($class, '\\', '/') . '.php';
    if (file_exists($file)) {
        require_once $file;
    }
});
$card = Sabre\VObject\Reader::read(file_get_contents($argv[1]));
echo $card->serialize();
END_OF_PHP
again() {
  LD_LIBRARY_PATH=root/usr/lib/x86_64-linux-gnu root/usr/bin/php8.2 -n -d extension_dir="$(echo root/usr/lib/php/2*)" \
    -d extension=mbstring.so -d extension=ctype.so -d extension=iconv.so again.php "$1"
}
printf '%s\r\n' BEGIN:VCARD VERSION:3.0 'FN:Ada Osei' 'N:Osei;Ada;;;' 'ORG:ABC\, Inc.;North' 'NOTE:First\nsecond\, third' \
  'ROLE:Nurse\, night' 'NICKNAME:Addie\, A.' 'CATEGORIES:Alumni\, old,Choir' item1.URL:https://example.org/ item1.X-ABLabel:Portfolio END:VCARD > in.vcf
again in.vcf | tr -d '\r' | tee once
printf '%s\r\n' BEGIN:VCARD VERSION:4.0 'FN:Ada Osei' 'ADR;LABEL="Ada, Berlin":;;12 Fern St;Berlin;;;' END:VCARD > four.vcf
again four.vcf | tr -d '\r' | tee four
failed=0
expect() { grep -qxF -- "$2" "$1" || { echo "CHANGED: no line '$2' in $1"; failed=1; }; }
expect once 'NOTE:First\nsecond\\, third'
expect once 'ROLE:Nurse\\, night'
expect once 'NICKNAME:Addie\\, A.'
expect once 'ORG:ABC\, Inc.;North'
expect once 'CATEGORIES:Alumni\, old,Choir'
expect once 'ITEM1.X-ABLABEL:Portfolio'
expect four 'ADR;LABEL=Ada, Berlin:;;12 Fern St;Berlin;;;'
exit "$failed"
