#!/usr/bin/env bash
# Jaro-Winkler in two libraries (Maven Central), commons-text 1.15.0 and java-string-similarity 2.0.0, seen on 2026-12-01.
#
# Winkler adds to the similarity for a common beginning of at most four letters (W. E. Winkler, String Comparator Metrics,
# 1990; so does commons-text). java-string-similarity counts the whole beginning, with a smaller weight for longer texts.
# Typing errors in single names have nearly the same result; of two full names the first half is the same for all who share a
# given name: Alexander Schmidt and Alexander Schneider are 0.93 alike by the one, and 0.97 by the other, above a limit of
# 0.95 that was found with the first. A limit for duplicates belongs to one implementation, and family and given name have to
# be compared apart.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for artifact in org.apache.commons:commons-text:1.15.0 org.apache.commons:commons-lang3:3.20.0 info.debatty:java-string-similarity:2.0.0; do
    mvn -B -q dependency:copy -Dartifact=$artifact -DoutputDirectory=. > mvn.log 2>&1 || { cat mvn.log; exit 2; }
done
cat > Try.java <<'END'
import info.debatty.java.stringsimilarity.JaroWinkler;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

public class Try {
    public static void main(String[] none) {
        String[][] pairs = { { "MARTHA", "MARHTA" }, { "Ann", "Anne" }, { "Maria Fernandez", "Maria Hernandez" },
                { "Johannes Weber", "Johannes Huber" }, { "Alexander Schmidt", "Alexander Schneider" }, { "Christopher", "Christina" } };
        for (String[] pair : pairs) {
            System.out.println(String.format(Locale.ROOT, "%s, %s: %.2f %.2f", pair[0], pair[1],
                    new JaroWinklerSimilarity().apply(pair[0], pair[1]), new JaroWinkler().similarity(pair[0], pair[1])));
        }
    }
}
END
java -cp '*' Try.java | tee seen
cat > expected <<'END'
MARTHA, MARHTA: 0.96 0.96
Ann, Anne: 0.94 0.94
Maria Fernandez, Maria Hernandez: 0.97 0.97
Johannes Weber, Johannes Huber: 0.93 0.96
Alexander Schmidt, Alexander Schneider: 0.93 0.97
Christopher, Christina: 0.84 0.88
END
diff expected seen || { echo "CHANGED"; exit 1; }
