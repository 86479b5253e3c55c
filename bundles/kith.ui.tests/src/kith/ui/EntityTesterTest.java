package kith.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.core.expressions.EvaluationContext;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.TestExpression;
import org.junit.jupiter.api.Test;

import kith.core.EntityRef;

class EntityTesterTest {

    @Test
    void commandsAskOfWhichClassIsWhatIsSelected() throws Exception {
        TestExpression person = new TestExpression("kith.ui", "entityType", null, "Person", true);
        assertEquals(List.of(EvaluationResult.TRUE, EvaluationResult.FALSE),
                List.of(person.evaluate(of("Person")), person.evaluate(of("Organization"))));
    }

    private static EvaluationContext of(String type) {
        return new EvaluationContext(null, new EntityRef(type, "1"));
    }
}
