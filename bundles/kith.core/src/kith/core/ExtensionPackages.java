package kith.core;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EPackage;

import kith.core.extension.Contributions;
import kith.core.internal.PackageLoader;
import kith.model.CustomFieldType;

/**
 * The packages of extension data that plug-ins contribute. Once installed they are in EMF's registry of packages, and
 * loaded when the first object of theirs is read; while they are not, their objects are unknown and kept as they came.
 */
public final class ExtensionPackages {

    /** A contribution with how its package is made. */
    private record Contributed(ExtensionPackage description, EPackage.Descriptor descriptor) {
    }

    private final Contributions<Contributed> contributions;
    private final Set<String> installed = new HashSet<>();

    public ExtensionPackages(IExtensionRegistry registry) {
        this(registry, PackageLoader::load);
    }

    /** @param loader makes the package that an element names */
    ExtensionPackages(IExtensionRegistry registry, Function<IConfigurationElement, EPackage> loader) {
        contributions = new Contributions<>(registry, "kith.core.packages",
                element -> new Contributed(read(element), new Lazy(element, loader)));
    }

    /** Returns all packages in order. */
    public List<ExtensionPackage> all() {
        return contributions.all().stream().map(Contributed::description).toList();
    }

    /** Returns the package of an nsURI; empty if no plug-in contributes it. */
    public Optional<ExtensionPackage> find(String nsUri) {
        return contributions.find(nsUri).map(Contributed::description);
    }

    /** Makes the packages known to EMF, now and whenever a plug-in comes or goes. Those that it knows already stay. */
    public void install() {
        contributions.addListener(this::follow);
        follow();
    }

    private synchronized void follow() {
        for (String gone : List.copyOf(installed)) {
            if (contributions.find(gone).isEmpty()) {
                EPackage.Registry.INSTANCE.remove(gone);
                installed.remove(gone);
            }
        }
        for (Contributed each : contributions.all()) {
            String nsUri = each.description().id();
            if (!EPackage.Registry.INSTANCE.containsKey(nsUri)) {
                EPackage.Registry.INSTANCE.put(nsUri, each.descriptor());
                installed.add(nsUri);
            }
        }
    }

    private static ExtensionPackage read(IConfigurationElement element) {
        String nsUri = element.getAttribute("id");
        List<ExtensionPackage.Column> columns = new ArrayList<>();
        for (IConfigurationElement column : element.getChildren("column")) {
            String type = column.getAttribute("type");
            columns.add(new ExtensionPackage.Column(nsUri + "#" + column.getAttribute("attribute"), column.getAttribute("key"),
                    column.getAttribute("name"), type == null ? CustomFieldType.TEXT : CustomFieldType.getByName(type)));
        }
        return new ExtensionPackage(nsUri, element.getAttribute("name"), columns);
    }

    /** Loads a package when it is asked for the first time. */
    private static final class Lazy implements EPackage.Descriptor {

        private final IConfigurationElement element;
        private final Function<IConfigurationElement, EPackage> loader;
        private EPackage loaded;

        Lazy(IConfigurationElement element, Function<IConfigurationElement, EPackage> loader) {
            this.element = element;
            this.loader = loader;
        }

        @Override
        public synchronized EPackage getEPackage() {
            if (loaded == null) {
                loaded = loader.apply(element);
            }
            return loaded;
        }

        @Override
        public EFactory getEFactory() {
            return getEPackage().getEFactoryInstance();
        }
    }
}
