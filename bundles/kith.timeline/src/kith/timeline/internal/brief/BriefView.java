package kith.timeline.internal.brief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledTextPrintOptions;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;

import kith.core.EntityRef;
import kith.core.Session;
import kith.core.brief.Brief;
import kith.core.brief.BriefHtml;
import kith.core.brief.Briefs;
import kith.store.ChangeSet;
import kith.store.NetworkStore;
import kith.store.Stores;
import kith.timeline.internal.FollowedPerson;
import kith.ui.EmptyState;
import kith.ui.Icons;
import kith.ui.NetworkView;
import kith.ui.Reading;
import kith.ui.RelativeTime;

/** Everything to know before meeting the selected person, on one page that can be printed or saved. */
public final class BriefView extends NetworkView {

    /** The id of the view. */
    public static final String ID = "kith.timeline.brief";

    private final Briefs briefs = new Briefs(RegistryFactory.getRegistry());
    private final ISelectionListener follower = this::selected;
    private final IAction print = action(Messages.print, "printer", this::print);
    private final IAction save = action(Messages.saveHtml, "box-arrow-up", this::save);
    private final StackLayout stack = new StackLayout();
    private Composite content;
    private BriefText text;
    private EmptyState empty;
    private EntityRef person;
    private Brief brief;

    @Override
    protected Control createContent(Composite parent) {
        content = new Composite(parent, SWT.NONE);
        content.setLayout(stack);
        text = new BriefText(content, ID + ".text");
        empty = new EmptyState(content);
        getViewSite().getActionBars().getToolBarManager().add(print);
        getViewSite().getActionBars().getToolBarManager().add(save);
        getSite().getPage().addPostSelectionListener(follower);
        show(Optional.empty());
        return content;
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(follower);
        super.dispose();
    }

    @Override
    protected void networkOpened(Session opened) {
        person = null;
        selected(null, getSite().getPage().getSelection());
        read();
    }

    @Override
    protected void networkChanged(ChangeSet changes) {
        read();
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part != this) {
            FollowedPerson.in(selection).filter(ref -> !ref.equals(person)).ifPresent(ref -> {
                person = ref;
                read();
            });
        }
    }

    private void read() {
        if (session() == null) {
            return;
        }
        NetworkStore store = session().getStore();
        EntityRef wanted = person;
        Reading.of(content, () -> Optional.ofNullable(wanted).flatMap(ref -> FollowedPerson.of(store, ref))
                .flatMap(id -> briefs.of(store, id, ZonedDateTime.now())), this::show);
    }

    private void show(Optional<Brief> read) {
        brief = read.orElse(null);
        if (brief == null) {
            empty.show(Messages.nobody, Messages.nobodyHint, null, () -> { });
        } else {
            text.show(brief, true);
        }
        print.setEnabled(brief != null);
        save.setEnabled(brief != null);
        stack.topControl = brief == null ? empty : text.control();
        content.layout();
    }

    private void print() {
        PrinterData data = new PrintDialog(getSite().getShell()).open();
        if (data != null) {
            Printer printer = new Printer(data);
            Runnable job = text.print(printer, printOptions());
            new Thread(() -> {
                job.run();
                printer.dispose();
            }, "Kith printer").start();
        }
    }

    /** On paper it is black, whatever theme the window has, with the page and the day below. */
    private StyledTextPrintOptions printOptions() {
        StyledTextPrintOptions options = new StyledTextPrintOptions();
        options.jobName = brief.name();
        options.printTextFontStyle = true;
        options.printLineBackground = false;
        options.footer = NLS.bind(Messages.footer, new Object[] { RelativeTime.date(LocalDate.now()), StyledTextPrintOptions.SEPARATOR,
            StyledTextPrintOptions.PAGE_TAG });
        return options;
    }

    /** Saves the page where the user says, since it must not lie about anywhere else, and shows it. */
    private void save() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] { "*.html" });
        dialog.setFileName(brief.name() + ".html");
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        try {
            Stores.requireNotOpen(Path.of(chosen));
            Files.writeString(Path.of(chosen), BriefHtml.of(List.of(brief), RelativeTime.date(LocalDate.now())));
            Program.launch(chosen);
        } catch (IOException e) {
            MessageDialog.openError(getSite().getShell(), Messages.notSaved, NLS.bind(Messages.notSavedReason, chosen, e.getMessage()));
        }
    }

    private static IAction action(String label, String icon, Runnable run) {
        Action action = new Action(label) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setImageDescriptor(Icons.descriptor(icon));
        return action;
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
    }
}
