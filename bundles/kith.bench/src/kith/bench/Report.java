package kith.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Shows what was measured. */
public final class Report {

    private static final String LINE = "%-9s %-52s %12s %12s %8s  %-22s %-5s %s%n";

    private Report() {
    }

    /** Prints a table. */
    public static void print(List<Row> rows, PrintStream out) {
        out.printf(LINE, "section", "what", "Kith", "compared", "ratio", "budget", "", "compared with");
        for (Row row : rows) {
            out.printf(LINE, row.section(), row.what(), value(row.value(), row.unit()), value(row.reference(), row.unit()),
                    String.format(Locale.ROOT, "%.2fx", row.ratio()), row.budget(), verdict(row), row.referenceName());
        }
    }

    /** Returns how many processes wanted to run in the last minute; negative where the system does not tell. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Returns how much of the heap is used by what is not garbage, in MiB. */
    public static double heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (double) (1 << 20);
    }

    private static String verdict(Row row) {
        return row.budget().equals(Budget.NONE) ? "" : row.holds() ? "ok" : "OVER";
    }

    private static String value(double value, String unit) {
        return String.format(Locale.ROOT, value >= 1000 ? "%,.0f" : value >= 10 ? "%.1f" : "%.3f", value) + " " + unit;
    }

    /** Writes JSON: an object with the machine and the rows. */
    public static void write(List<Row> rows, Options options, Writer writer) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(writer).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("java", System.getProperty("java.vm.version"));
            json.writeStringField("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
            json.writeNumberField("processors", Runtime.getRuntime().availableProcessors());
            json.writeNumberField("load", load());
            json.writeStringField("small", options.small().name());
            json.writeStringField("large", options.large().name());
            json.writeNumberField("effort", options.effort());
            json.writeArrayFieldStart("rows");
            for (Row row : rows) {
                write(row, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(Row row, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("section", row.section());
        json.writeStringField("what", row.what());
        json.writeStringField("unit", row.unit());
        json.writeNumberField("value", row.value());
        json.writeNumberField("reference", row.reference());
        json.writeStringField("referenceName", row.referenceName());
        json.writeNumberField("ratio", row.ratio());
        json.writeStringField("budget", row.budget().toString());
        json.writeBooleanField("holds", row.holds());
        json.writeEndObject();
    }
}
