package kith.core.internal.brief;

import java.util.List;

import kith.core.brief.BriefPart;
import kith.core.brief.BriefSubject;
import kith.core.common.CommonGroundText;
import kith.core.common.CommonGrounds;

/** What the user and a person have in common. */
public final class CommonGroundPart implements BriefPart {

    private static final int MOST = 4;

    @Override
    public List<String> lines(BriefSubject subject) {
        return CommonGrounds.withMe(subject.store(), subject.person().getId(), subject.today(), subject.now().getZone())
                .map(ground -> CommonGroundText.lines(ground, MOST)).orElse(List.of());
    }
}
