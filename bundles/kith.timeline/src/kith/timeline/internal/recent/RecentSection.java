package kith.timeline.internal.recent;

import java.time.Instant;
import java.time.ZoneId;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;

import kith.core.Channels;
import kith.core.EntityRef;
import kith.model.Entity;
import kith.store.NetworkStore;
import kith.ui.Colors;
import kith.ui.EntityEditors;
import kith.ui.Reading;
import kith.ui.WidgetKeys;
import kith.ui.form.Editing;
import kith.ui.form.EditorSection;
import kith.ui.form.FormSection;

/** The newest interactions with a person, in the editor of the person. */
public final class RecentSection implements EditorSection {

    private static final int WHEN_WIDTH = 108;

    private final Channels channels = Channels.shared();

    @Override
    public void create(FormSection section, Entity person, Editing editing) {
        Composite list = editing.toolkit().createComposite(section.body());
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 0).spacing(10, 4).applyTo(list);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(list);
        NetworkStore store = editing.session().getStore();
        String id = person.getId();
        Runnable reading = () -> Reading.of(list, () -> read(store, id), found -> show(list, found, editing));
        editing.onRefresh(reading);
        list.addDisposeListener(event -> editing.noRefresh(reading));
        reading.run();
    }

    private RecentContact read(NetworkStore store, String person) {
        return RecentContact.read(store, person, Instant.now(), ZoneId.systemDefault(), channels::name);
    }

    private static void show(Composite list, RecentContact found, Editing editing) {
        if (found.equals(list.getData())) {
            return;
        }
        list.setData(found);
        for (Control row : list.getChildren()) {
            row.dispose();
        }
        found.entries().forEach(entry -> row(list, entry, editing));
        if (found.entries().isEmpty()) {
            Label words = editing.toolkit().createLabel(list, Messages.none, SWT.WRAP);
            Colors.mute(words);
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(60, SWT.DEFAULT).applyTo(words);
        }
        FormSection.reflow(list);
    }

    private static void row(Composite list, RecentContact.Entry entry, Editing editing) {
        Label when = editing.toolkit().createLabel(list, entry.when());
        Colors.mute(when);
        GridDataFactory.fillDefaults().hint(WHEN_WIDTH, SWT.DEFAULT).applyTo(when);
        Hyperlink what = editing.toolkit().createHyperlink(list, entry.what().replace("&", "&&"), SWT.NONE);
        what.setToolTipText(entry.what());
        WidgetKeys.set(what, "recent." + entry.id());
        what.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> {
            IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            EntityEditors.open(page, new EntityRef("Interaction", entry.id()));
        }));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(what);
    }
}
