package kith.ui.table;

import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

import kith.core.extension.Contribution;
import kith.core.extension.Contributions;

/** The columns that plug-ins contribute to the tables of others. */
public final class ContributedColumns {

    private static final int WIDTH = 120;

    /**
     * A contributed column.
     *
     * @param id the id
     * @param label the heading, in the user's language
     * @param type the class of the model whose tables have it
     * @param width the width in pixels at 100 %
     * @param sort the field of queries that it is sorted by, null if it cannot be sorted by
     * @param text what its cells say, made when it is first used
     */
    public record Descriptor(String id, String label, String type, int width, String sort, Contribution<ColumnText> text) {
    }

    private final Contributions<Descriptor> contributions;

    public ContributedColumns(IExtensionRegistry registry) {
        contributions = new Contributions<>(registry, "kith.ui.columns", ContributedColumns::read);
    }

    /** Returns the columns for tables of a class of the model, in order. */
    public List<Descriptor> of(String type) {
        return contributions.all().stream().filter(column -> column.type().equals(type)).toList();
    }

    /** Adds a listener that is run when a plug-in was added or removed; on any thread. */
    public void addListener(Runnable listener) {
        contributions.addListener(listener);
    }

    private static Descriptor read(IConfigurationElement element) {
        String width = element.getAttribute("width");
        return new Descriptor(element.getAttribute("id"), element.getAttribute("name"), element.getAttribute("type"),
                width == null ? WIDTH : Integer.parseInt(width), element.getAttribute("sort"), new Contribution<>(element, ColumnText.class));
    }
}
