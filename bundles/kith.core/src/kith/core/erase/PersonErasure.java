package kith.core.erase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import kith.core.EntityRef;
import kith.core.erase.BackupOutcome.State;
import kith.core.erase.ErasurePlan.Named;
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
        List<BackupOutcome> holding = holding(id, backups);
        if (entity == null && holding.stream().noneMatch(backup -> backup.state() == State.HOLDS)) {
            return Optional.empty();
        }
        String name = entity == null ? "" : Titles.of(entity);
        Set<String> referrers = store.referrers(id);
        List<Named> alone = alone(store, id, referrers);
        Set<String> going = new LinkedHashSet<>(alone.stream().map(each -> each.ref().id()).toList());
        going.add(id);
        return Optional.of(new ErasurePlan(id, name, store.getFile(), alone, referrers.size() - alone.size(),
                store.history().size(id), mentions(store, name, going), holding));
    }

    private static List<Named> alone(NetworkStore store, String id, Set<String> referrers) {
        List<Named> alone = new ArrayList<>();
        for (String referrer : referrers) {
            store.load(referrer).filter(entity -> Set.of(id).equals(people(entity)))
                    .ifPresent(entity -> alone.add(new Named(EntityRef.of(entity), Titles.of(entity))));
        }
        return alone;
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

    private static List<Named> mentions(NetworkStore store, String name, Set<String> without) {
        if (name.isBlank()) {
            return List.of();
        }
        Stream<String> found = store.search(name, MOST_MENTIONS).stream().map(SearchHit::id);
        return Stream.concat(found, store.ids("SmartList").stream()).distinct().filter(id -> !without.contains(id))
                .flatMap(id -> store.load(id).stream())
                .filter(entity -> !isNamesake(entity, name)).filter(entity -> says(entity, name.toLowerCase(Locale.ROOT)))
                .map(entity -> new Named(EntityRef.of(entity), Titles.of(entity))).toList();
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

    private static List<BackupOutcome> holding(String id, List<Backups> folders) {
        List<BackupOutcome> holding = new ArrayList<>();
        for (Backups folder : folders) {
            try {
                for (Backup backup : folder.list()) {
                    look(backup, id).ifPresent(holding::add);
                }
            } catch (NetworkException e) {
                holding.add(new BackupOutcome(folder.folder(), State.UNREADABLE, e.getMessage()));
            }
        }
        return holding;
    }

    private static Optional<BackupOutcome> look(Backup backup, String id) {
        try {
            return Stores.knows(backup.file(), id) ? Optional.of(new BackupOutcome(backup.file(), State.HOLDS, "")) : Optional.empty();
        } catch (NetworkException e) {
            return Optional.of(new BackupOutcome(backup.file(), State.UNREADABLE, e.getMessage()));
        }
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
        Set<String> ids = new LinkedHashSet<>(List.of(plan.id()));
        if (alone) {
            plan.alone().forEach(each -> ids.add(each.ref().id()));
        }
        Erasure erasure = eraser.erase(ids);
        List<BackupOutcome> backups = plan.backups().stream().map(backup -> backup(backup, plan.id(), alone, choice)).toList();
        int erased = (int) erasure.changes().changes().stream().filter(each -> each.kind() == Change.Kind.REMOVED).count();
        return new ErasureReceipt(plan.id(), now, plan.network(), erased, erasure.changes().changes().size() - erased,
                erasure.states(), erasure.overwritten(), plan.mentions().size(), backups);
    }

    private static BackupOutcome backup(BackupOutcome backup, String id, boolean alone, BackupChoice choice) {
        if (backup.state() != State.HOLDS || choice == BackupChoice.KEEP) {
            return backup;
        }
        try {
            if (choice == BackupChoice.DELETE) {
                Stores.delete(backup.file());
                return new BackupOutcome(backup.file(), State.DELETED, "");
            }
            return rewrite(backup, id, alone) ? new BackupOutcome(backup.file(), State.REWRITTEN, "")
                    : new BackupOutcome(backup.file(), State.FAILED, Messages.receiptNotOverwritten);
        } catch (NetworkException | IOException | UncheckedIOException e) {
            return new BackupOutcome(backup.file(), State.FAILED, String.valueOf(e.getMessage()));
        }
    }

    private static boolean rewrite(BackupOutcome backup, String id, boolean alone) throws NetworkException, IOException {
        try {
            return erase(backup, id, alone);
        } finally {
            // One of an older version is brought up to date after a backup of its own, which is as it was.
            Path folder = Backups.defaultFolder(backup.file());
            for (Backup copy : new Backups(backup.file(), folder).list()) {
                Stores.delete(copy.file());
            }
            Files.deleteIfExists(folder);
        }
    }

    private static boolean erase(BackupOutcome backup, String id, boolean alone) throws NetworkException {
        try (NetworkStore store = Stores.open(backup.file())) {
            Set<String> ids = new LinkedHashSet<>(List.of(id));
            if (alone) {
                alone(store, id, store.referrers(id)).forEach(each -> ids.add(each.ref().id()));
            }
            return store.erase(ids).overwritten();
        }
    }
}
