package kith.app.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonGenerator;

import kith.core.validation.Problem;

/** What a check found, for programs. */
record CheckReport(Path file, List<String> problems, List<Problem> warnings) {

    void print(Console console) {
        console.json(this::write);
    }

    private void write(JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("file", file.toString());
        out.writeArrayFieldStart("problems");
        for (String problem : problems) {
            out.writeString(problem);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("warnings");
        for (Problem warning : warnings) {
            write(warning, out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(Problem warning, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("rule", warning.rule());
        out.writeStringField("severity", warning.severity().name().toLowerCase(Locale.ROOT));
        out.writeStringField("type", warning.object().type());
        out.writeStringField("id", warning.object().id());
        out.writeStringField("title", warning.title());
        out.writeStringField("field", warning.feature() == null ? null : warning.feature().getName());
        out.writeStringField("message", warning.message());
        out.writeStringField("fix", warning.fix().isPresent() ? warning.fix().get().label() : null);
        out.writeEndObject();
    }
}
