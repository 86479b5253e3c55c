package kith.core.duplicates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import kith.core.Session;
import kith.core.history.FeatureText;
import kith.core.history.Names;
import kith.core.internal.ReferenceIds;
import kith.model.KithPackage.Literals;
import kith.model.Person;
import kith.store.Batch;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Titles;

/**
 * Makes one person of two: side by side, with a choice for each field in which they differ. Where both can be kept, both
 * are unless something else is chosen. Everything that referred to either refers to the one that stays.
 */
public final class PersonMerge {

    /** What becomes of a field. */
    public enum Choice {
        /** What the person has who stays. */
        KEPT,
        /** What the other one has. */
        OTHER,
        /** Both: the list of all, or the text of both. */
        BOTH
    }

    /**
     * A field in which two people differ.
     *
     * @param label what the field is called
     * @param kept what the person has who stays, a line for each value
     * @param other what the other one has
     * @param choices what can be chosen
     * @param choice what is chosen if nobody says otherwise
     */
    public record Line(EStructuralFeature feature, String label, String kept, String other, List<Choice> choices, Choice choice) {
    }

    /** What nobody needs to be asked: it goes on for both. */
    private static final Set<EStructuralFeature> UNASKED = Set.of(Literals.CONTACT__DISTINCT_FROM, Literals.CONTACT__UID);

    private PersonMerge() {
    }

    /** Returns the fields in which two people differ, in the order of the model; those that only the one has who stays are left out. */
    public static List<Line> lines(Person kept, Person other, Names names) {
        FeatureText texts = new FeatureText(names);
        List<Line> lines = new ArrayList<>();
        for (EStructuralFeature feature : FeatureText.features(kept)) {
            List<String> ours = texts.values(kept, feature);
            List<String> theirs = texts.values(other, feature);
            if (!UNASKED.contains(feature) && !ours.containsAll(theirs)) {
                lines.add(new Line(feature, FeatureText.label(feature), String.join("\n", ours), String.join("\n", theirs),
                        choices(feature, kept), choice(feature, kept)));
            }
        }
        return List.copyOf(lines);
    }

    private static List<Choice> choices(EStructuralFeature feature, Person kept) {
        return feature.isMany() || feature == Literals.CONTACT__NOTE ? List.of(Choice.KEPT, Choice.OTHER, Choice.BOTH)
                : List.of(Choice.KEPT, Choice.OTHER);
    }

    private static Choice choice(EStructuralFeature feature, Person kept) {
        if (!kept.eIsSet(feature)) {
            return Choice.OTHER;
        }
        return feature.isMany() || feature == Literals.CONTACT__NOTE ? Choice.BOTH : Choice.KEPT;
    }

    /**
     * Merges two people as one transaction and one step of undo. May be called on any thread outside a command.
     *
     * @param kept the id of the person who stays
     * @param other the id of the one who goes
     * @param choices what was chosen otherwise than {@link #lines} proposes
     * @return whether both were there
     * @throws NetworkException if it cannot be committed; everything is then as it was
     */
    public static boolean run(Session session, String kept, String other, Map<EStructuralFeature, Choice> choices)
            throws NetworkException {
        return run(session, kept, other, choices, new NullProgressMonitor());
    }

    /**
     * Merges two people like {@link #run(Session, String, String, Map)}.
     *
     * @param monitor is told of the progress, and asked whether to go on
     * @throws NetworkException if it cannot be committed; everything is then as it was
     * @throws OperationCanceledException if the user cancels; everything is then as it was
     */
    public static boolean run(Session session, String kept, String other, Map<EStructuralFeature, Choice> choices,
            IProgressMonitor monitor) throws NetworkException {
        if (kept.equals(other)) {
            throw new IllegalArgumentException("One person: " + kept);
        }
        boolean[] merged = new boolean[1];
        Map<String, String> titles = session.getStore().titles(Set.of(kept, other));
        String label = NLS.bind(Messages.merge, titles.get(kept), titles.get(other));
        session.runBatch(label, batch -> merged[0] = merge(batch, session, kept, other, choices, monitor));
        return merged[0];
    }

    private static boolean merge(Batch batch, Session session, String keptId, String otherId,
            Map<EStructuralFeature, Choice> choices, IProgressMonitor monitor) throws NetworkException {
        if (!(batch.load(keptId) instanceof Person kept) || !(batch.load(otherId) instanceof Person other)) {
            return false;
        }
        Map<EStructuralFeature, Choice> chosen = new LinkedHashMap<>();
        for (Line line : lines(kept, other, new Names(session.getStore()))) {
            chosen.put(line.feature(), choices.getOrDefault(line.feature(), line.choice()));
        }
        new Merging(kept, other, new FeatureText(new Names(session.getStore()))).apply(chosen);
        Redirection redirection = new Redirection(otherId, kept);
        redirection.in(kept);
        Set<String> referrers = batch.referrers(otherId);
        SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, referrers.size()));
        for (String referrer : referrers) {
            progress.split(1);
            if (!referrer.equals(keptId) && !referrer.equals(otherId)) {
                var entity = Objects.requireNonNull(batch.load(referrer));
                redirection.in(entity);
                entity.setChanged(session.getClock().instant());
                batch.put(entity);
            }
        }
        kept.setChanged(session.getClock().instant());
        batch.put(kept);
        batch.remove(otherId);
        return true;
    }

    /** Returns whether two people are both there and were not told apart. */
    public static boolean isOpen(NetworkStore store, String one, String other) {
        return store.load(one).orElse(null) instanceof Person first && store.load(other).orElse(null) instanceof Person second
                && !ReferenceIds.all(first, Literals.CONTACT__DISTINCT_FROM).contains(other)
                && !ReferenceIds.all(second, Literals.CONTACT__DISTINCT_FROM).contains(one);
    }

    /**
     * Remembers that two people are not one, so that nobody asks again.
     *
     * @throws NetworkException if it cannot be committed
     */
    public static void distinguish(Session session, String one, String other) throws NetworkException {
        Person first = session.find(Person.class, one).orElse(null);
        Person second = session.find(Person.class, other).orElse(null);
        if (first != null && second != null) {
            session.execute(NLS.bind(Messages.distinguish, Titles.of(first), Titles.of(second)), () -> {
                first.getDistinctFrom().add(second);
                second.getDistinctFrom().add(first);
            });
        }
    }
}
