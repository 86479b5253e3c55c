package kith.core.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceRenamesTest {

    @ParameterizedTest
    @CsvSource({ "Berln Paris,Berlin Paris,{Berln=Berlin}", "Berln Paris,Berlin Pariis,'{Berln=Berlin, Paris=Pariis}'",
            "Berln Paris,Berlin,{}", "Paris,Paris Rome,{}", "Paris Rome,Rome Paris,{}", "Paris Rome Oslo,Paris Oslo,{}",
            "Paris Rom Oslo,Paris Rome Oslo,{Rom=Rome}", "Paris Rom Oslo,Oslo Rome Paris,{Rom=Rome}" })
    void aChoiceInThePlaceOfAnotherIsThatOneRenamed(String before, String after, String renamed) {
        Map<String, String> found = ChoiceRenames.of(List.of(before.split(" ")), List.of(after.split(" ")));
        assertEquals(renamed, new TreeMap<>(found).toString());
    }
}
