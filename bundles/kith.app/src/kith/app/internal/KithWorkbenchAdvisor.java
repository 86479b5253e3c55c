package kith.app.internal;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** How the workbench behaves as Kith. */
final class KithWorkbenchAdvisor extends WorkbenchAdvisor {

    private final OpenNetwork networks;
    private final Arguments arguments;

    KithWorkbenchAdvisor(OpenNetwork networks, Arguments arguments) {
        this.networks = networks;
        this.arguments = arguments;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(arguments.screenshots() == null);
    }

    @Override
    public void preStartup() {
        StaleEditors.remove(PlatformUI.getWorkbench());
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return Perspectives.present().stream().findFirst().orElse(null);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new KithWindowAdvisor(configurer, networks, arguments);
    }

    @Override
    public boolean preShutdown() {
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        return true;
    }

    @Override
    public void postShutdown() {
        networks.close();
    }
}
