package kith.exchange.internal.linkedin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * The header of the table: which column holds what, in whatever order they are.
 *
 * @param separator what stands between cells; a spreadsheet may have changed it
 * @param names the names of the columns in lower case
 */
record Columns(char separator, List<String> names) {

    static final String FIRST_NAME = "first name";
    static final String LAST_NAME = "last name";
    static final String URL = "url";
    static final String EMAIL = "email address";
    static final String COMPANY = "company";
    static final String POSITION = "position";
    static final String CONNECTED_ON = "connected on";

    /** What the columns are called in the languages of the site: German, French, Spanish, Portuguese, Italian, Dutch. */
    private static final Map<String, String> TRANSLATED = Map.ofEntries(
            Map.entry("vorname", FIRST_NAME), Map.entry("prénom", FIRST_NAME), Map.entry("nombre", FIRST_NAME),
            Map.entry("nome", FIRST_NAME), Map.entry("voornaam", FIRST_NAME),
            Map.entry("nachname", LAST_NAME), Map.entry("nom", LAST_NAME), Map.entry("nom de famille", LAST_NAME),
            Map.entry("apellidos", LAST_NAME), Map.entry("apellido", LAST_NAME), Map.entry("sobrenome", LAST_NAME),
            Map.entry("cognome", LAST_NAME), Map.entry("achternaam", LAST_NAME),
            Map.entry("e-mail-adresse", EMAIL), Map.entry("adresse e-mail", EMAIL), Map.entry("e-mail", EMAIL),
            Map.entry("dirección de correo electrónico", EMAIL), Map.entry("endereço de e-mail", EMAIL),
            Map.entry("indirizzo email", EMAIL), Map.entry("e-mailadres", EMAIL), Map.entry("email", EMAIL),
            Map.entry("unternehmen", COMPANY), Map.entry("firma", COMPANY), Map.entry("entreprise", COMPANY),
            Map.entry("société", COMPANY), Map.entry("empresa", COMPANY), Map.entry("azienda", COMPANY), Map.entry("bedrijf", COMPANY),
            Map.entry("poste", POSITION), Map.entry("cargo", POSITION), Map.entry("posición", POSITION),
            Map.entry("posizione", POSITION), Map.entry("functie", POSITION),
            Map.entry("verbunden am", CONNECTED_ON), Map.entry("vernetzt am", CONNECTED_ON), Map.entry("connexion le", CONNECTED_ON),
            Map.entry("connecté le", CONNECTED_ON), Map.entry("connectée le", CONNECTED_ON),
            Map.entry("en relation depuis", CONNECTED_ON), Map.entry("conectado el", CONNECTED_ON),
            Map.entry("conectado em", CONNECTED_ON), Map.entry("collegato il", CONNECTED_ON), Map.entry("verbonden op", CONNECTED_ON));
    private static final Set<String> ALL = Set.of(FIRST_NAME, LAST_NAME, URL, EMAIL, COMPANY, POSITION, CONNECTED_ON);
    private static final int ENOUGH = 5;
    private static final int MOST_OTHERS = 2;
    private static final int LONGEST = 2000;

    /**
     * Returns the columns if a line is the header of connections: it has both names, and URL and day of connection, which no
     * other program writes, or five of the seven columns and hardly anything else. Tables of address books have the names and
     * some of the others too, but far more columns that would be lost.
     */
    static Optional<Columns> find(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        for (char separator : new char[] { ',', ';', '\t' }) {
            List<String> names = new ArrayList<>();
            for (String name : cells(line.toLowerCase(Locale.ROOT), separator)) {
                String plain = name.strip().replace("\uFEFF", "");
                names.add(TRANSLATED.getOrDefault(plain, plain));
            }
            if (isHeader(names)) {
                return Optional.of(new Columns(separator, names));
            }
        }
        return Optional.empty();
    }

    private static boolean isHeader(List<String> names) {
        long known = names.stream().filter(ALL::contains).distinct().count();
        long others = names.stream().filter(name -> !name.isEmpty() && !ALL.contains(name)).count();
        return names.contains(FIRST_NAME) && names.contains(LAST_NAME)
                && (names.contains(URL) && names.contains(CONNECTED_ON) || known >= ENOUGH && others <= MOST_OTHERS);
    }

    /** Returns the names of the columns from which nothing is taken. */
    List<String> notTaken() {
        return names.stream().filter(name -> !name.isEmpty() && !ALL.contains(name)).toList();
    }

    private static List<String> cells(String line, char separator) {
        try {
            return new Columns(separator, List.of()).parse(line).getFields();
        } catch (CsvParseException e) {
            return List.of();
        }
    }

    /** @throws CsvParseException if it cannot be parsed */
    CsvRecord parse(String row) {
        return CsvReader.builder().fieldSeparator(separator).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofSingleCsvRecord(row);
    }

    /** Returns a cell of a row, null if it is blank or not there. */
    String cell(CsvRecord row, String name) {
        int index = names.indexOf(name);
        String text = index < 0 || index >= row.getFieldCount() ? null : row.getField(index).strip();
        return text == null || text.isEmpty() ? null : text;
    }
}
