package kith.contacts.internal.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CropSquareTest {

    @Test
    void isAsLargeAsThePictureAllows() {
        assertEquals(new CropSquare(300, 200, 50, 0, 200), CropSquare.of(300, 200));
    }

    @Test
    void isNearTheTopOfATallPicture() {
        assertEquals(new CropSquare(200, 300, 0, 25, 200), CropSquare.of(200, 300));
    }

    @Test
    void doesNotLeaveThePicture() {
        assertEquals(new CropSquare(300, 200, 100, 0, 200), CropSquare.of(300, 200).moved(500, -20));
    }

    @Test
    void growsAroundItsMiddle() {
        assertEquals(new CropSquare(300, 300, 90, 90, 120), new CropSquare(300, 300, 100, 100, 100).grown(20));
    }

    @Test
    void growsNoFurtherThanThePicture() {
        assertEquals(new CropSquare(300, 200, 50, 0, 200), CropSquare.of(300, 200).grown(80));
    }

    @Test
    void keepsASmallestSide() {
        assertEquals(16, new CropSquare(300, 200, 10, 10, 40).grown(-400).side());
        assertEquals(8, CropSquare.of(8, 300).grown(-400).side());
    }

    @Test
    void followsItsCornerAsFarAsThePictureGoes() {
        assertEquals(new CropSquare(300, 200, 250, 10, 50), new CropSquare(300, 200, 250, 10, 20).drawnTo(400, 400));
    }

    @Test
    void leavesNothingToChooseInASquarePicture() {
        assertTrue(CropSquare.of(200, 200).isWhole());
        assertFalse(CropSquare.of(201, 300).isWhole());
    }
}
