package kith.ui;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * Colours that are mixed from those of a control, so that they follow any theme, light or dark. To be asked for when they
 * are used: a theme can change while the program runs.
 */
public final class Colors {

    /** Where the style engine of the workbench looks for the class of a widget; the themes' style sheets are in css/. */
    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";
    private static final RGB ACCENT_ON_LIGHT = new RGB(0x1f, 0x6f, 0xb2);
    private static final RGB ACCENT_ON_DARK = new RGB(0x6c, 0xb2, 0xee);
    private static final RGB GOOD_ON_LIGHT = new RGB(0x2c, 0x7a, 0x4b);
    private static final RGB GOOD_ON_DARK = new RGB(0x6f, 0xc5, 0x8f);
    private static final RGB BAD_ON_LIGHT = new RGB(0xb4, 0x3f, 0x2f);
    private static final RGB BAD_ON_DARK = new RGB(0xf0, 0x93, 0x80);

    private Colors() {
    }

    /** Returns the colour of text that stands back. */
    public static Color muted(Control control) {
        return mix(control.getForeground(), control.getBackground(), isDark(control) ? 0.75 : 0.62);
    }

    /** Lets the text of a control stand back, in whatever theme is set now and later. */
    public static void mute(Control text) {
        text.setForeground(muted(text.getParent()));
        text.setData(CSS_CLASS, "MutedText");
    }

    /** Lets the text of a control stand out, in whatever theme is set now and later. */
    public static void emphasize(Control text) {
        text.setForeground(accent(text.getParent()));
        text.setData(CSS_CLASS, "AccentText");
    }

    /** Lets the text of a control warn, in whatever theme is set now and later. */
    public static void warn(Control text) {
        text.setForeground(bad(text.getParent()));
        text.setData(CSS_CLASS, "WarningText");
    }

    /** Gives a form in a dialog the colours that forms have in editors, which themes set for parts of the workbench only. */
    public static void likePart(Control area) {
        area.setData(CSS_CLASS, "MPart");
    }

    /** Returns the colour of lines and of empty bars. */
    public static Color rule(Control control) {
        return mix(control.getForeground(), control.getBackground(), isDark(control) ? 0.22 : 0.14);
    }

    /** Returns the one colour that stands out. */
    public static Color accent(Control control) {
        return new Color(isDark(control) ? ACCENT_ON_DARK : ACCENT_ON_LIGHT);
    }

    /** Returns the colour of what goes well. */
    public static Color good(Control control) {
        return new Color(isDark(control) ? GOOD_ON_DARK : GOOD_ON_LIGHT);
    }

    /** Returns the colour of what needs attention. */
    public static Color bad(Control control) {
        return new Color(isDark(control) ? BAD_ON_DARK : BAD_ON_LIGHT);
    }

    /** Returns whether a control has light text on a dark ground. */
    public static boolean isDark(Control control) {
        RGB ground = control.getBackground().getRGB();
        return ground.red * 299 + ground.green * 587 + ground.blue * 114 < 128_000;
    }

    private static Color mix(Color front, Color ground, double share) {
        return new Color(mix(front.getRed(), ground.getRed(), share), mix(front.getGreen(), ground.getGreen(), share),
                mix(front.getBlue(), ground.getBlue(), share));
    }

    private static int mix(int front, int ground, double share) {
        return (int) Math.round(front * share + ground * (1 - share));
    }
}
