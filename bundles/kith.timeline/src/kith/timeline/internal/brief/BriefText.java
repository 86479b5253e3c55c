package kith.timeline.internal.brief;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextPrintOptions;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.widgets.Composite;

import kith.core.brief.Brief;
import kith.core.brief.BriefSection;
import kith.ui.Colors;
import kith.ui.WidgetKeys;

/** A brief as a text to read, to select from and to print: headings with lines below them. */
public final class BriefText {

    private static final int MARGIN = 12;
    private static final int INDENT = 14;

    private final StyledText text;

    /** @param key names the text for tests */
    public BriefText(Composite parent, String key) {
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setAlwaysShowScrollBars(false);
        text.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN);
        text.setLineSpacing(2);
        text.setCaret(null);
        WidgetKeys.set(text, key);
        // Tab leaves a text that nothing is written in.
        text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    /** Returns the control. */
    public StyledText control() {
        return text;
    }

    /**
     * Shows a brief.
     *
     * @param named whether it begins with the name of the person
     */
    public void show(Brief brief, boolean named) {
        StringBuilder content = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        List<Integer> indented = new ArrayList<>();
        int line = 0;
        if (named) {
            append(content, styles, brief.name(), true);
            line++;
        }
        for (BriefSection section : brief.sections()) {
            append(content, styles, section.title(), false);
            line++;
            for (String each : section.lines()) {
                String plain = each.replaceAll("\\s*\\R\\s*", " ");
                indented.add(line);
                content.append(plain).append('\n');
                line++;
            }
        }
        text.setText(content.toString().stripTrailing());
        styles.stream().filter(style -> style.start + style.length <= text.getCharCount()).forEach(text::setStyleRange);
        for (int at : indented) {
            if (at < text.getLineCount()) {
                text.setLineIndent(at, 1, INDENT);
                text.setLineWrapIndent(at, 1, INDENT);
            }
        }
        spaceHeadings(styles, named);
        text.setTopPixel(0);
    }

    private void spaceHeadings(List<StyleRange> styles, boolean named) {
        for (int i = named ? 1 : 0; i < styles.size(); i++) {
            if (styles.get(i).start < text.getCharCount()) {
                text.setLineVerticalIndent(text.getLineAtOffset(styles.get(i).start), i == 0 ? 0 : 8);
            }
        }
    }

    private void append(StringBuilder content, List<StyleRange> styles, String words, boolean title) {
        StyleRange style = new StyleRange(content.length(), words.length(), title ? null : Colors.accent(text), null);
        if (title) {
            style.font = JFaceResources.getHeaderFont();
        } else {
            style.fontStyle = SWT.BOLD;
        }
        styles.add(style);
        content.append(words).append('\n');
    }

    /**
     * Returns what prints the text as it is now, on any thread. The name is bold then: fonts of the screen are too small on paper.
     */
    Runnable print(Printer printer, StyledTextPrintOptions options) {
        StyleRange[] styles = text.getStyleRanges();
        StyleRange[] plain = text.getStyleRanges();
        for (StyleRange style : plain) {
            style.font = null;
            style.fontStyle = SWT.BOLD;
        }
        text.setStyleRanges(plain);
        try {
            return text.print(printer, options);
        } finally {
            text.setStyleRanges(styles);
        }
    }

    /** Shows nothing. */
    public void clear() {
        text.setText("");
    }
}
