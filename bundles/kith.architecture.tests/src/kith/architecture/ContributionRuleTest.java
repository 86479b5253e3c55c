package kith.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that {@link ContributionRule} finds contributions that do not follow their schema, and no others. */
class ContributionRuleTest {

    @TempDir
    Path folder;
    private Fixture fixture;

    @BeforeEach
    void makeCheckout() {
        fixture = new Fixture(folder).bundle("kith.core").bundle("kith.goals")
                .file("bundles/kith.core/plugin.xml", "<plugin><extension-point id=\"things\" schema=\"schema/things.exsd\"/></plugin>")
                .file("bundles/kith.core/schema/things.exsd", """
                        <schema>
                          <element name="extension"><complexType><attribute name="point" use="required"/></complexType></element>
                          <element name="thing"><complexType>
                            <attribute name="id" type="string" use="required"/>
                            <attribute name="open" type="boolean"/>
                            <attribute name="side"><simpleType><restriction base="string">
                              <enumeration value="left"/><enumeration value="right"/></restriction></simpleType></attribute>
                          </complexType></element>
                        </schema>
                        """);
    }

    @Test
    void acceptsContributionsThatFollowTheSchema() {
        assertViolations("<thing id=\"a\" side=\"left\" open=\"true\"/><thing id=\"b\"/>");
    }

    @Test
    void acceptsContributionsToOtherPoints() {
        fixture.file("bundles/kith.goals/plugin.xml", "<plugin><extension point=\"org.example.others\"><any/></extension></plugin>");
        assertEquals(List.of(), new ContributionRule().violations(fixture.project()));
    }

    @Test
    void findsElementsAndAttributesThatAreNotInTheSchema() {
        assertViolations("<thing id=\"a\" size=\"3\"/><other/>",
                "kith.goals/plugin.xml: <thing a> has size, which is not in the schema",
                "kith.goals/plugin.xml: there is no <other> in the schema");
    }

    @Test
    void findsValuesThatAreNotAllowed() {
        assertViolations("<thing id=\"a\" side=\"middle\" open=\"yes\"/>",
                "kith.goals/plugin.xml: <thing a> has yes, which is no value of open",
                "kith.goals/plugin.xml: <thing a> has middle, which is no value of side");
    }

    @Test
    void findsMissingAttributes() {
        assertViolations("<thing side=\"left\"/>", "kith.goals/plugin.xml: <thing > has no id");
    }

    private void assertViolations(String contributions, String... expected) {
        fixture.file("bundles/kith.goals/plugin.xml",
                "<plugin><extension point=\"kith.core.things\">" + contributions + "</extension></plugin>");
        assertEquals(List.of(expected), new ContributionRule().violations(fixture.project()));
    }
}
