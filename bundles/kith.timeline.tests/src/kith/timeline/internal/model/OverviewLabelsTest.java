package kith.timeline.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kith.timeline.internal.model.Overview.Span;
import kith.timeline.internal.model.OverviewLabels.Label;

class OverviewLabelsTest {

    private static final int ROOM = 40;

    private static List<Span> spans(String from, String to, int most) {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        LocalDate.parse(from).datesUntil(LocalDate.parse(to)).forEach(day -> days.put(day, 1));
        Overview overview = new Overview();
        overview.show(days);
        return overview.spans(most);
    }

    private static List<String> texts(List<Span> spans, double width) {
        return OverviewLabels.of(spans, width, ROOM).stream().map(Label::text).toList();
    }

    static boolean isEnglish() {
        return Locale.getDefault().getLanguage().equals("en");
    }

    @Test
    @EnabledIf("isEnglish")
    void monthsAreNamedAtEqualDistances() {
        List<Span> weeks = spans("2025-01-15", "2027-02-10", 150);
        assertEquals(List.of("Mar", "May", "Jul", "Sep", "Nov", "2026", "Mar", "May", "Jul", "Sep", "Nov", "2027"), texts(weeks, 5));
        assertEquals(List.of("Apr", "Jul", "Oct", "2026", "Apr", "Jul", "Oct", "2027"), texts(weeks, 4));
        assertEquals(List.of("Jul", "2026", "Jul", "2027"), texts(weeks, 2));
    }

    @Test
    void whereThereIsRoomForYearsAloneTheyAreNamed() {
        assertEquals(List.of("2026", "2027"), texts(spans("2025-12-15", "2027-02-10", 150), 1));
    }

    @Test
    @EnabledIf("isEnglish")
    void aFewWeeksSayOfWhichYearTheyAre() {
        assertEquals(List.of("Apr 2026", "May"), texts(spans("2026-03-01", "2026-05-20", 100), 14));
        assertEquals(List.of("Mar 2026"), texts(spans("2026-03-01", "2026-03-15", 100), 20));
    }

    @Test
    void manyYearsAreNamedAtEqualDistancesToo() {
        assertEquals(List.of("1990", "2000", "2010", "2020"), texts(spans("1985-05-01", "2026-03-01", 50), 5));
    }

    @ParameterizedTest
    @ValueSource(doubles = { 1, 2, 3, 5, 8, 13, 21 })
    void labelsDoNotTouch(double width) {
        for (int most : List.of(10, 50, 150, 2000)) {
            List<Label> labels = OverviewLabels.of(spans("2021-11-20", "2027-02-10", most), width, ROOM);
            for (int i = 1; i < labels.size(); i++) {
                double distance = (labels.get(i).index() - labels.get(i - 1).index()) * width;
                // A month can be shorter than another.
                assertEquals(true, distance >= ROOM * 0.85, most + " bars: " + labels);
            }
        }
    }
}
