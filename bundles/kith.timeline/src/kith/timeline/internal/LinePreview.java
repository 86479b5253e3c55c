package kith.timeline.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** One part: its picture, its words, and the name in it if that is not clear. */
    private record Part(String icon, String text, Participant unclear, boolean good) {
    }

    private final Channels channels;
    private final RowText words = new RowText(Locale.getDefault(), ZoneId.systemDefault());
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
        String channel = InteractionLog.channel(line);
        shown.add(new Part(channels.find(channel).map(Channel::icon).orElse("chat"), channels.name(channel), null, false));
        for (Participant participant : line.people()) {
            shown.add(participant.person().map(LinePreview::person)
                    .orElseGet(() -> new Part("question-circle", question(participant), participant, false)));
        }
        if (!line.log().subject().isEmpty()) {
            shown.add(new Part("", line.log().subject(), null, false));
        }
        LocalDate day = line.log().at().toLocalDate();
        shown.add(new Part("calendar3", words.day(day, LocalDate.now()) + " " + words.time(line.log().at().toInstant()), null,
                false));
        if (line.log().duration() != null) {
            shown.add(new Part("clock", RowText.duration(line.log().duration()), null, false));
        }
        line.log().exchanges().forEach(said -> shown.add(new Part("gift", said(said), null, false)));
        for (SaidTask said : line.log().tasks()) {
            String what = said.text().isEmpty() ? literal(said.kind()) : said.text();
            shown.add(new Part("check-circle", NLS.bind(Messages.taskDue, what, words.day(said.due(), LocalDate.now())), null,
                    false));
        }
        line.log().tags().forEach(tag -> shown.add(new Part("tag", tag, null, false)));
        set(shown);
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
        set(List.of(new Part("check2", Messages.logged, null, true)));
    }

    /** Returns what is shown, as words. */
    String spoken() {
        return parts.stream().map(Part::text).collect(Collectors.joining(", "));
    }

    private static Part person(PersonChoice person) {
        return new Part(person.isNew() ? "person-plus" : "person",
                person.isNew() ? NLS.bind(Messages.newPerson, person.name()) : person.name(), null, false);
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
        GC gc = new GC(this);
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        return new Point(width == SWT.DEFAULT ? 200 : width, height == SWT.DEFAULT ? line + 12 : height);
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        places.clear();
        int line = gc.getFontMetrics().getHeight();
        int height = line + 6;
        int y = (getClientArea().height - height) / 2;
        int x = 0;
        for (Part part : parts) {
            int icon = part.icon.isEmpty() ? 0 : ICON + 6;
            int room = getClientArea().width - x - 2 * PAD - icon;
            String text = room <= 0 ? "" : RowPainter.fit(gc, part.text, Math.min(room, 320));
            int width = gc.textExtent(text).x + icon + 2 * PAD;
            Color color = part.unclear != null ? Colors.bad(this) : part.good ? Colors.good(this) : Colors.accent(this);
            gc.setBackground(color);
            gc.setAlpha(TINT);
            gc.fillRoundRectangle(x, y, width, height, height, height);
            gc.setAlpha(255);
            if (icon > 0) {
                gc.drawImage(Icons.get(part.icon), x + PAD, y + (height - ICON) / 2);
            }
            gc.setForeground(part.unclear != null || part.good ? color : getForeground());
            gc.drawText(text, x + PAD + icon, y + 3, SWT.DRAW_TRANSPARENT);
            places.add(new Rectangle(x, y, width, height));
            x += width + 6;
        }
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
