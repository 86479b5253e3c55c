#!/usr/bin/env bash
# libphonenumber 9.0.43 (Maven Central) and words beside a number, seen on 2026-11-30.
#
# parse() takes every letter for the key of a telephone that it stands on, not only in numbers such as 1-800-FLOWERS: a word
# that somebody typed behind a number ("privat", "und", the label of an extension) becomes digits of it. The result is a
# valid number of another subscriber, isValidNumber() says so, and format() writes it. Whether a word does so depends on its
# spelling: the labels ext., x, int., anexo and the Russian one are known and become the extension, those of German, French
# and Brazilian are not; a letter beyond ASCII makes it no number at all. A second number behind "/" or "und" is appended.
# Digits have to be taken apart from words before the library sees them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mvn -B -q dependency:copy -Dartifact=com.googlecode.libphonenumber:libphonenumber:9.0.43 -DoutputDirectory=. > mvn.log 2>&1 \
    || { cat mvn.log; exit 2; }
cat > Try.java <<'END'
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

public class Try {
    static String read(PhoneNumberUtil numbers, String typed) {
        try {
            var number = numbers.parse(typed, "DE");
            return numbers.format(number, PhoneNumberFormat.INTERNATIONAL) + ", valid " + numbers.isValidNumber(number);
        } catch (NumberParseException e) {
            return e.getErrorType().toString();
        }
    }

    public static void main(String[] none) throws Exception {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        for (String typed : new String[] { "+49 30 123456", "+49 30 123456 privat", "+49 30 1234 Nst 5", "+49 30 1234 ext. 5", "030 1234567 (privat)",
                "030/1234-567 und 568", "030 1234567/568", "030 1234567 App. 12", "030 1234567 int. 12", "030 1234567 B\u00fcro" }) {
            System.out.println(typed.replace("\u00fc", "ue") + " -> " + read(numbers, typed));
        }
    }
}
END
java -cp libphonenumber-9.0.43.jar Try.java | tee seen
cat > expected <<'END'
+49 30 123456 -> +49 30 123456, valid true
+49 30 123456 privat -> +49 30 123456774828, valid true
+49 30 1234 Nst 5 -> +49 30 12346785, valid true
+49 30 1234 ext. 5 -> +49 30 1234 ext. 5, valid true
030 1234567 (privat) -> +49 30 1234567774828, valid true
030/1234-567 und 568 -> +49 30 1234567863568, valid true
030 1234567/568 -> +49 30 1234567568, valid true
030 1234567 App. 12 -> +49 30 123456727712, valid true
030 1234567 int. 12 -> +49 30 1234567 ext. 12, valid true
030 1234567 Buero -> NOT_A_NUMBER
END
diff expected seen || { echo "CHANGED"; exit 1; }
