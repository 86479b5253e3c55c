package kith.app.internal.imports;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/**
 * Choice of what to import, made on the first page of the wizard.
 *
 * @param files the files
 * @param encoding the encoding of text that names none, null to find it out for each file
 */
record ImportChoice(List<Path> files, Charset encoding) {

    ImportChoice {
        files = List.copyOf(files);
    }
}
