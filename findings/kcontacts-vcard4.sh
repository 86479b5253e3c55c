#!/usr/bin/env bash
# KContacts 5.103.0 (the library behind KAddressBook, KMail and KOrganizer; Debian 12, libkf5contacts5 5:5.103.0-1) and
# vCard 4.0, seen on 2026-11-30.
#
# Reading a valid card and writing it again as 4.0
#   - loses a picture in the form of 4.0 (PHOTO:data:image/png;base64,...; RFC 6350, 6.2.4); KContacts reads and writes the
#     form of 3.0 (PHOTO;ENCODING=b;TYPE=PNG:...) under VERSION:4.0,
#   - shows no address and no number of a property in a group (item1.EMAIL, as Apple and others label values; RFC 6350, 3.3),
#     but writes the line back,
#   - makes one name with a comma of several family names, given names and nicknames (N:Osei\,Mensah; RFC 6350, 6.2.2),
#   - loses the second and further units of ORG (RFC 6350, 6.6.4), and SOCIALPROFILE (RFC 9554).
# The same picture in a card of version 3.0 comes through: for these programs 3.0 without groups is the form to write, and a
# reader of 4.0 has to take ENCODING=b.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -s install --no-install-recommends libkf5contacts-dev=5:5.103.0-1 \
  | sed -nE 's/^Inst ([^ ]+) (\[[^]]*\] )?\(([^ ]+) .*/\1=\3/p' > packages
xargs apt-get download -qq < packages > download.log 2>&1 || { cat download.log; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
include=root/usr/include
libraries=$PWD/root/usr/lib/x86_64-linux-gnu
cat > again.cpp <<'END'
#include <KContacts/Addressee>
#include <KContacts/VCardConverter>
#include <QFile>
#include <QTextStream>

int main(int, char **arguments)
{
    QFile file(QString::fromLocal8Bit(arguments[1]));
    file.open(QIODevice::ReadOnly);
    KContacts::VCardConverter converter;
    const auto people = converter.parseVCards(file.readAll());
    QTextStream out(stdout);
    for (const auto &person : people) {
        out << "emails=" << person.emails().join(QLatin1Char(' ')) << " picture=" << person.photo().rawData().size()
            << " family=" << person.familyName() << " organization=" << person.organization()
            << " department=" << person.department() << "\n";
    }
    out << converter.createVCards(people, KContacts::VCardConverter::v4_0);
}
END
g++ -std=c++17 -fPIC again.cpp -o again -I$include/KF5/KContacts -I$include/KF5/KCoreAddons -I$include/x86_64-linux-gnu/qt5 \
  -I$include/x86_64-linux-gnu/qt5/QtCore -I$include/x86_64-linux-gnu/qt5/QtGui -L"$libraries" \
  -lKF5Contacts -lQt5Core -lQt5Gui -Wl,-rpath-link,"$libraries"
picture=iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==
printf '%s\r\n' BEGIN:VCARD VERSION:4.0 'FN:Ada Osei' 'N:Osei,Mensah;Ada,Afia;;;' 'NICKNAME:Addie,A.' \
  'ORG:ABC\, Inc.;North;Marketing' EMAIL:ada@example.org item1.EMAIL:ada@example.com item1.X-ABLabel:Choir \
  "PHOTO:data:image/png;base64,$picture" 'SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://example.org/@ada' END:VCARD > four.vcf
printf '%s\r\n' BEGIN:VCARD VERSION:3.0 'FN:Ben Li' 'N:Li;Ben;;;' "PHOTO;ENCODING=b;TYPE=PNG:$picture" END:VCARD > three.vcf
export LD_LIBRARY_PATH=$libraries QT_QPA_PLATFORM=offscreen HOME=$folder
./again four.vcf | tr -d '\r' | tee four.out
./again three.vcf | tr -d '\r' | tee three.out
failed=0
expect() { grep -qF -- "$2" "$1" || { echo "CHANGED: no '$2' in $1"; failed=1; }; }
refuse() { ! grep -q -- "$2" "$1" || { echo "CHANGED: '$2' is in $1"; failed=1; }; }
expect four.out 'emails=ada@example.org picture=0 family=Osei,Mensah organization=ABC, Inc. department=North'
expect four.out 'N:Osei\,Mensah;Ada\,Afia;;;'
expect four.out 'NICKNAME:Addie\,A.'
expect four.out 'item1.EMAIL:ada@example.com'
refuse four.out '^PHOTO'
refuse four.out 'Marketing'
refuse four.out 'SOCIALPROFILE'
expect three.out 'picture=70'
expect three.out 'VERSION:4.0'
expect three.out 'PHOTO;ENCODING=b;TYPE=PNG:'
exit "$failed"
