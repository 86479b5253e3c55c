package kith.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule can be broken, and says by what. */
class RulesTest {

    @TempDir
    Path folder;
    private Fixture fixture;

    @BeforeEach
    void makeCheckout() {
        fixture = new Fixture(folder).file("pom.xml", "<project/>")
                .bundle("kith.store", "Export-Package: kith.store;version=\"0.1.0\",",
                        " kith.store.internal;x-internal:=true")
                .bundle("kith.ui", "Require-Bundle: kith.store;bundle-version=\"0.1.0\",",
                        " org.eclipse.ui;bundle-version=\"3.0.0\"")
                .bundle("kith.goals", "Require-Bundle: kith.ui;bundle-version=\"0.1.0\"");
    }

    @Test
    void theFixtureKeepsAllRules() {
        for (Rule rule : List.of(new LayerRule(), new HeadlessRule(), new SqlRule(), new ManifestRule(), new SourceRule(),
                new VisibleTextRule(), new MessagesRule(), new PluginXmlRule(), new SchemaRule(), new PlaceRule(), new ChangeRule(),
                new ContributionRule(), new ModelDocumentationRule())) {
            assertBroken(rule);
        }
    }

    @Test
    void anArrowThatPointsUpIsFound() {
        fixture.bundle("kith.core", "Require-Bundle: kith.ui;bundle-version=\"0.1.0\"");
        assertBroken(new LayerRule(), "kith.core must not use kith.ui");
    }

    @Test
    void plugInsThatKnowEachOtherAreFound() {
        fixture.bundle("kith.events", "Export-Package: kith.events;version=\"0.1.0\"")
                .bundle("kith.timeline", "Import-Package: kith.events");
        assertBroken(new LayerRule(), "kith.timeline must not use kith.events");
    }

    @Test
    void aBundleWithoutAPlaceIsFound() {
        fixture.bundle("kith.other");
        assertBroken(new LayerRule(), "kith.other has no place in the layers");
    }

    @Test
    void windowsBelowTheUserInterfaceAreFound() {
        fixture.bundle("kith.core", "Require-Bundle: org.eclipse.jface;bundle-version=\"3.0.0\"")
                .source("kith.store", "package kith.store;\nimport org.eclipse.swt.SWT;\nclass A {}");
        assertBroken(new HeadlessRule(), "kith.core: manifest names org.eclipse.jface",
                "kith.store: A.java imports org.eclipse.swt.SWT");
    }

    @Test
    void sqlAboveTheStoreIsFound() {
        fixture.source("kith.store", "package kith.store;\nimport java.sql.Connection;\nclass A {}")
                .source("kith.goals", "package kith.goals;\nclass B { // java.sql.Driver\n  java.sql.Connection c;\n}");
        assertBroken(new SqlRule(), "kith.goals: B.java:3 uses java.sql");
    }

    @Test
    void incompleteManifestsAreFound() {
        fixture.file("bundles/kith.core/META-INF/MANIFEST.MF", """
                Bundle-ManifestVersion: 2
                Bundle-SymbolicName: kith.core
                Bundle-Version: 1
                Require-Bundle: kith.store
                Export-Package: kith.core,kith.core.internal;version="1.0.0"
                """).source("kith.core", "package kith.core.more;\nclass A {}");
        assertBroken(new ManifestRule(), "kith.core does not name JavaSE-21",
                "kith.core has no version of the form 1.2.3.qualifier", "kith.core does not name its module after itself",
                "kith.core requires any version of kith.store", "kith.core exports kith.core without a version",
                "kith.core exports kith.core.internal without x-internal",
                "kith.core neither exports kith.core.more nor names it internal");
    }

    @Test
    void sourcesThatNobodyCanReadAreFound() {
        fixture.source("kith.goals", "package kith.goals.internal;\nclass A {\n" + "\n".repeat(399) + "}");
        assertBroken(new SourceRule(), "kith.goals: A.java has 402 lines");
    }

    @Test
    void undocumentedTypesOfTheApiAreFound() {
        fixture.source("kith.store", "package kith.store;\n\npublic final class A {}")
                .source("kith.store", "package kith.store;\n\n/** Said. */\n@Deprecated\npublic interface B {}")
                .source("kith.store", "package kith.store;\n\n/* Not Javadoc. */\npublic record C(int x) {}")
                .source("kith.store", "package kith.store.internal;\n\npublic class D {}");
        assertBroken(new SourceRule(), "kith.store: kith.store.A has no Javadoc",
                "kith.store: kith.store.C has no Javadoc");
    }

    @Test
    void visibleTextInTheCodeIsFound() {
        fixture.source("kith.goals", """
                package kith.goals.internal;
                class A {
                    void show(Label label) {
                        label.setText("Goal");
                        label.setText(Messages.get("goal") + " " + 1);
                        label.setText("a" + find(")") + "Progress: ");
                        // label.setText("Comment");
                    }
                }
                """).source("kith.store", "package kith.store.internal;\nclass B { { x.setText(\"Fine\"); } }");
        assertBroken(new VisibleTextRule(), "kith.goals: A.java:4 shows \"Goal\"",
                "kith.goals: A.java:6 shows \"Progress: \"");
    }

