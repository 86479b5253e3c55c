package kith.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.junit.jupiter.api.Test;

class FoundProposalsTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final FoundProposals proposals = new FoundProposals(this::search,
            (search, found, failed) -> background.add(() -> found.accept(search.get())), told::add);

    @Test
    void nothingIsLookedUpWhereTheUserTypes() {
        assertEquals(List.of(), of("a"));
        assertEquals(List.of(), asked);
        background.poll().run();
        assertEquals(List.of("a"), told);
        assertEquals(List.of("Amara Osei", "Andr\u00e9 Roux"), of("a"));
        assertEquals(List.of("a"), asked);
    }

    @Test
    void aTextIsLookedUpOnce() {
        of("a");
        of("a");
        assertEquals(1, background.size());
    }

    @Test
    void untilTheAnswerIsThereWhatGoesOnFittingIsOffered() {
        of("a");
        background.poll().run();
        assertEquals(List.of("Andr\u00e9 Roux"), of("an"));
        assertEquals(List.of("Andr\u00e9 Roux"), of("andre r"));
        assertEquals(List.of(), of("b"));
    }

    @Test
    void nothingIsLookedUpForNothing() {
        assertEquals(List.of(), of(" "));
        assertEquals(0, background.size());
    }

    @Test
    void whatCouldNotBeReadIsAskedForAgain() {
        FoundProposals broken = new FoundProposals(this::search, (search, found, failed) -> {
            asked.add("tried");
            failed.run();
        }, told::add);
        broken.getProposals("a", 1);
        broken.getProposals("a", 1);
        assertEquals(List.of("tried", "tried"), asked);
    }

    private List<String> of(String typed) {
        return Arrays.stream(proposals.getProposals(typed, typed.length())).map(IContentProposal::getContent).toList();
    }

    private List<ContentProposal> search(String typed) {
        asked.add(typed);
        return Stream.of("Amara Osei", "Andr\u00e9 Roux", "Ben Adeyemi").filter(name -> name.toLowerCase().startsWith(typed))
                .map(ContentProposal::new).toList();
    }
}
