package kith.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;

import kith.core.internal.PackageLoader;

/** Loads the packages that the manifest of this bundle contributes. */
class PackageLoaderTest {

    @Test
    void aDynamicPackageIsReadFromItsFile() {
        EPackage types = PackageLoader.load(element("http://kith/test/keepsake/1"));
        assertEquals("Keepsake", types.getEClassifiers().get(0).getName());
    }

    @Test
    void aPackageOfAnotherNameIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> PackageLoader.load(element("http://kith/test/other/1")));
    }

    @Test
    void aMissingFileIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> PackageLoader.load(element("http://kith/test/none/1")));
    }

    private static IConfigurationElement element(String id) {
        return Arrays.stream(RegistryFactory.getRegistry().getConfigurationElementsFor("kith.core.packages"))
                .filter(each -> id.equals(each.getAttribute("id"))).findFirst().orElseThrow();
    }
}
