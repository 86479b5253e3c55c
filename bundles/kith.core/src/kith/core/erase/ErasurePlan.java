package kith.core.erase;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import kith.core.EntityRef;
import kith.store.Backups;

/**
 * What erasing a person would do.
 *
 * @param id the id of the person
 * @param name the name, or the last one of a person who was removed; empty if only backups know the person
 * @param network the file
 * @param merged those who were merged into the person, with the last name of each; what is kept of them goes too
 * @param alone what happened with the person and nobody else: interactions, exchanges and tasks
 * @param others how many objects of others refer to the person; they stay, without the person
 * @param states how many states of the person the history has, and of those who were merged into it
 * @param mentions what names the person in words of the user's own; it stays as it is
 * @param folders where backups of the network are
 * @param backups the backups that hold the person, or cannot be read
 */
public record ErasurePlan(String id, String name, Path network, List<Named> merged, List<Named> alone, int others, int states,
        List<Named> mentions, List<Backups> folders, List<BackupOutcome> backups) {

    /** An object with what it is called. */
    public record Named(EntityRef ref, String title) {
    }

    public ErasurePlan {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(network);
        merged = List.copyOf(merged);
        alone = List.copyOf(alone);
        mentions = List.copyOf(mentions);
        folders = List.copyOf(folders);
        backups = List.copyOf(backups);
    }

    /**
     * Returns what the person was called, and those who were merged into the person.
     *
     * @since 0.1
     */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>(List.of(name));
        merged.forEach(each -> names.add(each.title()));
        names.remove("");
        return names;
    }

    /** Returns all ids under which something is kept of the person. */
    public Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>(List.of(id));
        merged.forEach(each -> ids.add(each.ref().id()));
        return ids;
    }
}
