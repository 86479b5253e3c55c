package kith.app.internal.imports;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import kith.ui.WidgetKeys;

/** Page on which the files to import are chosen. */
final class ImportFilesPage extends WizardPage {

    /** Those in which programs wrote contacts before Unicode, west to east. */
    private static final List<String> ENCODINGS = Stream.of("windows-1252", "windows-1250", "ISO-8859-2", "windows-1251", "KOI8-R",
            "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257", "windows-1258", "IBM850", "IBM866", "x-MacRoman",
            "TIS-620", "Shift_JIS", "EUC-JP", "GB18030", "Big5", "EUC-KR").filter(Charset::isSupported).toList();

    private boolean networkOpen;
    private Combo encoding;
    private Text names;

    ImportFilesPage() {
        super("files");
        setTitle(Messages.title);
        setDescription(Messages.filesDescription);
    }

    void setNetworkOpen(boolean networkOpen) {
        this.networkOpen = networkOpen;
    }

    /** Returns the chosen files: one a line, so that they can be typed and pasted as well. */
    List<Path> getFiles() {
        return typed().files();
    }

    private TypedFiles typed() {
        return TypedFiles.of(names == null || names.isDisposed() ? "" : names.getText());
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        Label label = new Label(page, SWT.NONE);
        label.setText(Messages.filesLabel);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        names = new Text(page, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
        WidgetKeys.set(names, "kith.import.files");
        names.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 120).applyTo(names);
        Button choose = new Button(page, SWT.PUSH);
        choose.setText(Messages.choose);
        choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(choose);
        createEncoding(page);
        setControl(page);
        check();
    }

    private void createEncoding(Composite page) {
        Composite row = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
        Label label = new Label(row, SWT.NONE);
        label.setText(Messages.encoding);
        label.setToolTipText(Messages.encodingTip);
        encoding = new Combo(row, SWT.READ_ONLY);
        encoding.setToolTipText(Messages.encodingTip);
        WidgetKeys.set(encoding, "kith.import.encoding");
        encoding.add(Messages.encodingDetect);
        ENCODINGS.forEach(encoding::add);
        encoding.select(0);
    }

    /** Returns the encoding that the user has chosen for text that names none, null to find it out. */
    Charset getEncoding() {
        int index = encoding == null || encoding.isDisposed() ? 0 : encoding.getSelectionIndex();
        return index <= 0 ? null : Charset.forName(encoding.getItem(index));
    }

    private void choose() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setFilterExtensions(new String[] { "*.vcf;*.vcard;*.csv", "*" });
        dialog.setFilterNames(new String[] { Messages.contactFiles, Messages.allFiles });
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            StringBuilder text = new StringBuilder(names.getText().strip());
            for (String name : dialog.getFileNames()) {
                text.append(text.isEmpty() ? "" : "\n").append(folder.resolve(name));
            }
            names.setText(text.toString());
        }
    }

    private void check() {
        TypedFiles typed = typed();
        setErrorMessage(networkOpen ? typed.problem().orElse(null) : Messages.noNetwork);
        setPageComplete(networkOpen && !typed.files().isEmpty() && typed.problem().isEmpty());
    }
}
