package kith.ui;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.swt.IFocusService;

/**
 * True while a control has the focus. Keys such as Delete and Ctrl+C act on a list only then: in a text beside it they are
 * the text's.
 */
public final class FocusedControl extends Expression {

    private final Control control;

    /** @param site the site of the part that the control is in */
    public FocusedControl(IWorkbenchSite site, Control control) {
        this.control = control;
        site.getService(IFocusService.class).addFocusTracker(control, control.getClass().getName());
    }

    @Override
    public EvaluationResult evaluate(IEvaluationContext context) {
        return EvaluationResult.valueOf(context.getVariable(ISources.ACTIVE_FOCUS_CONTROL_NAME) == control);
    }

    @Override
    public void collectExpressionInfo(ExpressionInfo info) {
        info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_NAME);
    }
}
