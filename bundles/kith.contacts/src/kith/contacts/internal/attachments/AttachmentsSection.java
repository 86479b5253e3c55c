package kith.contacts.internal.attachments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;

import kith.model.Attachment;
import kith.model.Entity;
import kith.model.KithPackage.Literals;
import kith.ui.Colors;
import kith.ui.Icons;
import kith.ui.Reading;
import kith.ui.WidgetKeys;
import kith.ui.form.Converter;
import kith.ui.form.Editing;
import kith.ui.form.EditorSection;
import kith.ui.form.FormSection;
import kith.ui.form.TextField;

/** The files that are attached to an object: each can be opened, saved and removed, and others can be added. */
public final class AttachmentsSection implements EditorSection {

    /** What was read of files: attachments, and why others could not be attached. */
    private record Read(List<Attachment> attachments, List<String> problems) {
    }

    /** What was written: where to, or why it was not. */
    private record Written(Path file, String problem) {
    }

    @FunctionalInterface
    private interface Writing {

        Path write() throws IOException;
    }

    @Override
    public void create(FormSection section, Entity entity, Editing editing) {
        new Form(section.body(), entity, editing);
    }

    private static final class Form {

        private static final int COLUMNS = 4;

        private final Entity entity;
        private final Editing editing;
        private final Composite root;
        private final Composite list;
        private List<Attachment> shown = List.of();

