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

    /** Shows how much is done, where somebody looks at a terminal; null ends the line. */
    void progress(Integer percent) {
        if (isTerminal()) {
            err.print(percent == null ? System.lineSeparator() : "\r" + percent + " % ");
        }
    }

    /** Newer versions of Java have a console also where the output goes to a file. */
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        try {
            return console != null && Boolean.TRUE.equals(java.io.Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return console != null;
        }
    }

    void fail(String reason) {
        err.println("kith: " + reason);
    }
}
