package kith.architecture;

import java.util.List;

/** A rule that a checkout keeps or breaks. */
interface Rule {

    /** Returns what breaks the rule, one sentence each with the place; nothing if it is kept. */
    List<String> violations(Project project);
}
