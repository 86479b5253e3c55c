package kith.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import kith.store.Backup;
import kith.store.BackupVerification;

class BackupTextTest {

    private static BackupText text(BackupVerification verification) {
        return new BackupText(new Backup(Path.of("/backups/me 1.kith"), LocalDateTime.of(2026, 12, 1, 9, 30), 1_572_864),
                Optional.ofNullable(verification));
    }

    @Test
    void tellsWhatIsWrongWithADamagedBackup() {
        BackupText text = text(new BackupVerification(Instant.now(), List.of("The file: a page is damaged", "An object is damaged")));
        assertTrue(text.cells().get(2).startsWith("Damaged"), text.cells()::toString);
        assertTrue(text.detail().contains("me 1.kith") && text.detail().contains("a page is damaged\nAn object"), text.detail());
    }

    @Test
    void tellsWhenABackupWasFoundSound() {
        BackupText text = text(new BackupVerification(Instant.now(), List.of()));
        assertTrue(text.cells().get(2).startsWith("Sound"), text.cells()::toString);
        assertEquals("1.5 MB", text.cells().get(1));
    }

    @Test
    void tellsThatABackupWasNotReadYet() {
        assertTrue(text(null).detail().contains("Verify"), text(null).detail());
    }
}
