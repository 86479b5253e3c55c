package kith.app.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.app.internal.BackupUpkeep.Damage;
import kith.store.Backup;
import kith.store.BackupVerifier;
import kith.store.Backups;
import kith.store.Stores;

class BackupUpkeepTest {

    private static final int PAGE = 4096;

    @TempDir
    private Path folder;

    private Backups backups;
    private BackupUpkeep upkeep;

    @BeforeEach
    void makeNetwork() throws Exception {
        Path network = folder.resolve("n.kith");
        Stores.create(network).close();
        backups = Backups.beside(network);
        upkeep = new BackupUpkeep(backups);
    }

    @Test
    void makesTheFirstBackupAndNotTheNextOnTheSameDay() throws Exception {
        assertThat(upkeep.makeIfDue(percent -> { })).isPresent();
        assertThat(upkeep.makeIfDue(percent -> { })).isEmpty();
        assertThat(backups.list()).hasSize(1);
    }

    @Test
    void makesAnotherBackupInThePlaceOfADamagedOneAndTellsThatOnce() throws Exception {
        Path damaged = damage(backups.make(percent -> { }));
        Damage found = upkeep.verifyOne(Optional.empty()).orElseThrow();
        assertThat(found.file()).isEqualTo(damaged);
        assertThat(found.problems()).isNotEmpty();
        assertThat(found.substitute()).isPresent().get().isNotEqualTo(damaged);
        assertThat(backups.list()).hasSize(2);
        assertThat(new BackupVerifier(backups.folder()).find(backups.list().getFirst()).orElseThrow().isSound()).isTrue();
        assertThat(upkeep.verifyOne(Optional.empty())).isEmpty();
    }

    @Test
    void makesNoOtherWhereOneWasMadeJustNow() throws Exception {
        damage(backups.make(percent -> { }));
        Backup made = backups.make(percent -> { });
        assertThat(upkeep.verifyOne(Optional.of(made)).orElseThrow().substitute()).contains(made.file());
        assertThat(backups.list()).hasSize(2);
    }

    @Test
    void tellsThatNoOtherCanBeMade() throws Exception {
        damage(backups.make(percent -> { }));
        Files.delete(backups.network());
        Damage found = upkeep.verifyOne(Optional.empty()).orElseThrow();
        assertThat(found.substitute()).isEmpty();
        assertThat(found.reason()).contains("n.kith");
    }

    @Test
    void leavesSoundBackupsAlone() throws Exception {
        backups.make(percent -> { });
        assertThat(upkeep.verifyOne(Optional.empty())).isEmpty();
        assertThat(backups.list()).hasSize(1);
    }

    private static Path damage(Backup backup) throws Exception {
        byte[] bytes = Files.readAllBytes(backup.file());
        Arrays.fill(bytes, PAGE, 8 * PAGE, (byte) 7);
        return Files.write(backup.file(), bytes);
    }
}
