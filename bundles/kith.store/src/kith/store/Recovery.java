package kith.store;

import java.util.List;

/**
 * What was saved from a damaged network.
 *
 * @param objects how many objects are in the new one
 * @param lost a sentence for each thing that is known to be lost; empty if nothing is
 */
public record Recovery(int objects, List<String> lost) {

    public Recovery {
        lost = List.copyOf(lost);
    }
}
