package kith.app.internal.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.core.JsonGenerator;

import kith.core.history.NetworkComparison;
import kith.core.history.ObjectComparison;
import kith.core.history.ObjectComparison.Outcome;

/**
 * Report of what was done in one version of a network that another one lacks.
 *
 * @param taken the ids of objects that both have changed and that are taken from the first version
 */
record ComparisonReport(NetworkComparison comparison, Set<String> taken) {

    /** Returns whether an object stays as it is in the other version. */
    boolean isLeft(ObjectComparison object) {
        return object.outcome() == Outcome.CONFLICT && !taken.contains(object.id());
    }

    /** Returns whether there are objects that both versions have changed and that stay as they are. */
    boolean hasLeft() {
        return comparison.objects().stream().anyMatch(this::isLeft);
    }

    void print(Console console, boolean json) {
        if (json) {
            console.json(out -> {
                out.writeStartArray();
                for (ObjectComparison object : comparison.objects()) {
                    write(object, out);
                }
                out.writeEndArray();
            });
            return;
        }
        for (ObjectComparison object : comparison.objects()) {
            console.row(word(object), object.type(), object.id(), object.title());
            object.mine().forEach(each -> console.row("", Messages.compareMine, each.text()));
            object.theirs().forEach(each -> console.row("", Messages.compareOther, each.text()));
        }
    }

    private String word(ObjectComparison object) {
        return switch (object.outcome()) {
            case ADDED -> Messages.historyAdded;
            case CHANGED -> Messages.historyChanged;
            case REMOVED -> Messages.historyRemoved;
            case CONFLICT -> isLeft(object) ? Messages.compareConflict : Messages.compareTaken;
        };
    }

    private void write(ObjectComparison object, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("outcome", object.outcome().name().toLowerCase(Locale.ROOT));
        out.writeBooleanField("taken", !isLeft(object));
        out.writeStringField("type", object.type());
        out.writeStringField("id", object.id());
        out.writeStringField("title", object.title());
        DifferencesJson.write("mine", object.mine(), out);
        DifferencesJson.write("other", object.theirs(), out);
        out.writeEndObject();
    }
}
