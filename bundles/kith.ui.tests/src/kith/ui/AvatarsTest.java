package kith.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AvatarsTest {

    @BeforeEach
    void open() {
        Display.getDefault();
    }

    @Test
    void namesOfTheSameInitialsShareAPicture() {
        assertSame(Avatars.get("Amara Osei", 16), Avatars.get("Andrew Ott", 16));
    }

    @Test
    void thereAreSoManyPicturesAndNoMore() {
        Image first = Avatars.get("Amara Osei", 16);
        Set<Image> pictures = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int one = 0; one < 60; one++) {
            for (int other = 0; other < 60; other++) {
                pictures.add(Avatars.get(Character.toString(0x4e00 + one) + " " + Character.toString(0x4f00 + other), 16));
            }
        }
        assertTrue(pictures.size() <= 2_000 + 12, () -> pictures.size() + " pictures");
        assertSame(first, Avatars.get("Amara Osei", 16));
        assertFalse(first.isDisposed());
    }
}
