package kith.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kith.store.query.Field;
import kith.store.query.FieldType;
import kith.store.query.Fields;

class FieldColumnsTest {

    @ParameterizedTest
    @ValueSource(strings = { "Person", "Organization", "Event" })
    void everyFieldHasAHeadingForPeople(String type) {
        for (Heading heading : FieldColumns.of(Fields.of(type), Set.of())) {
            assertTrue(Character.isUpperCase(heading.label().charAt(0)), heading.label() + " is missing in fields.properties");
        }
    }

    @Test
    void aFieldOfTheUserHasTheNameThatTheUserGaveIt() {
        Field club = new Field("city club", "0193", FieldType.TEXT, "", List.of());
        Fields fields = Fields.of("Person").with(List.of(club));
        Heading heading = FieldColumns.of(fields, Set.of()).stream().filter(each -> each.id().equals("field:city club"))
                .findFirst().orElseThrow();
        assertEquals("city club", heading.label());
        assertEquals(club, FieldColumns.field(heading, fields));
    }

    @Test
    void whatATableShowsByItselfIsNotOfferedAgain() {
        assertTrue(FieldColumns.of(Fields.of("Person"), Set.of("name", "email")).stream()
                .noneMatch(heading -> Set.of("field:name", "field:email").contains(heading.id())));
    }
}
