#!/usr/bin/env bash
# Apache Commons Codec 1.20.0 (Maven Central): phonetic codes of names that are not English, seen on 2026-12-01.
#
# Double Metaphone, Metaphone, Caverphone and the Cologne phonetics pass over letters that they do not know. A name in another
# alphabet has the empty code (Caverphone: ten ones), and empty codes are equal: isDoubleMetaphoneEqual() says of Yuri and
# Maria in Cyrillic, and of a Japanese and a Korean name, that they sound alike, and so do the others. Within Latin script a
# name loses its stroked or accented letters one by one: Lukasz with a stroke sounds like Kiss and not like Lukasz, Oystein
# with a stroke like Stein. All five take Li for Lu. A search for duplicates has to fold letters first and to take an empty
# code for no statement.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mvn -B -q dependency:copy -Dartifact=commons-codec:commons-codec:1.20.0 -DoutputDirectory=. > mvn.log 2>&1 || { cat mvn.log; exit 2; }
cat > Try.java <<'END'
import org.apache.commons.codec.language.Caverphone2;
import org.apache.commons.codec.language.ColognePhonetic;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.codec.language.MatchRatingApproachEncoder;
import org.apache.commons.codec.language.Metaphone;

public class Try {
    static void compare(String what, String one, String other) throws Exception {
        DoubleMetaphone metaphone = new DoubleMetaphone();
        System.out.println(what + ": double metaphone '" + metaphone.encode(one) + "' '" + metaphone.encode(other) + "' "
                + metaphone.isDoubleMetaphoneEqual(one, other) + ", metaphone " + new Metaphone().isMetaphoneEqual(one, other)
                + ", cologne " + new ColognePhonetic().isEncodeEqual(one, other) + ", caverphone "
                + new Caverphone2().isEncodeEqual(one, other) + ", match rating "
                + new MatchRatingApproachEncoder().isEncodeEquals(one, other));
    }

    public static void main(String[] none) throws Exception {
        compare("Yuri, Maria in Cyrillic", "\u042e\u0440\u0438\u0439", "\u041c\u0430\u0440\u0438\u044f");
        compare("Yamada in Kanji, Kim in Hangul", "\u5c71\u7530", "\uae40\ubbfc\uc218");
        compare("Lukasz with a stroke, Kiss", "\u0141ukasz", "Kiss");
        compare("Lukasz with a stroke, Lukasz", "\u0141ukasz", "Lukasz");
        compare("Oystein with a stroke, Stein", "\u00d8ystein", "Stein");
        compare("Li, Lu", "Li", "Lu");
    }
}
END
java -cp commons-codec-1.20.0.jar Try.java | tee seen
cat > expected <<'END'
Yuri, Maria in Cyrillic: double metaphone '' '' true, metaphone true, cologne true, caverphone true, match rating true
Yamada in Kanji, Kim in Hangul: double metaphone '' '' true, metaphone true, cologne true, caverphone true, match rating false
Lukasz with a stroke, Kiss: double metaphone 'KS' 'KS' true, metaphone false, cologne false, caverphone false, match rating false
Lukasz with a stroke, Lukasz: double metaphone 'KS' 'LKS' false, metaphone false, cologne false, caverphone false, match rating true
Oystein with a stroke, Stein: double metaphone 'STN' 'STN' true, metaphone true, cologne false, caverphone false, match rating true
Li, Lu: double metaphone 'L' 'L' true, metaphone true, cologne true, caverphone true, match rating true
END
diff expected seen || { echo "CHANGED"; exit 1; }
