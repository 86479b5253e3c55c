package kith.app.internal.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kith.app.internal.imports.PreviewRow.NewContact;
import kith.app.internal.imports.PreviewRow.Related;
import kith.app.internal.imports.PreviewRow.Remark;
import kith.app.internal.imports.PreviewRow.Unchanged;
import kith.app.internal.imports.PreviewRow.Value;
import kith.exchange.ImportOptions;
import kith.exchange.ImportReport;
import kith.exchange.ImportReport.ChangedValue;
import kith.exchange.ImportReport.MergedContact;
import kith.exchange.ImportReport.Outcome;
import kith.exchange.ImportedContact;
import kith.exchange.ImportedContact.Fate;

/**
 * Presentation model of an import before and after it is done: what becomes of each card, row and value, and which of them the
 * user wants. It is made on any thread, and then used on one.
 */
final class ImportPreview {

    /**
     * Numbers of contacts and values, as they will be with what is ticked now.
     *
     * @param added contacts that are added
     * @param updated contacts to which something is added or that change
     * @param unchanged contacts that stay as they are
     * @param rejected what could not be taken
     * @param leftOut cards and rows that the user has left out
     * @param values values that are not taken
     */
    record Counts(int added, int updated, int unchanged, int rejected, int leftOut, int values) {
    }

    private final ImportTrial trial;
    private final Map<PreviewPart, List<PreviewRow>> rows = new EnumMap<>(PreviewPart.class);
    private final Set<ChangedValue.Key> ticked = new HashSet<>();
    private final Set<String> leftOut = new HashSet<>();
    private Preference preference = Preference.NEWER;

    ImportPreview(ImportTrial trial) {
        this.trial = trial;
        Map<Integer, MergedContact> merged = new HashMap<>();
        trial.report().merged().forEach(each -> merged.put(each.number(), each));
        List<PreviewRow> added = new ArrayList<>();
        List<PreviewRow> differing = new ArrayList<>();
        List<PreviewRow> missing = new ArrayList<>();
        List<PreviewRow> unchanged = new ArrayList<>();
        for (ImportedContact contact : trial.contacts()) {
            MergedContact values = merged.get(contact.key().number());
            if (contact.fate() == Fate.NEW) {
                added.add(new NewContact(contact));
            } else if (contact.fate() == Fate.UNCHANGED) {
                unchanged.add(new Unchanged(contact));
            } else if (values == null) {
                missing.add(new Related(contact));
            } else {
                values.values().forEach(value -> (value.outcome() == Outcome.ADDED ? missing : differing)
                        .add(new Value(contact, values, value)));
            }
        }
        // What may need an answer comes first.
        differing.addAll(missing);
        rows.put(PreviewPart.NEW, added);
        rows.put(PreviewPart.DIFFERENT, differing);
        rows.put(PreviewPart.UNCHANGED, unchanged);
        rows.put(PreviewPart.REMARKS, remarks(trial.report()));
        values().filter(value -> value.value().outcome() == Outcome.ADDED).forEach(value -> ticked.add(value.value().key()));
        prefer(Preference.NEWER);
    }

    private static List<PreviewRow> remarks(ImportReport report) {
        return Stream.of(report.rejected().stream().map(each -> new Remark(true, each.file(), each.line(), each.reason())),
                report.lists().stream().map(each -> new Remark(false, each.file(), each.line(), each.message())),
                report.notices().stream().map(each -> new Remark(false, each.file(), each.line(), each.message())))
                .flatMap(remarks -> remarks).collect(Collectors.toList());
    }

    /** Returns whether the import is done, so that nothing can be chosen any more. */
    boolean isDone() {
        return trial.isDone();
    }

    /** Returns whether nothing of the files could be taken. */
    boolean isNothingDone() {
        return trial.report().isNothingDone();
    }

    List<PreviewRow> rows(PreviewPart part) {
        return rows.get(part);
    }

    /** Returns the part that is to be seen first: one that has rows, if any has. */
    PreviewPart first() {
        if (isNothingDone()) {
            return PreviewPart.REMARKS;
        }
        return Stream.of(PreviewPart.values()).filter(part -> !rows(part).isEmpty()).findFirst().orElse(PreviewPart.NEW);
    }

    /** Ticks the values that differ as a preference says, whatever was ticked of them before; additions stay as they are ticked. */
    void prefer(Preference newPreference) {
        preference = newPreference;
        values().map(Value::value).filter(value -> value.outcome() != Outcome.ADDED).forEach(value -> {
            if (preference.isTaken(value.outcome())) {
                ticked.add(value.key());
            } else {
                ticked.remove(value.key());
            }
        });
    }

