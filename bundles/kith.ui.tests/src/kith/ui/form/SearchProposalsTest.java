package kith.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kith.ui.EventLoop;

class SearchProposalsTest {

    private final List<Thread> threads = new ArrayList<>();
    private Shell shell;
    private Text text;
    private SearchProposals proposals;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        text = new Text(shell, SWT.SINGLE);
        proposals = new SearchProposals(text, new TextContentAdapter(), this::search);
        shell.setSize(300, 80);
        shell.open();
        text.forceFocus();
        until(text::isFocusControl);
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void proposalsOpenOnceTheyAreFoundBesideTheWindow() {
        type('a');
        until(proposals::isProposalPopupOpen);
        assertTrue(threads.stream().noneMatch(thread -> thread == Thread.currentThread()));
    }

    @Test
    void proposalsCloseWhenNothingFitsAnyMore() {
        type('a');
        until(proposals::isProposalPopupOpen);
        text.append("x");
        proposals.refresh();
        until(() -> !proposals.isProposalPopupOpen());
        assertEquals("ax", text.getText());
    }

    @Test
    void whatIsFoundForAnotherTextOpensNothing() {
        type('a');
        text.setText("other");
        until(() -> threads.size() == 1);
        long end = System.currentTimeMillis() + 200;
        until(() -> System.currentTimeMillis() > end);
        assertTrue(!proposals.isProposalPopupOpen());
    }

    private void type(char character) {
        Event key = new Event();
        key.character = character;
        key.keyCode = character;
        text.notifyListeners(SWT.KeyDown, key);
        text.append(String.valueOf(character));
    }

    private synchronized List<ContentProposal> search(String typed) {
        threads.add(Thread.currentThread());
        return typed.equals("a") ? List.of(new ContentProposal("Amara Osei")) : List.of();
    }

    private void until(BooleanSupplier done) {
        assertTrue(EventLoop.runUntil(shell.getDisplay(), done));
    }
}
