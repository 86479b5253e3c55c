package kith.core.bulk;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.osgi.util.NLS;

import kith.core.Organizations;
import kith.core.Session;
import kith.core.internal.EntityState;
import kith.core.touch.Rhythm;
import kith.model.Affiliation;
import kith.model.Cadence;
import kith.model.Entity;
import kith.model.KithFactory;
import kith.model.KithPackage;
import kith.model.Organization;
import kith.model.Person;
import kith.store.Batch;
import kith.store.Ids;
import kith.store.NetworkException;

/** Changes many objects alike, as one transaction and one step of undo. Objects are read and written one by one. */
public final class BulkEdits {

    private final Session session;
    private final Instant now;
    private final RandomGenerator random = new SecureRandom();

    private BulkEdits(Session session) {
        this.session = session;
        now = session.getClock().instant();
    }

    /**
     * Changes objects. May be called on any thread outside a command; best in the background, as it takes about a second
     * for some thousands.
     *
     * @param ids the ids of the objects; those that are gone, and those that a change is not for, are passed over
     * @param monitor is told of the progress, and asked whether to go on
     * @return how many objects were changed
     * @throws NetworkException if that cannot be committed; everything is then as it was
     * @throws OperationCanceledException if the user cancels; everything is then as it was
     */
    public static int run(Session session, Collection<String> ids, BulkEdit edit, IProgressMonitor monitor)
            throws NetworkException {
        Set<String> objects = new LinkedHashSet<>(ids);
        BulkEdits edits = new BulkEdits(session);
        int[] changed = new int[1];
        session.runBatch(label(session, objects, edit), batch -> {
            SubMonitor progress = SubMonitor.convert(monitor, objects.size());
            changed[0] = edit instanceof BulkEdit.Remove ? edits.remove(objects, batch, progress)
                    : edits.change(objects, edit, batch, progress);
        });
        return changed[0];
    }

    /** Says what is done to which objects: by its name if it is one, else by how many there are. */
    public static String label(Session session, Collection<String> ids, BulkEdit edit) {
        String only = ids.size() == 1 ? session.getStore().titles(Set.copyOf(ids)).values().stream().findFirst().orElse(null) : null;
        return edit.label(only != null ? only : NLS.bind(Messages.several, "%,d".formatted(ids.size())));
    }

    private int change(Set<String> ids, BulkEdit edit, Batch batch, SubMonitor progress) throws NetworkException {
        Organization organization = edit instanceof BulkEdit.SetOrganization set ? organization(set.name(), batch) : null;
        FieldFill fill = edit instanceof BulkEdit.SetField set ? FieldFill.of(set, batch) : null;
        int changed = 0;
        for (String id : ids) {
            progress.split(1);
            Entity entity = batch.load(id);
            if (entity != null && (fill != null ? fill.apply(entity) : apply(edit, entity, organization))) {
                entity.setChanged(now);
                batch.put(entity);
                changed++;
            }
        }
        return changed;
    }

    /** Returns whether the object is another one now. */
    private static boolean apply(BulkEdit edit, Entity entity, Organization organization) {
        return switch (edit) {
            case BulkEdit.AddTags add -> entity.getTags().addAll(add.tags().stream().filter(tag -> !has(entity, tag)).toList());
            case BulkEdit.RemoveTag remove -> entity.getTags().removeIf(tag -> tag.equalsIgnoreCase(remove.tag()));
            case BulkEdit.SetCadence set -> entity instanceof Person person && setCadence(person, set);
            case BulkEdit.SetOrganization set -> entity instanceof Person person && join(person, organization);
            case BulkEdit.SetField set -> false;
            case BulkEdit.Remove remove -> false;
        };
    }

    private static boolean has(Entity entity, String tag) {
        return entity.getTags().stream().anyMatch(tag::equalsIgnoreCase);
    }

    /** What a cadence says beside, such as that it is put off, stays; so does a maximum of the user's own where nothing else is said. */
    private static boolean setCadence(Person person, BulkEdit.SetCadence set) {
        Cadence before = person.getCadence();
        if (set.idealDays() == 0) {
            person.setCadence(null);
            return before != null;
        }
        Cadence cadence = before == null ? KithFactory.eINSTANCE.createCadence() : before;
        int ideal = cadence.getIdealDays();
        int maximum = cadence.getMaximumDays();
        Rhythm.setIdeal(cadence, set.idealDays());
        if (set.maximumDays() != Rhythm.usualMaximum(set.idealDays())) {
            cadence.setMaximumDays(set.maximumDays());
        }
        person.setCadence(cadence);
        return before == null || ideal != cadence.getIdealDays() || maximum != cadence.getMaximumDays();
    }

    /** The first affiliation that has not ended is the current one. */
    private static boolean join(Person person, Organization organization) {
        List<Affiliation> affiliations = person.getAffiliations();
        Affiliation there = affiliations.stream().filter(each -> each.getTo() == null && isOf(each, organization)).findFirst()
                .orElse(null);
        if (there == null) {
            Affiliation affiliation = KithFactory.eINSTANCE.createAffiliation();
            affiliation.setOrganization(organization);
            affiliations.add(0, affiliation);
            return true;
        }
        boolean first = affiliations.stream().filter(each -> each.getTo() == null).findFirst().get() == there;
        if (!first) {
            person.getAffiliations().move(0, there);
        }
        return !first;
    }

    private static boolean isOf(Affiliation affiliation, Organization organization) {
        return affiliation.eGet(KithPackage.Literals.AFFILIATION__ORGANIZATION, false) instanceof InternalEObject named
                && organization.getId().equals(named.eIsProxy() ? named.eProxyURI().fragment() : ((Entity) named).getId());
    }

    private Organization organization(String name, Batch batch) throws NetworkException {
        String there = Organizations.named(session.getStore(), name).orElse(null);
        if (there != null && batch.load(there) instanceof Organization organization) {
            return organization;
        }
        Organization organization = KithFactory.eINSTANCE.createOrganization();
        organization.setId(Ids.next(now, random));
        organization.setName(name);
        organization.setCreated(now);
        organization.setChanged(now);
        batch.put(organization);
        return organization;
    }

    private int remove(Set<String> ids, Batch batch, SubMonitor progress) throws NetworkException {
        Map<String, Entity> removed = new HashMap<>();
        Set<String> referrers = new LinkedHashSet<>();
        for (String id : ids) {
            progress.split(1);
            Entity entity = batch.load(id);
            if (entity != null) {
                removed.put(id, entity);
                referrers.addAll(batch.referrers(id));
            }
        }
        referrers.removeAll(removed.keySet());
        progress.setWorkRemaining(referrers.size() + removed.size());
        for (String id : referrers) {
            progress.split(1);
            Entity referrer = batch.load(id);
            if (referrer != null) {
                EntityState.forget(removed, referrer);
                referrer.setChanged(now);
                batch.put(referrer);
            }
        }
        for (String id : removed.keySet()) {
            progress.split(1);
            batch.remove(id);
        }
        return removed.size();
    }
}