    @Test
    void textThatFailuresChecksAndTheCommandLineTellIsFoundFromTheStoreUp() {
        fixture.source("kith.store", """
                package kith.store.internal;
                class A {
                    void fail(Console console) throws NetworkException {
                        problems.add("The file: " + line);
                        problems.add(NLS.bind("The object {0}", id));
                        console.fail(full ? Messages.full : "is busy");
                        console.out().println(Messages.done + "\\t%s\\t".formatted(1) + 1);
                        console.err().println(String.join("\\n", lines) + "Undone: " + 1);
                        throw new NetworkException(Reason.IN_USE, file, "%d objects are lost".formatted(n), null);
                    }
                }
                """);
        assertBroken(new VisibleTextRule(), "kith.store: A.java:4 shows \"The file: \"",
                "kith.store: A.java:5 shows \"The object {0}\"", "kith.store: A.java:6 shows \"is busy\"",
                "kith.store: A.java:8 shows \"Undone: \"", "kith.store: A.java:9 shows \"%d objects are lost\"");
    }

    @Test
    void whatOnlyProgrammersReadMayStandInTheCode() {
        fixture.source("kith.store", """
                package kith.store.internal;
                class A {
                    void fail() {
                        LOG.log(Level.WARNING, "Not overwritten: " + file);
                        throw new IllegalStateException("The network is closed: " + file);
                    }
                }
                """);
        assertBroken(new VisibleTextRule());
    }

    @Test
    void anExceptionThatNothingNeedsIsFound() {
        fixture.bundle("kith.app").source("kith.app",
                "package kith.app.internal.cli;\nclass Console { void fail(String why) { err.println(why); } }");
        assertBroken(new VisibleTextRule(), "kith.app: Console.java need not be exempt any more");
    }

    @Test
    void textsThatAreMissingOrNeverShownAreFound() {
        messages("public static String gone; public static String here; public static String idle;", """
                here = Here
                idle = Idle
                more = More
                """);
        assertBroken(new MessagesRule(), "kith.goals: kith.goals.internal has no text for gone",
                "kith.goals: kith.goals.internal has no constant for more",
                "kith.goals: kith.goals.internal never shows idle");
    }

    @Test
    void quotationMarksThatWouldNotBeShownAreFound() {
        messages("public static String gone; public static String here;", """
                gone = run 'kith check' on {0}
                here = run ''kith check'' on it
                """);
        assertBroken(new MessagesRule(),
                "kith.goals: kith.goals.internal: the quotation marks of gone would not be shown as they are",
                "kith.goals: kith.goals.internal: the quotation marks of here would not be shown as they are");
    }

    @Test
    void textsThatALanguageDoesNotHaveAreFound() {
        messages("public static String gone; public static String here;", "gone = Gone\nhere = Don't\n");
        fixture.file("bundles/kith.goals/src/kith/goals/internal/messages_de.properties", "here = Hier\nwas = War\n")
                .file("bundles/kith.goals/plugin.properties", "goals = Goals\n")
                .file("bundles/kith.goals/plugin_de.properties", "");
        assertBroken(new MessagesRule(), "kith.goals: plugin_de.properties has no text for goals",
                "kith.goals: messages_de.properties has no text for gone",
                "kith.goals: messages_de.properties has a text for was, which messages.properties has not");
    }

    /** Adds a class of texts of which two are shown. */
    private void messages(String constants, String texts) {
        fixture.source("kith.goals", "package kith.goals.internal;\nclass Messages extends NLS { " + constants
                + " static { initializeMessages(\"kith.goals.internal.messages\", Messages.class); } }")
                .source("kith.goals", "package kith.goals.internal;\nclass A { { show(Messages.gone, Messages.here); } }")
                .file("bundles/kith.goals/src/kith/goals/internal/messages.properties", texts);
    }

    @Test
    void brokenNamesInPluginXmlAreFound() {
        fixture.file("bundles/kith.goals/plugin.xml", """
                <plugin>
                  <extension point="org.eclipse.ui.views">
                    <view id="kith.goals.goals" name="%goals" class="kith.goals.internal.GoalsView"
                        icon="platform:/plugin/kith.ui/icons/flag.svg"/>
                    <view id="kith.goals.more" name="More" class="kith.goals.internal.Gone"
                        icon="platform:/plugin/kith.ui/icons/gone.svg"/>
                    <command commandId="kith.goals.newGoal" label="%newGoal"/>
                  </extension>
                </plugin>
                """).file("bundles/kith.goals/plugin.properties", "goals=Goals\n")
                .file("bundles/kith.ui/icons.txt", "flag\n")
                .source("kith.goals", "package kith.goals.internal;\npublic class GoalsView {}");
        assertBroken(new PluginXmlRule(), "kith.goals: plugin.xml: there is no class kith.goals.internal.Gone",
                "kith.goals: plugin.xml: no icon platform:/plugin/kith.ui/icons/gone.svg",
                "kith.goals: plugin.xml: <view name=\"More\"> cannot be translated",
                "kith.goals: plugin.xml: no text for %newGoal");
    }

