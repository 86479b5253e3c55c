package kith.core.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import kith.core.touch.Rhythm.Origin;
import kith.model.Closeness;

class RankingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Comparator<Touch> ORDER = Comparator.comparingDouble((Touch touch) -> -touch.urgency(TODAY))
            .thenComparing(Touch::id);

    private final Random random = new Random(7);

    private Touch touch(int number) {
        int ideal = 10 * (1 + random.nextInt(9));
        LocalDate last = TODAY.minusDays(ideal + random.nextInt(200));
        return new Touch("p" + random.nextInt(100) + "-" + number, last, last, new Rhythm(ideal, ideal, Origin.PERSON, ""), 0, null,
                Closeness.get(random.nextInt(5)));
    }

    private List<Touch> people(int count) {
        List<Touch> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(touch(i));
        }
        return people;
    }

    @Test
    void putsTheMostUrgentFirstAndEqualOnesByTheirIds() {
        List<Touch> people = people(5000);
        Ranking ranking = new Ranking(TouchState.OVERDUE, TODAY);
        people.forEach(ranking::add);
        people.sort(ORDER);
        assertEquals(people, ranking.list());
    }

    @Test
    void keepsTheOrderAsPeopleComeAndGo() {
        List<Touch> people = people(500);
        Ranking ranking = new Ranking(TouchState.OVERDUE, TODAY);
        people.subList(0, 250).forEach(ranking::add);
        ranking.list();
        people.subList(250, 500).forEach(ranking::add);
        people.subList(100, 300).forEach(ranking::remove);
        people.subList(100, 300).clear();
        people.sort(ORDER);
        assertEquals(people, ranking.list());
    }

    @Test
    void putsWhoIsDueSoonByTheDay() {
        Ranking ranking = new Ranking(TouchState.SOON, TODAY);
        Touch later = new Touch("a", TODAY, TODAY.minusDays(1), new Rhythm(7, 9, Origin.PERSON, ""), 0, null, Closeness.UNSTATED);
        Touch sooner = new Touch("b", TODAY, TODAY.minusDays(5), new Rhythm(7, 9, Origin.PERSON, ""), 0, null, Closeness.UNSTATED);
        ranking.add(later);
        ranking.add(sooner);
        assertEquals(List.of(sooner, later), ranking.list());
    }
}
