package kith.ui.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.jface.layout.GridDataFactory;

import kith.core.extension.Contribution;
import kith.core.extension.Contributions;
import kith.model.Entity;
import kith.ui.Colors;

/** The sections that plug-ins add to the editors of others. */
final class ContributedSections {

    /**
     * A contributed section.
     *
     * @param type the class of the model whose editors have it, or one that it extends
     * @param after the id of the section above it, empty if it is the last
     */
    record Descriptor(String id, String name, String type, String after, boolean expanded, Contribution<EditorSection> section) {

        boolean isFor(EClass edited) {
            return edited.getName().equals(type)
                    || edited.getEAllSuperTypes().stream().anyMatch(each -> each.getName().equals(type));
        }
    }

    private final Contributions<Descriptor> contributions;

    ContributedSections(IExtensionRegistry registry) {
        contributions = new Contributions<>(registry, "kith.ui.sections", ContributedSections::read);
    }

    /** Returns the sections for a class of the model that have not failed yet, in order. */
    List<Descriptor> of(EClass edited) {
        return contributions.all().stream().filter(section -> section.isFor(edited) && !section.section().isOff()).toList();
    }

    /** Adds the sections to a form that has its own already. */
    void addTo(Composite form, Editing editing) {
        Map<String, Control> lowest = new HashMap<>();
        for (Control child : form.getChildren()) {
            FormSection.id(child).ifPresent(id -> lowest.put(id, child));
        }
        for (Descriptor descriptor : of(editing.entity().eClass())) {
            FormSection section = new FormSection(editing, form, descriptor.id(), descriptor.name(), descriptor.expanded());
            Control above = lowest.get(descriptor.after());
            if (above != null) {
                section.control().moveBelow(above);
                lowest.put(descriptor.after(), section.control());
            }
            lowest.put(descriptor.id(), section.control());
            section.later(() -> fill(section, descriptor, editing));
        }
    }

    private static void fill(FormSection section, Descriptor descriptor, Editing editing) {
        Entity entity = editing.entity();
        boolean filled = descriptor.section().call(part -> {
            part.create(section, entity, editing);
            return true;
        }, false);
        if (!filled) {
            for (Control half : section.body().getChildren()) {
                half.dispose();
            }
            Label off = editing.toolkit().createLabel(section.body(), Messages.sectionOff, SWT.WRAP);
            Colors.mute(off);
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(60, SWT.DEFAULT).applyTo(off);
        }
    }

    private static Descriptor read(IConfigurationElement element) {
        return new Descriptor(element.getAttribute("id"), Objects.requireNonNull(element.getAttribute("name"), "name"),
                Objects.requireNonNull(element.getAttribute("type"), "type"),
                Objects.requireNonNullElse(element.getAttribute("after"), ""), !"false".equals(element.getAttribute("expanded")),
                new Contribution<>(element, EditorSection.class));
    }
}
