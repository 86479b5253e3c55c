package kith.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    private Display display;
    private Shell window;

    @BeforeEach
    void open() {
        display = Display.getDefault();
        window = new Shell(display);
        window.open();
    }

    @AfterEach
    void close() {
        window.dispose();
    }

    @Test
    void aWindowIsNoQuestion() {
        new Shell(window, SWT.DIALOG_TRIM).open();
        assertFalse(Questions.isWaiting(display));
    }

    @Test
    void aModalDialogIsOneAsLongAsItIsOpen() {
        Shell dialog = new Shell(window, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
        assertFalse(Questions.isWaiting(display));
        dialog.open();
        assertTrue(Questions.isWaiting(display));
        dialog.dispose();
        assertFalse(Questions.isWaiting(display));
    }
}
