package kith.core.common;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import kith.core.EntityRef;

/**
 * What two people have in common; the first one may be the user.
 *
 * @param first the first of the two; null for a user who is nobody in the network yet
 * @param firstName the name of the first one; empty for such a user
 * @param second the second one
 * @param secondName the name of the second one
 * @param mine whether the first one is the user
 * @param shared what they share, by its kind and the most telling first
 * @param firstLacks what is not known of the first one at all, so that nothing of it could be found
 * @param secondLacks what is not known of the second one at all
 */
public record CommonGround(EntityRef first, String firstName, EntityRef second, String secondName, boolean mine,
        List<Shared> shared, Set<SharedKind> firstLacks, Set<SharedKind> secondLacks) {

    /** What can be told of a person, and therefore be lacking. */
    static final Set<SharedKind> TOLD = EnumSet.of(SharedKind.EMPLOYER, SharedKind.SCHOOL, SharedKind.PLACE, SharedKind.INTEREST);

    public CommonGround {
        Objects.requireNonNull(firstName);
        Objects.requireNonNull(second);
        Objects.requireNonNull(secondName);
        shared = List.copyOf(shared);
        firstLacks = Set.copyOf(firstLacks);
        secondLacks = Set.copyOf(secondLacks);
    }

    /** Returns what they share of one kind. */
    public List<Shared> of(SharedKind kind) {
        return shared.stream().filter(each -> each.kind() == kind).toList();
    }

    /** Returns whether the two know each other, as far as that is written down. */
    public boolean acquainted() {
        return !of(SharedKind.ACQUAINTANCE).isEmpty();
    }
}
