package kith.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/**
 * The icons of Kith, by their names in the set of bootstrap-icons. In a plug-in's manifest the same icon is
 * {@code platform:/plugin/kith.ui/icons/NAME.svg}. To be used on the display's thread.
 */
public final class Icons {

    private Icons() {
    }

    /** Returns the descriptor of an icon; that of a missing image if there is none of this name. */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle("kith.ui", "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /** Returns an icon; it is shared and must not be disposed of. */
    public static Image get(String name) {
        String key = "kith.ui.icon." + name;
        if (JFaceResources.getImageRegistry().getDescriptor(key) == null) {
            JFaceResources.getImageRegistry().put(key, descriptor(name));
        }
        return JFaceResources.getImageRegistry().get(key);
    }
}
