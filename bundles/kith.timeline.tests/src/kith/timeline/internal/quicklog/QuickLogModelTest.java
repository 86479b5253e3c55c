package kith.timeline.internal.quicklog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kith.core.Channel;
import kith.core.Session;
import kith.core.quicklog.InteractionLog;
import kith.core.quicklog.Participant;
import kith.core.quicklog.PersonChoice;
import kith.core.quicklog.QuickLogParser;
import kith.core.quicklog.Understanding;
import kith.core.quicklog.Vocabulary;
import kith.model.Direction;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.Person;
import kith.store.NetworkException;
import kith.store.Titles;

class QuickLogModelTest implements QuickLogModel.Listener {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<Understanding> understood = new ArrayList<>();
    private final List<Understanding> ready = new ArrayList<>();
    private final List<Participant> asked = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private Session session;
    private QuickLogModel model;

    @BeforeEach
    void open() throws Exception {
        session = Session.create(folder.resolve("network.kith"), Runnable::run);
        for (String name : List.of("Amara Osei", "Ben Adeyemi", "Ben Carter", "Clara Núñez", "Dr. Ludwig van der Berg")) {
            session.execute("Add", () -> person(name, name.equals("Clara Núñez") ? "Knows Ben" : null));
        }
        QuickLogParser parser = new QuickLogParser(new Vocabulary(Locale.UK, Map.of()), CLOCK);
        model = new QuickLogModel(parser, background::add, Runnable::run, this);
        model.setStore(session.getStore());
    }

    @AfterEach
    void close() {
        session.close();
    }

    private void person(String name, String note) {
        Person person = KithFactory.eINSTANCE.createPerson();
        person.setFormattedName(name);
        person.setNote(note);
        session.create(person);
    }

    @Override
    public void understood(Understanding understanding) {
        understood.add(understanding);
    }

    @Override
    public void ready(Understanding understanding) {
        ready.add(understanding);
    }

    @Override
    public void asked(Participant participant) {
        asked.add(participant);
    }

    @Override
    public void refused(String words) {
        refused.add(words);
    }

