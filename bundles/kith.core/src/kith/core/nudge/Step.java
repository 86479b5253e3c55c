package kith.core.nudge;

/** How a suggestion is followed. */
public enum Step {
    /** By looking at what it is about. */
    OPEN,
    /** By writing a message: to the person that it is about, or to those of the task. */
    WRITE,
    /** By introducing the person that it is about to the other one. */
    INTRODUCE
}
