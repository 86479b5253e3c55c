package kith.contacts.internal.common;

import java.util.ArrayList;
import java.util.List;

import kith.core.common.Introduction;
import kith.core.common.Introduction.Reason;
import kith.core.task.MessageText;

/** The text of an introduction while it is written: reasons come and go, and what the user has typed stays. */
final class IntroductionDraft {

    private final Introduction introduction;
    private final List<Reason> mentioned = new ArrayList<>();
    private String made;

    IntroductionDraft(Introduction introduction) {
        this.introduction = introduction;
        introduction.reasons().stream().filter(Reason::usual).forEach(mentioned::add);
        made = introduction.message(mentioned).text();
    }

    MessageText message() {
        return new MessageText(introduction.message(mentioned).subject(), made);
    }

    boolean mentions(Reason reason) {
        return mentioned.contains(reason);
    }

    /**
     * Mentions a reason, or mentions it no longer.
     *
     * @param text the text as the user has it
     * @return the text as it is to be
     */
    String mention(Reason reason, boolean mention, String text) {
        String before = made;
        if (mention) {
            mentioned.add(reason);
            mentioned.sort((one, other) -> Integer.compare(introduction.reasons().indexOf(one), introduction.reasons().indexOf(other)));
        } else {
            mentioned.remove(reason);
        }
        made = introduction.message(mentioned).text();
        if (text.equals(before)) {
            return made;
        }
        String line = "\u2013 " + reason.text();
        String kept = text.replace(line + "\n", "").replace(line, "");
        return mention ? kept + (kept.endsWith("\n") ? "" : "\n") + line + "\n" : kept;
    }
}
