package kith.exchange.internal.vcard;

import java.util.Map;

/** Table of the properties in which programs write people related to somebody, each of one kind of relation. */
final class ProgramRelations {

    private static final Map<String, String> TYPES = Map.ofEntries(
            // Several programs, and Google.
            Map.entry("X-SPOUSE", "spouse"), Map.entry("X-MANAGER", "manager"), Map.entry("X-ASSISTANT", "assistant"),
            Map.entry("X-CHILD", "child"), Map.entry("X-CHILDREN", "child"), Map.entry("X-PARTNER", "partner"),
            Map.entry("X-FATHER", "father"), Map.entry("X-MOTHER", "mother"), Map.entry("X-BROTHER", "brother"),
            Map.entry("X-SISTER", "sister"), Map.entry("X-FRIEND", "friend"), Map.entry("X-DOMESTIC-PARTNER", "domestic partner"),
            Map.entry("X-REFERRED-BY", "referred by"),
            // Nextcloud.
            Map.entry("X-MANAGERSNAME", "manager"), Map.entry("X-ASSISTANTSNAME", "assistant"), Map.entry("X-SPOUSESNAME", "spouse"),
            // Outlook.
            Map.entry("X-MS-SPOUSE", "spouse"), Map.entry("X-MS-MANAGER", "manager"), Map.entry("X-MS-ASSISTANT", "assistant"),
            Map.entry("X-MS-CHILD", "child"), Map.entry("X-MS-CHILDREN", "child"), Map.entry("X-MS-REFERRED-BY", "referred by"),
            // Evolution.
            Map.entry("X-EVOLUTION-SPOUSE", "spouse"), Map.entry("X-EVOLUTION-MANAGER", "manager"),
            Map.entry("X-EVOLUTION-ASSISTANT", "assistant"),
            // KDE.
            Map.entry("X-KADDRESSBOOK-X-SPOUSESNAME", "spouse"), Map.entry("X-KADDRESSBOOK-X-SPOUSENAME", "spouse"),
            Map.entry("X-KADDRESSBOOK-X-MANAGERSNAME", "manager"),
            Map.entry("X-KADDRESSBOOK-X-ASSISTANTSNAME", "assistant"), Map.entry("X-KADDRESSBOOK-X-PARTNERSNAME", "partner"),
            // The address book of Windows.
            Map.entry("X-WAB-SPOUSE_NAME", "spouse"), Map.entry("X-WAB-SPOUSE-NAME", "spouse"), Map.entry("X-WAB-CHILDREN", "child"));

    private ProgramRelations() {
    }

    /** Returns the kind of relation that a property is of; null if it is of none. */
    static String type(String property) {
        return TYPES.get(property);
    }
}
