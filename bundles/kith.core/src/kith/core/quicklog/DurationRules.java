package kith.core.quicklog;

import static kith.core.quicklog.Rule.number;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import kith.core.quicklog.Rule.Kind;

/** How long something took. */
final class DurationRules {

    private static final int[] NAMED = { 15, 30, 45, 60, 90 };

    private DurationRules() {
    }

    static List<Rule> of(Vocabulary words) {
        List<Rule> rules = new ArrayList<>();
        String pre = "(?:" + words.any("for") + " )?";
        String minutes = words.any("minutes") + "\\.?";
        String hours = words.any("hours") + "\\.?";
        for (int named : NAMED) {
            rules.add(Rule.of(Kind.DURATION, pre + words.any("minutes" + named),
                    (m, moment) -> moment.setDuration(Duration.ofMinutes(named))));
        }
        rules.add(Rule.of(Kind.DURATION, pre + "(\\d{1,2}):(\\d{2}) ?" + hours,
                (m, moment) -> moment.setDuration(Duration.ofHours(number(m, 2)).plusMinutes(number(m, 3)))));
        rules.add(Rule.of(Kind.DURATION,
                pre + "(\\d{1,2}) ?" + hours + " ?(?:" + words.any("and") + " )?(\\d{1,2}) ?(?:" + minutes + ")?",
                (m, moment) -> moment.setDuration(Duration.ofHours(number(m, 2)).plusMinutes(number(m, 3)))));
        rules.add(Rule.of(Kind.DURATION, pre + "(\\d{1,3})[ -]?" + minutes,
                (m, moment) -> moment.setDuration(Duration.ofMinutes(number(m, 2)))));
        rules.add(Rule.of(Kind.DURATION, pre + "(\\d{1,2}(?:[.,]\\d{1,2})?)[ -]?" + hours, (m, moment) -> moment
                .setDuration(Duration.ofMinutes(Math.round(60 * Double.parseDouble(m.group(2).replace(',', '.')))))));
        rules.add(Rule.of(Kind.DURATION, pre + "(" + words.numbers() + ")[ -]" + minutes,
                (m, moment) -> moment.setDuration(Duration.ofMinutes(words.number(m.group(2))))));
        rules.add(Rule.of(Kind.DURATION, pre + "(" + words.numbers() + ")[ -]" + hours,
                (m, moment) -> moment.setDuration(Duration.ofHours(words.number(m.group(2))))));
        return rules;
    }
}
