package kith.testsupport.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/** A part of the window, searched widget by widget. */
final class SwtScope implements Scope {

    private final UiThread ui;
    private final Keyboard keyboard;
    private final Composite root;

    SwtScope(UiThread ui, Keyboard keyboard, Composite root) {
        this.ui = ui;
        this.keyboard = keyboard;
        this.root = root;
    }

    @Override
    public Field field(String key) {
        return new SwtField(ui, keyboard, (Control) find(key, widget -> widget instanceof Control));
    }

    @Override
    public Rows rows(String key) {
        Widget found = find(key, widget -> widget instanceof Table || widget instanceof Tree);
        return found instanceof Tree tree ? new TreeRows(ui, tree) : new TableRows(ui, (Table) found);
    }

    @Override
    public void click(String keyOrLabel) {
        Widget widget = find(keyOrLabel, found -> true);
        ui.waitUntil(keyOrLabel + " can be used", () -> !(widget instanceof Control control) || control.isEnabled());
        ui.later(() -> {
            switch (widget) {
                case Button button -> {
                    button.setFocus();
                    if ((button.getStyle() & (SWT.CHECK | SWT.TOGGLE)) != 0) {
                        button.setSelection(!button.getSelection());
                    } else if ((button.getStyle() & SWT.RADIO) != 0) {
                        button.setSelection(true);
                    }
                    button.notifyListeners(SWT.Selection, new Event());
                }
                case ToolItem item -> {
                    if ((item.getStyle() & SWT.CHECK) != 0) {
                        item.setSelection(!item.getSelection());
                    } else if ((item.getStyle() & SWT.RADIO) != 0) {
                        item.setSelection(true);
                    }
                    item.notifyListeners(SWT.Selection, new Event());
                }
                case Control control -> {
                    control.setFocus();
                    for (int type : new int[] { SWT.MouseEnter, SWT.MouseDown, SWT.MouseUp }) {
                        Event event = new Event();
                        event.button = 1;
                        event.x = 2;
                        event.y = 2;
                        control.notifyListeners(type, event);
                    }
                }
                default -> throw new AssertionError("It cannot be clicked: " + widget);
            }
        });
        ui.settle();
    }

    @Override
    public boolean shows(String keyOrLabel) {
        return ui.get(() -> first(keyOrLabel, widget -> true)) != null;
    }

    private Widget find(String keyOrLabel, Predicate<Widget> kind) {
        ui.waitUntil(keyOrLabel + " in " + root, () -> first(keyOrLabel, kind) != null);
        return ui.get(() -> first(keyOrLabel, kind));
    }

    /** Returns the first widget of a name: those that can be seen before those that are folded away, keys before labels. */
    private Widget first(String keyOrLabel, Predicate<Widget> kind) {
        List<Widget> all = new ArrayList<>();
        collect(root, all);
        return all.stream().filter(kind).filter(widget -> keyOrLabel.equals(widget.getData(WorkbenchDriver.KEY))).findFirst()
                .or(() -> all.stream().filter(kind).filter(widget -> Labels.matches(widget, keyOrLabel))
                        .filter(widget -> !(widget instanceof Control control) || control.isVisible()).findFirst())
                .orElse(null);
    }

    private static void collect(Composite parent, List<Widget> into) {
        if (parent.isDisposed()) {
            return;
        }
        if (parent instanceof ToolBar bar) {
            into.addAll(List.of(bar.getItems()));
        }
        for (Control child : parent.getChildren()) {
            into.add(child);
            if (child instanceof Composite composite) {
                collect(composite, into);
            }
        }
    }
}
