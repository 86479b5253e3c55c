package kith.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.PriorityQueue;

import org.junit.jupiter.api.Test;

class PauseTest {

    private record Task(long at, Runnable run) {
    }

    private final PriorityQueue<Task> tasks = new PriorityQueue<>(Comparator.comparingLong(Task::at));
    private long now;
    private int done;
    private final Pause pause = new Pause((millis, task) -> tasks.add(new Task(now + millis, task)), 2000, () -> done++);

    @Test
    void nothingIsDoneBeforeAnythingHappens() {
        pass(10_000);
        assertEquals(0, done);
    }

    @Test
    void itIsDoneWhenThePauseIsOver() {
        pause.interrupt();
        pass(1_999);
        assertEquals(0, done);
        pass(1);
        assertEquals(1, done);
    }

    @Test
    void eachKeyBeginsThePauseAnew() {
        for (int i = 0; i < 10; i++) {
            pause.interrupt();
            pass(1_500);
        }
        assertEquals(0, done);
        pass(500);
        assertEquals(1, done);
    }

    @Test
    void itIsDoneOnceForEachPause() {
        pause.interrupt();
        pass(60_000);
        assertEquals(1, done);
        pause.interrupt();
        pass(60_000);
        assertEquals(2, done);
    }

    @Test
    void itIsNotDoneOnceItIsStopped() {
        pause.interrupt();
        pass(1_000);
        pause.stop();
        pass(60_000);
        assertEquals(0, done);
    }

    private void pass(long millis) {
        long end = now + millis;
        while (!tasks.isEmpty() && tasks.peek().at() <= end) {
            Task next = tasks.remove();
            now = next.at();
            next.run().run();
        }
        now = end;
    }
}
