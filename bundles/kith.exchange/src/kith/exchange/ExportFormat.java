package kith.exchange;

import java.util.List;

/**
 * A format to export.
 *
 * @param id the id, such as {@code kith.vcard}
 * @param name the name in the user's language
 * @param extensions how names of such files end, in lower case and without the dot, the usual one first
 * @param writer writes such files
 * @param version the version of the format, empty if it has none
 */
public record ExportFormat(String id, String name, List<String> extensions, ContactWriter writer, String version) {

    public ExportFormat {
        extensions = List.copyOf(extensions);
    }
}
