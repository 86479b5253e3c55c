package kith.contacts.internal.reach;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ImageHyperlink;

import kith.ui.Icons;
import kith.ui.WidgetKeys;
import kith.ui.form.Editing;

/** A star that one of several ways to reach somebody has, as the preferred one. */
public final class PreferredField {

    private final EObject way;
    private final EAttribute preferred;
    private final ImageHyperlink star;

    public PreferredField(Editing editing, Composite parent, EObject way, EAttribute preferred) {
        this.way = way;
        this.preferred = preferred;
        star = editing.toolkit().createImageHyperlink(parent, SWT.NONE);
        WidgetKeys.set(star, way.eClass().getName() + "." + preferred.getName());
        star.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> toggle(editing)));
        describe();
        Runnable refresher = () -> refresh(editing);
        editing.onRefresh(refresher);
        star.addDisposeListener(event -> editing.noRefresh(refresher));
        refresher.run();
    }

    /** Returns the widget, for its layout. */
    public ImageHyperlink control() {
        return star;
    }

    private boolean isPreferred() {
        return (Boolean) way.eGet(preferred);
    }

    /** There is one preferred way of a kind: it takes the star from the one that had it. */
    private void toggle(Editing editing) {
        boolean now = !isPreferred();
        editing.run(NLS.bind(now ? Messages.prefer : Messages.preferNoMore, editing.title()), () -> {
            List<?> all = (List<?>) way.eContainer().eGet(way.eContainmentFeature());
            all.forEach(each -> ((EObject) each).eUnset(preferred));
            way.eSet(preferred, now);
        });
    }

    /** Before it is there it is preferred to nothing. */
    private void refresh(Editing editing) {
        star.setEnabled(!editing.isReadOnly() && way.eContainer() != null);
        star.setImage(Icons.get(isPreferred() ? "star-fill" : "star"));
        star.setToolTipText(isPreferred() ? Messages.preferred : Messages.makePreferred);
        star.redraw();
    }

    private void describe() {
        star.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.preferred;
            }
        });
        star.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_CHECKBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (isPreferred() ? ACC.STATE_CHECKED : ACC.STATE_NORMAL);
            }
        });
    }
}
