package kith.core.random;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;

import kith.core.Session;
import kith.core.random.PlainNetwork.Item;
import kith.model.Entity;
import kith.model.KithPackage;
import kith.model.KithPackage.Literals;
import kith.store.Batch;
import kith.store.NetworkException;
import kith.store.Stores;

/** A random sequence of commands on a session, done at the same time to a plain model of the network. */
final class RandomCommands implements AutoCloseable {

    /** Thrown where a command is to fail. */
    private static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private static final List<EClass> TYPES = KithPackage.eINSTANCE.getEClassifiers().stream()
            .filter(EClass.class::isInstance).map(EClass.class::cast)
            .filter(type -> !type.isAbstract() && Literals.ENTITY.isSuperTypeOf(type)).toList();

    private final Path file;
    private final PlainNetwork network = new PlainNetwork();
    private final RandomValues values;
    private final Deque<Map<String, Item>> undo = new ArrayDeque<>();
    private final Deque<Map<String, Item>> redo = new ArrayDeque<>();
    private final List<Entity> held = new ArrayList<>();
    private Map<String, Item> removed = new TreeMap<>();
    private Session session;

    RandomCommands(Path file, long seed) throws NetworkException {
        this.file = file;
        values = new RandomValues(new Random(seed), network);
        session = open(true);
    }

    private Session open(boolean make) throws NetworkException {
        return new Session(make ? Stores.create(file) : Stores.open(file), Runnable::run,
                InstantSource.fixed(Instant.EPOCH));
    }

    PlainNetwork network() {
        return network;
    }

    Session session() {
        return session;
    }

    /** Returns objects that somebody has held for some while. */
    List<Entity> held() {
        return held;
    }

    void step() throws Exception {
        switch (values.below(16)) {
            case 0, 1 -> revert(undo, redo, session::undo);
            case 2 -> revert(redo, undo, session::redo);
            case 3 -> reopen();
            case 4 -> batch();
            case 5 -> commandOfEmf();
            default -> command();
        }
    }

    void reopen() throws NetworkException {
        session.close();
        held.clear();
        session = open(false);
    }

    private interface Reverting {

        void run() throws NetworkException;
    }

    private void revert(Deque<Map<String, Item>> from, Deque<Map<String, Item>> to, Reverting reverting)
            throws NetworkException {
        reverting.run();
        if (!from.isEmpty()) {
            to.push(network.state());
            network.reset(from.pop());
        }
    }

    private void command() throws NetworkException {
        Map<String, Item> before = network.state();
        boolean fails = values.chance(10);
        try {
            session.execute("Command", () -> {
                edits(2);
                if (fails) {
                    throw new Failure();
                }
            });
            network.settle(removed);
            committed(before);
        } catch (Failure e) {
            network.reset(before);
        }
        removed.clear();
    }

    private void committed(Map<String, Item> before) {
        if (!before.equals(network.state())) {
            undo.push(before);
            redo.clear();
        }
    }

    private void edits(int depth) {
        for (int i = values.below(4); i >= 0; i--) {
            if (depth > 0 && values.chance(5)) {
                part(depth);
            } else {
                edit();
            }
        }
    }

    private void part(int depth) {
        Map<String, Item> before = network.state();
        Map<String, Item> removedBefore = new TreeMap<>(removed);
        boolean fails = values.chance(2);
        try {
            session.execute("Part", () -> {
                edits(depth - 1);
                if (fails) {
                    throw new Failure();
                }
            });
        } catch (Failure e) {
            network.reset(before);
            removed = removedBefore;
        } catch (NetworkException e) {
            throw new AssertionError(e);
        }
    }

    private void edit() {
        List<String> ids = ids();
        if (ids.isEmpty() || values.chance(3)) {
            Entity entity = (Entity) EcoreUtil.create(values.any(TYPES));
            session.create(entity);
            network.add(entity.getId(), entity.eClass());
            held.add(entity);
            return;
        }
        String id = values.any(ids);
        Entity entity = session.find(Entity.class, id).orElseThrow();
        if (values.chance(8)) {
            session.remove(entity);
            removed.put(id, network.get(id));
        } else {
            if (values.chance(3)) {
                held.add(entity);
            }
            change(entity, network.get(id).values(), feature(entity.eClass()));
        }
    }

