package kith.timeline.internal.propose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final List<String> NAMES = List.of("Anna", "Anton", "Ben");

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<String> read = new ArrayList<>();
    private int arrived;
    private boolean broken;
    private final Answers<String> answers = new Answers<>(background::add, Runnable::run, this::names, String::startsWith,
            () -> arrived++);

    private List<String> names(String text) {
        if (broken) {
            throw new IllegalStateException("broken");
        }
        read.add(text);
        return NAMES.stream().filter(name -> name.startsWith(text)).toList();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    @Test
    void nothingIsReadWhileOneWrites() {
        assertEquals(List.of(), answers.of("A"));
        assertEquals(List.of(), read);
        work();
        assertEquals(1, arrived);
        assertEquals(List.of("Anna", "Anton"), answers.of("A"));
    }

    @Test
    void whatIsTheAnswerAlreadyIsNotReadAgain() {
        answers.of("A");
        work();
        answers.of("A");
        work();
        assertEquals(List.of("A"), read);
    }

    @Test
    void whatStillFitsStandsUntilTheAnswerIsThere() {
        answers.of("A");
        work();
        assertEquals(List.of("Anton"), answers.of("Ant"));
        assertEquals(List.of(), answers.of("B"));
    }

    @Test
    void ofWhatWasWrittenMeanwhileOnlyTheLastIsRead() {
        answers.of("A");
        answers.of("An");
        answers.of("Ann");
        answers.of("B");
        work();
        assertEquals(List.of("A", "B"), read);
        assertEquals(1, arrived);
        assertEquals(List.of("Ben"), answers.of("B"));
    }

    @Test
    void whatCouldNotBeReadIsReadAgain() {
        broken = true;
        answers.of("A");
        assertThrows(IllegalStateException.class, this::work);
        broken = false;
        answers.of("A");
        work();
        assertEquals(List.of("Anna", "Anton"), answers.of("A"));
    }
}
