package kith.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kith.model.KithPackage.Literals;

class ContributedSectionsTest {

    private final Object token = new Object();
    private IExtensionRegistry registry;
    private ContributedSections sections;

    @BeforeEach
    void create() {
        registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
        add("kith.ui", "<plugin><extension-point id='sections' name='Sections'/></plugin>");
        apart(100);
        sections = new ContributedSections(registry);
    }

    /**
     * What is off stays off as long as the program runs, and elements of two registries are taken for the same if their
     * numbers are: contributions of other tests must have other numbers.
     */
    private void apart(int number) {
        for (int i = 0; i < number; i++) {
            section("id='none" + registry.getConfigurationElementsFor("kith.ui.sections").length + "' name='' type='None' class='N'");
        }
    }

    @AfterEach
    void stop() {
        registry.stop(token);
    }

    @Test
    void areForTheirClassAlone() {
        section("id='a' name='A' type='Person' class='A'");
        assertEquals(List.of("a"), ids(Literals.PERSON));
        assertEquals(List.of(), ids(Literals.ORGANIZATION));
    }

    @Test
    void areForAllClassesThatExtendTheirs() {
        section("id='a' name='A' type='Contact' class='A'");
        assertEquals(List.of("a"), ids(Literals.PERSON));
        assertEquals(List.of("a"), ids(Literals.ORGANIZATION));
        assertEquals(List.of(), ids(Literals.EVENT));
    }

    @Test
    void areOpenIfNothingElseIsSaid() {
        section("id='a' name='A' type='Entity' class='A'");
        section("id='b' name='B' type='Entity' class='B' expanded='false'");
        assertTrue(sections.of(Literals.GOAL).get(0).expanded());
        assertFalse(sections.of(Literals.GOAL).get(1).expanded());
    }

    @Test
    void oneWithoutATypeIsRefused() {
        section("id='a' name='A' class='A'");
        assertEquals(List.of(), ids(Literals.PERSON));
    }

    @Test
    void oneThatFailedIsLeftOut() {
        apart(200);
        section("id='failing' name='A' type='Person' class='there.is.None'");
        sections.of(Literals.PERSON).get(0).section().call(section -> true, false);
        assertEquals(List.of(), ids(Literals.PERSON));
    }

    private List<String> ids(EClass type) {
        return sections.of(type).stream().map(ContributedSections.Descriptor::id).toList();
    }

    private void section(String attributes) {
        add("other", "<plugin><extension point='kith.ui.sections'><section " + attributes + "/></extension></plugin>");
    }

    private void add(String bundle, String manifest) {
        registry.addContribution(new ByteArrayInputStream(manifest.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor(bundle), false, bundle, null, token);
    }
}
