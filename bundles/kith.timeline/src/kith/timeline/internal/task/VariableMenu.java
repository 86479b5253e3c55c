package kith.timeline.internal.task;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

import kith.core.task.Templates;
import kith.ui.WidgetKeys;

/** Inserts a variable where the user was writing last, in the subject or in the text of a template. */
final class VariableMenu {

    private final Button button;
    private Text target;

    VariableMenu(Composite parent, Text subject, Text text) {
        target = text;
        subject.addListener(SWT.FocusIn, event -> target = subject);
        text.addListener(SWT.FocusIn, event -> target = text);
        button = new Button(parent, SWT.PUSH);
        button.setText(Messages.insertVariable);
        WidgetKeys.set(button, "kith.timeline.template.variables");
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open()));
    }

    void setEnabled(boolean enabled) {
        button.setEnabled(enabled);
    }

    private void open() {
        Menu menu = new Menu(button);
        for (String variable : Templates.variables()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(NLS.bind(Messages.variableItem, "{" + variable + "}", meaning(variable)));
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> insert(variable)));
        }
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.addListener(SWT.Hide, event -> button.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void insert(String variable) {
        target.insert("{" + variable + "}");
        target.setFocus();
    }

    private static String meaning(String variable) {
        return switch (variable) {
            case "given" -> Messages.variableGiven;
            case "name" -> Messages.variableName;
            case "title" -> Messages.variableTitle;
            case "organization" -> Messages.variableOrganization;
            case "subject" -> Messages.variableSubject;
            case "date" -> Messages.variableDate;
            case "note" -> Messages.variableNote;
            default -> Messages.variableMe;
        };
    }
}
