package kith.ui.form;

import java.util.List;

import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;

import kith.core.validation.Fix;
import kith.core.validation.Problem;
import kith.core.validation.Severity;
import kith.ui.WidgetKeys;

/**
 * What is wrong with the object of a form, each with its fix. It stands below the fields, so that they stay where they
 * are when a problem comes or goes, and takes no space while there is none.
 */
final class ProblemsSection {

    private final Editing editing;
    private final ScrolledForm form;
    private final Composite body;
    private List<String> shown = List.of();

    ProblemsSection(Editing editing, ScrolledForm form) {
        this.editing = editing;
        this.form = form;
        body = editing.toolkit().createComposite(form.getBody());
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 6).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(body);
        editing.onRefresh(this::refresh);
        refresh();
    }

    private void refresh() {
        List<Problem> problems = editing.problems();
        List<String> texts = problems.stream().map(Problem::text).toList();
        if (texts.equals(shown)) {
            return;
        }
        shown = texts;
        for (Control row : body.getChildren()) {
            row.dispose();
        }
        problems.forEach(this::add);
        ((GridData) body.getLayoutData()).exclude = problems.isEmpty();
        body.setVisible(!problems.isEmpty());
        form.reflow(true);
    }

    private void add(Problem problem) {
        Label icon = editing.toolkit().createLabel(body, "");
        icon.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(problem.severity() == Severity.WARNING
                ? FieldDecorationRegistry.DEC_WARNING : FieldDecorationRegistry.DEC_INFORMATION).getImage());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(icon);
        Label text = editing.toolkit().createLabel(body, line(problem), SWT.WRAP);
        WidgetKeys.set(text, "problem." + problem.rule());
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).span(problem.fix().isPresent() ? 1 : 2, 1)
                .applyTo(text);
        problem.fix().ifPresent(fix -> add(problem, fix));
    }

    private void add(Problem problem, Fix fix) {
        Hyperlink link = editing.toolkit().createHyperlink(body, fix.label(), SWT.NONE);
        WidgetKeys.set(link, "problem." + problem.rule() + ".fix");
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                // Mending disposes of this link, which its own listener must not see.
                link.getDisplay().asyncExec(() -> editing.mend(problem));
            }
        });
    }

    private static String line(Problem problem) {
        return problem.feature() == null ? problem.message() : problem.field() + ": " + problem.message();
    }
}
