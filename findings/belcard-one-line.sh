#!/usr/bin/env bash
# BelCard 5.1.64 (the vCard library of Linphone; Debian 12, libbelcard1 5.1.64-2) and valid cards, seen on 2026-12-01.
#
# It reads vCard 4.0 by the grammar of RFC 6350 alone. At the first card with a line that it has no rule for it stops: that
# card and all behind it in the file are not read, the cards before it are returned as if they were all, and of a single card
# nothing. Such lines are
#   - the properties of RFC 6715 (HOBBY, INTEREST, EXPERTISE, ORG-DIRECTORY) and RFC 9554 (SOCIALPROFILE), although RFC 6350,
#     3.3 and 6.10 have names that are registered later,
#   - a geographical URI with decimals, GEO:geo:52.520008,13.404954, the example of RFC 6350, 6.5.2 in kind,
#   - an escaped semicolon in a text (RFC 6350, 3.4: "MAY be escaped"), as most programs write it,
#   - and any card of version 3.0.
# Of TYPE=fax,work (RFC 6350, 5.6) it keeps the last: a fax becomes a telephone. LANGUAGE (5.1) is lost.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -s install --no-install-recommends libbelcard-dev=5.1.64-2 | sed -nE 's/^Inst ([^ ]+) (\[[^]]*\] )?\(([^ ]+) .*/\1=\3/p' > packages
xargs apt-get download -qq < packages > download.log 2>&1 || { cat download.log; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > again.cpp <<'END'
#include <belcard/belcard.hpp>
#include <belcard/belcard_parser.hpp>
#include <belr/grammarbuilder.h>
#include <fstream>
#include <iostream>
#include <sstream>

int main(int, char **arguments)
{
    belr::GrammarLoader::get().addPath("root/usr/share/belr/grammars");
    std::ifstream file(arguments[1]);
    std::stringstream text;
    text << file.rdbuf();
    auto list = belcard::BelCardParser::getInstance()->parse(text.str());
    if (list == nullptr) {
        std::cout << "nothing\n";
        return 0;
    }
    std::cout << list->getCards().size() << " cards\n";
    for (auto &card : list->getCards()) {
        std::cout << card->toFoldedString();
    }
}
END
libraries=$PWD/root/usr/lib/x86_64-linux-gnu
g++ -std=c++17 again.cpp -o again -Iroot/usr/include -L"$libraries" -lbelcard -lbelr -Wl,-rpath-link,"$libraries"
failed=0
read_with() {
  printf '%s\r\n' BEGIN:VCARD VERSION:4.0 'FN:Ben Li' END:VCARD BEGIN:VCARD "VERSION:$1" 'N:Osei;Ada;;;' 'FN:Ada Osei' "$2" END:VCARD \
    BEGIN:VCARD VERSION:4.0 'FN:Cy Bo' END:VCARD > in.vcf
  LD_LIBRARY_PATH=$libraries ./again in.vcf 2> log | tr -d '\r' > out
}
expect() {
  read_with "$1" "$2"
  echo "$2 -> $(head -1 out) $(sed -n '/Ada Osei/{n;p}' out)"
  grep -qxF -- "$3" out || { echo "CHANGED: not '$3'"; failed=1; }
}
expect 4.0 NOTE:plain '3 cards'
expect 3.0 NOTE:plain '1 cards'
expect 4.0 'INTEREST;LEVEL=high:hiking' '1 cards'
expect 4.0 HOBBY:chess '1 cards'
expect 4.0 'SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://example.org/@ada' '1 cards'
expect 4.0 GEO:geo:52.520008,13.404954 '1 cards'
expect 4.0 'NOTE:first\; second' '1 cards'
expect 4.0 'TEL;TYPE=fax,work:+49 30 5550100' 'TEL;TYPE=work:+49 30 5550100'
expect 4.0 'TITLE;LANGUAGE=en:Nurse' 'TITLE:Nurse'
exit "$failed"
