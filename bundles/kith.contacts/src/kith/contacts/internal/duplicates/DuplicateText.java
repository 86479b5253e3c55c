package kith.contacts.internal.duplicates;

import java.util.stream.Collectors;

import kith.core.duplicates.Duplicate;
import kith.core.duplicates.Reason;

/** What is said of two people who may be one. */
final class DuplicateText {

    private static final double VERY_LIKELY = 0.85;
    private static final double LIKELY = 0.65;

    private DuplicateText() {
    }

    static String confidence(Duplicate pair) {
        if (pair.reasons().isEmpty()) {
            return Messages.yourChoice;
        }
        return pair.confidence() >= VERY_LIKELY ? Messages.veryLikely : pair.confidence() >= LIKELY ? Messages.likely : Messages.possible;
    }

    static String reasons(Duplicate pair) {
        return pair.reasons().stream().sorted().map(DuplicateText::text).collect(Collectors.joining(", "));
    }

    private static String text(Reason reason) {
        return switch (reason) {
            case UID -> Messages.sameUid;
            case PROFILE -> Messages.sameProfile;
            case EMAIL -> Messages.sameEmail;
            case PHONE -> Messages.samePhone;
            case NAME -> Messages.sameName;
            case SIMILAR_NAME -> Messages.similarName;
            case ORGANIZATION -> Messages.sameOrganization;
            case BIRTHDAY -> Messages.sameBirthday;
        };
    }
}
