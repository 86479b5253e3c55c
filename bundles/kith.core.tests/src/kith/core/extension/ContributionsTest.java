package kith.core.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContributionsTest {

    private static final String POINT = "test.host.things";

    private final Object token = new Object();
    private IExtensionRegistry registry;
    private Contributions<String> things;

    @BeforeEach
    void create() {
        registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
        add("test.host", "<plugin><extension-point id='things' name='Things'/>" + extension("a") + "</plugin>");
        things = new Contributions<>(registry, POINT, element -> {
            if (element.getAttribute("id").startsWith("bad")) {
                throw new IllegalArgumentException("bad");
            }
            return element.getAttribute("id") + " of " + element.getContributor().getName();
        });
    }

    @AfterEach
    void stop() {
        registry.stop(token);
    }

    @Test
    void thoseOfTheOwnerComeFirstAndTheOthersByBundle() {
        plugin("zeta", "z");
        plugin("alpha", "c", "b");
        assertEquals(List.of("a of test.host", "c of alpha", "b of alpha", "z of zeta"), things.all());
    }

    @Test
    void aSecondContributionOfAnIdIsRefused() {
        plugin("alpha", "a", "b");
        assertEquals(List.of("a of test.host", "b of alpha"), things.all());
        assertEquals(Optional.of("a of test.host"), things.find("a"));
    }

    @Test
    void oneThatCannotBeReadOrHasNoIdDoesNotDisturbTheOthers() {
        plugin("alpha", "bad", "", "b");
        assertEquals(List.of("a of test.host", "b of alpha"), things.all());
    }

    @Test
    void whatIsAddedAndRemovedAtRunTimeIsFollowed() throws Exception {
        List<String> heard = new ArrayList<>();
        things.addListener(() -> heard.add("changed"));
        assertEquals(1, things.all().size());
        plugin("alpha", "b");
        await(() -> things.find("b").isPresent());
        registry.removeExtension(registry.getExtensions(contributor("alpha"))[0], token);
        await(() -> things.find("b").isEmpty());
        assertTrue(heard.size() >= 2);
    }

    @Test
    void whatFailedStaysOffWhenAnotherPluginIsAdded() throws Exception {
        Contributions<Contribution<Runnable>> guarded = new Contributions<>(registry, POINT,
                element -> new Contribution<>(element, Runnable.class));
        guarded.find("a").orElseThrow().call(each -> "made", "otherwise");
        plugin("alpha", "b");
        await(() -> guarded.find("b").isPresent());
        assertTrue(guarded.find("a").orElseThrow().isOff());
    }

    @Test
    void aContributionThatCannotBeMadeIsOff() {
        Contribution<Runnable> thing = new Contribution<>(registry.getConfigurationElementsFor(POINT)[0], Runnable.class);
        assertFalse(thing.isOff());
        assertEquals("otherwise", thing.call(each -> "made", "otherwise"));
        assertTrue(thing.isOff());
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

    private void plugin(String name, String... ids) {
        add(name, "<plugin>" + extension(ids) + "</plugin>");
    }

    private static String extension(String... ids) {
        StringBuilder text = new StringBuilder("<extension point='" + POINT + "'>");
        for (String id : ids) {
            text.append("<thing id='").append(id).append("' class='no.Such'/>");
        }
        return text.append("</extension>").toString();
    }

    private static IContributor contributor(String name) {
        return ContributorFactorySimple.createContributor(name);
    }

    private void add(String name, String xml) {
        assertTrue(registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                contributor(name), false, name, null, token));
    }
}