    private void type(String line) {
        model.setLine(line);
        work();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    private Understanding last() {
        return understood.get(understood.size() - 1);
    }

    private static List<String> names(Understanding understanding) {
        return understanding.people().stream().map(each -> each.person().map(PersonChoice::name).orElse("?")).toList();
    }

    @Test
    void partsOfNamesAreEnoughWhereOnePersonHasThem() {
        type("call with amara, clara nunez and van berg about chess");
        assertEquals(List.of("Amara Osei", "Clara Núñez", "Dr. Ludwig van der Berg"), names(last()));
    }

    @Test
    void namesAreFoundWithoutTheirAccentsStrokesAndUmlauts() throws Exception {
        List<String> names = List.of("\u0141ukasz \u017burek", "J\u00f6rg M\u00fcller", "\u0393\u03b9\u03ce\u03c1\u03b3\u03bf\u03c2 \u03a0\u03b1\u03c0\u03c0\u03ac\u03c2");
        for (String name : names) {
            session.execute("Add", () -> person(name, null));
        }
        type("call with Lukasz Zurek, Joerg Mueller and \u0393\u0399\u03a9\u03a1\u0393\u039f\u03a3 \u03a0\u0391\u03a0\u03a0\u0391\u03a3 yesterday");
        assertEquals(names, names(last()));
        type("call with Jorg Muller");
        assertEquals(List.of("J\u00f6rg M\u00fcller"), names(last()));
    }

    @Test
    void aNameOfSeveralPeopleIsAskedAbout() {
        type("call with Ben");
        assertEquals(List.of("Ben Adeyemi", "Ben Carter"),
                last().people().get(0).candidates().stream().map(PersonChoice::name).sorted().toList());
        model.submit();
        assertEquals(List.of("Ben"), asked.stream().map(Participant::written).toList());
        assertEquals(List.of(), ready);
        model.choose("Ben", last().people().get(0).candidates().get(0));
        work();
        model.submit();
        assertEquals(1, ready.size());
    }

    @Test
    void whoWasMetLastIsOfferedFirst() {
        type("met Ben Carter");
        model.submit();
        commit(ready.get(0));
        type("call with Ben");
        assertEquals(List.of("Ben Carter", "Ben Adeyemi"),
                last().people().get(0).candidates().stream().map(PersonChoice::name).toList());
    }

    private void commit(Understanding line) {
        try {
            session.execute("Log", () -> InteractionLog.add(session, line, id -> Optional.empty()));
        } catch (NetworkException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aNoteThatMentionsANameIsNotAPersonOfThatName() {
        type("call with Ben Carter");
        assertEquals(List.of("Ben Carter"), names(last()));
    }

    @Test
    void wordsAfterANameAreTheSubjectIfNothingElseIs() {
        type("met Amara at the fair");
        assertEquals(List.of("Amara Osei"), names(last()));
        assertEquals("At the fair", last().log().subject());
    }

    @Test
    void aSurnameIsNotASubject() {
        type("met Amara Hill");
        assertEquals(List.of("Amara Hill"), names(last()));
        assertEquals("", last().log().subject());
    }

    @Test
    void nobodyIsTakenForSomebodyElse() {
        type("call with Zoe about chess");
        assertEquals(List.of("?"), names(last()));
        model.submit();
        assertEquals(List.of(), asked.get(0).candidates());
    }

    @Test
    void aWholeNameThatNobodyHasIsOfSomebodyNew() {
        type("call with José Müller about chess");
        assertTrue(last().people().get(0).person().orElseThrow().isNew());
        model.submit();
        assertEquals(1, ready.size());
    }

    @Test
    void aNameThatIsAlmostSomebodysIsAskedAbout() {
        type("call with Amara Ossei");
        assertEquals(List.of("Amara Osei", "Amara Ossei"),
                last().people().get(0).candidates().stream().map(PersonChoice::name).toList());
        model.submit();
        assertEquals(1, asked.size());
    }

    @Test
    void academicTitlesMakeNoDifference() {
        type("call with Dr. Amara Osei and Ludwig van der Berg");
        assertEquals(List.of("Amara Osei", "Dr. Ludwig van der Berg"), names(last()));
    }

    @Test
    void aNameAloneIsWhoWasMet() {
        type("amara osei");
        assertEquals(List.of("Amara Osei"), names(last()));
        assertEquals("", last().log().subject());
    }

    @Test
    void aDayThatThereIsNotHasToBeMendedFirst() {
        type("call with Amara 31.2.");
        model.submit();
        assertEquals(List.of("31.2."), refused);
        assertEquals(List.of(), ready);
    }

    @Test
    void anOrganizationIsNobodyNew() throws Exception {
        session.execute("Add", () -> session.create(KithFactory.eINSTANCE.createOrganization()).setName("City Hospital"));
        type("call with City Hospital yesterday");
        assertEquals(List.of("?"), names(last()));
    }

    @Test
    void aNameThatIsWrittenTogetherIsAskedAbout() throws Exception {
        session.execute("Add", () -> person("Aiko O'Brien", null));
        type("call with Aiko OBrien");
        assertEquals(List.of("Aiko O'Brien", "Aiko OBrien"),
                last().people().get(0).candidates().stream().map(PersonChoice::name).toList());
    }

    @Test
    void whatCannotBeReadIsNotWaitedFor() {
        model.setLine("call with Clara");
        model.submit();
        session.close();
        assertThrows(RuntimeException.class, this::work);
        assertNull(last());
        assertEquals(List.of(), ready);
    }

    @Test
    void whatIsSubmittedStaysSoWhenTheSameLineIsSetAgain() {
        model.setLine("call with Clara");
        model.submit();
        model.setLine("call with Clara");
        work();
        assertEquals(1, ready.size());
    }

    @Test
    void allOfOneNameWhoWereChosenTakePart() throws Exception {
        session.execute("Add", () -> person("Amara Osei", null));
        List<PersonChoice> both = session.getStore().ids("Person").stream().map(id -> session.find(Person.class, id).orElseThrow())
                .filter(person -> person.getFormattedName().equals("Amara Osei"))
                .map(person -> new PersonChoice(person.getId(), person.getFormattedName())).toList();
        type("call with " + model.mention(both) + " about chess");
        assertEquals(both, last().people().stream().map(each -> each.person().orElseThrow()).toList());
    }

    @Test
    void aNameWithACommaIsOneName() {
        PersonChoice person = new PersonChoice("anna", "Anna Berg, PhD");
        type("call with " + model.mention(List.of(person)) + " about chess");
        assertEquals(List.of(person), last().people().stream().map(each -> each.person().orElseThrow()).toList());
    }

    @Test
    void aNameThatManyRecordsMentionIsStillAskedAbout() throws Exception {
        session.execute("Add", () -> {
            for (int i = 0; i < 70; i++) {
                person("Aaron " + (char) ('A' + i % 26) + i, "Met through Ben Adeyemi");
            }
            person("Ben Adeyemi", null);
        });
        type("call with Ben Adeyemi");
        assertEquals(2, last().people().get(0).candidates().size());
    }

    @Test
    void whoIsSelectedIsMeantWhereNobodyIsNamed() {
        model.setMeant(List.of(new PersonChoice("amara", "Amara Osei")));
        type("call about chess");
        assertEquals(List.of("Amara Osei"), names(last()));
        type("call with Clara about chess");
        assertEquals(List.of("Clara Núñez"), names(last()));
        type("note: read the report");
        assertEquals(List.of(), names(last()));
    }

    @Test
    void onlyTheLineThatIsThereIsUnderstood() {
        model.setLine("call with Am");
        model.setLine("call with Clara");
        work();
        assertEquals(1, understood.size());
        assertEquals(List.of("Clara Núñez"), names(last()));
    }

    @Test
    void aLineSubmittedBeforeItIsUnderstoodIsLoggedThen() {
        model.setLine("call with Clara");
        model.submit();
        assertEquals(List.of(), ready);
        work();
        assertEquals(1, ready.size());
    }

    @Test
    void anEmptyLineIsNotLogged() {
        type(" ");
        assertNull(last());
        model.submit();
        work();
        assertEquals(List.of(), ready);
        type("yesterday");
        model.submit();
        work();
        assertEquals(List.of(), ready);
    }

    @Test
    void aLineBecomesAnInteraction() throws Exception {
        type("call with Amara and Zoe Hill about internship yesterday at 15:30 20 min #alumni");
        model.choose("Zoe Hill", new PersonChoice(null, "Zoe Hill"));
        work();
        model.submit();
        Understanding line = ready.get(0);
        session.execute("Log", () -> InteractionLog.add(session, line, id -> Optional.of(
                new Channel(id, id, "", 1, Direction.OUTGOING, List.of()))));
        Interaction interaction = session.find(Interaction.class, session.getStore().ids("Interaction").get(0)).orElseThrow();
        assertEquals("kith.call", interaction.getChannel());
        assertEquals(Direction.OUTGOING, interaction.getDirection());
        assertEquals(List.of("Amara Osei", "Zoe Hill"), interaction.getParticipants().stream().map(Titles::of).toList());
        assertEquals("Zoe", interaction.getParticipants().get(1).getGivenName());
        assertEquals("Internship", interaction.getSubject());
        assertEquals(Instant.parse("2026-11-22T15:30:00Z"), interaction.getAt());
        assertEquals(ZoneOffset.UTC, interaction.getZone());
        assertEquals(Duration.ofMinutes(20), interaction.getDuration());
        assertEquals(List.of("alumni"), interaction.getTags());
        session.undo();
        assertEquals(0, session.getStore().count("Interaction"));
        assertEquals(5, session.getStore().count("Person"));
    }

    @Test
    void withoutAChannelItIsAMeetingOrElseANote() {
        type("Amara about chess");
        assertEquals("kith.meeting", InteractionLog.channel(last()));
        type("read an article");
        assertEquals("kith.note", InteractionLog.channel(last()));
        assertTrue(last().isSomething());
    }
}
