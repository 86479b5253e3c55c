package kith.core.touch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import kith.core.Self;
import kith.core.Session;
import kith.core.touch.Rhythm.Origin;
import kith.model.Cadence;
import kith.model.KithFactory;
import kith.model.Profile;
import kith.model.SmartList;
import kith.model.TagCadence;
import kith.store.ContactKey;
import kith.store.NetworkException;
import kith.store.NetworkStore;
import kith.store.Titles;

/** How often to be in touch with everybody of a tag or of a list, as the user sets it. */
public final class GroupCadences {

    private GroupCadences() {
    }

    /** Returns those that are set, tags before lists and by name; reads the network. */
    public static List<GroupCadence> all(NetworkStore store) {
        List<GroupCadence> all = new ArrayList<>();
        Self.profile(store).map(Profile::getTagCadences).stream().flatMap(List::stream)
                .map(each -> of(GroupCadence.tag(Objects.requireNonNullElse(each.getTag(), ""), 0, 0), each.getCadence()))
                .forEach(all::add);
        lists(store).forEach(all::add);
        all.removeIf(GroupCadence::isNone);
        all.sort(Comparator.comparing(GroupCadence::origin).thenComparing(each -> ContactKey.fold(each.name())));
        return all;
    }

    /** Returns the lists of people that the user made, each with its cadence if one is set; reads the network. */
    public static List<GroupCadence> lists(NetworkStore store) {
        List<GroupCadence> lists = new ArrayList<>();
        for (String id : store.ids("SmartList")) {
            if (store.load(id).orElse(null) instanceof SmartList list && isOfPeople(list)) {
                lists.add(of(new GroupCadence(Origin.LIST, id, Titles.of(list), 0, 0), list.getCadence()));
            }
        }
        return lists;
    }

    private static boolean isOfPeople(SmartList list) {
        return list.getObjectType() == null || list.getObjectType().equals("Person");
    }

    private static GroupCadence of(GroupCadence none, Cadence cadence) {
        return cadence == null ? none : none.with(cadence.getIdealDays(), cadence.getMaximumDays());
    }

    /**
     * Sets how often to be in touch with a group, or that nothing is said of it; as one command, on the session's thread.
     * Nothing is done if that is so already, or if the list is gone.
     *
     * @throws NetworkException if it cannot be committed
     */
    public static void set(Session session, GroupCadence group) throws NetworkException {
        String label = NLS.bind(group.isNone() ? Messages.clearGroup : Messages.setGroup, group.name());
        if (all(session.getStore()).contains(group)) {
            return;
        }
        if (group.origin() == Origin.TAG) {
            session.execute(label, () -> setTag(Self.profile(session).getTagCadences(), group));
        } else {
            SmartList list = session.find(SmartList.class, group.key()).orElse(null);
            if (list != null) {
                session.execute(label, () -> list.setCadence(group.isNone() ? null : cadence(group)));
            }
        }
    }

    private static void setTag(List<TagCadence> tags, GroupCadence group) {
        tags.removeIf(each -> group.key().equals(each.getTag()));
        if (!group.isNone()) {
            TagCadence tag = KithFactory.eINSTANCE.createTagCadence();
            tag.setTag(group.key());
            tag.setCadence(cadence(group));
            tags.add(tag);
        }
    }

    private static Cadence cadence(GroupCadence group) {
        Cadence cadence = KithFactory.eINSTANCE.createCadence();
        cadence.setIdealDays(group.idealDays());
        cadence.setMaximumDays(group.maximumDays());
        return cadence;
    }
}
