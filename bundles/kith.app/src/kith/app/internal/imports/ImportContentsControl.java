package kith.app.internal.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import kith.ui.EmptyState;
import kith.ui.TabBar;
import kith.ui.WidgetKeys;

/**
 * Control with all that is in an import: the numbers, a table for each part, and the whole text of the row that is selected. To
 * be used on the thread of the display.
 */
final class ImportContentsControl extends Composite {

    private static final List<PreviewPart> PARTS = List.of(PreviewPart.values());
    private static final int WIDTH = 760;
    private static final int HEIGHT = 250;
    private static final int DETAIL_LINES = 4;

    private final Label summary;
    private final TabBar bar;
    private final Composite stack;
    private final Map<PreviewPart, PreviewTable> tables = new EnumMap<>(PreviewPart.class);
    private final EmptyState empty;
    private final Composite buttons;
    private final Text detail;
    private PreviewPart part = PreviewPart.NEW;
    private ImportPreview preview;

    /** @param isDone whether it is the report of an import, so that there is nothing to choose */
    ImportContentsControl(Composite parent, boolean isDone) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(this);
        summary = new Label(this, SWT.WRAP);
        summary.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        WidgetKeys.set(summary, "kith.import.summary");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        bar = new TabBar(this, "kith.import.parts", PARTS.size(), index -> open(PARTS.get(index)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        stack = new Composite(this, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(stack);
        for (PreviewPart each : PARTS) {
            tables.put(each, new PreviewTable(stack, each, isDone, this::showDetail, this::refresh));
        }
        empty = new EmptyState(stack);
        buttons = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(Messages.tickAll, "kith.import.chooseAll", true);
        button(Messages.tickNone, "kith.import.chooseNone", false);
        detail = new Text(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        WidgetKeys.set(detail, "kith.import.detail");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, DETAIL_LINES * detail.getLineHeight()).applyTo(detail);
    }

    private void button(String label, String key, boolean isTicked) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(label);
        WidgetKeys.set(button, key);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            preview.tickAll(part, isTicked);
            refresh();
        }));
    }

    /** Shows an import. */
    void show(ImportPreview newPreview) {
        preview = newPreview;
        tables.values().forEach(table -> table.show(preview));
        PreviewTexts texts = new PreviewTexts(preview);
        PARTS.forEach(each -> bar.setText(PARTS.indexOf(each), texts.label(each)));
        summary.setText(texts.summary());
        open(preview.first());
        layout(true, true);
    }

    /** Shows nothing, as what was shown does not hold any more. */
    void clear() {
        preview = null;
        summary.setText("");
        detail.setText("");
        tables.values().forEach(PreviewTable::clear);
        PARTS.forEach(each -> bar.setText(PARTS.indexOf(each), NLS.bind(Messages.part, each.label(false), "")));
        showButtons(false);
    }

    /** Shows what is ticked now. */
    void refresh() {
        tables.values().forEach(PreviewTable::refresh);
        summary.setText(new PreviewTexts(preview).summary());
        showDetail(tables.get(part).selected());
        layout();
    }

    private void open(PreviewPart newPart) {
        part = newPart;
        bar.select(PARTS.indexOf(part));
        PreviewTable table = tables.get(part);
        boolean isEmpty = preview == null || table.isEmpty();
        if (isEmpty) {
            empty.show(part.emptyTitle(), part.emptyHint(), null, () -> { });
        }
        ((StackLayout) stack.getLayout()).topControl = isEmpty ? empty : table;
        showButtons(!isEmpty && !preview.isDone() && part.isTickable());
        showDetail(isEmpty ? null : table.selected());
        if (!isEmpty) {
            table.setFocus();
        }
    }

    private void showButtons(boolean isVisible) {
        buttons.setVisible(isVisible);
        ((GridData) buttons.getLayoutData()).exclude = !isVisible;
        layout(true, true);
    }

    private void showDetail(PreviewRow row) {
        detail.setText(row == null ? "" : new PreviewTexts(preview).detail(row));
    }

    @Override
    public boolean setFocus() {
        return preview != null && !tables.get(part).isEmpty() ? tables.get(part).setFocus() : bar.setFocus();
    }
}
