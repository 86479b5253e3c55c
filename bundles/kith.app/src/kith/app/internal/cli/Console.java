package kith.app.internal.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Where commands write: results on standard output, everything else on standard error. */
record Console(PrintStream out, PrintStream err) {

    /** Writes one JSON document. */
    interface Json {

        void write(JsonGenerator json) throws IOException;
    }

    void json(Json document) {
        try {
            JsonGenerator json = new JsonFactory().createGenerator((OutputStream) out);
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            document.write(json);
            json.close();
            out.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void fail(String reason) {
        err.println("kith: " + reason);
    }
}
