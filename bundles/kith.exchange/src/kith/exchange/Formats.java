package kith.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

import kith.core.extension.Contribution;
import kith.core.extension.Contributions;
import kith.exchange.internal.GuardedReader;
import kith.exchange.internal.GuardedWriter;

/** The formats that plug-ins contribute to {@code kith.exchange.formats}. */
public final class Formats {

    private record Format(Optional<ImportFormat> toImport, Optional<ExportFormat> toExport) {
    }

    private static final String OWN = "kith.";

    private final Contributions<Format> contributions;

    public Formats(IExtensionRegistry registry) {
        contributions = new Contributions<>(registry, "kith.exchange.formats", Formats::read);
    }

    /** Returns all formats that can be imported, in order. */
    public List<ImportFormat> imports() {
        return contributions.all().stream().flatMap(format -> format.toImport().stream()).toList();
    }

    /** Returns all formats that can be exported, in order. */
    public List<ExportFormat> exports() {
        return contributions.all().stream().flatMap(format -> format.toExport().stream()).toList();
    }

    /**
     * Returns a format to export.
     *
     * @param id its id; {@code kith.} at the beginning may be left out
     */
    public Optional<ExportFormat> findExport(String id) {
        return Stream.of(id, OWN + id).flatMap(each -> contributions.find(each).stream())
                .flatMap(format -> format.toExport().stream()).findFirst();
    }

    /**
     * Returns a format to export in one of its versions.
     *
     * @param id the id of the format, to which that of a version may add a hyphen and more; {@code kith.} at the beginning may
     *        be left out
     * @param version the version, such as {@code 3.0}
     * @since 0.1
     */
    public Optional<ExportFormat> findExport(String id, String version) {
        return exports().stream().filter(format -> format.version().equals(version)).filter(format -> Stream.of(id, OWN + id)
                .anyMatch(each -> format.id().equals(each) || format.id().startsWith(each + "-"))).findFirst();
    }

    private static Format read(IConfigurationElement element) {
        String id = element.getAttribute("id");
        String name = element.getAttribute("name");
        String extensions = element.getAttribute("extensions");
        List<String> endings = extensions == null ? List.of()
                : Stream.of(extensions.toLowerCase(Locale.ROOT).split(",")).map(String::strip).toList();
        Contribution<Object> contribution = new Contribution<>(element, Object.class);
        ImportFormat toImport = new ImportFormat(id, name, endings, new GuardedReader(name, contribution));
        ExportFormat toExport = new ExportFormat(id, name, endings, new GuardedWriter(name, contribution),
                element.getAttribute("version") == null ? "" : element.getAttribute("version"));
        return new Format(is(element, "import") ? Optional.of(toImport) : Optional.empty(),
                is(element, "export") ? Optional.of(toExport) : Optional.empty());
    }

    private static boolean is(IConfigurationElement element, String attribute) {
        return Boolean.parseBoolean(element.getAttribute(attribute));
    }
}
