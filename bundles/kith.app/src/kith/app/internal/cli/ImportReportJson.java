package kith.app.internal.cli;

import java.io.IOException;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonGenerator;

import kith.exchange.ImportReport;

/** Writes the report of an import as JSON. */
final class ImportReportJson {

    private ImportReportJson() {
    }

    /** Writes a report as one object. */
    static void write(ImportReport report, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeNumberField("added", report.added());
        out.writeNumberField("updated", report.updated());
        out.writeNumberField("skipped", report.skipped());
        out.writeArrayFieldStart("rejected");
        for (ImportReport.Rejected rejected : report.rejected()) {
            out.writeStartObject();
            out.writeStringField("file", rejected.file().toString());
            out.writeNumberField("line", rejected.line());
            out.writeStringField("reason", rejected.reason());
            out.writeEndObject();
        }
        out.writeEndArray();
        if (!report.lists().isEmpty()) {
            writeLists(report, out);
        }
        if (!report.notices().isEmpty()) {
            writeNotices(report, out);
        }
        if (!report.merged().isEmpty()) {
            writeMerged(report, out);
        }
        out.writeEndObject();
    }

    private static void writeLists(ImportReport report, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("lists");
        for (ImportReport.TagList list : report.lists()) {
            out.writeStartObject();
            out.writeStringField("file", list.file().toString());
            out.writeNumberField("line", list.line());
            out.writeStringField("tag", list.name());
            out.writeNumberField("found", list.found());
            out.writeArrayFieldStart("missing");
            for (String member : list.missing()) {
                out.writeString(member);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeNotices(ImportReport report, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("notices");
        for (ImportReport.Notice notice : report.notices()) {
            out.writeStartObject();
            out.writeStringField("file", notice.file().toString());
            out.writeNumberField("line", notice.line());
            out.writeStringField("message", notice.message());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeMerged(ImportReport report, JsonGenerator out) throws IOException {
        out.writeNumberField("differing", report.differing());
        out.writeArrayFieldStart("merged");
        for (ImportReport.MergedContact merged : report.merged()) {
            out.writeStartObject();
            out.writeStringField("file", merged.file().toString());
            out.writeNumberField("line", merged.line());
            out.writeStringField("id", merged.id());
            out.writeStringField("name", merged.name());
            out.writeStringField("incoming", merged.incoming());
            out.writeArrayFieldStart("values");
            for (ImportReport.ChangedValue value : merged.values()) {
                out.writeStartObject();
                out.writeStringField("field", value.key().field());
                out.writeStringField("label", value.label());
                out.writeStringField("before", value.before());
                out.writeStringField("after", value.after());
                out.writeStringField("outcome", value.outcome().name().toLowerCase(Locale.ROOT));
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
