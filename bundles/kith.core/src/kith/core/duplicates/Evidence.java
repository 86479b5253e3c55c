package kith.core.duplicates;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import kith.core.duplicates.PersonalName.Likeness;
import kith.core.reach.PhoneKey;
import kith.store.ContactKey;

/**
 * Weighs what speaks for two people being one, and what speaks against it. What speaks for it adds up as independent hints
 * do: each leaves a part of the doubt. What speaks against it takes a part of the confidence.
 */
final class Evidence {

    /** Below this nothing is suggested. */
    static final double LEAST = 0.5;

    private static final int RARE = 3;
    private static final int FREQUENT = 10;
    private static final int SHARED = 2;
    private static final double OTHER_GENERATION = 0.35;
    private static final double OTHER_BIRTHDAY = 0.3;
    private static final double BEGUN_GIVEN = 0.65;
    private static final double NOTHING_IN_COMMON = 0.75;

    private final Map<String, Integer> names;
    private final Map<Object, Integer> marks;

    /**
     * @param names how many people have a name, by its key
     * @param marks how many people have a telephone number or what else identifies them
     */
    Evidence(Map<String, Integer> names, Map<Object, Integer> marks) {
        this.names = names;
        this.marks = marks;
    }

    /** Returns what speaks for two people being one, if it is enough to ask the user. */
    Optional<Duplicate> weigh(Traits one, Traits other) {
        if (one.distinct().contains(other.id()) || other.distinct().contains(one.id())) {
            return Optional.empty();
        }
        if (!mayBeOne(one, other)) {
            return Optional.empty();
        }
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        double doubt = marks(one, other, reasons);
        boolean marked = !reasons.isEmpty();
        Likeness likeness = one.name().compare(other.name());
        doubt *= 1 - name(one, other, likeness, reasons);
        if (likeness == Likeness.SAME || likeness == Likeness.SIMILAR) {
            doubt *= 1 - company(one, other, reasons);
        }
        double confidence = (1 - doubt) * against(one, other, likeness, marked || reasons.size() > 1);
        if (reasons.contains(Reason.UID)) {
            // Whatever else speaks against it: an import that meets one UID under two names leaves the question to the user.
            confidence = Math.max(confidence, LEAST);
        } else if (likeness == Likeness.OTHER_GIVEN && marked && one.name().isGivenBegun(other.name())) {
            confidence = Math.max(confidence, (1 - doubt) * BEGUN_GIVEN);
        }
        return confidence < LEAST ? Optional.empty()
                : Optional.of(new Duplicate(one.id(), one.title(), other.id(), other.title(), confidence, reasons));
    }

    /**
     * Returns whether it is worth weighing: where people share nothing else, only the same name can be enough. Finding that
     * out takes a fraction of the time, and most pairs are such.
     */
    private static boolean mayBeOne(Traits one, Traits other) {
        return one.name().isSame(other.name()) || !Collections.disjoint(one.keys(), other.keys())
                || !Collections.disjoint(one.organizations(), other.organizations()) || shareNumber(one, other)
                || one.birthday() != null && one.birthday().equals(other.birthday());
    }

    private static boolean shareNumber(Traits one, Traits other) {
        for (PhoneKey phone : one.phones()) {
            for (PhoneKey another : other.phones()) {
                if (phone.isSame(another)) {
                    return true;
                }
            }
        }
        return false;
    }

    private double marks(Traits one, Traits other, Set<Reason> reasons) {
        double doubt = 1;
        for (ContactKey key : one.keys()) {
            if (other.keys().contains(key)) {
                // A mailbox of a family or of an office says little.
                doubt *= marks.getOrDefault(key, 0) > SHARED ? 0.7 : key.kind() == ContactKey.Kind.EMAIL ? 0.15 : 0.1;
                reasons.add(switch (key.kind()) {
                    case UID -> Reason.UID;
                    case PROFILE -> Reason.PROFILE;
                    case EMAIL, NAME -> Reason.EMAIL;
                });
            }
        }
        Set<String> phones = one.phones().stream().filter(phone -> other.phones().stream().anyMatch(phone::isSame))
                .map(PhoneKey::digits).collect(Collectors.toSet());
        for (String phone : phones) {
            doubt *= marks.getOrDefault(phone, 0) > SHARED ? 0.85 : 0.5;
            reasons.add(Reason.PHONE);
        }
        return doubt;
    }

    private double name(Traits one, Traits other, Likeness likeness, Set<Reason> reasons) {
        int bearers = Math.max(names.getOrDefault(one.name().key(), 1), names.getOrDefault(other.name().key(), 1));
        double weight = switch (likeness) {
            case SAME -> bearers <= RARE ? 0.55 : bearers <= FREQUENT ? 0.35 : 0.15;
            case SIMILAR -> bearers <= RARE ? 0.4 : bearers <= FREQUENT ? 0.25 : 0.1;
            default -> 0;
        };
        if (weight > 0) {
            reasons.add(likeness == Likeness.SAME ? Reason.NAME : Reason.SIMILAR_NAME);
        }
        return weight;
    }

    private static double company(Traits one, Traits other, Set<Reason> reasons) {
        double weight = 0;
        if (!Collections.disjoint(one.organizations(), other.organizations())) {
            reasons.add(Reason.ORGANIZATION);
            weight = 0.35;
        }
        if (one.birthday() != null && one.birthday().equals(other.birthday())) {
            reasons.add(Reason.BIRTHDAY);
            weight = 1 - (1 - weight) * 0.4;
        }
        return weight;
    }

    private static double against(Traits one, Traits other, Likeness likeness, boolean somethingInCommon) {
        double left = switch (likeness) {
            case SAME, SIMILAR, UNKNOWN -> 1;
            case OTHER_FAMILY -> 0.85;
            case OTHER_GIVEN -> 0.35;
            case OTHER -> 0.3;
        };
        if (!one.name().generation().equals(other.name().generation())) {
            left *= OTHER_GENERATION;
        }
        if (one.birthday() != null && other.birthday() != null && !one.birthday().equals(other.birthday())) {
            left *= OTHER_BIRTHDAY;
        }
        if (!somethingInCommon && isKnown(one) && isKnown(other) && contradict(one, other)) {
            left *= NOTHING_IN_COMMON;
        }
        return left;
    }

    /** Two sources may know different kinds of marks of one person; where both know one kind, it should be the same. */
    private static boolean contradict(Traits one, Traits other) {
        boolean haveKind = one.keys().stream().anyMatch(key -> other.keys().stream().anyMatch(each -> each.kind() == key.kind()));
        return haveKind || !one.phones().isEmpty() && !other.phones().isEmpty();
    }

    /** Returns whether enough is known of a person to expect something in common. */
    private static boolean isKnown(Traits traits) {
        return !traits.organizations().isEmpty() && !(traits.keys().isEmpty() && traits.phones().isEmpty());
    }
}
