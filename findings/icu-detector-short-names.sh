#!/usr/bin/env bash
# ICU4J 78.2 (Maven Central): CharsetDetector and text as short as names, seen on 2026-11-30.
#
# The detector compares groups of three letters with those of languages. That works for a paragraph; of a name or two, as an
# address book has them, it is often wrong: Cyrillic it finds, but names in Hebrew, Korean, Chinese and Polish it takes for Big5
# or UTF-16, Japanese and Czech ones for Western text. A high confidence is no proof: German in the code page 850 of DOS, which
# it does not know, is windows-1252 with 98 of 100. Its answer has to be weighed with other evidence, such as whether words are in one
# script and begin with capitals, and the user has to be told and given the choice.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mvn -B -q dependency:copy -Dartifact=com.ibm.icu:icu4j:78.2 -DoutputDirectory=. > mvn.log 2>&1 || { cat mvn.log; exit 2; }
cat > Try.java <<'END'
import com.ibm.icu.text.CharsetDetector;
import java.nio.charset.Charset;

public class Try {
    static void say(String what, String charset, String text) {
        var matches = new CharsetDetector().setText(text.getBytes(Charset.forName(charset))).detectAll();
        System.out.println(what + " in " + charset + ": "
                + (matches.length == 0 ? "none" : matches[0].getName() + " " + matches[0].getConfidence()));
    }

    public static void main(String[] none) {
        say("Anna Ivanova", "windows-1251", "\u0410\u043d\u043d\u0430 \u0418\u0432\u0430\u043d\u043e\u0432\u0430");
        say("Anna Ivanova", "KOI8-R", "\u0410\u043d\u043d\u0430 \u0418\u0432\u0430\u043d\u043e\u0432\u0430");
        say("Anna Ivanova", "IBM866", "\u0410\u043d\u043d\u0430 \u0418\u0432\u0430\u043d\u043e\u0432\u0430");
        say("Juergen Mueller", "windows-1252", "J\u00fcrgen M\u00fcller");
        say("Juergen Mueller", "IBM850", "J\u00fcrgen M\u00fcller");
        say("Lukasz Zolc", "windows-1250", "\u0141ukasz \u017b\u00f3\u0142\u0107");
        say("Dvorak", "windows-1250", "Anton\u00edn Dvo\u0159\u00e1k");
        say("David Kohen", "windows-1255", "\u05d3\u05d5\u05d3 \u05db\u05d4\u05df");
        say("Kim Cheolsu", "EUC-KR", "\uae40\ucca0\uc218");
        say("Li Xiaoming", "GB18030", "\u674e\u5c0f\u660e");
        say("Yamada", "Shift_JIS", "\u5c71\u7530\u592a\u90ce");
    }
}
END
java -cp icu4j-78.2.jar Try.java | tee seen
failed=0
expect() { grep -qxF -- "$1" seen || { echo "CHANGED: no line '$1'"; failed=1; }; }
expect 'Anna Ivanova in windows-1251: windows-1251 69'
expect 'Anna Ivanova in IBM866: Big5 10'
expect 'Juergen Mueller in IBM850: windows-1252 98'
expect 'Lukasz Zolc in windows-1250: Big5 10'
expect 'Dvorak in windows-1250: ISO-8859-1 40'
expect 'David Kohen in windows-1255: UTF-16LE 10'
expect 'Kim Cheolsu in EUC-KR: Big5 10'
expect 'Li Xiaoming in GB18030: Big5 10'
expect 'Yamada in Shift_JIS: windows-1252 42'
exit $failed
