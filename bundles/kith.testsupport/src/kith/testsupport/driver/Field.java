package kith.testsupport.driver;

/** A field of a form. */
public interface Field {

    /** Returns what it says. */
    String text();

    /** Puts something else into it and leaves it; in a field of choices, chooses that. */
    void replace(String text);

    /** Puts something else into it and stays in it. */
    void enter(String text);

    /** Goes to it. */
    void focus();
}