    private Stream<Value> values() {
        return rows(PreviewPart.DIFFERENT).stream().filter(Value.class::isInstance).map(Value.class::cast);
    }

    /** Returns whether there are values that differ, so that a preference matters. */
    boolean hasChoices() {
        return values().anyMatch(value -> value.value().outcome() != Outcome.ADDED);
    }

    /** Returns whether a row can be ticked and unticked. */
    boolean isTickable(PreviewRow row) {
        return !isDone() && (row instanceof NewContact || row instanceof Value);
    }

    /** Returns whether what a row stands for is added or taken. */
    boolean isTicked(PreviewRow row) {
        return switch (row) {
            case NewContact added -> !leftOut.contains(added.contact().contact());
            case Value value -> ticked.contains(value.value().key()) && !leftOut.contains(value.contact().contact());
            case Related related -> !leftOut.contains(related.contact().contact());
            case Unchanged unchanged -> false;
            case Remark remark -> false;
        };
    }

    /** Ticks a row or not; a value of a contact that was left out brings the contact back. */
    void tick(PreviewRow row, boolean isTicked) {
        if (!isTickable(row)) {
            return;
        }
        String contact = row instanceof NewContact added ? added.contact().contact() : ((Value) row).contact().contact();
        if (isTicked) {
            leftOut.remove(contact);
        } else if (row instanceof NewContact) {
            leftOut.add(contact);
        }
        if (row instanceof Value value) {
            if (isTicked) {
                ticked.add(value.value().key());
            } else {
                ticked.remove(value.value().key());
            }
        }
    }

    /** Ticks all rows of a part or none. */
    void tickAll(PreviewPart part, boolean isTicked) {
        rows(part).forEach(row -> tick(row, isTicked));
    }

    /** Returns what an import is to do after this trial run. */
    ImportOptions options() {
        Set<ChangedValue.Key> chosen = new HashSet<>();
        Set<ChangedValue.Key> refused = new HashSet<>();
        values().forEach(row -> {
            ChangedValue value = row.value();
            if (!ticked.contains(value.key())) {
                refused.add(value.key());
            } else if (value.outcome() != Outcome.ADDED) {
                chosen.add(value.key());
            }
        });
        Set<ImportedContact.Key> cards = trial.contacts().stream().filter(each -> leftOut.contains(each.contact()))
                .map(ImportedContact::key).collect(Collectors.toSet());
        return new ImportOptions(false, preference.otherwise(), chosen, refused, cards);
    }

    /** Returns whether anybody is added or changed. */
    boolean hasEffect() {
        Counts counts = counts();
        return counts.added() + counts.updated() > 0;
    }

    /** Returns the numbers that follow from what is ticked. */
    Counts counts() {
        ImportReport report = trial.report();
        int added = report.added();
        int updated = report.updated();
        int unchanged = report.skipped();
        int without = 0;
        Map<ImportedContact.Key, Boolean> changes = new HashMap<>();
        values().forEach(row -> changes.merge(row.contact().key(), ticked.contains(row.value().key()), Boolean::logicalOr));
        Map<ImportedContact.Key, Boolean> before = new HashMap<>();
        values().forEach(row -> before.merge(row.contact().key(), row.value().outcome() != Outcome.KEPT, Boolean::logicalOr));
        for (ImportedContact contact : trial.contacts()) {
            boolean isOut = leftOut.contains(contact.contact());
            boolean wasUpdated = before.getOrDefault(contact.key(), true);
            boolean isUpdated = changes.getOrDefault(contact.key(), true);
            without += isOut ? 1 : 0;
            switch (contact.fate()) {
                case NEW -> added -= isOut ? 1 : 0;
                case UNCHANGED -> unchanged -= isOut ? 1 : 0;
                case CHANGED -> {
                    updated += (isUpdated && !isOut ? 1 : 0) - (wasUpdated ? 1 : 0);
                    unchanged += (isUpdated || isOut ? 0 : 1) - (wasUpdated ? 0 : 1);
                }
            }
        }
        int values = isDone() ? (int) values().filter(row -> row.value().outcome() == Outcome.KEPT).count()
                : (int) values().filter(row -> !isTicked(row)).count();
        return new Counts(added, updated, unchanged, report.rejected().size(), without, values);
    }
}
