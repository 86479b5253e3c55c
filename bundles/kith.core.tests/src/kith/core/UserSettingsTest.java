package kith.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserSettingsTest {

    @TempDir
    Path folder;

    @Test
    void keepsOtherSettings() throws Exception {
        UserSettings settings = new UserSettings(folder.resolve("s.properties"));
        settings.set(Map.of("one", "1"));
        settings.set(Map.of("two", "2"));
        assertEquals("1", settings.get("one"));
        assertEquals("2", settings.get("two"));
    }

    @Test
    void overwritesNothingThatCannotBeRead() throws Exception {
        Path file = Files.writeString(folder.resolve("s.properties"), "folder=D:\\uncle\n");
        UserSettings settings = new UserSettings(file);
        assertThrows(IOException.class, () -> settings.set(Map.of("two", "2")));
        assertEquals("folder=D:\\uncle\n", Files.readString(file));
    }
}
