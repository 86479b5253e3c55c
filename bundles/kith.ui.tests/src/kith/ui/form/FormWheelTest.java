package kith.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormWheelTest {

    private Shell shell;
    private ScrolledComposite form;
    private Text text;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        form = new ScrolledComposite(shell, SWT.V_SCROLL);
        form.setSize(200, 100);
        Composite body = new Composite(form, SWT.NONE);
        body.setSize(200, 1000);
        form.setContent(body);
        text = new Text(body, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setSize(100, 50);
        FormWheel.passAtEnd(text);
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void anEmptyTextLetsTheFormScroll() {
        Event wheel = new Event();
        wheel.count = -3;
        text.notifyListeners(SWT.MouseVerticalWheel, wheel);
        assertEquals(60, form.getOrigin().y);
    }

    @ParameterizedTest
    @CsvSource({ "0,3,true", "0,-3,false", "5,3,false", "5,-3,false", "10,-3,true", "10,3,false" })
    void aLongTextLetsItScrollAtItsEndsOnly(int position, int count, boolean passes) {
        assertEquals(passes, FormWheel.isAtEnd(position, 0, 10, count));
    }
}
