package kith.store.internal.sqlite;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.URIUtil;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.sqlite.JDBC;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;

import kith.model.Entity;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Stores;

/** Another process, which opens a network, for a number of milliseconds if that is given, and says how that went. */
final class OtherProcess {

    private OtherProcess() {
    }

    public static void main(String[] arguments) {
        try (NetworkStore store = Stores.open(Path.of(arguments[0]))) {
            if (arguments.length > 1) {
                Thread.sleep(Integer.parseInt(arguments[1]));
            }
            System.out.println("opened");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (NetworkException e) {
            System.out.println(e.getReason() + " " + e.getMessage());
        }
    }

    /** The class path of this class and of all that it needs, wherever this process has them from. */
    static String classPath() {
        return Stream.of(OtherProcess.class, Stores.class, Entity.class, EList.class, EObject.class, JDBC.class,
                JsonFactory.class, CBORFactory.class, NLS.class).map(OtherProcess::place).distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            // The framework gives the folder's name as it is, a class path gives it encoded.
            Path place = URIUtil.toFile(URIUtil.toURI(
                    Objects.requireNonNull(type.getProtectionDomain().getCodeSource()).getLocation())).toPath();
            Path classes = place.resolve("target/classes");
            return (classes.toFile().isDirectory() ? classes : place).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
