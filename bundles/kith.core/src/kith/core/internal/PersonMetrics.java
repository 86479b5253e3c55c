package kith.core.internal;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

import kith.core.PersonMetric;
import kith.core.extension.Contribution;
import kith.core.extension.Contributions;
import kith.model.KithPackage;
import kith.store.ReadOnlyNetworkStore;
import kith.store.query.ComputedField;
import kith.store.query.ComputedFields;
import kith.store.query.Field;
import kith.store.query.FieldType;

/** The measures of people that plug-ins contribute, as fields of queries. */
public final class PersonMetrics {

    private static final String ELEMENT = "personMetric";

    private final Contributions<ComputedField> contributions;

    public PersonMetrics(IExtensionRegistry registry) {
        contributions = new Contributions<>(registry, "kith.core.metrics", ELEMENT, PersonMetrics::read);
    }

    /** Has all networks of this process asked for them. */
    public void install() {
        ComputedFields.install(this::all);
    }

    List<ComputedField> all() {
        return contributions.all();
    }

    private static ComputedField read(IConfigurationElement element) {
        String help = element.getAttribute("description");
        Field field = new Field(element.getAttribute("field"), element.getAttribute("id"), FieldType.NUMBER,
                help == null ? "" : help, List.of());
        Contribution<PersonMetric> metric = new Contribution<>(element, PersonMetric.class);
        return new ComputedField(KithPackage.Literals.PERSON.getName(), field,
                store -> metric.call(each -> Map.copyOf(each.measure(ReadOnlyNetworkStore.of(store))), Map.of()));
    }
}
