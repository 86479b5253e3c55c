package kith.core.common;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

/** Common ground in words, for briefs, messages and the command line. */
public final class CommonGroundText {

    private CommonGroundText() {
    }

    /** Returns what a kind of thing is called as a heading. */
    public static String heading(SharedKind kind) {
        return switch (kind) {
            case ACQUAINTANCE -> Messages.headingAcquaintance;
            case EMPLOYER -> Messages.headingEmployer;
            case SCHOOL -> Messages.headingSchool;
            case GROUP -> Messages.headingGroup;
            case EVENT -> Messages.headingEvent;
            case CONTACT -> Messages.headingContact;
            case PLACE -> Messages.headingPlace;
            case INTEREST -> Messages.headingInterest;
            case TAG -> Messages.headingTag;
        };
    }

    /** Returns one line for each kind of thing that is shared, the first few of it by name. */
    public static List<String> lines(CommonGround ground, int most) {
        List<String> lines = new ArrayList<>();
        for (SharedKind kind : SharedKind.values()) {
            List<Shared> shared = ground.of(kind);
            if (!shared.isEmpty()) {
                Stream<String> named = shared.stream().limit(most).map(CommonGroundText::named);
                Stream<String> more = shared.size() > most ? Stream.of(NLS.bind(Messages.more, shared.size() - most)) : Stream.of();
                lines.add(heading(kind) + ": " + String.join(", ", Stream.concat(named, more).toList()));
            }
        }
        return lines;
    }

    /** Returns the name of what is shared, with when it was. */
    public static String named(Shared shared) {
        String name = shared.kind() == SharedKind.TAG ? "#" + shared.name() : shared.name();
        String said = String.join(", ", Stream.of(shared.kind() == SharedKind.ACQUAINTANCE ? shared.first().text() : "", shared.when())
                .filter(part -> !part.isEmpty()).toList());
        return said.isEmpty() ? name : name + " (" + said + ")";
    }
}
