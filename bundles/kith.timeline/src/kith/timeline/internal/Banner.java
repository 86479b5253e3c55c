package kith.timeline.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

import kith.store.NetworkStore;
import kith.ui.Reading;

/** Says whose interactions the timeline shows while it does not show all, and leads back to all. */
final class Banner extends Composite {

    private static final int NAMED = 2;

    private final Label label;
    private String names = "";

    /** @param showAll is run when the user wants to see everything again */
    Banner(Composite parent, Runnable showAll) {
        super(parent, SWT.NONE);
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

    /** Names these people; hides if there are none. */
    void show(NetworkStore store, List<String> people) {
        if (people.isEmpty() || store == null) {
            names = "";
            setShown(false);
            return;
        }
        Set<String> named = people.stream().limit(NAMED).collect(Collectors.toCollection(LinkedHashSet::new));
        Reading.of(this, () -> store.titles(named), titles -> {
            names = names(named, titles, people.size());
            label.setText(NLS.bind(Messages.interactionsWith, names));
            setShown(true);
            layout();
        });
    }

    /** Returns who is named, empty if nobody is. */
    String names() {
        return names;
    }

    private static String names(Set<String> named, Map<String, String> titles, int count) {
        String some = named.stream().map(id -> titles.getOrDefault(id, "")).filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        return count <= NAMED ? some : NLS.bind(Messages.andOthers, some, count - NAMED);
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
