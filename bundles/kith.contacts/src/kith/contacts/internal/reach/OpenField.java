package kith.contacts.internal.reach;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ImageHyperlink;

import kith.core.reach.Destination;
import kith.core.reach.PhoneNumbers;
import kith.model.Email;
import kith.model.Phone;
import kith.ui.Icons;
import kith.ui.WidgetKeys;
import kith.ui.form.Editing;
import kith.ui.form.FieldText;

/** An icon beside a mail address, a number or a link that writes, calls or shows; Ctrl+Enter in its text does the same. */
public final class OpenField {

    private final EObject way;
    private final PhoneNumbers phones;
    private final ImageHyperlink icon;

    /** @param text the field of the address */
    public OpenField(Editing editing, Composite parent, EObject way, PhoneNumbers phones, Text text) {
        this.way = way;
        this.phones = phones;
        icon = editing.toolkit().createImageHyperlink(parent, SWT.NONE);
        icon.setImage(Icons.get(way instanceof Email ? "envelope" : way instanceof Phone ? "telephone" : "box-arrow-up-right"));
        WidgetKeys.set(icon, way.eClass().getName() + ".open");
        icon.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> open()));
        icon.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = icon.getToolTipText();
            }
        });
        text.addListener(SWT.KeyDown, event -> key(event, text));
        Runnable refresher = this::refresh;
        editing.onRefresh(refresher);
        icon.addDisposeListener(event -> editing.noRefresh(refresher));
        refresh();
    }

    /** Returns the widget, for its layout. */
    public ImageHyperlink control() {
        return icon;
    }

    private void key(Event event, Text text) {
        if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) != 0
                && FieldText.leave(text)) {
            open();
        }
    }

    private void refresh() {
        Optional<String> destination = Destination.of(way, phones);
        icon.setEnabled(destination.isPresent());
        icon.setToolTipText(destination.map(address -> NLS.bind(
                way instanceof Email ? Messages.write : way instanceof Phone ? Messages.call : Messages.open, address)).orElse(null));
    }

    private void open() {
        Destination.of(way, phones).filter(address -> !Program.launch(address)).ifPresent(address -> MessageDialog
                .openInformation(icon.getShell(), Messages.notOpened, NLS.bind(Messages.noProgram, address)));
    }
}
