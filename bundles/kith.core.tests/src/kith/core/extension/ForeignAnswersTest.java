package kith.core.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kith.core.EntityRef;
import kith.core.NetworkFixture;
import kith.core.brief.BriefPart;
import kith.core.brief.BriefSection;
import kith.core.brief.Briefs;
import kith.core.nudge.Nudge;
import kith.core.nudge.NudgeRule;
import kith.core.nudge.Nudges;
import kith.core.nudge.Suggestion;

/** What plug-ins answer that is no answer, beside what others answer. */
class ForeignAnswersTest extends NetworkFixture {

    private static final ZonedDateTime NOW = NOON.atZone(ZoneOffset.UTC);
    private static final Nudge GOOD = new Nudge("Write", "", new EntityRef("Person", "amara"), 1);
    private static final Map<String, Object> CLASSES = Map.of(
            "rule.Nothing", (NudgeRule) (store, now, limit) -> null,
            "rule.Hole", (NudgeRule) (store, now, limit) -> Arrays.asList(GOOD, null),
            "rule.Good", (NudgeRule) (store, now, limit) -> List.of(GOOD),
            "part.Nothing", (BriefPart) subject -> null,
            "part.Hole", (BriefPart) subject -> Arrays.asList("line", null),
            "part.Good", (BriefPart) subject -> List.of("line"));

    private final Object token = new Object();
    private IExtensionRegistry registry;

    @BeforeEach
    void createRegistry() {
        registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null) {

            @Override
            public Object createExecutableExtension(RegistryContributor contributor, String type, String overridden)
                    throws CoreException {
                return CLASSES.get(type);
            }
        }, token, token);
    }

    @AfterEach
    void stop() {
        registry.stop(token);
    }

    private void add(String point, String element, String... classes) {
        StringBuilder xml = new StringBuilder("<plugin><extension-point id='" + point + "' name='Point'/><extension point='kith.core."
                + point + "'>");
        for (String type : classes) {
            xml.append("<" + element + " id='" + type + "' name='Name' class='" + type + "'/>");
        }
        registry.addContribution(new ByteArrayInputStream((xml + "</extension></plugin>").getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor("kith.core"), false, "plugin", null, token);
    }

    @Test
    void rulesThatAnswerNothingTakeNoneOfTheOthersWithThem() {
        add("nudges", "nudge", "rule.Nothing", "rule.Hole", "rule.Good");
        assertEquals(List.of(new Suggestion("rule.Good", GOOD)), new Nudges(registry).suggest(session.getStore(), NOW, 5));
    }

    @Test
    void partsOfABriefThatAnswerNothingTakeNoneOfTheOthersWithThem() throws Exception {
        add("briefs", "brief", "part.Nothing", "part.Hole", "part.Good");
        assertEquals(List.of(new BriefSection("part.Good", "Name", List.of("line"))),
                new Briefs(registry).of(session.getStore(), person("Amara").getId(), NOW).orElseThrow().sections());
    }
}
