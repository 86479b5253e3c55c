package kith.core;

import java.util.Objects;
import java.util.Optional;

import kith.core.internal.ReferenceIds;
import kith.model.KithFactory;
import kith.model.KithPackage.Literals;
import kith.model.Person;
import kith.model.Profile;
import kith.store.NetworkStore;

/**
 * The user: one profile, and the person of the network who is that user, with work, schools and places like anybody's. What
 * reads the store may be called on any thread.
 */
public final class Self {

    private Self() {
    }

    /** Returns the profile; empty if there is none yet. */
    public static Optional<Profile> profile(NetworkStore store) {
        return store.ids("Profile").stream().flatMap(id -> store.load(id).stream()).filter(Profile.class::isInstance)
                .map(Profile.class::cast).findFirst();
    }

    /** Returns the id of the person who is the user; empty if nobody is said to be, or if that person is gone. */
    public static Optional<String> id(NetworkStore store) {
        return store.ids("Profile").stream().flatMap(id -> store.load(id).stream())
                .map(profile -> ReferenceIds.of(profile, Literals.PROFILE__SELF)).filter(Objects::nonNull)
                .filter(id -> store.load(id).isPresent()).findFirst();
    }

    /**
     * Says who the user is; to be called inside a command. A profile is made where there is none.
     *
     * @param person a person of the network
     * @return the profile
     */
    public static Profile set(Session session, Person person) {
        Profile profile = profile(session);
        profile.setSelf(person);
        return profile;
    }

    /** Returns the live profile, to be changed; to be called inside a command. It is made where there is none. */
    public static Profile profile(Session session) {
        return session.getStore().ids("Profile").stream().flatMap(id -> session.find(Profile.class, id).stream())
                .findFirst().orElseGet(() -> session.create(KithFactory.eINSTANCE.createProfile()));
    }
}
