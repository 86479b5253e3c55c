package kith.app.internal.history;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;

import kith.app.internal.history.ChangeLines.Line;
import kith.ui.Colors;
import kith.ui.WidgetKeys;

/** Shows what a transaction did; it can be walked through and copied from with the keyboard. */
final class ChangeText {

    private static final int MARGIN = 8;

    private final StyledText text;
    private List<Line> lines = List.of();
    private Color styled;

    ChangeText(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        text.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN / 2);
        WidgetKeys.set(text, "kith.app.history.change");
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        // A theme that is set later brings its own colours.
        text.addListener(SWT.Paint, event -> restyle());
    }

    StyledText control() {
        return text;
    }

    void clear() {
        show(List.of());
    }

    void show(List<Line> newLines) {
        lines = newLines;
        StringBuilder all = new StringBuilder();
        for (Line line : lines) {
            all.append(all.isEmpty() ? "" : "\n").append(shown(line));
        }
        text.setText(all.toString());
        styled = null;
        restyle();
    }

    private void restyle() {
        if (text.getBackground().equals(styled)) {
            return;
        }
        styled = text.getBackground();
        List<StyleRange> ranges = new ArrayList<>();
        int start = 0;
        for (Line line : lines) {
            int length = shown(line).length();
            Color color = color(line);
            if (length > 0) {
                ranges.add(new StyleRange(start, length, color, null, line.heading() ? SWT.BOLD : SWT.NORMAL));
            }
            start += length + 1;
        }
        text.setStyleRanges(ranges.toArray(StyleRange[]::new));
    }

    private Color color(Line line) {
        return switch (line.kind()) {
            case null -> Colors.muted(text);
            case ADDED, SET -> Colors.good(text);
            case REMOVED, UNSET -> Colors.bad(text);
            case CHANGED, MOVED -> null;
        };
    }

    /** A value of several lines is shown in one. */
    private static String shown(Line line) {
        return line.text().replace('\n', ' ').replace('\r', ' ');
    }
}
