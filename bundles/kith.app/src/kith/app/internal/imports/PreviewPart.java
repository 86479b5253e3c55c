package kith.app.internal.imports;

import java.util.List;

/** Part of the preview or of the report of an import, which has a table of its own. */
enum PreviewPart {

    /** Contacts that are added. */
    NEW("kith.import.new"),
    /** Values that are added to contacts, or that differ from theirs. */
    DIFFERENT("kith.import.changes"),
    /** Contacts that are there with all that the files say. */
    UNCHANGED("kith.import.unchanged"),
    /** What was rejected and why, what became of lists, and what is unusual. */
    REMARKS("kith.import.remarks");

    private final String key;

    PreviewPart(String key) {
        this.key = key;
    }

    /** Returns what names the table for tests. */
    String key() {
        return key;
    }

    /** Returns whether the rows are ticked before an import. */
    boolean isTickable() {
        return this == NEW || this == DIFFERENT;
    }

    /** @param isDone whether the import is done */
    String label(boolean isDone) {
        return switch (this) {
            case NEW -> isDone ? Messages.partAdded : Messages.partNew;
            case DIFFERENT -> Messages.partDifferent;
            case UNCHANGED -> Messages.partUnchanged;
            case REMARKS -> Messages.partRemarks;
        };
    }

    /** Returns what is said where the part has no rows. */
    String emptyTitle() {
        return switch (this) {
            case NEW -> Messages.nobodyNew;
            case DIFFERENT -> Messages.nothingDifferent;
            case UNCHANGED -> Messages.nobodyUnchanged;
            case REMARKS -> Messages.noRemarks;
        };
    }

    /** Returns what the part is for. */
    String emptyHint() {
        return switch (this) {
            case NEW -> Messages.nobodyNewHint;
            case DIFFERENT -> Messages.nothingDifferentHint;
            case UNCHANGED -> Messages.nobodyUnchangedHint;
            case REMARKS -> Messages.noRemarksHint;
        };
    }

    /** Returns the headings of the columns. @param isDone whether the import is done */
    List<String> columns(boolean isDone) {
        return switch (this) {
            case NEW -> List.of(Messages.contact, isDone ? Messages.detailsDone : Messages.details, Messages.file, Messages.line);
            case DIFFERENT -> List.of(Messages.contact, Messages.field, isDone ? Messages.before : Messages.here, Messages.inFile,
                    Messages.outcome, Messages.recognized);
            case UNCHANGED -> List.of(Messages.contact, Messages.here, Messages.recognized, Messages.file, Messages.line);
            case REMARKS -> List.of(Messages.kind, Messages.file, Messages.line, Messages.remark);
        };
    }

    /** Returns how wide the columns are in proportion to each other. */
    List<Integer> weights() {
        return switch (this) {
            case NEW -> List.of(4, 8, 3, 1);
            case DIFFERENT -> List.of(4, 3, 4, 4, 4, 5);
            case UNCHANGED -> List.of(4, 6, 4, 3, 1);
            case REMARKS -> List.of(2, 3, 1, 12);
        };
    }
}
