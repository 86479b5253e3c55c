package kith.ui.form;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** Fields that are seldom needed: they are there where one of them has a value, elsewhere behind a link. */
public final class SeldomFields {

    private SeldomFields() {
    }

    /**
     * Makes the fields or the link to them.
     *
     * @param block the block of fields that they are part of
     * @param columns how many fields stand beside each other in it
     * @param object the object that they are of
     * @param features what they are for
     * @param fields makes them
     */
    public static void create(Editing editing, Composite block, int columns, EObject object, List<EStructuralFeature> features,
            Consumer<Composite> fields) {
        if (features.stream().anyMatch(object::eIsSet)) {
            fields.accept(block);
            return;
        }
        Hyperlink more = editing.toolkit().createHyperlink(block, Messages.more, SWT.NONE);
        more.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> {
            int place = List.of(block.getChildren()).indexOf(more);
            more.dispose();
            fields.accept(block);
            ListField.lay(block, columns);
            ListField.reflow(block);
            Control[] all = block.getChildren();
            all[Math.min(place, all.length - 1)].setFocus();
        }));
    }
}
