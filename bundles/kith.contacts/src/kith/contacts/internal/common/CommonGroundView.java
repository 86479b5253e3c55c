package kith.contacts.internal.common;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;

import kith.contacts.internal.SharedPeople;
import kith.contacts.internal.common.CommonGroundPage.Hint;
import kith.contacts.internal.profile.ProfileHandler;
import kith.core.EntityRef;
import kith.core.Self;
import kith.core.Session;
import kith.core.common.CommonGround;
import kith.core.common.CommonGrounds;
import kith.core.common.Shared;
import kith.store.ChangeSet;
import kith.store.NetworkStore;
import kith.ui.EmptyState;
import kith.ui.EntityEditors;
import kith.ui.NetworkView;
import kith.ui.Reading;

/** What the user and the selected person have in common, or two selected people. */
public final class CommonGroundView extends NetworkView implements CommonGroundPanel.Links {

    /** The id of the view. */
    public static final String ID = "kith.contacts.common";

    private static final String PERSON = "Person";
    private static final String PEOPLE = "kith.contacts.people";

    /** What was read: nothing if there is nobody to read of. */
    private record Result(CommonGroundPage page, boolean isMe) {
    }

    private final ISelectionListener follower = this::selected;
    private final StackLayout stack = new StackLayout();
    private Composite content;
    private CommonGroundPanel panel;
    private EmptyState empty;
    private List<String> people = List.of();
    private CommonGroundPage page;
    private EntityRef opened;

    @Override
    protected Control createContent(Composite parent) {
        content = new Composite(parent, SWT.NONE);
        content.setLayout(stack);
        panel = new CommonGroundPanel(content, this);
        empty = new EmptyState(content);
        stack.topControl = empty;
        getSite().getPage().addPostSelectionListener(follower);
        return content;
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(follower);
        super.dispose();
    }

    @Override
    protected void networkOpened(Session opened) {
        people = List.of();
        selected(null, getSite().getPage().getSelection(PEOPLE));
        selected(null, getSite().getPage().getSelection());
        read();
    }

    @Override
    protected void networkChanged(ChangeSet changes) {
        if (changes.touches("Person", "Organization", "Event", "Interaction", "Profile")) {
            read();
        }
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part != this && selection instanceof IStructuredSelection structured && !structured.isEmpty()
                && structured.getFirstElement() instanceof EntityRef first && first.type().equals(PERSON)) {
            if (first.equals(opened)) {
                // Who follows a link from here wants to come back to the page.
                return;
            }
            opened = null;
            List<String> chosen = structured.size() > 2 ? List.of()
                    : Stream.of(structured.toArray()).filter(EntityRef.class::isInstance).map(each -> ((EntityRef) each).id()).toList();
            if (!chosen.equals(people)) {
                people = chosen;
                read();
            }
        }
    }

    private void read() {
        if (session() == null) {
            return;
        }
        NetworkStore store = session().getStore();
        List<String> wanted = people;
        Reading.of(content, () -> read(store, wanted), this::show);
    }

    private static Result read(NetworkStore store, List<String> people) {
        if (people.isEmpty()) {
            return new Result(null, false);
        }
        LocalDate today = LocalDate.now();
        ZoneId zone = ZoneId.systemDefault();
        Optional<CommonGround> ground = people.size() == 1 ? CommonGrounds.withMe(store, people.get(0), today, zone)
                : CommonGrounds.between(store, people.get(0), people.get(1), today, zone);
        return new Result(ground.map(CommonGroundPage::of).orElse(null), Self.id(store).equals(Optional.of(people.get(0))));
    }

    private void show(Result result) {
        page = result.page();
        if (page != null && !page.isEmpty()) {
            panel.show(page, session() != null && !session().isReadOnly());
        } else if (page != null) {
            Hint first = page.hints().isEmpty() ? null : page.hints().get(0);
            boolean mine = first != null && first.mine();
            empty.show(page.title() + ": " + page.summary(), String.join("\n", page.hints().stream().map(Hint::text).toList()),
                    first == null ? null : mine ? Messages.myProfile : Messages.edit, () -> complete(first));
        } else if (result.isMe()) {
            empty.show(Messages.thatIsYou, Messages.selectHint, Messages.myProfile, () -> ProfileHandler.open(getSite().getPage()));
        } else {
            empty.show(Messages.select, Messages.selectHint, null, () -> { });
        }
        stack.topControl = page != null && !page.isEmpty() ? panel.control() : empty;
        content.layout();
        if (getSite().getPage().getActivePart() == this) {
            // What had the focus may be gone, or was not there yet.
            setFocus();
        }
    }

    @Override
    public void open(Shared shared) {
        shared.everybody().ifPresentOrElse(condition -> SharedPeople.show(getSite().getPage(), shared.name(), condition),
                () -> shared.object().ifPresent(ref -> {
                    opened = ref;
                    EntityEditors.open(getSite().getPage(), ref);
                }));
    }

    @Override
    public void complete(Hint hint) {
        if (hint.mine()) {
            ProfileHandler.open(getSite().getPage());
        } else {
            EntityEditors.open(getSite().getPage(), hint.about());
        }
    }

    @Override
    public void introduce() {
        IntroductionDialog.open(getSite().getShell(), session(), page.ground().first().id(), page.ground().second().id());
    }

    @Override
    public void setFocus() {
        if (stack.topControl == panel.control()) {
            panel.setFocus();
        } else {
            empty.setFocus();
        }
    }
}
