package kith.app.internal.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonGenerator;

import kith.core.history.Difference;

/** Writes what has changed of an object as a field of a JSON object. */
final class DifferencesJson {

    private DifferencesJson() {
    }

    static void write(String name, List<Difference> differences, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(name);
        for (Difference difference : differences) {
            out.writeStartObject();
            out.writeStringField("kind", difference.kind().name().toLowerCase(Locale.ROOT));
            out.writeStringField("field", difference.field());
            out.writeStringField("from", difference.from());
            out.writeStringField("to", difference.to());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
