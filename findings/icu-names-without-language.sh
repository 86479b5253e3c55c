#!/usr/bin/env bash
# ICU4J 78.2 (Maven Central): PersonNameFormatter and names of which the language is not known, seen on 2026-12-01.
#
# No address book says in which language a name is. The formatter then takes the language from the letters of the name (UTS
# 35, part 8, "Derive the name locale": the maximal likely locale of the script), not from the reader: for Latin letters that
# is English. So a program in Hungarian or Vietnamese, where the family name comes first, shows all names of its own country
# the other way round, "Anna Nagy", while a Japanese name in its own script is in the right order in every language. With a
# locale in the name, "Nagy Anna", it is right: whoever uses the formatter has to give the names the language of the user, or
# show the name as it was written (FN of RFC 6350, 6.2.1).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mvn -B -q dependency:copy -Dartifact=com.ibm.icu:icu4j:78.2 -DoutputDirectory=. > mvn.log 2>&1 || { cat mvn.log; exit 2; }
cat > Try.java <<'END'
import com.ibm.icu.text.PersonName.NameField;
import com.ibm.icu.text.PersonNameFormatter;
import com.ibm.icu.text.PersonNameFormatter.Formality;
import com.ibm.icu.text.PersonNameFormatter.Length;
import com.ibm.icu.text.SimplePersonName;
import java.util.Locale;

public class Try {
    static SimplePersonName name(String family, String given, String language) {
        SimplePersonName.Builder name = SimplePersonName.builder().addField(NameField.SURNAME, null, family).addField(NameField.GIVEN, null, given);
        return language == null ? name.build() : name.setLocale(Locale.forLanguageTag(language)).build();
    }

    static String show(SimplePersonName name, String reader) {
        return PersonNameFormatter.builder().setLocale(Locale.forLanguageTag(reader)).setLength(Length.LONG).setFormality(Formality.FORMAL)
                .build().formatToString(name);
    }

    public static void main(String[] none) {
        for (String reader : new String[] { "hu", "vi", "ja" }) {
            System.out.println(reader + ": " + show(name("Nagy", "Anna", null), reader) + ", with its language "
                    + show(name("Nagy", "Anna", "hu"), reader));
        }
    }
}
END
java -cp icu4j-78.2.jar Try.java | tee seen
cat > expected <<'END'
hu: Anna Nagy, with its language Nagy Anna
vi: Anna Nagy, with its language Nagy Anna
ja: Anna Nagy, with its language Nagy Anna
END
diff expected seen || { echo "CHANGED"; exit 1; }
