package kith.app.internal.imports;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import kith.app.internal.imports.ImportPreview.Counts;
import kith.app.internal.imports.PreviewRow.NewContact;
import kith.app.internal.imports.PreviewRow.Related;
import kith.app.internal.imports.PreviewRow.Remark;
import kith.app.internal.imports.PreviewRow.Unchanged;
import kith.app.internal.imports.PreviewRow.Value;
import kith.exchange.ImportReport.Outcome;
import kith.exchange.ImportedContact;
import kith.exchange.Recognition;

/** Texts of an import: what will be before it is done, and what was after. */
final class PreviewTexts {

    private final ImportPreview preview;

    PreviewTexts(ImportPreview preview) {
        this.preview = preview;
    }

    /** Returns the numbers in one line. */
    String summary() {
        Counts counts = preview.counts();
        StringBuilder text = new StringBuilder(NLS.bind(Messages.summary, new Object[] { number(counts.added()),
                number(counts.updated()), number(counts.unchanged()), number(counts.rejected()) }));
        if (counts.leftOut() > 0) {
            text.append(NLS.bind(Messages.summaryLeftOut, number(counts.leftOut())));
        }
        if (counts.values() > 0) {
            text.append(counts.values() == 1 ? Messages.summaryOneValue : NLS.bind(Messages.summaryValues, number(counts.values())));
        }
        return text.toString();
    }

    private static String number(int number) {
        return "%,d".formatted(number);
    }

    /** Returns the label of a part with the number of its rows. */
    String label(PreviewPart part) {
        return NLS.bind(Messages.part, part.label(preview.isDone()), number(preview.rows(part).size()));
    }

    /** Returns the cells of a row, in the order of {@link PreviewPart#columns}. */
    List<String> cells(PreviewRow row) {
        return switch (row) {
            case NewContact added -> List.of(added.contact().key().name(), added.contact().details(), name(added.contact().file()),
                    line(added.contact().line()));
            case Value value -> List.of(value.merged().name(), value.value().label(), value.value().before(), value.value().after(),
                    outcome(value), recognition(value.contact()));
            case Related related -> List.of(related.contact().key().name(), Messages.relations, "", "",
                    preview.isDone() ? Messages.added : Messages.willBeAdded, recognition(related.contact()));
            case Unchanged unchanged -> List.of(unchanged.contact().key().name(), unchanged.contact().details(),
                    recognition(unchanged.contact()), name(unchanged.contact().file()), line(unchanged.contact().line()));
            case Remark remark -> List.of(remark.isRejection() ? Messages.rejected : Messages.note, name(remark.file()), line(remark.line()),
                    remark.text());
        };
    }

    /** Returns all that is to be said of a row, in sentences, to be read where its cells are too narrow. */
    String detail(PreviewRow row) {
        return switch (row) {
            case NewContact added -> place(added.contact()) + "\n" + added.contact().key().name()
                    + (added.contact().details().isEmpty() ? "" : ": " + added.contact().details());
            case Value value -> place(value.contact()) + "\n" + who(value) + "\n" + what(value);
            case Related related -> place(related.contact()) + "\n" + NLS.bind(Messages.detailRelations, related.contact().key().name());
            case Unchanged unchanged -> place(unchanged.contact()) + "\n"
                    + NLS.bind(Messages.detailUnchanged, unchanged.contact().key().name(), recognition(unchanged.contact()));
            case Remark remark -> (remark.line() == 0 ? remark.file().toString()
                    : NLS.bind(Messages.place, remark.file(), remark.line())) + "\n" + remark.text();
        };
    }

    private static String place(ImportedContact contact) {
        return NLS.bind(Messages.place, contact.file(), contact.line());
    }

    private static String who(Value value) {
        String name = value.merged().name();
        String incoming = value.merged().incoming();
        if (value.contact().isBroughtIn()) {
            return NLS.bind(Messages.detailTwice, name, recognition(value.contact()));
        }
        return name.equals(incoming) ? NLS.bind(Messages.detailSameName, name, recognition(value.contact()))
                : NLS.bind(Messages.detailRecognized, new Object[] { incoming, name, recognition(value.contact()) });
    }

    private String what(Value value) {
        String pattern = value.value().outcome() == Outcome.ADDED ? Messages.detailAdded : Messages.detailDiffers;
        return NLS.bind(pattern, new Object[] { value.value().label(), value.value().before(), value.value().after(), outcome(value) });
    }

    private String outcome(Value value) {
        boolean isAddition = value.value().outcome() == Outcome.ADDED;
        if (preview.isDone()) {
            return switch (value.value().outcome()) {
                case ADDED -> Messages.added;
                case TAKEN -> Messages.taken;
                case KEPT -> Messages.kept;
            };
        } else if (preview.isTicked(value)) {
            return isAddition ? Messages.willBeAdded : Messages.willBeTaken;
        }
        return isAddition ? Messages.willNotBeAdded : Messages.willBeKept;
    }

    private static String recognition(ImportedContact contact) {
        return contact.recognition().map(Recognition::text).orElse("");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String line(long line) {
        return line == 0 ? "" : Long.toString(line);
    }
}
