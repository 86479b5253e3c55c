#!/usr/bin/env bash
# Horde_Icalendar 2.1.8 (the library behind Horde's address book and synchronization; Debian 12, php-horde-icalendar 2.1.8-7)
# and cards that are read and written again, seen on 2026-12-01.
#
# Of a valid vCard 3.0 and 4.0
#   - BDAY:1985-04-12 is written as "BDAY:Array", --0412 (RFC 6350, 6.2.5 and 4.3.1) as an empty BDAY,
#   - GEO:geo:52.520008,13.404954 (RFC 6350, 6.5.2) is written as "GEO:0;0", a place in the Gulf of Guinea,
#   - groups are taken away (RFC 6350, 3.3): item1.URL and item1.X-ABLABEL stand apart, so that a label belongs to nothing,
#   - a semicolon within a unit of ORG parts it: "Marketing\; Sales" is two units (RFC 6350, 3.4 and 6.6.4),
#   - of two family names one with a comma is made (RFC 6350, 6.2.2),
#   - a semicolon within a URI gets a backslash: data:image/gif\;base64,... is no URI (RFC 6350, 5.2 and 3.4 escape texts
#     only).
# A reader has to take a birthday that is no date for no birthday, and pictures and addresses of the web with backslashes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -s install --no-install-recommends php-horde-icalendar=2.1.8-7 php8.2-cli php8.2-mbstring \
  | sed -nE 's/^Inst ([^ ]+) (\[[^]]*\] )?\(([^ ]+) .*/\1=\3/p' > packages
xargs apt-get download -qq < packages > download.log 2>&1 || { cat download.log; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > again.php <<'END_OF_PHP'
<?php
error_reporting(E_ALL & ~E_DEPRECATED & ~E_WARNING);
date_default_timezone_set('America/New_York');
spl_autoload_register(function ($class) {
    $file = 'root/usr/share/php/' . strtr($class, '_', '/') . '.php';
    if (file_exists($file)) {
        require_once $file;
    }
});
set_include_path('root/usr/share/php');
$calendar = new Horde_Icalendar();
$calendar->parsevCalendar(file_get_contents($argv[1]));
foreach ($calendar->getComponents() as $card) {
    echo $card->exportvCalendar();
}
END_OF_PHP
modules=$(echo root/usr/lib/php/2*)
again() {
  LD_LIBRARY_PATH=root/usr/lib/x86_64-linux-gnu root/usr/bin/php8.2 -n -d extension_dir="$modules" -d extension=mbstring.so \
    -d extension=ctype.so -d extension=iconv.so again.php "$1" | tr -d '\r'
}
picture=R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7
printf '%s\r\n' BEGIN:VCARD VERSION:3.0 'FN:Ada Osei' 'N:Osei,Mensah;Ada;;;' BDAY:1985-04-12 \
  'ORG:ABC\, Inc.;Marketing\; Sales' item1.URL:https://example.com/portfolio item1.X-ABLABEL:Portfolio END:VCARD > three.vcf
printf '%s\r\n' BEGIN:VCARD VERSION:4.0 'FN:Ben Li' 'N:Li;Ben;;;' BDAY:--0412 GEO:geo:52.520008,13.404954 \
  "PHOTO:data:image/gif;base64,$picture" END:VCARD > four.vcf
again three.vcf | tee three.out
again four.vcf | tee four.out
failed=0
expect() { grep -qF -- "$2" "$1" || { echo "CHANGED: no '$2' in $1"; failed=1; }; }
refuse() { ! grep -q -- "$2" "$1" || { echo "CHANGED: '$2' is in $1"; failed=1; }; }
expect three.out 'BDAY:Array'
expect three.out 'N:Osei\,Mensah;Ada;;;'
expect three.out 'ORG:ABC\, Inc.;Marketing; Sales'
refuse three.out 'item1'
grep -qx 'BDAY:' four.out || { echo "CHANGED: BDAY is not empty"; failed=1; }
expect four.out 'GEO:0;0'
expect four.out 'PHOTO:data:image/gif\;base64,'
exit "$failed"
