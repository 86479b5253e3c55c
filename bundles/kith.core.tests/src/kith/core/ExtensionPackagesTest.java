package kith.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kith.model.CustomFieldType;

class ExtensionPackagesTest {

    private static final String ALUMNI = "http://example.org/alumni/1";

    private final Object token = new Object();
    private final List<String> loaded = new ArrayList<>();
    private IExtensionRegistry registry;
    private ExtensionPackages packages;

    @BeforeEach
    void create() {
        registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
        add("kith.core", "<plugin><extension-point id='packages' name='Packages'/></plugin>");
        packages = new ExtensionPackages(registry, element -> {
            loaded.add(element.getAttribute("model"));
            EPackage types = EcoreFactory.eINSTANCE.createEPackage();
            types.setNsURI(element.getAttribute("id"));
            return types;
        });
        packages.install();
    }

    @AfterEach
    void stop() {
        registry.stop(token);
        EPackage.Registry.INSTANCE.remove(ALUMNI);
    }

    @Test
    void itsColumnsAreNamedAsTheStoreNamesThem() throws Exception {
        contribute();
        assertEquals(List.of(new ExtensionPackage.Column(ALUMNI + "#Membership.chapter", "chapter", "Chapter",
                CustomFieldType.TEXT), new ExtensionPackage.Column(ALUMNI + "#Membership.number", "member-number", "Number",
                        CustomFieldType.NUMBER)), packages.find(ALUMNI).orElseThrow().columns());
    }

    @Test
    void aPackageIsLoadedWhenItIsAskedForAndOnce() throws Exception {
        contribute();
        assertEquals(List.of(), loaded);
        EPackage types = EPackage.Registry.INSTANCE.getEPackage(ALUMNI);
        assertSame(types, EPackage.Registry.INSTANCE.getEPackage(ALUMNI));
        assertEquals(List.of("model/alumni.ecore"), loaded);
    }

    @Test
    void withItsPlugInItGoes() throws Exception {
        contribute();
        registry.removeExtension(registry.getExtensions(contributor("org.example.alumni"))[0], token);
        await(() -> !EPackage.Registry.INSTANCE.containsKey(ALUMNI));
        assertEquals(List.of(), packages.all());
    }

    @Test
    void aPackageThatEmfKnowsIsLeftToIt() {
        assertTrue(EPackage.Registry.INSTANCE.containsKey(EcorePackage.eNS_URI));
        add("org.example.bold", "<plugin><extension point='kith.core.packages'><package id='" + EcorePackage.eNS_URI
                + "' name='Ecore' model='model/mine.ecore'/></extension></plugin>");
        packages.all();
        assertSame(EcorePackage.eINSTANCE, EPackage.Registry.INSTANCE.getEPackage(EcorePackage.eNS_URI));
        assertFalse(loaded.contains("model/mine.ecore"));
    }

    private void contribute() throws InterruptedException {
        add("org.example.alumni", "<plugin><extension point='kith.core.packages'><package id='" + ALUMNI + "' name='Alumni' "
                + "model='model/alumni.ecore'><column attribute='Membership.chapter' key='chapter' name='Chapter'/>"
                + "<column attribute='Membership.number' key='member-number' name='Number' type='number'/>"
                + "</package></extension></plugin>");
        await(() -> EPackage.Registry.INSTANCE.containsKey(ALUMNI));
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition) throws InterruptedException {
        long end = System.nanoTime() + 5_000_000_000L;
        while (!condition.holds()) {
            assertTrue(System.nanoTime() < end, "not within five seconds");
            Thread.sleep(10);
        }
    }

    private static IContributor contributor(String name) {
        return ContributorFactorySimple.createContributor(name);
    }

    private void add(String name, String xml) {
        assertTrue(registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                contributor(name), false, name, null, token));
    }
}
