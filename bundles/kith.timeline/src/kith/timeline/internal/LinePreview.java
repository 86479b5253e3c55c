package kith.timeline.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import kith.core.Channel;
import kith.core.Channels;
import kith.model.edit.KithEditPlugin;
import kith.timeline.internal.model.RowText;
import kith.core.quicklog.InteractionLog;
import kith.core.quicklog.Participant;
import kith.core.quicklog.PersonChoice;
import kith.core.quicklog.QuickLog.SaidExchange;
import kith.core.quicklog.QuickLog.SaidTask;
import kith.core.quicklog.Understanding;
import kith.ui.Colors;
import kith.ui.Icons;

/** Shows what was understood of a line, part by part; a name that is not clear can be clicked. */
final class LinePreview extends Canvas {

    private static final int PAD = 8;
    private static final int ICON = 16;
    private static final int TINT = 26;
    private static final int GAP = 6;
    /** The most room that one part has. */
    private static final int MOST = 320;
    private static final int WIDEST = 1000;

    /** One part: its picture, its words, the name in it if that is not clear, and how it is meant. */
    private record Part(String icon, String text, Participant unclear, Tone tone) {

        Part(String icon, String text) {
            this(icon, text, null, Tone.PLAIN);
        }
    }

    private enum Tone {
        PLAIN, GOOD, BAD
    }

    private final Channels channels;
    private final RowText words = new RowText(Locale.getDefault(), ZoneId.systemDefault(), UnaryOperator.identity());
    private final Consumer<Participant> clicked;
    private final List<Rectangle> places = new ArrayList<>();
    private List<Part> parts = List.of();

