package kith.app.internal.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Collection;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;

/**
 * Output of the commands: results on standard output, everything else on standard error. What commands write goes through
 * methods that keep it apart from what controls a terminal or separates columns; only the parser of arguments gets the streams.
 *
 * @param progress whether somebody sees standard error while a command runs
 */
record Console(PrintStream out, PrintStream err, boolean progress) {

    /** Writer of one JSON document. */
    interface Json {

        void write(JsonGenerator json) throws IOException;
    }

    /** Writes a record of results. */
    void row(Object... values) {
        out.println(TabSeparated.row(values));
    }

    /** Writes a record of results. */
    void row(Collection<?> values) {
        out.println(TabSeparated.row(values));
    }

    /** Writes a result of one or several sentences. */
    void say(String text) {
        out.println(TabSeparated.sentence(text));
    }

    /** Writes something to know beside the results. */
    void note(String text) {
        err.println(TabSeparated.sentence(text));
    }

    /** Writes a question, after which the answer is read. */
    void ask(String question) {
        err.print(TabSeparated.sentence(question) + " ");
        err.flush();
    }

    /** Writes a record beside the results, such as one to choose. */
    void noteRow(Collection<?> values) {
        err.println(TabSeparated.row(values));
    }

    /** Writes how much is done, where somebody sees it. */
    void progress(int percent) {
        if (progress) {
            err.print("\r" + percent + " % ");
        }
    }

    /** Ends what {@link #progress(int)} wrote. */
    void endProgress() {
        if (progress) {
            err.println();
        }
    }

    /** Writes one JSON document; one with an object that has a name twice is refused. */
    void json(Json document) {
        try {
            JsonGenerator json = new JsonFactory().createGenerator((OutputStream) out);
            json.disable(StreamWriteFeature.AUTO_CLOSE_TARGET.mappedFeature());
            json.enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
            document.write(json);
            json.close();
            out.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes why a command did nothing, or not all. */
    void fail(String reason) {
        err.println("kith: " + TabSeparated.sentence(reason));
    }
}
