package kith.core.extension;

import java.util.Objects;

import org.eclipse.core.runtime.IConfigurationElement;

/**
 * A contribution that failed, and is off for as long as the program runs.
 *
 * @param plugin the symbolic name of the plug-in that contributes it
 * @param point the full id of the extension point that it is contributed to
 * @param id its id; empty if it has none
 * @param name what users know it by: its name, or its id if it has none
 */
public record OffContribution(String plugin, String point, String id, String name) {

    public OffContribution {
        Objects.requireNonNull(plugin);
        Objects.requireNonNull(point);
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
    }

    static OffContribution of(IConfigurationElement element) {
        String id = Objects.requireNonNullElse(element.getAttribute("id"), "");
        return new OffContribution(element.getContributor().getName(),
                element.getDeclaringExtension().getExtensionPointUniqueIdentifier(), id,
                Objects.requireNonNullElse(element.getAttribute("name"), id));
    }
}
