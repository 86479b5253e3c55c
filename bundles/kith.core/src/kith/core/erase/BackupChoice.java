package kith.core.erase;

/** What becomes of the backups that hold somebody who is erased. */
public enum BackupChoice {
    /** They stay as they are, and the receipt names them. */
    KEEP,
    /** The person is erased from them too. */
    REWRITE,
    /** They are deleted. */
    DELETE
}
