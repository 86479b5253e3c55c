package kith.core.quicklog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import kith.model.ExchangeKind;

/** Turns of phrase that are read as if they were said otherwise, as the words of a language have them. */
final class Rephrasing {

    /** An expression for a name: words with capitals, and small ones that are a part of names. */
    static final String NAME = "\\p{Lu}[^\\s,;:]*"
            + "(?: (?:(?:van|von|der|den|de|da|di|la|al|el|bin|zu|y) )*\\p{Lu}[^\\s,;:]*)*";

    /** What is read otherwise, and how. */
    private record Turn(Pattern said, String meant) {
    }

    private final List<Turn> turns = new ArrayList<>();

    Rephrasing(Vocabulary words) {
        String kinds = ExchangeKind.VALUES.stream().map(kind -> words.any("exchange.kind." + kind.getLiteral()))
                .collect(Collectors.joining("|", "(?:", ")"));
        String article = "(?:" + words.any("article") + " )?";
        String nobody = "(?!" + words.any("pronoun") + "\\s)";
        for (String turn : words.turns()) {
            String[] sides = turn.split(" => ?", 2);
            // Only names tell capitals and small letters apart.
            String said = "(?iu)" + sides[0].replace("{name}", "(" + nobody + "(?-iu:" + NAME + "))").replace("{kind}", kinds)
                    .replace("{article}", article);
            turns.add(new Turn(Pattern.compile(said), sides[1]));
        }
    }

    /** Returns what is meant by a text. */
    String of(String text) {
        String meant = text;
        for (Turn turn : turns) {
            Matcher matcher = turn.said.matcher(meant);
            if (matcher.find() && !isQuoted(meant, matcher.start())) {
                meant = matcher.replaceFirst(turn.meant).strip().replaceAll("\\s+", " ");
            }
        }
        return meant;
    }

    private static boolean isQuoted(String text, int place) {
        return text.substring(0, place).chars().filter(each -> each == '"').count() % 2 != 0;
    }
}
