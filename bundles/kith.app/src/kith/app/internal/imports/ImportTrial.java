package kith.app.internal.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import kith.exchange.ImportOptions;
import kith.exchange.ImportReport;
import kith.exchange.ImportedContact;
import kith.exchange.Importer;
import kith.store.NetworkException;

/**
 * Result of an import or of a trial run of one. Immutable.
 *
 * @param report the report
 * @param contacts what becomes of each card and row, in the order of the files
 * @param isDone whether it is written
 */
record ImportTrial(ImportReport report, List<ImportedContact> contacts, boolean isDone) {

    ImportTrial {
        contacts = List.copyOf(contacts);
    }

    /** Runs an import on the calling thread. */
    static ImportTrial run(Importer importer, ImportChoice choice, ImportOptions options, IProgressMonitor monitor)
            throws NetworkException {
        Map<ImportedContact.Key, ImportedContact> contacts = new LinkedHashMap<>();
        ImportReport report = importer.run(choice.files(), options, contact -> contacts.put(contact.key(), contact), monitor);
        return new ImportTrial(report, new ArrayList<>(contacts.values()), !options.dryRun());
    }
}
