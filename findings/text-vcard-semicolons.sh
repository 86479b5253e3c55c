#!/usr/bin/env bash
# Text::vCard 3.09 (CPAN; Debian 12, libtext-vcard-perl 3.09-2) and semicolons, seen on 2026-12-01.
#
# A semicolon in a value that has no components is allowed as it is (RFC 6350, 3.4), and every number with an extension and
# every picture of vCard 4.0 has one (RFC 6350, 6.4.1 and 6.2.4). Reading such a card, the module warns on standard error, has
# no value for the property, and writes it back empty: TEL, URL, RELATED, GENDER, PHOTO. It also
#   - writes categories and nicknames with every comma escaped, so that they become one (RFC 6350, 6.7.1 and 6.2.3),
#   - takes a quoted parameter apart at its commas, sorts the parts and makes them lower case: of the LABEL of an address (RFC
#     6350, 6.3.1) "Zoe Osei, Berlin" becomes "berlin,zoe osei",
#   - leaves the escape of a line break in a note as it is (RFC 6350, 3.4).
# A card that went through it has empty lines in the place of numbers and pictures: the reader must not take them for a wish
# to delete what it knows already.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -s install --no-install-recommends libtext-vcard-perl=3.09-2 \
  | sed -nE 's/^Inst ([^ ]+) (\[[^]]*\] )?\(([^ ]+) .*/\1=\3/p' > packages
xargs apt-get download -qq < packages > download.log 2>&1 || { cat download.log; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > again.pl <<'END_OF_PERL'
use Text::vCard::Addressbook;
binmode STDOUT, ':utf8';
my $book = Text::vCard::Addressbook->load([$ARGV[0]]);
for my $card ($book->vcards) {
    print 'numbers=', join('|', map { $_->value // 'none' } @{ $card->get({ node_type => 'tel' }) || [] }), "\n";
    print 'note=', $card->note, "\n";
}
print $book->export;
END_OF_PERL
printf '%s\r\n' BEGIN:VCARD VERSION:4.0 'FN:Ada Osei' 'N:Osei;Ada;;;' 'TEL;VALUE=uri:tel:+49-30-5550100;ext=55' 'TEL:+49 170 5550000' \
  'URL:https://example.org/a;b=1' 'GENDER:F;she/her' 'RELATED;VALUE=text:Jo Li; office 5' 'CATEGORIES:Alumni,Choir' 'NICKNAME:Addie,A.' \
  'NOTE:First line\nsecond' 'PHOTO:data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7' \
  'ADR;LABEL="Zoe Osei, Berlin":;;12 Fern St;Berlin;;;' END:VCARD > in.vcf
LC_ALL=C.UTF-8 LD_LIBRARY_PATH=root/usr/lib/x86_64-linux-gnu perl -I root/usr/share/perl5 -I root/usr/lib/x86_64-linux-gnu/perl5/5.36 \
  again.pl in.vcf 2> warnings | tr -d '\r' | tee out.vcf
failed=0
expect() { grep -qxF -- "$1" out.vcf || { echo "CHANGED: no line '$1'"; failed=1; }; }
expect 'numbers=none|+49 170 5550000'
expect 'note=First line\nsecond'
expect 'TEL;VALUE=uri:'
expect 'URL:'
expect 'GENDER:'
expect 'RELATED;VALUE=text:'
expect 'PHOTO:'
expect 'NICKNAME:Addie\,A.'
expect 'CATEGORIES:Alumni\,Choir'
expect 'ADR;LABEL=berlin,zoe osei:;;12 Fern St;Berlin;;;'
exit "$failed"