        Form(Composite body, Entity entity, Editing editing) {
            this.entity = entity;
            this.editing = editing;
            root = editing.toolkit().createComposite(body);
            GridLayoutFactory.fillDefaults().margins(2, 0).spacing(0, 4).applyTo(root);
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(root);
            list = editing.toolkit().createComposite(root);
            GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(8, 4).applyTo(list);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
            Runnable refresher = this::refresh;
            editing.onRefresh(refresher);
            root.addDisposeListener(event -> editing.noRefresh(refresher));
            if (!editing.session().isReadOnly()) {
                Hyperlink add = editing.toolkit().createHyperlink(root, Messages.add, SWT.NONE);
                WidgetKeys.set(add, "Entity.attachments.add");
                add.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> choose()));
                Label hint = editing.toolkit().createLabel(root, Messages.hint, SWT.WRAP);
                Colors.mute(hint);
                GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(hint);
                acceptFiles();
            }
            refresh();
        }

        private void acceptFiles() {
            DropTarget target = new DropTarget(root, DND.DROP_COPY | DND.DROP_DEFAULT);
            target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
            target.addDropListener(new DropTargetAdapter() {

                @Override
                public void dragEnter(DropTargetEvent event) {
                    event.detail = DND.DROP_COPY;
                }

                @Override
                public void drop(DropTargetEvent event) {
                    if (event.data instanceof String[] files) {
                        add(Stream.of(files).map(Path::of).toList());
                    }
                }
            });
        }

        private void refresh() {
            @SuppressWarnings("unchecked")
            List<Attachment> now = (List<Attachment>) entity.eGet(Literals.ENTITY__ATTACHMENTS);
            if (now.equals(shown)) {
                return;
            }
            shown = new ArrayList<>(now);
            for (Control row : list.getChildren()) {
                row.dispose();
            }
            shown.forEach(this::row);
            FormSection.reflow(root);
        }

        private void row(Attachment attachment) {
            String name = AttachmentFiles.fileName(attachment);
            Hyperlink open = editing.toolkit().createHyperlink(list, name.replace("&", "&&"), SWT.NONE);
            open.setToolTipText(NLS.bind(Messages.open, name));
            WidgetKeys.set(open, "Attachment.open");
            open.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> open(attachment, name)));
            GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(open);
            Label size = editing.toolkit().createLabel(list,
                    attachment.getData() == null ? "" : AttachmentFiles.size(attachment.getData().size()));
            Colors.mute(size);
            icon("download", NLS.bind(Messages.save, name), "Attachment.save", () -> save(attachment, name));
            ImageHyperlink remove = icon("x", NLS.bind(Messages.remove, name), "Attachment.remove", () -> remove(attachment, name));
            editing.enable(remove);
            Control note = new TextField<>(editing, list, attachment, Literals.ATTACHMENT__NOTE, Converter.TEXT, SWT.SINGLE,
                    Messages.note).control();
            GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).hint(60, SWT.DEFAULT).applyTo(note);
        }

        private ImageHyperlink icon(String image, String tip, String key, Runnable action) {
            ImageHyperlink icon = editing.toolkit().createImageHyperlink(list, SWT.NONE);
            icon.setImage(Icons.get(image));
            icon.setToolTipText(tip);
            WidgetKeys.set(icon, key);
            // What it does may dispose of it, which its own listener must not see.
            icon.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> icon.getDisplay().asyncExec(action)));
            return icon;
        }

        private void choose() {
            FileDialog dialog = new FileDialog(root.getShell(), SWT.OPEN | SWT.MULTI);
            dialog.setText(Messages.choose);
            if (dialog.open() != null) {
                add(Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
            }
        }

        private void add(List<Path> files) {
            inBackground(() -> read(files), this::attach);
        }

        /** Each of these is done to its end, however many there are: none takes the place of another. */
        private <T> void inBackground(Supplier<T> work, Consumer<T> then) {
            Executor window = Reading.window(root);
            Reading.background().execute(() -> {
                T result = work.get();
                window.execute(() -> then.accept(result));
            });
        }

        private Read read(List<Path> files) {
            Read read = new Read(new ArrayList<>(), new ArrayList<>());
            for (Path file : files) {
                try {
                    read.attachments().add(AttachmentFiles.read(file, editing.session().getClock().instant()));
                } catch (IOException e) {
                    read.problems().add(e.getMessage());
                }
            }
            return read;
        }

        @SuppressWarnings("unchecked")
        private void attach(Read read) {
            if (!read.attachments().isEmpty()) {
                String name = read.attachments().get(0).getName();
                String label = read.attachments().size() == 1 ? NLS.bind(Messages.attach, name, editing.title())
                        : NLS.bind(Messages.attachSeveral, read.attachments().size(), editing.title());
                editing.run(label, () -> ((List<Attachment>) entity.eGet(Literals.ENTITY__ATTACHMENTS)).addAll(read.attachments()));
            }
            if (!read.problems().isEmpty()) {
                MessageDialog.openError(root.getShell(), Messages.notAttached, String.join("\n", read.problems()));
            }
        }

        private void open(Attachment attachment, String name) {
            if (attachment.getData() == null) {
                return;
            }
            if (AttachmentFiles.isProgram(name)) {
                MessageDialog.openInformation(root.getShell(), Messages.notOpened, NLS.bind(Messages.program, name));
            } else if (MessageDialog.openConfirm(root.getShell(), Messages.openTitle, NLS.bind(Messages.openCopy, name))) {
                write(() -> AttachmentFiles.copy(attachment), copy -> {
                    if (!Program.launch(copy.toString())) {
                        MessageDialog.openInformation(root.getShell(), Messages.notOpened, NLS.bind(Messages.noProgram, name));
                    }
                });
            }
        }

        private void save(Attachment attachment, String name) {
            FileDialog dialog = new FileDialog(root.getShell(), SWT.SAVE);
            dialog.setOverwrite(true);
            dialog.setFileName(name);
            String file = dialog.open();
            if (file != null && attachment.getData() != null) {
                write(() -> AttachmentFiles.save(attachment, Path.of(file)), written -> { });
            }
        }

        private void write(Writing writing, Consumer<Path> then) {
            inBackground(() -> {
                try {
                    return new Written(writing.write(), "");
                } catch (IOException e) {
                    return new Written(null, e.getMessage());
                }
            }, written -> {
                if (written.file() == null) {
                    MessageDialog.openError(root.getShell(), Messages.notWritten, written.problem());
                } else {
                    then.accept(written.file());
                }
            });
        }

        @SuppressWarnings("unchecked")
        private void remove(Attachment attachment, String name) {
            if (!root.isDisposed()) {
                editing.run(NLS.bind(Messages.removeOf, name, editing.title()),
                        () -> ((List<Attachment>) entity.eGet(Literals.ENTITY__ATTACHMENTS)).remove(attachment));
            }
        }
    }
}
