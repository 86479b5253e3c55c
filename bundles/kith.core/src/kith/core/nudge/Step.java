package kith.core.nudge;

import java.util.Map;
import java.util.Objects;

/**
 * How a suggestion is followed: by a command of the workbench, which finds what the suggestion is about selected, and the other
 * object it needs after that. Where there is no such command, as when its plug-in is not there, what it is about is opened.
 *
 * @param command the id of the command, empty to open what it is about
 * @param parameters the values of the command's parameters by their ids
 */
public record Step(String command, Map<String, String> parameters) {

    /** By looking at what it is about. */
    public static final Step OPEN = new Step("", Map.of());

    /** By writing a message: to the person that it is about, or to those of the task. */
    public static final Step WRITE = new Step("kith.timeline.write", Map.of());

    /** By introducing the person that it is about to the other one. */
    public static final Step INTRODUCE = new Step("kith.contacts.introduce", Map.of());

    public Step {
        Objects.requireNonNull(command);
        parameters = Map.copyOf(parameters);
    }
}
