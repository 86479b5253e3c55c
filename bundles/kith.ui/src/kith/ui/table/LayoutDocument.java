package kith.ui.table;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

import kith.ui.table.TableLayout.Order;
import kith.ui.table.TableLayout.Place;

/**
 * A layout with its name and the class whose table it is for, as a file that one user can give to another: JSON (RFC 8259)
 * in UTF-8.
 *
 * <pre>
 * {
 *   "kith": "table-layout", "version": 1, "type": "Person", "name": "To call",
 *   "columns": [ { "id": "name", "width": 165 }, { "id": "field:city", "width": 100 } ],
 *   "sort": [ "-last-contact", "name" ],
 *   "filter": "tag:alumni"
 * }
 * </pre>
 *
 * Columns are those of the table by their id, fields of queries as {@code field:} and their name, and columns of plug-ins by
 * their id; what is not there is passed over. Names that a later version adds are passed over too.
 *
 * @param type the name of the class, such as {@code Person}
 * @param name what the user calls the layout
 */
public record LayoutDocument(String type, String name, TableLayout layout) {

    private static final String KIND = "table-layout";
    private static final int VERSION = 1;
    private static final int MOST_PIXELS = 4000;
    private static final JsonFactory JSON = new JsonFactory();

    /** Returns the text of the document. */
    public String print() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("kith", KIND);
            json.writeNumberField("version", VERSION);
            json.writeStringField("type", type);
            json.writeStringField("name", name);
            json.writeArrayFieldStart("columns");
            for (Place place : layout.columns()) {
                json.writeStartObject();
                json.writeStringField("id", place.id());
                json.writeNumberField("width", place.width());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("sort");
            for (Order order : layout.sorts()) {
                json.writeString(order.text());
            }
            json.writeEndArray();
            json.writeStringField("filter", layout.filter());
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("Writing to memory failed", e);
        }
        return text.toString();
    }

    /**
     * Reads a document.
     *
     * @throws IOException if it is none; the message says why, for the user
     */
    public static LayoutDocument parse(String text) throws IOException {
        try (JsonParser json = JSON.createParser(text)) {
            return new Reader(json).document();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new IOException(NLS.bind(Messages.layoutNoJson, line), e);
        }
    }

    private static final class Reader {

        private final JsonParser json;
        private String kind = "";
        private int version;
        private String type = "";
        private String name = "";
        private String filter = "";
        private final List<Place> columns = new ArrayList<>();
        private final List<Order> sorts = new ArrayList<>();

        Reader(JsonParser json) {
            this.json = json;
        }

        LayoutDocument document() throws IOException {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException(Messages.layoutNone);
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                read(field);
            }
            if (!kind.equals(KIND)) {
                throw new IOException(Messages.layoutNone);
            } else if (version > VERSION) {
                throw new IOException(Messages.layoutNewer);
            } else if (type.isEmpty() || columns.isEmpty()) {
                throw new IOException(Messages.layoutEmpty);
            }
            return new LayoutDocument(type, name, new TableLayout(columns, sorts, filter));
        }

        private void read(String field) throws IOException {
            switch (field) {
                case "kith" -> kind = text();
                case "version" -> version = json.getValueAsInt(Integer.MAX_VALUE);
                case "type" -> type = text();
                case "name" -> name = text();
                case "filter" -> filter = text();
                case "columns" -> array(this::column);
                case "sort" -> array(() -> sorts.add(Order.of(text())));
                default -> json.skipChildren();
            }
        }

        private String text() {
            try {
                return json.getValueAsString("");
            } catch (IOException e) {
                return "";
            }
        }

        private void array(Element element) throws IOException {
            if (json.currentToken() != JsonToken.START_ARRAY) {
                json.skipChildren();
                return;
            }
            while (json.nextToken() != JsonToken.END_ARRAY) {
                element.read();
            }
        }

        private void column() throws IOException {
            String id = "";
            int width = 0;
            if (json.currentToken() != JsonToken.START_OBJECT) {
                json.skipChildren();
                return;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "id" -> id = text();
                    case "width" -> width = json.getValueAsInt(0);
                    default -> json.skipChildren();
                }
            }
            if (!id.isEmpty()) {
                columns.add(new Place(id, Math.clamp(width, 20, MOST_PIXELS)));
            }
        }
    }

    private interface Element {

        void read() throws IOException;
    }
}