    @Test
    void componentsWithoutAClassAreFound() {
        fixture.bundle("kith.core", "Service-Component: OSGI-INF/a.xml,OSGI-INF/gone.xml")
                .file("bundles/kith.core/OSGI-INF/a.xml",
                        "<component><implementation class=\"kith.core.internal.Gone\"/></component>");
        assertBroken(new PluginXmlRule(), "kith.core: OSGI-INF/a.xml: there is no class kith.core.internal.Gone",
                "kith.core: there is no OSGI-INF/gone.xml");
    }

    @Test
    void undocumentedExtensionPointsAreFound() {
        fixture.file("bundles/kith.goals/plugin.xml", """
                <plugin>
                  <extension-point id="bare" name="%bare"/>
                  <extension-point id="poor" name="%poor" schema="schema/poor.exsd"/>
                </plugin>
                """).file("bundles/kith.goals/schema/poor.exsd", """
                <schema><annotation><documentation>[Enter description]</documentation></annotation>
                  <element name="extension"><complexType><attribute name="point"/></complexType></element>
                  <element name="thing"><complexType><attribute name="id"/></complexType></element>
                  <annotation><appinfo><meta.section type="examples"/></appinfo>
                    <documentation>&lt;extension&gt;</documentation></annotation>
                </schema>
                """);
        List<String> broken = new SchemaRule().violations(fixture.project());
        assertEquals(List.of("kith.goals.bare has no schema", "kith.goals.poor: <thing> is not documented",
                "kith.goals.poor: <thing id> is not documented", "kith.goals.poor: a part of the template is left",
                "kith.goals.poor: it is not told since which version it exists"),
                broken.subList(0, broken.size() - 1));
        assertEquals("kith.goals.poor: the example is not well-formed", broken.getLast().replaceAll(": The .*", ""));
    }

    @Test
    void findsClassesInSchemasThatAreBasedOnNothing() {
        fixture.source("kith.goals", "package kith.goals; /** A thing. */ public interface Thing { }")
                .file("bundles/kith.goals/plugin.xml", "<plugin><extension-point id=\"things\" schema=\"schema/things.exsd\"/></plugin>");
        assertSchema("<documentation>A class.</documentation>", "kith.goals.things: <thing class> is a class, which its kind does not tell");
        assertSchema("<documentation>A class.</documentation><appinfo><meta.attribute kind=\"java\"/></appinfo>",
                "kith.goals.things: <thing class> is not based on anything");
        assertSchema("<documentation>A class.</documentation><appinfo><meta.attribute kind=\"java\" basedOn=\":kith.goals.Gone\"/></appinfo>",
                "kith.goals.things: <thing class> is based on kith.goals.Gone, which is not there");
        assertSchema("<documentation>A class.</documentation><appinfo><meta.attribute kind=\"java\" basedOn=\":kith.goals.Thing\"/></appinfo>");
    }

    /** Writes a schema with an attribute that is annotated like this, and checks it. */
    private void assertSchema(String annotation, String... expected) {
        fixture.file("bundles/kith.goals/schema/things.exsd", """
                <schema><annotation><documentation>Things.</documentation></annotation>
                  <element name="thing"><annotation><documentation>A thing.</documentation></annotation>
                    <complexType><attribute name="class"><annotation>%s</annotation></attribute></complexType></element>
                  <annotation><appinfo><meta.section type="since"/></appinfo><documentation>0.1</documentation></annotation>
                  <annotation><appinfo><meta.section type="examples"/></appinfo>
                    <documentation>&lt;extension/&gt;</documentation></annotation>
                </schema>
                """.formatted(annotation));
        assertBroken(new SchemaRule(), expected);
    }

    @Test
    void placesOnMachinesAreFound() {
        String home = String.join("/", "", "home", "somebody", "kith");
        String host = String.join(".", "repo", "maven", "apache", "org");
        fixture.file("bundles/kith.ui/notes.txt", "see " + home + " and ~/kith")
                .file("releng/settings.xml", "https://" + host + "/maven2");
        assertBroken(new PlaceRule(), "bundles/kith.ui/notes.txt names " + home.substring(0, home.length() - 4),
                "releng/settings.xml names " + host.substring(0, host.length() - 4));
    }

    private void assertBroken(Rule rule, String... expected) {
        assertEquals(List.of(expected), rule.violations(fixture.project()), rule.getClass().getSimpleName());
    }
}
