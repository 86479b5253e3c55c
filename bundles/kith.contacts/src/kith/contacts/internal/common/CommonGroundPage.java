package kith.contacts.internal.common;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import kith.core.EntityRef;
import kith.core.common.CommonGround;
import kith.core.common.CommonGroundText;
import kith.core.common.Shared;
import kith.core.common.SharedKind;
import kith.core.common.Side;
import kith.core.common.Timing;

/**
 * Common ground as a page shows it.
 *
 * @param ground what is shown
 * @param title whose it is
 * @param summary how much there is
 * @param sections what is shared, by kind; without those where nothing is
 * @param hints what could be told so that more is found
 */
record CommonGroundPage(CommonGround ground, String title, String summary, List<Section> sections, List<Hint> hints) {

    /**
     * What is shared of one kind.
     *
     * @param icon the name of its icon
     */
    record Section(SharedKind kind, String title, String icon, List<Row> rows) {
    }

    /**
     * One thing that is shared.
     *
     * @param detail what it is to each of the two; empty if there is nothing to say
     * @param when when it was; empty if there is nothing to say
     * @param strong whether they had it at the same time
     */
    record Row(Shared shared, String name, String detail, String when, boolean strong) {
    }

    /**
     * What is not known of one of the two.
     *
     * @param about that one
     * @param mine whether it is the user
     * @param text the sentence
     */
    record Hint(EntityRef about, boolean mine, String text) {
    }

    static CommonGroundPage of(CommonGround ground) {
        List<Section> sections = new ArrayList<>();
        for (SharedKind kind : SharedKind.values()) {
            List<Row> rows = ground.of(kind).stream().map(shared -> row(ground, shared)).toList();
            if (!rows.isEmpty()) {
                sections.add(new Section(kind, CommonGroundText.heading(kind), icon(kind), rows));
            }
        }
        return new CommonGroundPage(ground, title(ground), summary(ground), sections, hints(ground));
    }

    boolean isEmpty() {
        return sections.isEmpty();
    }

    /** Returns whether the two can be introduced to each other; they may know each other already. */
    boolean canIntroduce() {
        return !ground.mine();
    }

    private static String title(CommonGround ground) {
        return ground.mine() ? NLS.bind(Messages.youAnd, ground.secondName())
                : NLS.bind(Messages.both, ground.firstName(), ground.secondName());
    }

    private static String summary(CommonGround ground) {
        int shared = (int) ground.shared().stream().filter(each -> each.kind() != SharedKind.ACQUAINTANCE).count();
        String count = shared == 0 ? Messages.nothing : shared == 1 ? Messages.oneThing : NLS.bind(Messages.things, shared);
        return ground.mine() || !ground.acquainted() ? count : NLS.bind(Messages.acquainted, count);
    }

    private static Row row(CommonGround ground, Shared shared) {
        String detail = shared.kind() == SharedKind.EVENT ? shared.second().line()
                : shared.kind() == SharedKind.ACQUAINTANCE ? shared.first().line()
                : String.join("  \u00b7  ", Stream.of(
                        said(ground.mine() ? Messages.you : shortName(ground.firstName(), ground.secondName()), shared.first()),
                        said(shortName(ground.secondName(), ground.firstName()), shared.second())).filter(part -> !part.isEmpty()).toList());
        String name = shared.kind() == SharedKind.TAG ? "#" + shared.name() : shared.name();
        return new Row(shared, name, detail, shared.when(), shared.timing() == Timing.TOGETHER && shared.kind() != SharedKind.EVENT);
    }

    private static String said(String who, Side side) {
        return side.line().isEmpty() ? "" : NLS.bind(Messages.said, who, side.line());
    }

    /** A whole name twice in each line is hard to read, unless the other one begins alike. */
    private static String shortName(String name, String other) {
        String given = name.split(" ")[0];
        return given.equals(other.split(" ")[0]) ? name : given;
    }

    private static List<Hint> hints(CommonGround ground) {
        List<Hint> hints = new ArrayList<>();
        if (!ground.firstLacks().isEmpty()) {
            hints.add(ground.mine() ? new Hint(ground.first(), true, NLS.bind(Messages.yoursLack, words(ground.firstLacks())))
                    : new Hint(ground.first(), false, NLS.bind(Messages.theirsLack, ground.firstName(), words(ground.firstLacks()))));
        }
        if (!ground.secondLacks().isEmpty()) {
            hints.add(new Hint(ground.second(), false, NLS.bind(Messages.theirsLack, ground.secondName(), words(ground.secondLacks()))));
        }
        return hints;
    }

    private static String words(Set<SharedKind> lacks) {
        List<String> words = EnumSet.copyOf(lacks).stream().map(kind -> switch (kind) {
            case EMPLOYER -> Messages.employers;
            case SCHOOL -> Messages.schools;
            case PLACE -> Messages.places;
            default -> Messages.interests;
        }).toList();
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : NLS.bind(Messages.and, String.join(", ", words.subList(0, last)), words.get(last));
    }

    private static String icon(SharedKind kind) {
        return switch (kind) {
            case ACQUAINTANCE -> "people-fill";
            case EMPLOYER -> "briefcase";
            case SCHOOL -> "mortarboard";
            case GROUP -> "diagram-3";
            case EVENT -> "calendar-event";
            case CONTACT -> "people";
            case PLACE -> "geo-alt";
            case INTEREST -> "star";
            case TAG -> "tag";
        };
    }
}
