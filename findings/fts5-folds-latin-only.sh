#!/usr/bin/env bash
# SQLite FTS5 (sqlite-jdbc 3.54.1.0, Maven Central) and words of other alphabets, seen on 2026-11-30.
#
# The tokenizer unicode61 with "remove_diacritics 2" finds a Latin word without its accents, however it is composed. It does
# so for Latin alone. A Greek or Cyrillic word with an accent is not found without it, which is how capitals of Greek are
# written, and a composed and a decomposed writing of the same word never find each other; nor do those of Hangul. Letters
# with strokes have no accent. Vowel signs of Devanagari are of the categories Mn and Mc, which are taken for separators
# unless named, so that a word finds another one with the same consonants.
# Text has to be folded or at least composed before it is indexed and before it is sought.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mvn -B -q dependency:copy -Dartifact=org.xerial:sqlite-jdbc:3.54.1.0 -DoutputDirectory=. > mvn.log 2>&1 || { cat mvn.log; exit 2; }
cat > Try.java <<'END'
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.text.Normalizer;
import java.text.Normalizer.Form;

public class Try {
    static Connection db;

    static void seek(String what, String stored, String sought) throws Exception {
        db.createStatement().execute("DELETE FROM t");
        try (PreparedStatement insert = db.prepareStatement("INSERT INTO t VALUES (?)"); PreparedStatement select = db.prepareStatement("SELECT count(*) FROM t WHERE t MATCH ?")) {
            insert.setString(1, stored);
            insert.execute();
            select.setString(1, '"' + sought + '"');
            System.out.println(what + ": " + (select.executeQuery().getInt(1) == 1 ? "found" : "not found"));
        }
    }

    static String apart(String text) {
        return Normalizer.normalize(text, Form.NFD);
    }

    public static void main(String[] none) throws Exception {
        db = DriverManager.getConnection("jdbc:sqlite::memory:");
        db.createStatement().execute("CREATE VIRTUAL TABLE t USING fts5 (c, tokenize='unicode61 remove_diacritics 2')");
        String georgios = "\u0393\u03b9\u03ce\u03c1\u03b3\u03bf\u03c2";
        String fyodor = "\u0424\u0451\u0434\u043e\u0440";
        String minsu = "\uae40\ubbfc\uc218";
        seek("Latin without accents", "Zo\u00eb", "zoe");
        seek("Latin, decomposed", apart("Zo\u00eb"), "zo\u00eb");
        seek("Latin with a stroke", "\u0141ukasz", "lukasz");
        seek("Greek without accents", georgios, "\u0393\u03b9\u03c9\u03c1\u03b3\u03bf\u03c2");
        seek("Greek in capitals", georgios, "\u0393\u0399\u03a9\u03a1\u0393\u039f\u03a3");
        seek("Greek, decomposed", apart(georgios), georgios);
        seek("Cyrillic without accents", fyodor, "\u0424\u0435\u0434\u043e\u0440");
        seek("Cyrillic, decomposed", apart(fyodor), fyodor);
        seek("Hangul", minsu, minsu);
        seek("Hangul, decomposed", apart(minsu), minsu);
        seek("Devanagari, another vowel sign", "\u092e\u0940\u0928\u093e", "\u092e\u093e\u0928\u093e");
    }
}
END
java -cp sqlite-jdbc-3.54.1.0.jar Try.java 2> log | tee seen
cat > expected <<'END'
Latin without accents: found
Latin, decomposed: found
Latin with a stroke: not found
Greek without accents: not found
Greek in capitals: not found
Greek, decomposed: not found
Cyrillic without accents: not found
Cyrillic, decomposed: not found
Hangul: found
Hangul, decomposed: not found
Devanagari, another vowel sign: found
END
diff expected seen || { echo "CHANGED"; exit 1; }
