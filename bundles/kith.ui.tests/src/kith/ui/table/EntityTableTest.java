package kith.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.EntityRef;
import kith.model.KithFactory;
import kith.model.Person;
import kith.store.Batch;
import kith.store.NetworkStore;
import kith.store.PeopleQuery;
import kith.store.PersonRow;
import kith.store.Query;
import kith.store.Stores;
import kith.store.query.Condition;
import kith.store.query.Sort;
import kith.ui.EmptyState;
import kith.ui.EventLoop;
import kith.ui.table.ColumnMeter.Measure;

class EntityTableTest {

    private static final String ID = "kith.ui.tests.people";

    @TempDir
    Path folder;

    private final Object token = new Object();
    private IExtensionRegistry registry;
    private NetworkStore store;
    private Shell shell;
    private EntityTable<PersonRow> table;

    @BeforeEach
    void open() throws Exception {
        registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null) {

            @Override
            public Object createExecutableExtension(RegistryContributor contributor, String name, String overridden) {
                return new NameLength();
            }
        }, token, token);
        add("kith.ui", "<plugin><extension-point id='columns' name='Columns'/></plugin>");
        store = Stores.create(folder.resolve("network.kith"));
        try (Batch batch = store.begin("Add", false)) {
            Person person = KithFactory.eINSTANCE.createPerson();
            person.setId("id");
            person.setFormattedName("Amara");
            batch.put(person);
            batch.commit();
        }
        new LayoutStore(InstanceScope.INSTANCE.getNode("kith.ui").node("table." + ID), "Person").setCurrent(
                new TableLayout(Stream.of("name", "other.meter").map(id -> new TableLayout.Place(id, 100)).toList(), List.of(), ""));
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        table = new EntityTable<>(shell, ID, new People(), "", new ContributedColumns(registry));
        shell.setSize(400, 300);
        shell.open();
        table.setStore(store);
        until(() -> table.getTable().getItemCount() == 1);
    }

    @AfterEach
    void close() {
        shell.dispose();
        store.close();
        registry.stop(token);
    }

    @Test
    void columnsComeAndGoWithTheirPlugIns() {
        assertEquals(List.of("Name"), headings());
        install();
        until(() -> headings().equals(List.of("Name", "Length")));
        Arrays.stream(registry.getExtensionPoint("kith.ui.columns").getExtensions())
                .forEach(extension -> registry.removeExtension(extension, token));
        until(() -> headings().equals(List.of("Name")));
    }

    @Test
    void aMeterSaysItsTextWithItsReasonsAsAHint() {
        install();
        until(() -> headings().size() == 2 && item().getText(1).equals("5"));
        assertEquals(new Measure(0.5, "5", "Letters of Amara"), Meters.of(item(), 1));
        assertEquals("5\nLetters of Amara", Meters.hint(Meters.of(item(), 1)));
        assertNull(Meters.of(item(), 0));
        shell.update();
    }

    @Test
    void anotherNetworkIsNotShownBesideTheOneBefore() {
        table.setStore(null);
        assertEquals(0, table.getTable().getItemCount());
        assertEquals("", status());
        table.setStore(store);
        until(() -> table.getTable().getItemCount() == 1);
    }

    @Test
    void nothingCanBeSelectedInsteadOfSomething() {
        table.selection().setSelection(new StructuredSelection(new EntityRef("Person", "id")));
        until(() -> table.getTable().getSelectionCount() == 1 && !table.selection().getSelection().isEmpty());
        table.selection().setSelection(StructuredSelection.EMPTY);
        assertEquals(0, table.getTable().getSelectionCount());
        assertTrue(table.selection().getSelection().isEmpty());
    }

    private void install() {
        add("other", "<plugin><extension point='kith.ui.columns'>"
                + "<column id='other.meter' name='Length' type='Person' class='NameLength'/></extension></plugin>");
    }

    private void add(String bundle, String manifest) {
        registry.addContribution(new ByteArrayInputStream(manifest.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor(bundle), false, bundle, null, token);
    }

    private List<String> headings() {
        return Arrays.stream(table.getTable().getColumns()).map(TableColumn::getText).toList();
    }

    private String status() {
        return Arrays.stream(table.getChildren()).filter(Label.class::isInstance).map(child -> ((Label) child).getText()).findFirst()
                .orElseThrow();
    }

    private TableItem item() {
        return table.getTable().getItem(0);
    }

    private void until(BooleanSupplier done) {
        assertTrue(EventLoop.runUntil(shell.getDisplay(), done));
    }

    private static final class NameLength implements ColumnMeter {

        @Override
        public Optional<Measure> measure(EntityRef ref, NetworkStore store) {
            String name = store.titles(Set.of(ref.id())).get(ref.id());
            return Optional.of(new Measure(name.length() / 10.0, "" + name.length(), "Letters of " + name));
        }
    }

    private static final class People implements EntityList<PersonRow> {

        @Override
        public String type() {
            return "Person";
        }

        @Override
        public String id(PersonRow row) {
            return row.id();
        }

        @Override
        public List<Column<PersonRow>> columns() {
            return List.of(new Column<>("name", "Name", 100, PersonRow::name, "name"));
        }

        @Override
        public Query<PersonRow> query(Condition filter, List<Sort> sorts) {
            return PeopleQuery.ALL;
        }

        @Override
        public void describe(EmptyState empty, boolean filtered) {
            // Somebody is always there.
        }
    }
}
