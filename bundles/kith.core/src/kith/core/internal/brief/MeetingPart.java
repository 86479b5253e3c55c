package kith.core.internal.brief;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import kith.core.PartialDateText;
import kith.core.brief.BriefPart;
import kith.core.brief.BriefSubject;
import kith.core.internal.ReferenceIds;
import kith.model.FirstMeeting;
import kith.model.KithPackage.Literals;

/** How the user and a person met. */
public final class MeetingPart implements BriefPart {

    @Override
    public List<String> lines(BriefSubject subject) {
        FirstMeeting meeting = subject.person().getFirstMeeting();
        if (meeting == null) {
            return List.of();
        }
        String event = Referenced.title(subject.store(), ReferenceIds.of(meeting, Literals.FIRST_MEETING__EVENT));
        String through = Referenced.title(subject.store(), ReferenceIds.of(meeting, Literals.FIRST_MEETING__THROUGH));
        String facts = String.join(", ", Stream.of(meeting.getDate() == null ? "" : PartialDateText.of(meeting.getDate()), event,
                meeting.getPlace() == null ? "" : meeting.getPlace(), through.isEmpty() ? "" : NLS.bind(Messages.through, through))
                .filter(fact -> !fact.isBlank()).toList());
        return Stream.of(facts, meeting.getNote() == null ? "" : meeting.getNote()).filter(line -> !line.isBlank()).toList();
    }
}
