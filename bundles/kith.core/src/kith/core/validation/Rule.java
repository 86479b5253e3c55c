package kith.core.validation;

/** One thing to look for. Rules keep no state, and read what a user may have left half done without failing. */
interface Rule {

    void check(Findings findings);
}
