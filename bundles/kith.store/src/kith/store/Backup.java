package kith.store;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * A backup of a network.
 *
 * @param file where it is: a network itself
 * @param at when it was made, in the zone of the computer that made it
 * @param size its size in bytes
 */
public record Backup(Path file, LocalDateTime at, long size) {
}
