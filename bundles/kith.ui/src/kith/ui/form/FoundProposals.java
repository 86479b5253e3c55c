package kith.ui.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;

import kith.store.TextFolding;


/**
 * What was found for what a field says, as far as it is known: until the answer is there, those of the answer before that go on
 * fitting. Without the field; to be used on the thread of the display.
 */
final class FoundProposals implements IContentProposalProvider {

    /** Reads in the background, and gives what was read on the thread of the display. */
    @FunctionalInterface
    interface Reader {

        void read(Supplier<List<? extends IContentProposal>> search, Consumer<List<? extends IContentProposal>> found, Runnable failed);
    }

    private final Function<String, List<? extends IContentProposal>> search;
    private final Reader reader;
    private final Consumer<String> told;
    private List<? extends IContentProposal> answer = List.of();
    private String answered;
    private String asked;

    /**
     * @param search finds proposals for a text, in the background
     * @param told is given the text whose answer is there now
     */
    FoundProposals(Function<String, List<? extends IContentProposal>> search, Reader reader, Consumer<String> told) {
        this.search = search;
        this.reader = reader;
        this.told = told;
    }

    @Override
    public IContentProposal[] getProposals(String contents, int position) {
        if (contents.isBlank()) {
            return new IContentProposal[0];
        } else if (contents.equals(answered)) {
            return answer.toArray(IContentProposal[]::new);
        }
        if (!contents.equals(asked)) {
            asked = contents;
            reader.read(() -> search.apply(contents), found -> answered(contents, found), () -> asked = null);
        }
        return answer.stream().filter(proposal -> fits(proposal, contents)).toArray(IContentProposal[]::new);
    }

    private void answered(String contents, List<? extends IContentProposal> found) {
        answered = contents;
        answer = found;
        told.accept(contents);
    }

    /** Nothing is chosen by mistake that was found for other words. */
    private static boolean fits(IContentProposal proposal, String typed) {
        return TextFolding.hasWords(proposal.getContent(), typed);
    }
}
