package kith.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The window. */
public final class WorkbenchApplication implements IApplication {

    /** The exit code when nothing was done. */
    private static final Integer NOTHING = 2;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Arguments arguments = Arguments.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        Location workspace = Platform.getInstanceLocation();
        if (workspace == null) {
            System.err.println(Messages.noDataFolder);
            return NOTHING;
        }
        Path folder = folder(workspace);
        if (!(workspace.isSet() ? workspace.lock() : workspace.set(folder.toUri().toURL(), true))) {
            alreadyRunning(NLS.bind(Messages.alreadyRunning, folder), arguments);
            return NOTHING;
        }
        makePrivate(folder);
        Display display;
        try {
            display = PlatformUI.createDisplay();
        } catch (SWTError e) {
            System.err.println(NLS.bind(Messages.noDisplay, e.getMessage()));
            workspace.release();
            return NOTHING;
        }
        PlainRows.install(display);
        BackupPreferencePage.takeOver();
        try {
            OpenNetwork open = new OpenNetwork(display);
            open.prepare(arguments);
            if (arguments.screenshots() != null && open.problem().isPresent()) {
                System.err.println(open.problem().get());
                return NOTHING;
            }
            int code = PlatformUI.createAndRunWorkbench(display, new KithWorkbenchAdvisor(open, arguments));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
            workspace.release();
        }
    }

    /** Says why no second window opens: where Kith was started from, or in a dialog if that was an icon. */
    private static void alreadyRunning(String reason, Arguments arguments) {
        System.err.println(reason);
        if (System.console() != null || arguments.screenshots() != null) {
            return;
        }
        try {
            Display display = PlatformUI.createDisplay();
            MessageDialog.openInformation(null, Messages.alreadyRunningTitle, reason);
            display.dispose();
        } catch (SWTError e) {
            // Without a display there is nobody who could read it.
        }
    }

    /** The workbench writes the names of open editors into its folder. */
    private static void makePrivate(Path folder) {
        try {
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix") && Files.isDirectory(folder)) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            System.getLogger(WorkbenchApplication.class.getName()).log(System.Logger.Level.WARNING, "Not private: " + folder, e);
        }
    }

    /** Returns the folder of the window's own data, in the user's home unless the command line names another. */
    private static Path folder(Location workspace) throws IOException {
        return workspace.isSet() ? OpenNetwork.path(workspace) : Path.of(System.getProperty("user.home"), ".kith", "workspace");
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
