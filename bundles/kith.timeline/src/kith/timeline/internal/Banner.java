package kith.timeline.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import kith.core.EntityRef;
import kith.store.NetworkStore;
import kith.ui.Reading;

/** Says whom or what the timeline is about while it does not show all, and leads back to all. */
final class Banner extends Composite {

    private static final int NAMED = 2;

    private final Label label;
    private final Consumer<List<EntityRef>> named;
    private String names = "";

    /**
     * @param showAll is run when the user wants to see everything again
     * @param named is told when {@link #names} has changed, and given those that are in the network
     */
    Banner(Composite parent, Runnable showAll, Consumer<List<EntityRef>> named) {
        super(parent, SWT.NONE);
        this.named = named;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(12, 0).applyTo(this);
        label = new Label(this, SWT.NONE);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
        Link all = new Link(this, SWT.NONE);
        all.setText("<a>" + Messages.showAll + "</a>");
        all.setData("org.eclipse.swtbot.widget.key", TimelineView.ID + ".showAll");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(all);
        all.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showAll.run()));
        GridDataFactory.fillDefaults().exclude(true).applyTo(this);
        setVisible(false);
    }

    /**
     * Names these people, organizations or events; hides if there are none.
     *
     * @param wanted how many were selected: more than these if they were too many
     */
    void show(NetworkStore store, List<EntityRef> about, int wanted) {
        if (about.isEmpty() || store == null) {
            names = "";
            setShown(false);
            return;
        }
        Reading.of(this, () -> store.titles(about.stream().map(EntityRef::id).collect(Collectors.toSet())), titles -> {
            List<EntityRef> there = about.stream().filter(ref -> titles.containsKey(ref.id())).toList();
            names = names(there, titles);
            label.setText(NLS.bind(Messages.about, names) + (wanted <= about.size() ? ""
                    : NLS.bind(Messages.aboutFirst, "%,d".formatted(about.size()), "%,d".formatted(wanted))));
            setShown(true);
            layout();
            named.accept(there);
        });
    }

    /** Returns who is named, empty if nobody is. */
    String names() {
        return names;
    }

    private static String names(List<EntityRef> about, Map<String, String> titles) {
        String some = about.stream().limit(NAMED).map(ref -> titles.get(ref.id())).collect(Collectors.joining(", "));
        return about.size() <= NAMED ? some : NLS.bind(Messages.andOthers, some, about.size() - NAMED);
    }

    private void setShown(boolean shown) {
        setVisible(shown);
        GridData data = (GridData) getLayoutData();
        if (data.exclude == shown) {
            data.exclude = !shown;
            getParent().layout();
        }
    }
}
