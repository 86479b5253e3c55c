package kith.core.validation;

import java.util.List;

import kith.core.validation.Findings.Place;
import kith.model.KithPackage.Literals;
import kith.model.Profile;

/** There is one user: one profile, and one person who is that user. */
final class Profiles implements Rule {

    @Override
    public void check(Findings findings) {
        if (!(findings.entity() instanceof Profile profile)) {
            return;
        }
        List<String> others = findings.store().ids("Profile").stream().filter(id -> !id.equals(profile.getId())).toList();
        if (!others.isEmpty()) {
            findings.warn("profile.several", Place.of(null), Messages.profiles, null, others.toArray(String[]::new));
        }
        if (References.id(profile, Literals.PROFILE__SELF) == null) {
            findings.inform("profile.self", Place.of(Literals.PROFILE__SELF), Messages.self);
        }
    }
}
