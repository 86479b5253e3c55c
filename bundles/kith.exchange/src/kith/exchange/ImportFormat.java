package kith.exchange;

import java.util.List;

/**
 * A format to import.
 *
 * @param id the id, such as {@code kith.vcard}
 * @param name the name in the user's language
 * @param extensions how names of such files end, in lower case and without the dot
 * @param reader reads such files
 */
public record ImportFormat(String id, String name, List<String> extensions, ContactReader reader) {

    public ImportFormat {
        extensions = List.copyOf(extensions);
    }
}
