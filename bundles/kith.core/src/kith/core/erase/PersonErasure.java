package kith.core.erase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import kith.core.EntityRef;
import kith.core.PrivateCopies;
import kith.core.erase.BackupOutcome.State;
import kith.core.erase.ErasurePlan.Named;
import kith.core.internal.MergedUids;
import kith.core.internal.ReferenceIds;
import kith.model.Entity;
import kith.model.Exchange;
import kith.model.Interaction;
import kith.model.KithPackage.Literals;
import kith.model.Person;
import kith.model.Task;
import kith.store.Backup;
import kith.store.Backups;
import kith.store.Change;
import kith.store.Erasure;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.SearchHit;
import kith.store.Stores;
import kith.store.Titles;

/**
 * Erases a person for good, from the network and, if the user wants, from its backups; it cannot be undone. Everything reads
 * and writes files: call it in the background.
 */
public final class PersonErasure {

    /** Erases objects: a session, so that what is in memory follows, or a store that no session has. */
    @FunctionalInterface
    public interface Eraser {

        /** Erases objects as {@link NetworkStore#erase} does. */
        Erasure erase(Collection<String> ids) throws NetworkException;
    }

    private static final int MOST_MENTIONS = 200;

    private PersonErasure() {
    }

    /**
     * Finds out what erasing a person would do; nothing is changed.
     *
     * @param id the id of a person, also of one who was removed
     * @return empty if neither the network nor a backup knows the person
     */
    public static Optional<ErasurePlan> plan(NetworkStore store, String id, List<Backups> backups) {
        Entity entity = store.load(id).or(() -> store.history().last(id)).orElse(null);
        if (entity != null && !(entity instanceof Person)) {
            return Optional.empty();
        }
        List<Named> merged = entity == null ? List.of() : merged(store, (Person) entity, backups);
        Set<String> ids = new LinkedHashSet<>(List.of(id));
        merged.forEach(each -> ids.add(each.ref().id()));
        List<BackupOutcome> holding = BackupScan.holding(store.getFile(), ids, backups);
        if (entity == null && holding.stream().noneMatch(backup -> backup.state() == State.HOLDS)) {
            return Optional.empty();
        }
        String name = entity == null ? "" : Titles.of(entity);
        Set<String> referrers = referrers(store, ids);
        List<Named> alone = alone(store, ids, referrers);
        Set<String> going = new LinkedHashSet<>(ids);
        alone.forEach(each -> going.add(each.ref().id()));
        Set<String> names = new LinkedHashSet<>(List.of(name));
        merged.forEach(each -> names.add(each.title()));
        return Optional.of(new ErasurePlan(id, name, store.getFile(), merged, alone, referrers.size() - (int) alone.stream().filter(each -> referrers.contains(each.ref().id())).count(),
                ids.stream().mapToInt(store.history()::size).sum(), mentions(store, names, going), backups, holding));
    }

    /** Returns those who were merged into a person and are known still, by the history or by a backup. */
    private static List<Named> merged(NetworkStore store, Person person, List<Backups> backups) {
        List<Named> merged = new ArrayList<>();
        for (String id : MergedUids.ids(person)) {
            Entity last = store.history().last(id).orElse(null);
            boolean isThere = store.load(id).isPresent();
            if (!isThere && (last instanceof Person || last == null && isHeld(id, backups))) {
                merged.add(new Named(new EntityRef("Person", id), last == null ? "" : Titles.of(last)));
            }
        }
        return merged;
    }

    private static boolean isHeld(String id, List<Backups> backups) {
        return BackupScan.holding(null, Set.of(id), backups).stream().anyMatch(backup -> backup.state() == State.HOLDS);
    }

    private static Set<String> referrers(NetworkStore store, Set<String> ids) {
        Set<String> referrers = new LinkedHashSet<>();
        ids.forEach(id -> referrers.addAll(store.referrers(id)));
        referrers.removeAll(ids);
        return referrers;
    }

    private static List<Named> alone(NetworkStore store, Set<String> ids, Set<String> referrers) {
        List<Named> alone = new ArrayList<>();
        for (String referrer : referrers) {
            store.load(referrer).filter(entity -> isWithThemAlone(people(entity), ids))
                    .ifPresent(entity -> alone.add(new Named(EntityRef.of(entity), Titles.of(entity))));
        }
        // What was removed is in the history with all that was said of it.
        for (String type : List.of("Interaction", "Exchange", "Task")) {
            store.history().removed(type).values().stream().filter(entity -> isWithThemAlone(people(entity), ids))
                    .forEach(entity -> alone.add(new Named(EntityRef.of(entity), Titles.of(entity))));
        }
        return alone;
    }

    private static boolean isWithThemAlone(Set<String> people, Set<String> ids) {
        return !people.isEmpty() && ids.containsAll(people);
    }

    /** Returns with whom something was that makes no sense without people; nobody for everything else. */
    private static Set<String> people(Entity entity) {
        return switch (entity) {
            case Interaction interaction -> ReferenceIds.all(interaction, Literals.INTERACTION__PARTICIPANTS);
            case Exchange exchange -> ReferenceIds.all(exchange, Literals.EXCHANGE__PEOPLE);
            case Task task -> ReferenceIds.all(task, Literals.TASK__PEOPLE);
            default -> Set.of();
        };
    }

