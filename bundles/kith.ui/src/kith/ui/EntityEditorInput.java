package kith.ui;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import kith.core.EntityRef;

/** What an editor of one object of the network edits. Inputs of the same object are equal. */
public final class EntityEditorInput extends PlatformObject implements IEditorInput {

    private final EntityRef ref;

    public EntityEditorInput(EntityRef ref) {
        this.ref = ref;
    }

    /** Returns which object is edited. */
    public EntityRef getRef() {
        return ref;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return ref.type();
    }

    /** Returns null: which network is open when the workbench starts again is not known yet. */
    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return "";
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == EntityRef.class ? adapter.cast(ref) : super.getAdapter(adapter);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntityEditorInput input && input.ref.equals(ref);
    }

    @Override
    public int hashCode() {
        return ref.hashCode();
    }
}
