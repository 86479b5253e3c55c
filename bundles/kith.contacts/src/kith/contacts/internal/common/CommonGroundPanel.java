package kith.contacts.internal.common;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

import kith.contacts.internal.common.CommonGroundPage.Hint;
import kith.contacts.internal.common.CommonGroundPage.Row;
import kith.contacts.internal.common.CommonGroundPage.Section;
import kith.core.common.Shared;
import kith.core.common.SharedKind;
import kith.ui.Avatars;
import kith.ui.Colors;
import kith.ui.Icons;
import kith.ui.WidgetKeys;

/** A page of common ground: who, then what they share with when and how. Each thing is a link; arrows go from one to the next. */
final class CommonGroundPanel {

    /** What the links of the page do. */
    interface Links {

        void open(Shared shared);

        /** @param hint what somebody lacks, to be told where they are edited */
        void complete(Hint hint);

        void introduce();
    }

    private static final int AVATAR = 34;
    private static final int FEW = 6;

    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final Links links;
    private final Set<SharedKind> unfolded = new HashSet<>();
    private final List<Control> stops = new ArrayList<>();
    private CommonGroundPage shown;

    CommonGroundPanel(Composite parent, Links links) {
        this.links = links;
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        WidgetKeys.set(form, CommonGroundView.ID + ".page");
        form.addDisposeListener(event -> toolkit.dispose());
        TableWrapLayout layout = new TableWrapLayout();
        layout.leftMargin = layout.rightMargin = 14;
        layout.topMargin = 10;
        layout.bottomMargin = 14;
        layout.verticalSpacing = 4;
        form.getBody().setLayout(layout);
    }

    Control control() {
        return form;
    }

    void setFocus() {
        if (stops.contains(form.getDisplay().getFocusControl())) {
            return;
        }
        if (stops.isEmpty() || !stops.getFirst().setFocus()) {
            form.setFocus();
        }
    }

    /** Shows a page; one that is shown already stays as the user has left it. */
    void show(CommonGroundPage page, boolean canChange) {
        boolean same = shown != null && shown.title().equals(page.title());
        if (page.equals(shown)) {
            return;
        }
        if (!same) {
            unfolded.clear();
        }
        shown = page;
        rebuild(same, canChange);
    }

    private void rebuild(boolean stay, boolean canChange) {
        Point origin = form.getOrigin();
        form.setRedraw(false);
        try {
            for (Control child : form.getBody().getChildren()) {
                child.dispose();
            }
            stops.clear();
            header(canChange);
            shown.sections().forEach(section -> section(section, canChange));
            shown.hints().forEach(this::hint);
            form.reflow(true);
            form.setOrigin(stay ? origin : new Point(0, 0));
        } finally {
            form.setRedraw(true);
        }
    }

    private void header(boolean canChange) {
        Composite header = composite(form.getBody(), 3, 10);
        String mine = shown.ground().firstName();
        picture(header, mine);
        picture(header, shown.ground().secondName());
        Composite words = composite(header, 1, 0);
        Label title = label(words, shown.title());
        title.setFont(JFaceResources.getHeaderFont());
        Colors.mute(label(words, shown.summary()));
        if (shown.canIntroduce() && canChange) {
            link(words, Messages.introduce, CommonGroundView.ID + ".introduce", event -> links.introduce());
        }
    }

    private void picture(Composite parent, String name) {
        Label picture = toolkit.createLabel(parent, "");
        picture.setImage(Avatars.get(name.isEmpty() ? Messages.you : name, AVATAR));
        picture.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.MIDDLE));
    }

    private void section(Section section, boolean canChange) {
        Composite above = composite(form.getBody(), 1, 0);
        ((TableWrapLayout) above.getLayout()).topMargin = 7;
        Label heading = label(above, section.title());
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        Colors.emphasize(heading);
        int most = unfolded.contains(section.kind()) ? Integer.MAX_VALUE : FEW;
        section.rows().stream().limit(most).forEach(row -> row(section, row));
        if (section.rows().size() > most) {
            Composite more = composite(form.getBody(), 2, 8);
            toolkit.createLabel(more, "").setImage(Icons.get("chevron-down"));
            link(more, NLS.bind(Messages.more, section.rows().size() - most), CommonGroundView.ID + ".more", event -> {
                unfolded.add(section.kind());
                rebuild(true, canChange);
            });
        }
    }

    private void row(Section section, Row row) {
        Composite line = composite(form.getBody(), 2, 8);
        Label icon = toolkit.createLabel(line, "");
        icon.setImage(Icons.get(section.icon()));
        icon.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.TOP));
        Composite words = composite(line, 2, 8);
        Shared shared = row.shared();
        if (shared.object().isPresent() || shared.everybody().isPresent()) {
            link(words, row.name(), CommonGroundView.ID + "." + shared.kind(), event -> links.open(shared));
        } else {
            label(words, row.name());
        }
        Label when = toolkit.createLabel(words, row.when());
        when.setLayoutData(new TableWrapData(TableWrapData.RIGHT, TableWrapData.TOP));
        if (row.strong()) {
            Colors.emphasize(when);
        } else {
            Colors.mute(when);
        }
        if (!row.detail().isEmpty()) {
            Label detail = label(words, row.detail());
            Colors.mute(detail);
            ((TableWrapData) detail.getLayoutData()).colspan = 2;
        }
    }

    private void hint(Hint hint) {
        Composite line = composite(form.getBody(), 2, 8);
        Label icon = toolkit.createLabel(line, "");
        icon.setImage(Icons.get("info-circle"));
        icon.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.TOP));
        link(line, hint.text(), CommonGroundView.ID + (hint.mine() ? ".mine" : ".theirs"), event -> links.complete(hint));
    }

    private Composite composite(Composite parent, int columns, int spacing) {
        Composite composite = toolkit.createComposite(parent);
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = columns;
        layout.horizontalSpacing = spacing;
        layout.verticalSpacing = 1;
        layout.leftMargin = layout.rightMargin = 0;
        layout.topMargin = layout.bottomMargin = 1;
        composite.setLayout(layout);
        composite.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        return composite;
    }

    private Label label(Composite parent, String text) {
        Label label = toolkit.createLabel(parent, text.replace("&", "&&"), SWT.WRAP);
        label.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        return label;
    }

    private void link(Composite parent, String text, String key, Consumer<HyperlinkEvent> action) {
        Hyperlink link = toolkit.createHyperlink(parent, text, SWT.WRAP);
        link.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        WidgetKeys.set(link, key);
        IHyperlinkListener listener = new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                action.accept(event);
            }
        };
        link.addHyperlinkListener(listener);
        link.addListener(SWT.KeyDown, this::key);
        stops.add(link);
    }

    private void key(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        int next = stops.indexOf(event.widget) + step;
        if (step != 0 && next >= 0 && next < stops.size()) {
            stops.get(next).setFocus();
            event.doit = false;
        }
    }
}