    private List<String> ids() {
        return network.ids(Literals.ENTITY).stream().filter(id -> !removed.containsKey(id)).toList();
    }

    private EStructuralFeature feature(EClass type) {
        return values.any(type.getEAllStructuralFeatures().stream().filter(Plain::isPlain).toList());
    }

    private void change(Entity entity, Map<String, Object> plain, EStructuralFeature feature) {
        Object value = values.chance(4) ? null : values.value(feature);
        if (feature.isMany()) {
            @SuppressWarnings("unchecked")
            EList<Object> list = (EList<Object>) entity.eGet(feature);
            @SuppressWarnings("unchecked")
            List<Object> model = (List<Object>) plain.computeIfAbsent(feature.getName(), name -> new ArrayList<>());
            change(feature, list, model, value);
            if (model.isEmpty()) {
                plain.remove(feature.getName());
            }
        } else if (value == null) {
            entity.eUnset(feature);
            plain.remove(feature.getName());
        } else {
            entity.eSet(feature, Plain.value(feature, value, this::find));
            plain.put(feature.getName(), value);
        }
    }

    private void change(EStructuralFeature feature, EList<Object> list, List<Object> model, Object value) {
        if (value == null || !model.isEmpty() && values.chance(3)) {
            if (!model.isEmpty()) {
                int at = values.below(model.size());
                if (values.chance(2)) {
                    list.remove(at);
                    model.remove(at);
                } else {
                    int to = values.below(model.size());
                    list.move(to, at);
                    model.add(to, model.remove(at));
                }
            }
        } else if (!feature.isUnique() || !model.contains(value) || value instanceof Map) {
            int at = values.below(model.size() + 1);
            list.add(at, Plain.value(feature, value, this::find));
            model.add(at, value);
        }
    }

    /** Returns the one object of an id, also of one that this command removes. */
    private Entity find(String id) {
        return session.find(Entity.class, id).orElseGet(() -> held.stream().filter(entity -> id.equals(entity.getId()))
                .findAny().orElseThrow(() -> new Failure()));
    }

    private void commandOfEmf() throws NetworkException {
        List<String> ids = ids();
        if (ids.isEmpty()) {
            return;
        }
        String id = values.any(ids);
        Entity entity = session.find(Entity.class, id).orElseThrow();
        EStructuralFeature feature = feature(entity.eClass());
        Object value = feature instanceof EAttribute && !feature.isMany() ? values.value(feature) : null;
        if (value != null) {
            Map<String, Item> before = network.state();
            Command set = SetCommand.create(session.getEditingDomain(), entity, feature,
                    Plain.value(feature, value, this::find));
            session.getEditingDomain().getCommandStack().execute(set);
            network.get(id).values().put(feature.getName(), value);
            network.settle(Map.of());
            committed(before);
        }
    }

    private void batch() throws Exception {
        Map<String, Item> before = network.state();
        boolean fails = values.chance(4);
        try {
            session.runBatch("Batch", batch -> {
                for (int i = values.below(4); i >= 0; i--) {
                    edit(batch);
                }
                if (fails) {
                    throw new Failure();
                }
            });
            committed(before);
        } catch (Failure e) {
            network.reset(before);
        }
    }

    private void edit(Batch batch) throws NetworkException {
        List<String> ids = ids();
        if (ids.isEmpty()) {
            return;
        }
        String id = values.any(ids);
        if (values.chance(8) && session.getStore().referrers(id).isEmpty()) {
            batch.remove(id);
            network.drop(id);
            return;
        }
        Entity entity = batch.load(id);
        EStructuralFeature feature = feature(entity.eClass());
        if (feature instanceof EAttribute && feature != Literals.ENTITY__TAGS) {
            change(entity, network.get(id).values(), feature);
            batch.put(entity);
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
