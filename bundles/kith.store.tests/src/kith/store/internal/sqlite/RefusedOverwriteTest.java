package kith.store.internal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.store.Occasion;
import kith.store.Stores;

/** Pages that cannot be written anew after an erasure, as when another program replaces the file meanwhile. */
class RefusedOverwriteTest {

    @TempDir
    Path folder;

    @Test
    void leavesNoTransactionOpen() throws Exception {
        Path file = folder.resolve("a.kith");
        Stores.create(file).close();
        try (WriteLock lock = WriteLock.take(file)) {
            FileStamp before = FileStamp.of(file);
            Database writer = new Database(NetworkFile.open(file));
            OpenedFile opened = OpenedFile.writing(file, before, lock, writer);
            try (Connections connections = Connections.writing(opened, writer)) {
                writer.setGuard(database -> {
                    throw new SQLException("Refused");
                });
                assertThat(Eraser.overwrite(connections)).isFalse();
                writer.setGuard(opened);
                assertThat(writer.connection().getAutoCommit()).isTrue();
                Path copy = folder.resolve("copy.kith");
                connections.rescue().saveAs(copy, percent -> { });
                assertThat(Files.size(copy)).isPositive();
                try (SqliteBatch batch = new SqliteBatch(connections, Occasion.of("Edit", ""), true)) {
                    batch.commit();
                }
            }
        }
    }
}
