package kith.contacts.internal.duplicates;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import kith.core.duplicates.PersonMerge;
import kith.core.duplicates.PersonMerge.Choice;
import kith.core.duplicates.PersonMerge.Line;
import kith.core.history.Names;
import kith.model.Person;
import kith.store.Titles;
import kith.ui.Avatars;
import kith.ui.Colors;
import kith.ui.WidgetKeys;

/** Two people side by side, with a choice for each field in which they differ. */
final class MergePanel {

    private static final int AVATAR = 32;
    private static final int VALUE_WIDTH = 160;

    private final Composite root;
    private final ScrolledComposite scroll;
    private final Button mergeButton;
    private final Button distinguishButton;
    private final DuplicatesModel model;
    private boolean writable;
    private boolean busy;
    private boolean isShown;

    /**
     * @param model has the pair in hand, and is told what is chosen
     * @param merge merges the two in hand
     * @param distinguish tells them apart
     */
    MergePanel(Composite parent, DuplicatesModel model, Runnable merge, Runnable distinguish) {
        this.model = model;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        scroll = new ScrolledComposite(root, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> fit());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        Composite bar = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 6).spacing(8, 0).applyTo(bar);
        mergeButton = button(bar, Messages.merge, ".merge", merge);
        distinguishButton = button(bar, Messages.notTheSame, ".distinguish", distinguish);
    }

    private Button button(Composite bar, String text, String key, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        WidgetKeys.set(button, DuplicatesView.ID + key);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    void setWritable(boolean writable) {
        this.writable = writable;
    }

    /** Says whether something is under way, until which nothing else can be decided. */
    void setBusy(boolean busy) {
        this.busy = busy;
        enable();
    }

    private void enable() {
        mergeButton.setEnabled(isShown && writable && !busy);
        distinguishButton.setEnabled(isShown && writable && !busy);
    }

    /** Shows nothing. */
    void clear() {
        if (scroll.getContent() != null) {
            scroll.getContent().dispose();
        }
        isShown = false;
        enable();
    }

    /** Shows the two in hand, with what was chosen for them already. */
    void show(Person kept, Person other, Names names) {
        clear();
        isShown = true;
        enable();
        Composite body = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(12, 8).spacing(12, 6).applyTo(body);
        head(body, kept, other, names);
        List<Line> lines = PersonMerge.lines(kept, other, names);
        for (Line line : lines) {
            row(body, line);
        }
        if (lines.isEmpty()) {
            Label same = new Label(body, SWT.WRAP);
            same.setText(NLS.bind(Messages.nothingElse, Titles.of(other), Titles.of(kept)));
            Colors.mute(same);
            GridDataFactory.fillDefaults().span(4, 1).applyTo(same);
        }
        scroll.setContent(body);
        fit();
    }

    private void head(Composite body, Person kept, Person other, Names names) {
        Button swap = new Button(body, SWT.PUSH);
        swap.setText(Messages.swap);
        swap.setToolTipText(Messages.swapTip);
        WidgetKeys.set(swap, DuplicatesView.ID + ".swap");
        swap.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            model.swap();
            show(other, kept, names);
            ((Composite) scroll.getContent()).getChildren()[0].setFocus();
        }));
        name(body, kept, Messages.stays);
        name(body, other, Messages.goes);
        new Label(body, SWT.NONE);
    }

    private static void name(Composite body, Person person, String role) {
        Composite cell = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
        Label avatar = new Label(cell, SWT.NONE);
        avatar.setImage(Avatars.get(Titles.of(person), AVATAR));
        GridDataFactory.fillDefaults().span(1, 2).applyTo(avatar);
        Label name = new Label(cell, SWT.WRAP);
        name.setText(Titles.of(person).replace("&", "&&"));
        name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(VALUE_WIDTH - AVATAR, SWT.DEFAULT).applyTo(name);
        Label what = new Label(cell, SWT.NONE);
        what.setText(role);
        Colors.mute(what);
    }

    private void row(Composite body, Line line) {
        Label label = new Label(body, SWT.NONE);
        label.setText(line.label());
        Colors.mute(label);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 2).applyTo(label);
        // Of three radio buttons in cells of their own, choosing one has to take the choice from the others.
        Button[] buttons = new Button[3];
        buttons[0] = cell(body, line, Choice.KEPT, line.kept(), buttons);
        buttons[1] = cell(body, line, Choice.OTHER, line.other(), buttons);
        if (line.choices().contains(Choice.BOTH)) {
            buttons[2] = radio(body, line, Choice.BOTH, Messages.both, buttons);
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 2).applyTo(buttons[2]);
        } else {
            new Label(body, SWT.NONE);
        }
    }

    private Button cell(Composite body, Line line, Choice choice, String value, Button[] buttons) {
        Composite cell = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
        Button button = radio(cell, line, choice, "", buttons);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 2).applyTo(button);
        Label text = new Label(cell, SWT.WRAP);
        text.setText(value.isEmpty() ? Messages.nothing : value.replace("&", "&&"));
        if (value.isEmpty()) {
            Colors.mute(text);
        }
        text.addListener(SWT.MouseDown, event -> select(button, line, choice, buttons));
        GridDataFactory.fillDefaults().grab(true, false).hint(VALUE_WIDTH, SWT.DEFAULT).indent(0, 2).applyTo(text);
        button.getAccessible().addAccessibleListener(new Described(line.label() + ": " + text.getText()));
        return button;
    }

    private Button radio(Composite parent, Line line, Choice choice, String text, Button[] buttons) {
        Button button = new Button(parent, SWT.RADIO | SWT.NO_RADIO_GROUP);
        button.setText(text);
        button.setSelection(model.choices().getOrDefault(line.feature(), line.choice()) == choice);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> select(button, line, choice, buttons)));
        return button;
    }

    private void select(Button button, Line line, Choice choice, Button[] buttons) {
        for (Button each : buttons) {
            if (each != null) {
                each.setSelection(each == button);
            }
        }
        model.choose(line.feature(), choice);
    }

    private void fit() {
        if (scroll.getContent() != null) {
            scroll.setMinHeight(scroll.getContent().computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
        }
    }
}
