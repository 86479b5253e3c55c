package kith.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import kith.store.Stores;

@DisabledOnOs(OS.WINDOWS)
class ReadableFileNoticeTest {

    @TempDir
    private Path folder;

    private Path network;

    @BeforeEach
    void makeNetwork() throws Exception {
        System.setProperty(UserSettings.FILE, folder.resolve("home").resolve("settings.properties").toString());
        network = Files.createDirectory(folder.resolve("shared")).resolve("n.kith");
        Stores.create(network).close();
        permit(folder, "rwxr-xr-x");
        permit(network.getParent(), "rwxr-xr-x");
    }

    @AfterEach
    void forgetSettings() {
        System.clearProperty(UserSettings.FILE);
    }

    @Test
    void saysNothingOfAFileThatKithHasMade() {
        assertThat(ReadableFileNotice.of(network)).isEmpty();
    }

    @Test
    void tellsOnceThatOthersCanReadAFile() throws Exception {
        permit(network, "rw-r--r--");
        assertThat(ReadableFileNotice.of(network)).get().asString().contains(network.toRealPath().toString()).contains("chmod");
        assertThat(ReadableFileNotice.of(network)).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(network))).isEqualTo("rw-r--r--");
    }

    @Test
    void saysNothingWhereOthersCannotReachTheFile() throws Exception {
        permit(network, "rw-r--r--");
        permit(network.getParent(), "rwx------");
        assertThat(ReadableFileNotice.of(network)).isEmpty();
        permit(network.getParent(), "rwxr-xr-x");
        assertThat(ReadableFileNotice.of(network)).isPresent();
    }

    @Test
    void saysNothingOfAFileThatIsNotThere() {
        assertThat(ReadableFileNotice.of(folder.resolve("none.kith"))).isEmpty();
    }

    private static void permit(Path file, String permissions) throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
