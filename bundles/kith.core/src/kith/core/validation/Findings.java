package kith.core.validation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EStructuralFeature;

import kith.core.EntityRef;
import kith.model.Entity;
import kith.store.NetworkStore;
import kith.store.Titles;

/** What the rules find about one object, and what they may look at beside it. */
final class Findings {

    /** A feature of the object, or one of its values. */
    record Place(EStructuralFeature feature, int index) {

        static Place of(EStructuralFeature feature) {
            return new Place(feature, -1);
        }
    }

    private final Entity entity;
    private final NetworkStore store;
    private final Predicate<String> exists;
    private final Instant now;
    private final List<Problem> problems = new ArrayList<>();

    /** @param exists tells whether the network has an object of an id */
    Findings(Entity entity, NetworkStore store, Predicate<String> exists, Instant now) {
        this.entity = entity;
        this.store = store;
        this.exists = exists;
        this.now = now;
    }

    Entity entity() {
        return entity;
    }

    NetworkStore store() {
        return store;
    }

    boolean exists(String id) {
        return exists.test(id);
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZoneId.systemDefault());
    }

    void warn(String rule, Place place, String message, Fix fix, String... others) {
        add(Severity.WARNING, rule, place, message, fix, others);
    }

    void inform(String rule, Place place, String message, String... others) {
        add(Severity.INFO, rule, place, message, null, others);
    }

    private void add(Severity severity, String rule, Place place, String message, Fix fix, String... others) {
        problems.add(new Problem(rule, severity, EntityRef.of(entity), Titles.of(entity), place.feature(), place.index(),
                message, Optional.ofNullable(fix), Set.of(others)));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
