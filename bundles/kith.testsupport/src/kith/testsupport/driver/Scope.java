package kith.testsupport.driver;

/** A part of the window in which widgets are looked for: a view, an editor or a dialog. */
public interface Scope {

    /** Returns a field of text or of choices. */
    Field field(String key);

    /** Returns a table or a tree. */
    Rows rows(String key);

    /** Clicks a button or a link. */
    void click(String keyOrLabel);

    /** Returns whether there is such a widget, and it can be seen. */
    boolean shows(String keyOrLabel);
}
