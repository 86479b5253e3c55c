package kith.app.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

import kith.core.extension.OffContribution;
import kith.core.extension.OffContributions;
import kith.ui.Icons;
import kith.ui.WidgetKeys;

/**
 * Tells quietly that a part of a plug-in failed: once as the message of the status line, and at its end for as long as
 * something is off. What it is stands in the hint, and in the dialog that a click opens.
 */
final class OffNotice extends ContributionItem {

    private final IStatusLineManager status;
    private final Display display;
    private final Consumer<OffContribution> listener = this::failed;
    private final OffText text = OffText.ofThisProgram();
    private CLabel label;

    OffNotice(IStatusLineManager status, Display display) {
        super("kith.app.off");
        this.status = status;
        this.display = display;
        setVisible(false);
    }

    /** Begins to tell, also of what failed before there was a window. */
    void start() {
        status.add(this);
        OffContributions.addListener(listener);
    }

    @Override
    public void dispose() {
        OffContributions.removeListener(listener);
        super.dispose();
    }

    /** Called in the midst of what called the contribution, on any thread. */
    private void failed(OffContribution off) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> tell(off));
        }
    }

    private void tell(OffContribution off) {
        setVisible(true);
        if (label != null && !label.isDisposed()) {
            show(label);
        }
        status.update(true);
        status.setMessage(text.sentence(off));
    }

    @Override
    public void fill(Composite parent) {
        Composite space = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 0).applyTo(space);
        label = new CLabel(space, SWT.NONE);
        label.setImage(Icons.get("exclamation-triangle"));
        label.setCursor(parent.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        label.addListener(SWT.MouseUp, event -> OffHandler.show(label.getShell()));
        WidgetKeys.set(label, "kith.app.off");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).applyTo(label);
        show(label);
    }

    private void show(CLabel shown) {
        List<OffContribution> all = OffContributions.all();
        shown.setText(text.few(all));
        shown.setToolTipText(text.full(all));
    }
}
