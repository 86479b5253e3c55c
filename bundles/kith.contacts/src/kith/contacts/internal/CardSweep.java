package kith.contacts.internal;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IStartup;

import kith.core.PrivateCopies;

/** Deletes the card files and the copies of attachments that are left of a program that was killed. */
public final class CardSweep implements IStartup {

    @Override
    public void earlyStartup() {
        PrivateCopies.ofUser().sweep(false);
        try {
            CardFile.ofUser().sweep();
        } catch (IOException e) {
            ILog.get().warn("Card files cannot be deleted", e);
        }
    }
}
