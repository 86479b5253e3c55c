package kith.core.brief;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class BriefHtmlTest {

    private static String page(String line) {
        return BriefHtml.of(List.of(new Brief("a", "Amara <Osei>", List.of(new BriefSection("who", "Who", List.of(line))))), "Today");
    }

    @Test
    void writesWhatItIsGivenAsTextAndNotAsMarkup() {
        assertTrue(page("<script>alert(1)</script> & more").contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more"));
    }

    @Test
    void refersToNothingOutsideThePage() {
        assertFalse(page("A line").matches("(?s).*(href|src)=.*"));
    }
}
