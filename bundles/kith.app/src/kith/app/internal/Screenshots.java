package kith.app.internal;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchWindow;

import kith.core.EntityRef;
import kith.core.Sessions;
import kith.store.InteractionQuery;
import kith.ui.EntityEditors;

/** Walks through the perspectives, light and dark, saves a picture of each, and ends the program. */
final class Screenshots {

    private static final int BEFORE = 2500;
    private static final int SETTLE = 1500;

    private final IWorkbenchWindow window;
    private final Path folder;
    private final Display display;
    private final Deque<Runnable> steps = new ArrayDeque<>();

    Screenshots(IWorkbenchWindow window, Path folder) {
        this.window = window;
        this.folder = folder;
        display = window.getShell().getDisplay();
    }

    void start() {
        for (String theme : new String[] { Themes.LIGHT, Themes.DARK }) {
            steps.add(() -> Themes.set(window, theme));
            String look = theme.equals(Themes.DARK) ? "dark" : "light";
            for (String id : Perspectives.present()) {
                IPerspectiveDescriptor perspective = window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id);
                steps.add(() -> {
                    window.getActivePage().closeAllEditors(false);
                    window.getActivePage().setPerspective(perspective);
                });
                steps.add(this::openFirst);
                Path picture = folder.resolve(perspective.getLabel().toLowerCase(Locale.ROOT) + "-" + look + ".png");
                picture.toFile().delete();
                steps.add(() -> save(picture));
            }
        }
        steps.add(() -> Themes.set(window, Themes.LIGHT));
        steps.add(window.getWorkbench()::close);
        display.timerExec(BEFORE, this::next);
    }

    private void next() {
        Runnable step = steps.poll();
        if (step != null) {
            step.run();
            if (!display.isDisposed()) {
                display.timerExec(SETTLE, this::next);
            }
        }
    }

    /** Opens the first object of the list in front, as a double click does. */
    private void openFirst() {
        Control list = list(window.getShell());
        if (list instanceof Table table && table.getItemCount() > 0) {
            table.setSelection(0);
        } else if (list instanceof Tree tree && tree.getItemCount() > 0) {
            tree.setSelection(tree.getItem(0));
        } else {
            openNewest();
            return;
        }
        list.notifyListeners(SWT.Selection, new Event());
        list.notifyListeners(SWT.DefaultSelection, new Event());
    }

    /** Opens the newest interaction: the timeline is drawn, and has no list to choose from. */
    private void openNewest() {
        window.getService(Sessions.class).current().ifPresent(session -> session.getStore().list(InteractionQuery.ALL).rows(0, 1)
                .forEach(row -> EntityEditors.open(window.getActivePage(), new EntityRef("Interaction", row.id()))));
    }

    /** The largest list that is to be seen: the lists beside it are there to filter it. */
    private static Control list(Composite parent) {
        Control best = null;
        for (Control child : parent.getChildren()) {
            Control candidate = child instanceof Table || child instanceof Tree ? child
                    : child instanceof Composite composite ? list(composite) : null;
            if (candidate != null && candidate.isVisible() && (best == null || area(candidate) > area(best))) {
                best = candidate;
            }
        }
        return best;
    }

    private static int area(Control control) {
        return control.getSize().x * control.getSize().y;
    }

    private void save(Path file) {
        Rectangle bounds = window.getShell().getBounds();
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        gc.copyArea(image, bounds.x, bounds.y);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { image.getImageData() };
        image.dispose();
        file.getParent().toFile().mkdirs();
        loader.save(file.toString(), SWT.IMAGE_PNG);
        System.out.println(file);
    }
}
