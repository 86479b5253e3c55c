package kith.core.sample;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How large a generated network is. */
public enum Size {

    /** The network that a new user sees: about two years of one person's life. */
    SAMPLE(150, 20, 1_200, 40),
    /** Small. */
    S(1_000, 60, 10_000, 60),
    /** Medium. */
    M(30_000, 1_500, 300_000, 600),
    /** Large: the size at which budgets are measured. */
    L(100_000, 5_000, 1_000_000, 2_000);

    private final int people;
    private final int organizations;
    private final int interactions;
    private final int events;

    Size(int people, int organizations, int interactions, int events) {
        this.people = people;
        this.organizations = organizations;
        this.interactions = interactions;
        this.events = events;
    }

    /** Returns the size of a name in any case. */
    public static Optional<Size> of(String name) {
        return Arrays.stream(values()).filter(size -> size.name().equals(name.toUpperCase(Locale.ROOT))).findFirst();
    }

    /** Returns how many people there are. */
    public int people() {
        return people;
    }

    /** Returns how many organizations there are. */
    public int organizations() {
        return organizations;
    }

    /** Returns how many interactions there are. */
    public int interactions() {
        return interactions;
    }

    /** Returns how many events there are. */
    public int events() {
        return events;
    }
}