    LinePreview(Composite parent, Channels channels, Consumer<Participant> clicked) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.channels = channels;
        this.clicked = clicked;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> redraw());
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.MouseMove, event -> setCursor(unclearAt(event) == null ? null
                : getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
    }

    /** Shows what was understood. */
    void show(Understanding line) {
        List<Part> shown = new ArrayList<>();
        boolean happened = line.log().happened();
        String channel = InteractionLog.channel(line);
        if (happened || line.log().channel() != null) {
            shown.add(new Part(channels.find(channel).map(Channel::icon).orElse("chat"), channels.name(channel)));
        }
        for (Participant participant : line.people()) {
            shown.add(participant.person().map(LinePreview::person)
                    .orElseGet(() -> new Part("question-circle", question(participant), participant, Tone.BAD)));
        }
        if (!line.log().subject().isEmpty()) {
            shown.add(new Part("", line.log().subject()));
        }
        if (happened) {
            LocalDate day = line.log().at().toLocalDate();
            shown.add(new Part("calendar3", line.log().allDay() ? words.day(day, LocalDate.now())
                    : words.day(day, LocalDate.now()) + " " + words.time(line.log().at().toInstant())));
        }
        line.log().misread().forEach(words -> shown.add(new Part("exclamation-triangle", NLS.bind(Messages.misread, words), null, Tone.BAD)));
        if (line.log().duration() != null) {
            shown.add(new Part("clock", RowText.duration(line.log().duration())));
        }
        line.log().exchanges().forEach(said -> shown.add(new Part("gift", said(said))));
        for (SaidTask said : line.log().tasks()) {
            String what = said.text().isEmpty() ? literal(said.kind()) : said.text();
            shown.add(new Part("check-circle", NLS.bind(Messages.taskDue, what, words.day(said.due(), LocalDate.now()))));
        }
        if (!line.log().note().isEmpty()) {
            shown.add(new Part("sticky", line.log().note()));
        }
        line.log().tags().forEach(tag -> shown.add(new Part("tag", tag)));
        set(shown);
    }

    /** Shows whom a line that is not begun yet will be about. */
    void showMeant(List<PersonChoice> people) {
        set(people.stream().map(LinePreview::person).toList());
    }

    private static String said(SaidExchange said) {
        String what = NLS.bind(Messages.exchangeSaid, literal(said.state()), literal(said.kind()));
        return said.text().isEmpty() ? what : NLS.bind(Messages.exchangeOf, what, said.text());
    }

    private static String literal(Enumerator value) {
        return KithEditPlugin.INSTANCE.getString(
                "_UI_" + value.getClass().getSimpleName() + "_" + value.getLiteral() + "_literal");
    }

    /** Says that the line was logged. */
    void showLogged() {
        set(List.of(new Part("check2", Messages.logged, null, Tone.GOOD)));
    }

    /** Returns what is shown, as words. */
    String spoken() {
        return parts.stream().map(Part::text).collect(Collectors.joining(", "));
    }

    private static Part person(PersonChoice person) {
        return new Part(person.isNew() ? "person-plus" : "person",
                person.isNew() ? NLS.bind(Messages.newPerson, person.name()) : person.name());
    }

    private static String question(Participant participant) {
        return NLS.bind(participant.candidates().isEmpty() ? Messages.unknown : Messages.who, participant.written());
    }

    private void set(List<Part> shown) {
        parts = shown;
        redraw();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        int room = width == SWT.DEFAULT ? getSize().x : width;
        GC gc = new GC(this);
        List<Rectangle> laid = lay(gc, room <= 0 ? WIDEST : room);
        int least = gc.getFontMetrics().getHeight() + 2 * GAP;
        gc.dispose();
        int needed = laid.isEmpty() ? least : laid.getLast().y + laid.getLast().height + GAP / 2;
        return new Point(width == SWT.DEFAULT ? 200 : width, height == SWT.DEFAULT ? Math.max(least, needed) : height);
    }

    /** Returns where the parts are: beside each other, and below where there is no more room. */
    private List<Rectangle> lay(GC gc, int room) {
        List<Rectangle> laid = new ArrayList<>();
        int height = gc.getFontMetrics().getHeight() + GAP;
        int x = 0;
        int y = GAP / 2;
        for (Part part : parts) {
            int icon = iconWidth(part);
            int most = Math.max(0, Math.min(room - 2 * PAD - icon, MOST));
            int width = gc.textExtent(RowPainter.fit(gc, part.text, most)).x + icon + 2 * PAD;
            if (x > 0 && x + width > room) {
                x = 0;
                y += height + GAP;
            }
            laid.add(new Rectangle(x, y, width, height));
            x += width + GAP;
        }
        return laid;
    }

    private static int iconWidth(Part part) {
        return part.icon.isEmpty() ? 0 : ICON + GAP;
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        places.clear();
        places.addAll(lay(gc, getClientArea().width));
        for (int i = 0; i < parts.size(); i++) {
            paint(gc, parts.get(i), places.get(i));
        }
    }

    private void paint(GC gc, Part part, Rectangle at) {
        int icon = iconWidth(part);
        Color color = switch (part.tone) {
            case BAD -> Colors.bad(this);
            case GOOD -> Colors.good(this);
            case PLAIN -> Colors.accent(this);
        };
        gc.setBackground(color);
        gc.setAlpha(TINT);
        gc.fillRoundRectangle(at.x, at.y, at.width, at.height, at.height, at.height);
        gc.setAlpha(255);
        if (icon > 0) {
            gc.drawImage(Icons.get(part.icon), at.x + PAD, at.y + (at.height - ICON) / 2);
        }
        gc.setForeground(part.tone == Tone.PLAIN ? getForeground() : color);
        gc.drawText(RowPainter.fit(gc, part.text, at.width - icon - 2 * PAD), at.x + PAD + icon, at.y + GAP / 2,
                SWT.DRAW_TRANSPARENT);
    }

    private void click(Event event) {
        Participant unclear = unclearAt(event);
        if (unclear != null) {
            clicked.accept(unclear);
        }
    }

    private Participant unclearAt(Event event) {
        for (int i = 0; i < places.size() && i < parts.size(); i++) {
            if (places.get(i).contains(event.x, event.y)) {
                return parts.get(i).unclear;
            }
        }
        return null;
    }
}
