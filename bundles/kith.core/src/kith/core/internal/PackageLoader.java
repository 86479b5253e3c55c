package kith.core.internal;

import java.io.IOException;
import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.osgi.framework.Bundle;

/** Makes the package of a contribution: a generated one of its interface, or a dynamic one of its Ecore file. */
public final class PackageLoader {

    private PackageLoader() {
    }

    /**
     * Returns the package that an element names.
     *
     * @throws IllegalArgumentException if there is none, or it is of another nsURI; it was logged
     */
    public static EPackage load(IConfigurationElement element) {
        String nsUri = element.getAttribute("id");
        try {
            EPackage loaded = element.getAttribute("class") != null ? generated(element) : dynamic(element);
            if (!nsUri.equals(loaded.getNsURI())) {
                throw new IllegalArgumentException("It has the nsURI " + loaded.getNsURI());
            }
            return loaded;
        } catch (IOException | ReflectiveOperationException | RuntimeException | LinkageError e) {
            String why = "The package " + nsUri + " of " + element.getContributor().getName() + " cannot be loaded";
            ILog.of(PackageLoader.class).error(why + "; its data is kept as it is", e);
            throw new IllegalArgumentException(why, e);
        }
    }

    private static EPackage generated(IConfigurationElement element) throws ReflectiveOperationException {
        Bundle bundle = Platform.getBundle(element.getContributor().getName());
        return (EPackage) bundle.loadClass(element.getAttribute("class")).getField("eINSTANCE").get(null);
    }

    private static EPackage dynamic(IConfigurationElement element) throws IOException {
        Resource file = new EcoreResourceFactoryImpl().createResource(URI.createPlatformPluginURI(
                element.getContributor().getName() + "/" + element.getAttribute("model"), true));
        file.load(Map.of());
        return (EPackage) file.getContents().getFirst();
    }
}
