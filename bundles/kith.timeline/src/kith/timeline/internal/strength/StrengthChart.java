package kith.timeline.internal.strength;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.jface.resource.JFaceResources;

import kith.core.strength.Reasons;
import kith.core.strength.Strength;
import kith.core.strength.Term;
import kith.ui.Colors;

/** Draws how strong a relationship is: the score with its history, and a bar for each term with its reason. */
final class StrengthChart extends Canvas {

    private static final int MARGIN = 12;
    private static final int BAR_HEIGHT = 6;
    private static final int BAR_WIDTH = 90;
    private static final int HISTORY_HEIGHT = 44;
    private static final int ROW_GAP = 8;

    private String name = "";
    private Strength strength;
    private List<Integer> history = List.of();

    StrengthChart(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
    }

    /** @param scores the scores of the last months, the oldest first */
    void show(String person, Strength measured, List<Integer> scores) {
        name = person;
        strength = measured;
        history = scores;
        setToolTipText(NLS.bind(Messages.historyTip, scores.size() - 1));
        redraw();
    }

    /** It is as wide as there is room, and as high as its terms. */
    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        int line = gc.getFontMetrics().getHeight();
        gc.setFont(JFaceResources.getHeaderFont());
        int head = Math.max(HISTORY_HEIGHT, gc.getFontMetrics().getHeight() + 2 + line);
        gc.dispose();
        long terms = strength == null ? 0 : Stream.of(Term.values()).filter(term -> strength.weights().of(term) > 0).count();
        int height = 3 * MARGIN + head + (int) terms * (line + ROW_GAP);
        return new Point(widthHint == SWT.DEFAULT ? 2 * BAR_WIDTH : widthHint, heightHint == SWT.DEFAULT ? height : heightHint);
    }

    /** Returns what the chart shows, as a sentence. */
    private String spoken() {
        if (strength == null) {
            return Messages.strength;
        }
        StringBuilder words = new StringBuilder(NLS.bind(Messages.spoken, name, strength.score()));
        for (Term term : Term.values()) {
            words.append(", ").append(Reasons.name(term)).append(": ").append(Reasons.of(strength, term));
        }
        return words.toString();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(getBackground());
        gc.fillRectangle(area);
        if (strength == null) {
            return;
        }
        gc.setAntialias(SWT.ON);
        Font usual = gc.getFont();
        gc.setFont(JFaceResources.getHeaderFont());
        gc.setForeground(getForeground());
        String score = NLS.bind(Messages.score, strength.score());
        Point size = gc.textExtent(score);
        gc.drawText(score, MARGIN, MARGIN, true);
        gc.setFont(usual);
        gc.setForeground(Colors.muted(this));
        gc.drawText(name, MARGIN, MARGIN + size.y + 2, true);
        int left = MARGIN + Math.max(size.x, gc.textExtent(name).x) + 2 * MARGIN;
        paintHistory(gc, new Rectangle(left, MARGIN, area.width - left - MARGIN, HISTORY_HEIGHT));
        int y = MARGIN + Math.max(HISTORY_HEIGHT, size.y + gc.getFontMetrics().getHeight()) + MARGIN;
        for (Term term : Term.values()) {
            if (strength.weights().of(term) > 0) {
                y += paintTerm(gc, term, y, area.width);
            }
        }
    }

    private void paintHistory(GC gc, Rectangle area) {
        if (area.width < 40 || history.size() < 2) {
            return;
        }
        gc.setForeground(Colors.rule(this));
        gc.drawLine(area.x, area.y + area.height, area.x + area.width, area.y + area.height);
        int[] points = new int[history.size() * 2];
        for (int i = 0; i < history.size(); i++) {
            points[2 * i] = area.x + i * area.width / (history.size() - 1);
            points[2 * i + 1] = area.y + area.height - history.get(i) * area.height / 100;
        }
        gc.setForeground(Colors.accent(this));
        gc.setLineWidth(2);
        gc.drawPolyline(points);
        gc.setLineWidth(1);
        gc.setBackground(Colors.accent(this));
        gc.fillOval(points[points.length - 2] - 3, points[points.length - 1] - 3, 6, 6);
        gc.setBackground(getBackground());
    }

    /** Draws a term and returns how high it is. */
    private int paintTerm(GC gc, Term term, int y, int width) {
        int height = gc.getFontMetrics().getHeight();
        int label = 0;
        for (Term each : Term.values()) {
            label = Math.max(label, gc.textExtent(Reasons.name(each)).x);
        }
        gc.setForeground(getForeground());
        gc.drawText(Reasons.name(term), MARGIN, y, true);
        int bar = MARGIN + label + MARGIN;
        int top = y + (height - BAR_HEIGHT) / 2;
        gc.setBackground(Colors.rule(this));
        gc.fillRoundRectangle(bar, top, BAR_WIDTH, BAR_HEIGHT, BAR_HEIGHT, BAR_HEIGHT);
        gc.setBackground(Colors.accent(this));
        int filled = (int) Math.round(BAR_WIDTH * strength.terms().get(term));
        if (filled > 0) {
            gc.fillRoundRectangle(bar, top, Math.max(filled, BAR_HEIGHT), BAR_HEIGHT, BAR_HEIGHT, BAR_HEIGHT);
        }
        gc.setBackground(getBackground());
        gc.setForeground(Colors.muted(this));
        int text = bar + BAR_WIDTH + MARGIN;
        if (text < width) {
            gc.drawText(Reasons.of(strength, term), text, y, true);
        }
        return height + ROW_GAP;
    }
}
