package kith.app.internal;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

import kith.core.extension.OffContribution;

/**
 * Says which parts of plug-ins are off.
 *
 * @param plugins the names of plug-ins, by symbolic name
 * @param points the names of extension points, by id
 */
record OffText(UnaryOperator<String> plugins, UnaryOperator<String> points) {

    /** Returns the texts with the names that plug-ins give themselves. */
    static OffText ofThisProgram() {
        return new OffText(OffText::plugin, OffText::point);
    }

    /** Returns a sentence about one. */
    String sentence(OffContribution off) {
        return NLS.bind(Messages.offSentence,
                new Object[] { off.name(), points.apply(off.point()), plugins.apply(off.plugin()) });
    }

    /** Returns a few words about all; empty if everything works. */
    String few(List<OffContribution> all) {
        return switch (all.size()) {
            case 0 -> "";
            case 1 -> NLS.bind(Messages.offOne, all.get(0).name());
            default -> NLS.bind(Messages.offMany, all.size());
        };
    }

    /** Returns a paragraph about all. */
    String full(List<OffContribution> all) {
        return all.isEmpty() ? Messages.offNone
                : all.stream().map(this::sentence).collect(Collectors.joining("\n\n", "", "\n\n" + Messages.offAdvice));
    }

    private static String plugin(String symbolicName) {
        Bundle bundle = Platform.getBundle(symbolicName);
        String name = bundle == null ? null : bundle.getHeaders().get(Constants.BUNDLE_NAME);
        return name == null || name.isBlank() ? symbolicName : name;
    }

    private static String point(String id) {
        IExtensionPoint point = RegistryFactory.getRegistry().getExtensionPoint(id);
        return point == null || point.getLabel().isBlank() ? id : point.getLabel();
    }
}
