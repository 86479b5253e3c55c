package kith.timeline.internal;

import static kith.model.KithPackage.Literals.EVENT__TITLE;
import static kith.model.KithPackage.Literals.EXCHANGE__TEXT;
import static kith.model.KithPackage.Literals.INTERACTION__SUBJECT;
import static kith.model.KithPackage.Literals.TASK__TITLE;

import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import kith.core.EntityRef;
import kith.core.Session;
import kith.model.Entity;
import kith.store.TimelineRow;
import kith.store.Titles;
import kith.ui.Commands;

/** Edits the title of a row where it stands: F2 begins, Enter or leaving it commits, Escape takes it back. */
final class TitleInPlace {

    private final TimelineControl timeline;
    private final Supplier<Session> session;
    private Text field;
    private String edited;
    private int row;
    private Rectangle place;

    TitleInPlace(TimelineControl timeline, Supplier<Session> session) {
        this.timeline = timeline;
        this.session = session;
        // Where its row goes the field cannot follow.
        timeline.addListener(SWT.Resize, event -> leave());
        timeline.addListener(SWT.MouseVerticalWheel, event -> leave());
        timeline.getVerticalBar().addListener(SWT.Selection, event -> leave());
        timeline.addListener(SWT.Paint, event -> leaveIfMoved());
        timeline.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F2) {
                begin();
                event.doit = false;
            }
        });
    }

    /** Its row moves when the list is scrolled by keys, or is another one after a change. */
    private void leaveIfMoved() {
        if (field != null && !field.isDisposed() && !Objects.equals(place, placeOf(row))) {
            Text left = field;
            timeline.getDisplay().asyncExec(() -> {
                if (field == left) {
                    leave();
                }
            });
        }
    }

    private Rectangle placeOf(int index) {
        TimelineRow there = index < timeline.model().count() ? timeline.model().row(index) : null;
        return there == null || !there.id().equals(edited) ? null : timeline.titleBounds(index);
    }

    private void leave() {
        if (field != null && !field.isDisposed()) {
            timeline.setFocus();
        }
    }

    /** Begins with the row where the keyboard is. */
    void begin() {
        EntityRef ref = timeline.rows().caretRef();
        Rectangle at = timeline.titleBounds(timeline.rows().caret());
        Session network = session.get();
        if (ref == null || at == null || network == null || network.isReadOnly() || field != null) {
            return;
        }
        edited = ref.id();
        row = timeline.rows().caret();
        place = at;
        network.find(Entity.class, ref.id()).ifPresent(entity -> begin(network, entity, at));
    }

    private void begin(Session network, Entity entity, Rectangle at) {
        field = new Text(timeline, SWT.SINGLE | SWT.BORDER);
        field.setData("org.eclipse.swtbot.widget.key", TimelineView.ID + ".title");
        field.setText(Titles.of(entity));
        int height = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        field.setBounds(at.x - 6, at.y + (at.height - height) / 2, at.width + 6, height);
        field.selectAll();
        field.setFocus();
        field.addListener(SWT.FocusOut, event -> end(network, entity, true));
        field.addListener(SWT.Traverse, event -> traverse(event, network, entity));
    }

    private void traverse(Event event, Session network, Entity entity) {
        if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            end(network, entity, event.detail == SWT.TRAVERSE_RETURN);
            timeline.setFocus();
        }
    }

    private void end(Session network, Entity entity, boolean commit) {
        if (field == null || field.isDisposed()) {
            field = null;
            return;
        }
        Text ended = field;
        field = null;
        String title = ended.getText().strip();
        ended.dispose();
        EAttribute attribute = attribute(entity);
        Object value = title.isEmpty() ? null : title;
        if (commit && !Objects.equals(value, entity.eGet(attribute)) && network.find(Entity.class, entity.getId()).isPresent()) {
            String name = title.isEmpty() ? Titles.of(entity) : title;
            Commands.run(timeline.getShell(), network, NLS.bind(Messages.renameOf, name), () -> entity.eSet(attribute, value));
        }
    }

    private static EAttribute attribute(Entity entity) {
        return switch (entity.eClass().getName()) {
            case "Interaction" -> INTERACTION__SUBJECT;
            case "Exchange" -> EXCHANGE__TEXT;
            case "Event" -> EVENT__TITLE;
            default -> TASK__TITLE;
        };
    }
}
