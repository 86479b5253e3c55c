package kith.core.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Session;
import kith.core.internal.brief.AsksPart;
import kith.core.internal.brief.MeetingPart;
import kith.core.internal.brief.PromisesPart;
import kith.core.internal.brief.WhoPart;
import kith.model.Affiliation;
import kith.model.Ask;
import kith.model.AskState;
import kith.model.Exchange;
import kith.model.ExchangeSide;
import kith.model.ExchangeState;
import kith.model.FirstMeeting;
import kith.model.KithFactory;
import kith.model.Organization;
import kith.model.PartialDate;
import kith.model.Person;
import kith.model.Task;
import kith.store.Stores;

class BriefPartsTest {

    private static final KithFactory MODEL = KithFactory.eINSTANCE;
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    private Session session;
    private Person amara;
    private Locale before;

    @BeforeEach
    void open() throws Exception {
        before = Locale.getDefault();
        Locale.setDefault(Locale.UK);
        session = new Session(Stores.create(folder.resolve("network.kith")), Runnable::run, InstantSource.fixed(NOON));
        session.execute("Add", () -> {
            amara = session.create(MODEL.createPerson());
            amara.setFormattedName("Amara Osei");
        });
    }

    @AfterEach
    void close() {
        session.close();
        Locale.setDefault(before);
    }

    private List<String> lines(BriefPart part) {
        return part.lines(new BriefSubject(session.getStore(), (Person) session.getStore().load(amara.getId()).orElseThrow(),
                NOON.atZone(ZoneOffset.UTC)));
    }

    private void exchange(ExchangeSide side, ExchangeState state, String text) throws Exception {
        session.execute("Exchange", () -> {
            Exchange exchange = session.create(MODEL.createExchange());
            exchange.setSide(side);
            exchange.setState(state);
            exchange.setText(text);
            exchange.getPeople().add(amara);
        });
    }

    @Test
    void saysWhatSomebodyDoesNowAndNotWhatTheyDid() throws Exception {
        session.execute("Work", () -> {
            Organization hospital = session.create(MODEL.createOrganization());
            hospital.setName("City Hospital");
            Affiliation past = MODEL.createAffiliation();
            past.setTitle("Coordinator");
            past.setTo(PartialDate.parse("2024"));
            Affiliation now = MODEL.createAffiliation();
            now.setTitle("Programme lead");
            now.setOrganization(hospital);
            now.setFrom(PartialDate.parse("2024"));
            amara.getAffiliations().addAll(List.of(past, now));
        });
        assertEquals(List.of("Programme lead, City Hospital, since 2024"), lines(new WhoPart()));
    }

    @Test
    void saysThroughWhomYouMet() throws Exception {
        session.execute("Met", () -> {
            Person ben = session.create(MODEL.createPerson());
            ben.setFormattedName("Ben Adeyemi");
            FirstMeeting meeting = MODEL.createFirstMeeting();
            meeting.setPlace("City Hall");
            meeting.setThrough(ben);
            amara.setFirstMeeting(meeting);
        });
        assertEquals(List.of("City Hall, through Ben Adeyemi"), lines(new MeetingPart()));
    }

    @Test
    void tellsWhatIsStillToBeDoneAndNotWhatIsDone() throws Exception {
        session.execute("Tasks", () -> {
            task("Send the dates", null);
            task("Write", NOON);
        });
        assertEquals(List.of("Send the dates (due 7 Mar 2026)"), lines(new PromisesPart()));
    }

    private void task(String title, Instant done) {
        Task task = session.create(MODEL.createTask());
        task.setTitle(title);
        task.setDue(LocalDate.of(2026, 3, 7));
        task.setDone(done);
        task.getPeople().add(amara);
    }

    @Test
    void owesWhatWasOfferedAndThanksForWhatWasReceived() throws Exception {
        exchange(ExchangeSide.GIVE, ExchangeState.OFFERED, "a lead");
        exchange(ExchangeSide.TAKE, ExchangeState.RECEIVED, "advice");
        exchange(ExchangeSide.TAKE, ExchangeState.THANKED, "a book");
        exchange(ExchangeSide.TAKE, ExchangeState.OFFERED, "a visit");
        assertEquals(List.of("You offered: a lead", "Not thanked for yet: advice"), lines(new PromisesPart()).stream().sorted(
                java.util.Comparator.reverseOrder()).toList());
    }

    @Test
    void leavesOutWhatIsNoLongerAskedFor() throws Exception {
        session.execute("Ask", () -> {
            for (AskState state : List.of(AskState.OPEN, AskState.MET)) {
                Ask ask = MODEL.createAsk();
                ask.setText("A statistician, " + state);
                ask.setState(state);
                amara.getAsks().add(ask);
            }
        });
        assertEquals(List.of("Asks for: A statistician, open"), lines(new AsksPart()));
    }

    @Test
    void tellsWhoAskedWhom() throws Exception {
        exchange(ExchangeSide.GIVE, ExchangeState.ASKED, "an introduction");
        assertEquals(List.of("Asks for: an introduction"), lines(new AsksPart()));
    }
}
