package kith.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class DeferredRefreshTest {

    private final List<String> done = new ArrayList<>();
    private boolean visible = true;
    private final DeferredRefresh refresh = new DeferredRefresh(this, () -> visible, () -> done.add("shown"));

    @Test
    void refreshesWhatIsSeenAtOnce() {
        refresh.changed(() -> done.add("now"));
        refresh.shown();
        assertEquals(List.of("now"), done);
    }

    @Test
    void refreshesOnceWhatWasChangedWhileNobodySawIt() {
        visible = false;
        refresh.changed(() -> done.add("now"));
        refresh.changed(() -> done.add("now"));
        assertEquals(List.of(), done);
        visible = true;
        refresh.shown();
        refresh.shown();
        assertEquals(List.of("shown"), done);
    }
}
