#!/usr/bin/env bash
# ez-vcard 0.12.2 (Maven Central) and lists in names, seen on 2026-11-30.
#
# Each component of N is a list (RFC 6350, 6.2.2), as in N:Perez,Gomez;Ana,Maria;;; of people with two surnames. The class
# StructuredName has lists for additional names, prefixes and suffixes, but one text each for family and given name: of
# several it takes the first, without a warning, and writes the card back without the others. The components that RFC 9554
# adds to N and to ADR (second surname, generation, room, floor, ...) are lost in the same silent way. The reading of a card
# in which these matter has to take the value apart itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for artifact in com.googlecode.ez-vcard:ez-vcard:0.12.2 com.github.mangstadt:vinnie:2.0.2 org.freemarker:freemarker:2.3.34; do
    mvn -B -q dependency:copy -Dartifact=$artifact -DoutputDirectory=. > mvn.log 2>&1 || { cat mvn.log; exit 2; }
done
cat > Try.java <<'END'
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import ezvcard.io.text.VCardWriter;
import java.io.StringWriter;

public class Try {
    public static void main(String[] none) throws Exception {
        String card = String.join("\r\n", "BEGIN:VCARD", "VERSION:4.0", "FN:Ana Perez", "N:Perez,Gomez;Ana,Maria;Luz,Sol;;;Lopez;III",
                "ADR:;;;Bonn;;53111;Germany;12;Apt 3;2;54;Fern Street;;;;;;", "END:VCARD", "");
        try (VCardReader reader = new VCardReader(card)) {
            VCard read = reader.readNext();
            System.out.println("family " + read.getStructuredName().getFamily() + ", given " + read.getStructuredName().getGiven()
                    + ", additional " + read.getStructuredName().getAdditionalNames() + ", warnings " + reader.getWarnings().size());
            StringWriter out = new StringWriter();
            try (VCardWriter writer = new VCardWriter(out, VCardVersion.V4_0)) {
                writer.setAddProdId(false);
                writer.write(read);
            }
            out.toString().lines().filter(line -> line.startsWith("N:") || line.startsWith("ADR:")).forEach(System.out::println);
        }
    }
}
END
java -cp 'ez-vcard-0.12.2.jar:vinnie-2.0.2.jar:freemarker-2.3.34.jar' Try.java | tee seen
failed=0
expect() { grep -qxF -- "$1" seen || { echo "CHANGED: no line '$1'"; failed=1; }; }
expect 'family Perez, given Ana, additional [Luz, Sol], warnings 0'
expect 'N:Perez;Ana;Luz,Sol;;'
expect 'ADR:;;;Bonn;;53111;Germany'
exit $failed
