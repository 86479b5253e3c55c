package kith.core.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContributionsTest {

    private static final String POINT = "test.host.things";

    private final Object token = new Object();
    private IExtensionRegistry registry;
    private Contributions<String> things;
    private Consumer<OffContribution> listener;

    @BeforeEach
    void create() {
        registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null) {

            @Override
            public Object createExecutableExtension(RegistryContributor contributor, String type, String overridden)
                    throws CoreException {
                return type.equals("a.Thing") ? (Runnable) () -> { } : super.createExecutableExtension(contributor, type, overridden);
            }
        }, token, token);
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
        OffContributions.removeListener(listener);
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
    void whoReadAPointAndIsGoneIsForgottenByTheRegistry() throws Exception {
        AtomicInteger listening = new AtomicInteger();
        IExtensionRegistry counted = (IExtensionRegistry) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] { IExtensionRegistry.class }, (proxy, method, arguments) -> {
                    listening.addAndGet(switch (method.getName()) {
                        case "addListener" -> 1;
                        case "removeListener" -> -1;
                        default -> 0;
                    });
                    return method.invoke(registry, arguments);
                });
        for (int i = 0; i < 10; i++) {
            assertEquals(1, new Contributions<>(counted, POINT, element -> element.getAttribute("id")).all().size());
        }
        await(() -> {
            System.gc();
            return listening.get() == 0;
        });
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

    @Test
    void whatThrowsIsOffForAllWhoReadIt() {
        IConfigurationElement element = working();
        assertEquals("otherwise", fail(element, new IllegalStateException("broken")));
        Contribution<Runnable> other = new Contribution<>(element, Runnable.class);
        assertTrue(other.isOff());
        assertEquals("otherwise", other.call(each -> "done", "otherwise"));
    }

    @Test
    void anErrorOfLinkageTurnsOff() {
        IConfigurationElement element = working();
        assertEquals("otherwise", fail(element, new NoClassDefFoundError("gone.with.the.Update")));
        assertTrue(new Contribution<>(element, Runnable.class).isOff());
    }

    @Test
    void whatDoesNotFailIsCalledOnTheSameObjectEachTime() {
        Contribution<Runnable> thing = new Contribution<>(working(), Runnable.class);
        assertSame(thing.call(each -> each, null), thing.call(each -> each, null));
        assertFalse(thing.isOff());
    }

    @Test
    void whatIsOffIsToldOnceWithItsPluginAndItsName() {
        List<OffContribution> told = listen();
        IConfigurationElement element = working();
        fail(element, new IllegalStateException("broken"));
        fail(element, new IllegalStateException("broken"));
        assertEquals(List.of(new OffContribution("alpha", POINT, "w", "Working")), told);
    }

    @Test
    void whatCannotBeReadIsToldOnce() {
        List<OffContribution> told = listen();
        plugin("alpha", "bad");
        things.all();
        new Contributions<String>(registry, POINT, element -> {
            throw new IllegalArgumentException("bad");
        }).find("bad");
        assertEquals(1, told.stream().filter(each -> each.name().equals("bad")).count());
    }

    @Test
    void whoListensLateIsToldWhatWasOffBefore() {
        fail(working(), new IllegalStateException("broken"));
        List<OffContribution> told = new ArrayList<>();
        listener = told::add;
        OffContributions.addListener(listener);
        assertEquals(OffContributions.all(), told);
        assertEquals("Working", told.getLast().name());
    }

    /** Returns what is told from now on. */
    private List<OffContribution> listen() {
        List<OffContribution> told = new ArrayList<>();
        listener = told::add;
        OffContributions.addListener(listener);
        told.clear();
        return told;
    }

    /** Adds a contribution that can be made. */
    private IConfigurationElement working() {
        add("alpha", "<plugin><extension point='" + POINT + "'><thing id='w' name='Working' class='a.Thing'/></extension></plugin>");
        return Stream.of(registry.getConfigurationElementsFor(POINT))
                .filter(element -> element.getAttribute("id").equals("w")).findFirst().orElseThrow();
    }

    private static String fail(IConfigurationElement element, Throwable failure) {
        return new Contribution<>(element, Runnable.class).call(each -> {
            if (failure instanceof LinkageError error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }, "otherwise");
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
