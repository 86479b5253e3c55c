package kith.core.internal.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import kith.core.brief.BriefPart;
import kith.core.brief.BriefSubject;
import kith.core.internal.ReferenceIds;
import kith.model.Affiliation;
import kith.model.Email;
import kith.model.KithPackage.Literals;
import kith.model.Person;
import kith.model.Phone;

/** Who somebody is: work, ways to reach, how to speak to them. */
public final class WhoPart implements BriefPart {

    @Override
    public List<String> lines(BriefSubject subject) {
        Person person = subject.person();
        List<String> lines = new ArrayList<>();
        person.getAffiliations().stream().filter(affiliation -> affiliation.getTo() == null)
                .map(affiliation -> work(subject, affiliation)).filter(line -> !line.isBlank()).forEach(lines::add);
        String reach = String.join("  ·  ", Stream.concat(
                person.getEmails().stream().map(Email::getAddress).limit(1),
                person.getPhones().stream().map(Phone::getNumber).limit(1)).filter(each -> each != null).toList());
        Stream.of(reach, text(person.getPronouns()), String.join(", ", person.getLanguages()),
                String.join(" ", person.getTags().stream().map(tag -> "#" + tag).toList()))
                .filter(line -> !line.isBlank()).forEach(lines::add);
        return lines;
    }

    private static String work(BriefSubject subject, Affiliation affiliation) {
        String organization = Referenced.title(subject.store(), ReferenceIds.of(affiliation, Literals.AFFILIATION__ORGANIZATION));
        String what = String.join(", ", Stream.of(text(affiliation.getTitle()), organization).filter(part -> !part.isBlank()).toList());
        return affiliation.getFrom() == null || what.isEmpty() ? what : NLS.bind(Messages.since, what, affiliation.getFrom());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
