package kith.exchange.internal.vcard;

import java.util.Locale;
import java.util.Map;

/**
 * Names of properties as a program changes them, beside those that everybody knows: the JavaScript library vcf parts names
 * where a small letter meets a capital one, so that the label {@code X-ABLabel} of Apple becomes {@code X-AB-LABEL}.
 */
final class ProgramNames {

    private static final Map<String, String> KNOWN = Map.of("X-AB-LABEL", "X-ABLabel", "X-AB-SHOW-AS", "X-ABShowAs",
            "X-AB-RELATED-NAMES", "X-ABRELATEDNAMES", "X-SOCIAL-PROFILE", "X-SOCIALPROFILE");

    private ProgramNames() {
    }

    /** Returns the name that is known for a property, the name itself if there is no other. */
    static String known(String name) {
        return KNOWN.getOrDefault(name.toUpperCase(Locale.ROOT), name);
    }
}
