package kith.ui.internal;

import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.services.IServiceLocator;

import kith.core.Session;
import kith.core.Sessions;

/**
 * The variable {@code kith.network} of core expressions, by which commands say what they need: {@code none}, {@code readOnly}
 * or {@code writable}.
 */
public final class NetworkSource extends AbstractSourceProvider {

    private static final String NAME = "kith.network";

    private final Runnable switched = () -> fireSourceChanged(ISources.WORKBENCH, NAME, value());
    private Sessions sessions;

    @Override
    public void initialize(IServiceLocator locator) {
        sessions = locator.getService(Sessions.class);
        sessions.addListener(switched);
    }

    @Override
    public void dispose() {
        sessions.removeListener(switched);
    }

    @Override
    public Map<String, Object> getCurrentState() {
        return Map.of(NAME, value());
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] { NAME };
    }

    private String value() {
        return sessions.current().map(Session::isReadOnly).map(readOnly -> readOnly ? "readOnly" : "writable").orElse("none");
    }
}
