package kith.timeline.internal.strength;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import kith.core.strength.Reasons;
import kith.core.strength.Term;
import kith.core.strength.Weights;
import kith.ui.WidgetKeys;

/** How much each term counts for the strength of a relationship. */
public final class StrengthPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private final Map<Term, Scale> scales = new EnumMap<>(Term.class);

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.weightsHint);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(area);
        Weights weights = Weights.preferred();
        for (Term term : Term.values()) {
            Label label = new Label(area, SWT.NONE);
            label.setText(Reasons.name(term));
            Scale scale = new Scale(area, SWT.HORIZONTAL);
            scale.setMaximum(Weights.MOST);
            scale.setPageIncrement(1);
            scale.setSelection(weights.of(term));
            scale.setToolTipText(Reasons.name(term));
            WidgetKeys.set(scale, "kith.timeline.strength." + term);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(scale);
            scales.put(term, scale);
        }
        return area;
    }

    @Override
    protected void performDefaults() {
        scales.forEach((term, scale) -> scale.setSelection(Weights.USUAL.of(term)));
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        Map<Term, Integer> values = new EnumMap<>(Term.class);
        scales.forEach((term, scale) -> values.put(term, scale.getSelection()));
        new Weights(values).prefer();
        return true;
    }
}
