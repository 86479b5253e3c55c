package kith.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import kith.model.KithPackage;
import kith.model.UnknownExtension;

/**
 * What can be told of extension data by its document alone, the same whether its package is there or not: so lists,
 * searches and a reader without the plug-in see it alike.
 *
 * @param type the class as {@code nsURI#Class}, never null
 * @param values the simple values of the object's own attributes that are set, by their names: texts, numbers and flags
 * @param texts all texts of the object and of what it contains
 * @param references the ids of the root objects that it and what it contains refer to
 */
public record ExtensionData(String type, Map<String, List<Object>> values, List<String> texts, Set<String> references) {

    /** Reads an object that hangs on a root object. */
    public static ExtensionData of(EObject extension) {
        try (JsonParser in = RawData.parser(document(extension))) {
            in.nextToken();
            return new Walk(in).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] document(EObject extension) throws IOException {
        if (extension instanceof UnknownExtension unknown && unknown.getData() != null) {
            return unknown.getData();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = RawData.generator(bytes)) {
            new DocumentWriter(out, blob -> { }).write(extension, null);
        }
        return bytes.toByteArray();
    }

    /** One pass over a document. */
    private static final class Walk {

        private final JsonParser in;
        private final Map<String, List<Object>> values = new LinkedHashMap<>();
        private final List<String> texts = new ArrayList<>();
        private final Set<String> references = new LinkedHashSet<>();
        private String type = "";

        Walk(JsonParser in) {
            this.in = in;
        }

        ExtensionData run() throws IOException {
            for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                JsonToken token = in.nextToken();
                if (name.equals(DocumentWriter.CLASS)) {
                    type = in.getText();
                } else if (token == JsonToken.START_ARRAY) {
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        value(name, in.currentToken());
                    }
                } else {
                    value(name, token);
                }
            }
            return new ExtensionData(type, values, texts, references);
        }

        private void value(String name, JsonToken token) throws IOException {
            Object value = switch (token) {
                case VALUE_STRING -> text();
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getNumberValue();
                case VALUE_TRUE, VALUE_FALSE -> in.getBooleanValue();
                case START_OBJECT, START_ARRAY -> {
                    contents();
                    yield null;
                }
                default -> null;
            };
            if (value != null) {
                values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        }

        private void contents() throws IOException {
            boolean named = false;
            for (int depth = 1; depth > 0;) {
                JsonToken token = in.nextToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.VALUE_STRING && !named) {
                    text();
                }
                named = token == JsonToken.FIELD_NAME && in.currentName().equals(DocumentWriter.CLASS);
            }
        }

        /** Returns null for a reference, which is a text too. */
        private String text() throws IOException {
            String text = in.getText();
            int hash = text.indexOf('#');
            if (hash > 0 && text.indexOf(' ') < 0 && KithPackage.eINSTANCE.getEClassifier(text.substring(0, hash)) != null) {
                references.add(text.substring(hash + 1));
                return null;
            }
            texts.add(text);
            return text;
        }
    }
}
