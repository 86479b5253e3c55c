package kith.ui.table;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;

import kith.store.Stores;

/** Asks what a layout is called or in which file it is. */
final class LayoutDialogs {

    private static final String EXTENSION = "*.kithlayout";

    private final LayoutControl control;
    private final String type;

    LayoutDialogs(LayoutControl control, String type) {
        this.control = control;
        this.type = type;
    }

    void save() {
        name(Messages.saveLayoutTitle, "", value -> value.isBlank() ? "" : null)
                .filter(this::mayReplace).ifPresent(name -> control.store().save(name, control.layout()));
    }

    void rename(String name) {
        name(NLS.bind(Messages.renameLayoutTitle, name), name, value -> isFree(value.strip(), name))
                .filter(other -> !other.equals(name)).ifPresent(other -> control.store().rename(name, other));
    }

    private String isFree(String value, String before) {
        if (value.isEmpty()) {
            return "";
        }
        return !value.equals(before) && control.store().names().contains(value) ? NLS.bind(Messages.layoutTaken, value) : null;
    }

    void delete(String name) {
        if (MessageDialog.openConfirm(control.shell(), Messages.deleteLayoutTitle, NLS.bind(Messages.deleteLayoutQuestion, name))) {
            control.store().delete(name);
        }
    }

    void export(String name) {
        FileDialog dialog = new FileDialog(control.shell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] { EXTENSION });
        dialog.setFileName(name.replaceAll("[^\\p{L}\\p{N} ._-]", "_") + EXTENSION.substring(1));
        dialog.setOverwrite(true);
        Optional<TableLayout> layout = control.store().find(name);
        String file = layout.isPresent() ? dialog.open() : null;
        if (file != null) {
            try {
                Stores.requireNotOpen(Path.of(file));
                Files.writeString(Path.of(file), new LayoutDocument(type, name, layout.get()).print());
            } catch (IOException e) {
                MessageDialog.openError(control.shell(), Messages.layoutNotWritten, reason(e));
            }
        }
    }

    void importFile() {
        FileDialog dialog = new FileDialog(control.shell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] { EXTENSION, "*.*" });
        String file = dialog.open();
        if (file != null) {
            try {
                Stores.requireNotOpen(Path.of(file));
                take(LayoutDocument.parse(Files.readString(Path.of(file))), Path.of(file));
            } catch (IOException e) {
                MessageDialog.openError(control.shell(), Messages.layoutNotRead, NLS.bind(Messages.layoutNotReadHint, file, reason(e)));
            }
        }
    }

    private void take(LayoutDocument document, Path file) throws IOException {
        if (!document.type().equals(type)) {
            throw new IOException(NLS.bind(Messages.layoutOther, document.type()));
        }
        String name = document.name().isBlank() ? file.getFileName().toString() : document.name().strip();
        if (mayReplace(name)) {
            control.store().save(name, document.layout());
            control.apply(document.layout());
        }
    }

    private boolean mayReplace(String name) {
        return !control.store().names().contains(name)
                || MessageDialog.openConfirm(control.shell(), Messages.saveLayoutTitle, NLS.bind(Messages.replaceLayout, name));
    }

    private Optional<String> name(String title, String first, IInputValidator check) {
        InputDialog dialog = new InputDialog(control.shell(), title, Messages.layoutName, first, check);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException none -> Messages.layoutNoFile;
            case CharacterCodingException binary -> Messages.layoutNone;
            default -> e.getMessage();
        };
    }
}
