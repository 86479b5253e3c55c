package kith.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that {@link ModelDocumentationRule} finds missing and empty documentation, and accepts documentation that tells something. */
class ModelDocumentationRuleTest {

    @TempDir
    Path folder;
    private Fixture fixture;

    @BeforeEach
    void makeCheckout() {
        fixture = new Fixture(folder).bundle("kith.model")
                .file("bundles/kith.model/model/kith.genmodel", "<genmodel suppressGenModelAnnotations=\"true\"/>");
    }

    @Test
    void acceptsDocumentationOfClassFeatureAndLiteral() {
        assertViolations(model("Person of the network with a name.", "Date of birth, unset if not known.", "It went well."));
    }

    @Test
    void findsMissingDocumentation() {
        assertViolations(model("", "", ""), "Person is not documented", "Person.dateOfBirth is not documented",
                "Mood is not documented", "Mood.good is not documented");
    }

    @Test
    void findsDocumentationThatRepeatsTheName() {
        assertViolations(model("A person of the network, such as a friend.", "The date of birth of the person.", "Good."),
                "Person.dateOfBirth: the documentation says no more than the name: The date of birth of the person.",
                "Mood.good: the documentation says no more than the name: Good.");
    }

    @Test
    void findsQuestionWordsAndTextWithoutAPeriod() {
        assertViolations(model("Who is in the network and has a name.", "Day on which the life of the person began", "It went well."),
                "Person: the documentation begins with a question word: Who is in the network and has a name.",
                "Mood: the documentation begins with a question word: Who is in the network and has a name.",
                "Person.dateOfBirth: the documentation is no whole sentence: Day on which the life of the person began");
    }

    @Test
    void findsDocumentationThatIsLoadedAtRunTime() {
        fixture.file("bundles/kith.model/model/kith.genmodel", "<genmodel suppressGenModelAnnotations=\"false\"/>");
        assertViolations(model("Person of the network with a name.", "Date of birth, unset if not known.", "It went well."),
                "kith.genmodel has the running program load the documentation");
    }

    private static String model(String type, String feature, String literal) {
        return "<EPackage><eClassifiers name=\"Person\">" + documentation(type) + "<eStructuralFeatures name=\"dateOfBirth\">"
                + documentation(feature) + "</eStructuralFeatures></eClassifiers><eClassifiers name=\"Mood\">" + documentation(type)
                + "<eLiterals name=\"good\">" + documentation(literal) + "</eLiterals></eClassifiers></EPackage>";
    }

    private static String documentation(String text) {
        return text.isEmpty() ? "" : "<eAnnotations source=\"http://www.eclipse.org/emf/2002/GenModel\"><details key=\"documentation\""
                + " value=\"" + text + "\"/></eAnnotations>";
    }

    private void assertViolations(String model, String... expected) {
        fixture.file("bundles/kith.model/model/kith.ecore", model);
        List<String> violations = new ModelDocumentationRule().violations(fixture.project());
        assertEquals(List.of(expected).stream().sorted().toList(), violations.stream().sorted().toList());
    }
}
