#!/usr/bin/env bash
# ical4j-vcard 2.0.0 (Maven Central, with ical4j 4.0.4) and cards that are read and written again, seen on 2026-12-01.
#
#   - A colon in a text needs no escape (RFC 6350, 3.4). Behind a semicolon it is taken for the end of the parameters all the
#     same: "NOTE:Bring tea\; time: noon" is written with a part of the note, in capitals, for a parameter: "NOTE; TIME:...".
#   - Each unit of ORG has one more level of escapes: ABC\, Inc. becomes ABC\\\, Inc. (RFC 6350, 3.4 and 6.6.4).
#   - GEO:52.520008;13.404954 of vCard 3.0 (RFC 2426, 3.4.2) is an error unless parsing is relaxed, and then is written with a
#     comma.
#   - ADR;GEO="geo:52.5,13.4" of vCard 4.0 (RFC 6350, 5.10) is an error in both ways, for its quotation mark, and the card is
#     lost.
#   - SORT-STRING (RFC 2426, 3.6.5) is left out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
<modelVersion>4.0.0</modelVersion><groupId>example</groupId><artifactId>example</artifactId><version>1</version>
<dependencies><dependency><groupId>org.mnode.ical4j</groupId><artifactId>ical4j-vcard</artifactId><version>2.0.0</version></dependency></dependencies>
</project>
END
mvn -B -q dependency:copy-dependencies -DoutputDirectory=jars > mvn.log 2>&1 || { cat mvn.log; exit 2; }
cat > Try.java <<'END'
import java.io.StringReader;
import net.fortuna.ical4j.vcard.VCardBuilder;

public class Try {
    public static void main(String[] lines) {
        String version = lines[0];
        for (int i = 1; i < lines.length; i++) {
            String card = String.join("\r\n", "BEGIN:VCARD", "VERSION:" + version, "FN:Ada Osei", "N:Osei;Ada;;;", lines[i], "END:VCARD", "");
            String name = lines[i].substring(0, 3);
            try {
                String written = new VCardBuilder(new StringReader(card)).build().toString();
                System.out.println(lines[i] + " -> " + written.lines().filter(line -> line.startsWith(name)).findFirst().orElse("nothing"));
            } catch (Exception e) {
                System.out.println(lines[i] + " -> " + e.getClass().getSimpleName());
            }
        }
    }
}
END
javac -cp 'jars/*' Try.java
read_as() { java -Dical4j.parsing.relaxed="$1" -cp 'jars/*:.' Try "${@:2}" 2> log; }
read_as true 3.0 'NOTE:Bring tea\; time: noon' 'NOTE:time: noon' 'ORG:ABC\, Inc.;North' 'GEO:52.520008;13.404954' 'SORT-STRING:Osei' | tee seen
read_as false 3.0 'GEO:52.520008;13.404954' | tee -a seen
read_as true 4.0 'ADR;GEO="geo:52.5,13.4":;;12 Fern St;Berlin;;;' 'NOTE:Bring tea\; time: noon' | tee -a seen
cat > expected <<'END'
NOTE:Bring tea\; time: noon -> NOTE; TIME:Bring tea\; time: noon
NOTE:time: noon -> NOTE:time: noon
ORG:ABC\, Inc.;North -> ORG:ABC\\\, Inc.;North
GEO:52.520008;13.404954 -> GEO:52.520008,13.404954
SORT-STRING:Osei -> nothing
GEO:52.520008;13.404954 -> NumberFormatException
ADR;GEO="geo:52.5,13.4":;;12 Fern St;Berlin;;; -> IllegalArgumentException
NOTE:Bring tea\; time: noon -> NOTE; TIME:Bring tea\; time: noon
END
diff expected seen || { echo "CHANGED"; exit 1; }
