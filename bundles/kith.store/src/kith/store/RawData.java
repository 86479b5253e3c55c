package kith.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;

/** Parts of documents that are kept as they came, in CBOR whatever the format of the document. */
final class RawData {

    private static final CBORFactory FORMAT = CBORFactory.builder().streamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build();

    private RawData() {
    }

    static JsonParser parser(byte[] data) throws IOException {
        return FORMAT.createParser(data);
    }

    static JsonGenerator generator(OutputStream out) throws IOException {
        return FORMAT.createGenerator(out);
    }

    /** Returns the value at which the parser stands, and leaves the parser at its end. */
    static byte[] copy(JsonParser in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = generator(bytes)) {
            copy(in, out);
        }
        return bytes.toByteArray();
    }

    /** Writes a value that was kept. */
    static void write(byte[] data, JsonGenerator out) throws IOException {
        try (JsonParser in = parser(data)) {
            in.nextToken();
            copy(in, out);
        }
    }

    /** Returns the class that a kept object names, empty if it names none. */
    static String typeOf(byte[] data) throws IOException {
        try (JsonParser in = parser(data)) {
            in.nextToken();
            return DocumentWriter.CLASS.equals(in.nextFieldName()) && in.nextToken() == JsonToken.VALUE_STRING
                    ? in.getText() : "";
        }
    }

    /** Token by token, with whole strings, so that the copy has the very bytes that the values were written as. */
    private static void copy(JsonParser in, JsonGenerator out) throws IOException {
        int depth = 0;
        for (JsonToken token = in.currentToken(); token != null; token = in.nextToken()) {
            switch (token) {
                case START_OBJECT -> out.writeStartObject();
                case END_OBJECT -> out.writeEndObject();
                case START_ARRAY -> out.writeStartArray();
                case END_ARRAY -> out.writeEndArray();
                case FIELD_NAME -> out.writeFieldName(in.currentName());
                case VALUE_STRING -> out.writeString(in.getText());
                case VALUE_EMBEDDED_OBJECT -> out.writeBinary(in.getBinaryValue());
                default -> out.copyCurrentEvent(in);
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth == 0) {
                return;
            }
        }
        throw new IOException(Messages.documentEnds);
    }
}
