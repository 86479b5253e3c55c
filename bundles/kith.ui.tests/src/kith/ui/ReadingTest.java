package kith.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private final List<String> shown = new ArrayList<>();
    private final CountDownLatch go = new CountDownLatch(1);
    private Shell shell;
    private volatile int reads;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void whatNobodyWaitsForAnyMoreIsNotRead() {
        Reading.inPassing(new Shell(shell), () -> await("first"), shown::add);
        for (String each : List.of("second", "third", "fourth")) {
            Reading.inPassing(shell, () -> {
                reads++;
                return each;
            }, shown::add);
        }
        go.countDown();
        until(() -> shown.size() == 2);
        assertEquals(List.of("first", "fourth"), shown);
        assertEquals(1, reads);
    }

    @Test
    void whatCanWaitKeepsNobodyWaiting() {
        Reading.inPassing(shell, () -> await("counted"), shown::add);
        Reading.inPassing(new Shell(shell), () -> "counted too", shown::add);
        Reading.of(new Shell(shell), () -> "asked", shown::add);
        until(() -> shown.size() == 1);
        go.countDown();
        until(() -> shown.size() == 3);
        assertEquals(List.of("asked", "counted", "counted too"), shown);
    }

    @Test
    void aWidgetWaitsForSeveralThingsOfDifferentPurposes() {
        Reading.of(shell, "photo", () -> "photo", shown::add, failure -> { });
        Reading.of(shell, () -> "title", shown::add);
        until(() -> shown.size() == 2);
        assertTrue(shown.containsAll(List.of("photo", "title")));
    }

    @Test
    void whoWaitsIsToldOfAFailure() {
        Reading.of(shell, "photo", () -> {
            throw new IllegalStateException("closed");
        }, found -> shown.add("found"), failure -> shown.add(failure.getMessage()));
        until(() -> shown.size() == 1);
        assertEquals(List.of("closed"), shown);
    }

    private String await(String answer) {
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return answer;
    }

    private void until(BooleanSupplier done) {
        assertTrue(EventLoop.runUntil(shell.getDisplay(), done), shown::toString);
    }
}
