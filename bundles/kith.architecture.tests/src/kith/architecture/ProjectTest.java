package kith.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** This checkout keeps every rule. */
class ProjectTest {

    private final Project project = Project.ofThisBuild();

    @Test
    void theCheckoutIsFound() {
        assertTrue(project.bundles().stream().map(BundleFolder::name).toList().containsAll(
                List.of("kith.model", "kith.store", "kith.core", "kith.ui")));
    }

    @Test
    void arrowsPointDownOnly() {
        assertKept(new LayerRule());
    }

    @Test
    void thereIsNoWindowBelowTheUserInterface() {
        assertKept(new HeadlessRule());
    }

    @Test
    void onlyTheStoreKnowsSql() {
        assertKept(new SqlRule());
    }

    @Test
    void manifestsAreComplete() {
        assertKept(new ManifestRule());
    }

    @Test
    void sourcesCanBeReadAndTheApiIsDocumented() {
        assertKept(new SourceRule());
    }

    @Test
    void everyFeatureOfAContactCanBeEditedOrItIsSaidWhyNot() {
        assertKept(new EditedFeatureRule());
    }

    @Test
    void whatTheUserReadsCanBeTranslated() {
        assertKept(new VisibleTextRule());
    }

    @Test
    void everyTextIsThereAndCanBeFilledInAndEveryLanguageHasIt() {
        assertKept(new MessagesRule());
    }

    @Test
    void pluginXmlNamesWhatIsThere() {
        assertKept(new PluginXmlRule());
    }

    @Test
    void documentsEveryFeatureAndLiteralOfTheModel() {
        assertKept(new ModelDocumentationRule());
    }

    @Test
    void extensionPointsAreDocumented() {
        assertKept(new SchemaRule());
    }

    @Test
    void contributesWhatTheSchemasOfTheExtensionPointsSay() {
        assertKept(new ContributionRule());
    }

    @Test
    void noFileNamesAMachine() {
        assertKept(new PlaceRule());
    }

    @Test
    void theModelIsChangedInCommandsOnly() {
        assertKept(new ChangeRule());
    }

    private void assertKept(Rule rule) {
        assertEquals("", String.join("\n", rule.violations(project)));
    }
}