    private static List<Named> mentions(NetworkStore store, Set<String> names, Set<String> without) {
        Map<String, Named> mentions = new LinkedHashMap<>();
        for (String name : names) {
            if (!name.isBlank()) {
                mentions(store, name, without).forEach(each -> mentions.putIfAbsent(each.ref().id(), each));
            }
        }
        return List.copyOf(mentions.values());
    }

    private static Stream<Named> mentions(NetworkStore store, String name, Set<String> without) {
        Stream<String> found = store.search(name, MOST_MENTIONS).stream().map(SearchHit::id);
        return Stream.concat(found, store.ids("SmartList").stream()).distinct().filter(id -> !without.contains(id))
                .flatMap(id -> store.load(id).stream())
                .filter(entity -> !isNamesake(entity, name)).filter(entity -> says(entity, name.toLowerCase(Locale.ROOT)))
                .map(entity -> new Named(EntityRef.of(entity), Titles.of(entity)));
    }

    /** Somebody else of the same name is called so for another reason. */
    private static boolean isNamesake(Entity entity, String name) {
        return entity instanceof Person && Titles.of(entity).equalsIgnoreCase(name);
    }

    private static boolean says(Entity entity, String name) {
        List<EObject> all = new ArrayList<>(List.of(entity));
        entity.eAllContents().forEachRemaining(all::add);
        return all.stream().anyMatch(object -> object.eClass().getEAllAttributes().stream().anyMatch(each -> says(object, each, name)));
    }

    private static boolean says(EObject object, EAttribute attribute, String name) {
        Object value = object.eGet(attribute);
        return value instanceof String text && text.toLowerCase(Locale.ROOT).contains(name)
                || value instanceof List<?> list && list.stream().anyMatch(
                        each -> each instanceof String text && text.toLowerCase(Locale.ROOT).contains(name));
    }

    /**
     * Erases the person of a plan.
     *
     * @param alone whether what happened with the person alone goes too
     * @param choice what becomes of the backups that hold the person
     * @param now the time for the receipt
     * @throws NetworkException if nothing could be erased; everything is then as it was
     */
    public static ErasureReceipt run(Eraser eraser, ErasurePlan plan, boolean alone, BackupChoice choice, Instant now)
            throws NetworkException {
        Set<String> ids = new LinkedHashSet<>(plan.ids());
        if (alone) {
            plan.alone().forEach(each -> ids.add(each.ref().id()));
        }
        Erasure erasure = eraser.erase(ids);
        PrivateCopies.ofUser().sweep(true);
        List<Path> swept = BackupScan.sweep(plan.network(), plan.folders());
        // One may have been made since the plan.
        List<BackupOutcome> backups = BackupScan.holding(plan.network(), plan.ids(), plan.folders()).stream()
                .map(backup -> backup(backup, plan.ids(), alone, choice)).toList();
        int erased = (int) erasure.changes().changes().stream().filter(each -> each.kind() == Change.Kind.REMOVED).count();
        List<String> merged = plan.merged().stream().map(each -> each.ref().id()).toList();
        return new ErasureReceipt(plan.id(), plan.name(), merged, now, plan.network(), erased, erasure.changes().changes().size() - erased,
                erasure.states(), erasure.overwritten(), plan.mentions().size(), backups, swept);
    }

    private static BackupOutcome backup(BackupOutcome backup, Set<String> ids, boolean alone, BackupChoice choice) {
        if (backup.state() != State.HOLDS || choice == BackupChoice.KEEP) {
            return backup;
        }
        try {
            if (choice == BackupChoice.DELETE) {
                Stores.delete(backup.file());
                return new BackupOutcome(backup.file(), State.DELETED, "");
            }
            return rewrite(backup, ids, alone) ? new BackupOutcome(backup.file(), State.REWRITTEN, "")
                    : new BackupOutcome(backup.file(), State.FAILED, Messages.receiptNotOverwritten);
        } catch (NetworkException | IOException | UncheckedIOException e) {
            return new BackupOutcome(backup.file(), State.FAILED, String.valueOf(e.getMessage()));
        }
    }

    private static boolean rewrite(BackupOutcome backup, Set<String> ids, boolean alone) throws NetworkException, IOException {
        try {
            return erase(backup, ids, alone);
        } finally {
            // One of an older version is brought up to date after a backup of its own, which is as it was.
            Path folder = Backups.defaultFolder(backup.file());
            for (Backup copy : new Backups(backup.file(), folder).list()) {
                Stores.delete(copy.file());
            }
            deleteIfEmpty(folder);
        }
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // What else is there is nothing of the person's, and somebody wants it.
        }
    }

    private static boolean erase(BackupOutcome backup, Set<String> people, boolean alone) throws NetworkException {
        try (NetworkStore store = Stores.open(backup.file())) {
            Set<String> ids = new LinkedHashSet<>(people);
            for (String id : people) {
                // It may know of somebody who was merged into the person and whom the network has forgotten.
                store.load(id).or(() -> store.history().last(id)).filter(Person.class::isInstance)
                        .ifPresent(person -> merged(store, (Person) person, List.of()).forEach(each -> ids.add(each.ref().id())));
            }
            if (alone) {
                alone(store, ids, referrers(store, ids)).forEach(each -> ids.add(each.ref().id()));
            }
            return store.erase(ids).overwritten();
        }
    }
}
