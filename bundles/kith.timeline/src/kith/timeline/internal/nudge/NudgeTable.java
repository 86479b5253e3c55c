package kith.timeline.internal.nudge;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandImageService;

import kith.core.Session;
import kith.core.nudge.Nudge;
import kith.core.nudge.Step;
import kith.core.nudge.Suggestion;
import kith.ui.Colors;
import kith.ui.Icons;
import kith.ui.WidgetKeys;
import kith.ui.photo.Faces;

/** Suggestions, each with its reason below it. It selects the objects that a suggestion is about. */
final class NudgeTable implements ISelectionProvider {

    private static final String ELLIPSIS = "\u2026";
    private static final int MARGIN = 6;
    private static final int ICON = 16;
    private static final int FACE = 28;
    private static final int GAP = 3;
    private static final int LEAST = 40;
    /** In characters, how wide it has to be for reasons to have one line each. */
    private static final int WIDE = 80;

    private final Table table;
    private final ICommandImageService images = PlatformUI.getWorkbench().getService(ICommandImageService.class);
    private final LocalResourceManager resources;
    private final Font bold;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final Faces faces;
    private List<NudgeRow> shown = List.of();
    private int reasonLines = 2;
    private boolean entering;

    NudgeTable(Composite parent, String id) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
        WidgetKeys.set(table, id);
        faces = new Faces(table, person -> table.redraw());
        resources = new LocalResourceManager(JFaceResources.getResources(), table);
        bold = resources.create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD));
        TableColumn column = new TableColumn(table, SWT.LEFT);
        table.addListener(SWT.Resize, event -> resize(column));
        table.addListener(SWT.MeasureItem, event -> event.height = height(event.gc));
        table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.MouseMove, event -> tell(new Point(event.x, event.y)));
        table.addListener(SWT.Selection, event -> fire());
    }

    Table control() {
        return table;
    }

    private void resize(TableColumn column) {
        column.setWidth(table.getClientArea().width);
    }

    /** Rows have the height that they are made with: GTK crashes when they are replaced because their table is resized. */
    private int linesOfReasons() {
        GC gc = new GC(table);
        try {
            return table.getClientArea().width > WIDE * gc.getFontMetrics().getAverageCharacterWidth() ? 1 : 2;
        } finally {
            gc.dispose();
        }
    }

    private int height(GC gc) {
        return 2 * MARGIN + (1 + reasonLines) * gc.getFontMetrics().getHeight() + GAP;
    }

    private void paint(Event event) {
        int index = table.indexOf((TableItem) event.item);
        if (index < 0 || index >= shown.size()) {
            return;
        }
        Nudge nudge = shown.get(index).suggestion().nudge();
        GC gc = event.gc;
        NudgeRow row = shown.get(index);
        Image icon = icon(nudge.step());
        if (row.name().isEmpty()) {
            gc.drawImage(icon, event.x + MARGIN + (FACE - ICON) / 2, event.y + MARGIN + 1);
        } else {
            gc.drawImage(faces.get(row.person(), row.name(), FACE), event.x + MARGIN, event.y + (event.height - FACE) / 2);
            if ((event.detail & SWT.SELECTED) == 0) {
                // It is too dark for the colour of the selection.
                gc.drawImage(icon, table.getClientArea().width - MARGIN - ICON, event.y + MARGIN + 1);
            }
        }
        int left = event.x + 2 * MARGIN + FACE;
        int width = Math.max(LEAST, table.getClientArea().width - left - 2 * MARGIN - ICON);
        TextLayout layout = new TextLayout(gc.getDevice());
        try {
            layout.setFont(bold);
            layout.setText(cut(layout, nudge.text(), width, 1));
            layout.draw(gc, left, event.y + MARGIN);
            int line = gc.getFontMetrics().getHeight();
            if ((event.detail & SWT.SELECTED) == 0) {
                gc.setForeground(Colors.muted(table));
            }
            layout.setFont(table.getFont());
            layout.setWidth(width);
            layout.setText(cut(layout, nudge.reason(), width, reasonLines));
            layout.draw(gc, left, event.y + MARGIN + line + GAP);
        } finally {
            layout.dispose();
        }
    }

    /** Returns the image of the command that follows a suggestion. */
    private Image icon(Step step) {
        ImageDescriptor image = step.command().isEmpty() ? null : images.getImageDescriptor(step.command());
        return image == null ? Icons.get("arrow-right") : resources.create(image);
    }

    /** Returns the part of a text that has room in some lines. */
    private static String cut(TextLayout layout, String text, int width, int lines) {
        layout.setText(text);
        layout.setWidth(width);
        if (layout.getLineCount() <= lines) {
            return text;
        }
        String part = text.substring(0, layout.getLineOffsets()[lines]);
        do {
            part = part.substring(0, part.length() - 1).stripTrailing();
            layout.setText(part + ELLIPSIS);
        } while (!part.isEmpty() && layout.getLineCount() > lines);
        return part + ELLIPSIS;
    }

    private void tell(Point point) {
        TableItem item = table.getItem(point);
        String text = item == null || !isCut(shown.get(table.indexOf(item)).suggestion().nudge()) ? null : item.getText();
        if (!Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }

    private boolean isCut(Nudge nudge) {
        TextLayout layout = new TextLayout(table.getDisplay());
        try {
            int width = Math.max(LEAST, table.getClientArea().width - 4 * MARGIN - FACE - ICON);
            layout.setFont(bold);
            boolean cut = !cut(layout, nudge.text(), width, 1).equals(nudge.text());
            layout.setFont(table.getFont());
            return cut || !cut(layout, nudge.reason(), width, reasonLines).equals(nudge.reason());
        } finally {
            layout.dispose();
        }
    }

    /** Shows the photos of a network from now on. */
    void follow(Session session) {
        faces.follow(session);
    }

    /** Shows suggestions; what stands where the selected one stood is selected. */
    void show(List<NudgeRow> found) {
        int selected = table.getSelectionIndex();
        int top = table.getTopIndex();
        shown = found;
        reasonLines = linesOfReasons();
        table.setRedraw(false);
        table.removeAll();
        for (NudgeRow each : shown) {
            Nudge nudge = each.suggestion().nudge();
            // It is drawn by hand; this is for those who do not see it, and for the tool tip.
            new TableItem(table, SWT.NONE).setText(NLS.bind(Messages.row, nudge.text(), nudge.reason()));
        }
        table.setTopIndex(top);
        table.setSelection(Math.min(entering ? Math.max(0, selected) : selected, shown.size() - 1));
        entering &= shown.isEmpty();
        table.setRedraw(true);
        fire();
    }

    /** Returns the suggestion that is selected, or null. */
    Suggestion selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= shown.size() ? null : shown.get(index).suggestion();
    }

    void enter() {
        table.setFocus();
        entering = shown.isEmpty();
        if (table.getSelectionIndex() < 0 && !shown.isEmpty()) {
            table.setSelection(0);
            fire();
        }
    }

    @Override
    public IStructuredSelection getSelection() {
        Suggestion selected = selected();
        return selected == null ? StructuredSelection.EMPTY : new StructuredSelection(
                Stream.of(selected.nudge().about(), selected.nudge().other()).filter(Objects::nonNull).toList());
    }

    @Override
    public void setSelection(ISelection selection) {
        // Whoever is selected elsewhere need not be in a suggestion.
    }

    private void fire() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
