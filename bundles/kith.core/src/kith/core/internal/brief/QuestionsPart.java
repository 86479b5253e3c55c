package kith.core.internal.brief;

import java.util.List;

import kith.core.brief.BriefPart;
import kith.core.brief.BriefSubject;

/** What to ask a person next time. */
public final class QuestionsPart implements BriefPart {

    @Override
    public List<String> lines(BriefSubject subject) {
        return subject.person().getQuestions().stream().filter(question -> !question.isBlank()).toList();
    }
}
