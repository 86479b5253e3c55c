package kith.timeline.internal.strength;

import java.util.concurrent.Executor;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Control;

import kith.ui.Reading;

/** Tells what shows a strength when the user has weighed it otherwise. */
final class WeightChanges {

    private static final int SETTLE = 100;

    private WeightChanges() {
    }

    /**
     * Has something run after other weights were set, as long as a control is there. They are set one by one: it is run when
     * that is over.
     */
    static void follow(Control control, Runnable weighed) {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("kith.core");
        Executor window = Reading.window(control);
        IPreferenceChangeListener listener = event -> window.execute(() -> control.getDisplay().timerExec(SETTLE, weighed));
        preferences.addPreferenceChangeListener(listener);
        control.addDisposeListener(event -> preferences.removePreferenceChangeListener(listener));
    }
}
