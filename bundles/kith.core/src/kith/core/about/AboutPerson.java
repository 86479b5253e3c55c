package kith.core.about;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import kith.core.history.Difference;
import kith.core.history.Differences;
import kith.core.history.FeatureText;
import kith.core.history.Names;
import kith.core.internal.MergedUids;
import kith.core.internal.ReferenceIds;
import kith.core.logging.WholeDay;
import kith.model.Attachment;
import kith.model.Blob;
import kith.model.Contact;
import kith.model.CustomValue;
import kith.model.Entity;
import kith.model.Event;
import kith.model.Exchange;
import kith.model.Interaction;
import kith.model.KithPackage.Literals;
import kith.model.Person;
import kith.model.Relation;
import kith.model.Task;
import kith.store.EventDay;
import kith.store.History;
import kith.store.HistoryEntry;
import kith.store.NetworkStore;
import kith.store.Titles;

/**
 * Writes everything that a network knows of a person as one page of HTML: the fields, what happened, what refers to the person
 * and the history. The page refers to nothing outside itself. Reading may take a while: call it in the background.
 */
public final class AboutPerson {

    private static final String STYLE = """
            body { font: 11pt/1.5 system-ui, sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; color: #222; background: #fff }
            h1 { font-size: 20pt; margin: 0 } h1 + p { color: #666; margin-top: 0 }
            h2 { font-size: 10pt; text-transform: uppercase; letter-spacing: .06em; color: #1f6fb2; margin: 2em 0 .4em }
            h3 { font-size: 11pt; margin: 1em 0 .1em }
            dl { display: grid; grid-template-columns: 11em 1fr; gap: .15em 1em; margin: 0 } dt { color: #666 } dd { margin: 0 }
            dd, li { overflow-wrap: anywhere; white-space: pre-line } ul { margin: 0; padding-left: 1.1em }
            img { float: right; max-width: 8em; max-height: 8em; border-radius: .5em }
            footer { margin-top: 3em; color: #666; font-size: 9pt }
            @media (prefers-color-scheme: dark) { body { color: #ddd; background: #222 } h2 { color: #6cb2ee }
                dt, h1 + p, footer { color: #aaa } }
            @media print { body { margin: 0; max-width: none } h2, h3 { page-break-after: avoid } }
            """;
    private static final Set<EStructuralFeature> APART = Set.of(Literals.CONTACT__PHOTO, Literals.ENTITY__CUSTOM_VALUES,
            Literals.ENTITY__ATTACHMENTS);
    /** What the heading of a record says already. */
    private static final Set<EStructuralFeature> IN_HEADING = Set.of(Literals.INTERACTION__CHANNEL, Literals.INTERACTION__AT,
            Literals.INTERACTION__ALL_DAY, Literals.INTERACTION__SUBJECT, Literals.EXCHANGE__AT, Literals.EXCHANGE__TEXT, Literals.TASK__TITLE,
            Literals.EVENT__TITLE, Literals.EVENT__START);
    private static final int PAGE = 500;

    private final NetworkStore store;
    private final Person person;
    private final ZonedDateTime now;
    private final UnaryOperator<String> channels;
    private final Writer out;
    private final Names names;
    private final FeatureText texts;

    private AboutPerson(NetworkStore store, Person person, ZonedDateTime now, UnaryOperator<String> channels, Writer out) {
        this.store = store;
        this.person = person;
        this.now = now;
        this.channels = channels;
        this.out = out;
        names = new Names(store);
        texts = new FeatureText(names);
    }

    /**
     * Writes the page of a person.
     *
     * @param now the time at which it is written, in the user's zone
     * @param channels tells the name of a channel of interaction by its id
     * @param out is written to and stays open
     * @return whether there is such a person; else nothing is written
     */
    public static boolean write(NetworkStore store, String id, ZonedDateTime now, UnaryOperator<String> channels, Writer out)
            throws IOException {
        if (store.load(id).orElse(null) instanceof Person person) {
            new AboutPerson(store, person, now, channels, out).write();
            return true;
        }
        return false;
    }

    private void write() throws IOException {
        String name = Titles.of(person);
        out.write("<!DOCTYPE html>\n<html lang=\"" + escape(Locale.getDefault().toLanguageTag()) + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>" + escape(name) + "</title>\n<style>\n" + STYLE
                + "</style></head><body>\n");
        photo();
        out.write("<h1>" + escape(name) + "</h1>\n<p>" + escape(NLS.bind(Messages.everything, when(now.toInstant()))) + "</p>\n");
        heading(Messages.fields);
        fields(person, APART);
        customValues();
        attachments();
        referrers();
        history();
        out.write("<footer>" + escape(NLS.bind(Messages.footer, person.getId(), store.getFile().getFileName())) + "</footer>\n</body></html>\n");
    }

    private void photo() throws IOException {
        if (person.getPhoto() != null && person.getPhoto().getData() != null) {
            out.write("<img alt=\"\" src=\"" + data(person.getPhoto().getMediaType(), person.getPhoto().getData()) + "\">\n");
        }
    }

    private static String data(String mediaType, Blob blob) {
        return "data:" + (mediaType == null || !mediaType.matches("[\\w.+-]+/[\\w.+-]+") ? "application/octet-stream" : mediaType)
                + ";base64," + Base64.getEncoder().encodeToString(blob.bytes());
    }

    private void customValues() throws IOException {
        if (person.getCustomValues().isEmpty()) {
            return;
        }
        heading(Messages.customFields);
        out.write("<dl>\n");
        for (CustomValue value : person.getCustomValues()) {
            List<String> said = new ArrayList<>(texts.values(value, Literals.CUSTOM_VALUE__VALUE));
            said.addAll(texts.values(value, Literals.CUSTOM_VALUE__TARGET));
            term(String.join(", ", texts.values(value, Literals.CUSTOM_VALUE__FIELD)), said);
        }
        out.write("</dl>\n");
    }

    private void attachments() throws IOException {
        if (person.getAttachments().isEmpty()) {
            return;
        }
        heading(Messages.files);
        out.write("<ul>\n");
        for (Attachment attachment : person.getAttachments()) {
            String name = attachment.getName() == null ? Messages.file : attachment.getName();
            String note = attachment.getNote() == null ? "" : ": " + attachment.getNote();
            String file = attachment.getData() == null ? escape(name) + " " + escape(text(attachment.getUri()))
                    : "<a download=\"" + escape(name) + "\" href=\"" + data(attachment.getMediaType(), attachment.getData()) + "\">"
                            + escape(name) + "</a>";
            out.write("<li>" + file + escape(note) + "</li>\n");
        }
        out.write("</ul>\n");
    }

    /** What refers to the person, class by class, the newest first where it has a time. */
    private void referrers() throws IOException {
        Map<String, List<String>> byType = new TreeMap<>(Comparator.comparingInt(AboutPerson::order).thenComparing(Comparator.naturalOrder()));
        for (String id : store.referrers(person.getId())) {
            store.load(id).ifPresent(entity -> byType.computeIfAbsent(entity.eClass().getName(), type -> new ArrayList<>()).add(id));
        }
        for (Map.Entry<String, List<String>> type : byType.entrySet()) {
            heading(title(type.getKey()));
            record Dated(String id, Instant at) {
            }
            List<Dated> dated = new ArrayList<>();
            type.getValue().forEach(id -> store.load(id).ifPresent(entity -> dated.add(new Dated(id, at(entity)))));
            dated.sort(Comparator.comparing(Dated::at).reversed());
            for (Dated each : dated) {
                Optional<Entity> entity = store.load(each.id());
                if (entity.isPresent()) {
                    record(entity.get());
                }
            }
        }
    }

    private void record(Entity entity) throws IOException {
        String title = Titles.of(entity);
        Instant at = at(entity);
        String channel = entity instanceof Interaction interaction && interaction.getChannel() != null
                ? channels.apply(interaction.getChannel()) : "";
        List<String> head = new ArrayList<>(List.of(at.equals(Instant.MIN) ? "" : when(entity, at), channel, title));
        head.removeIf(String::isBlank);
        out.write("<h3>" + escape(String.join(" \u00b7 ", head)) + "</h3>\n");
        if (entity instanceof Contact other) {
            saidBy(other);
        } else {
            fields(entity, IN_HEADING);
        }
    }

    /** Of another contact only what is said of this person: the rest is nobody's business here. */
    private void saidBy(Contact other) throws IOException {
        out.write("<dl>\n");
        if (other instanceof Person somebody) {
            for (Relation relation : somebody.getRelations()) {
                if (isMeant(relation, Literals.RELATION__PERSON)) {
                    term(FeatureText.label(Literals.PERSON__RELATIONS), texts.values(relation, Literals.RELATION__TYPE));
                }
            }
            if (somebody.getFirstMeeting() != null && isMeant(somebody.getFirstMeeting(), Literals.FIRST_MEETING__THROUGH)) {
                term(FeatureText.label(Literals.FIRST_MEETING__THROUGH), List.of(Titles.of(person)));
            }
        }
        for (CustomValue value : other.getCustomValues()) {
            if (isMeant(value, Literals.CUSTOM_VALUE__TARGET)) {
                term(String.join(", ", texts.values(value, Literals.CUSTOM_VALUE__FIELD)), List.of(Titles.of(person)));
            }
        }
        out.write("</dl>\n");
    }

    private boolean isMeant(EObject part, EReference reference) {
        return person.getId().equals(ReferenceIds.of(part, reference));
    }

    private void fields(EObject object, Set<EStructuralFeature> without) throws IOException {
        out.write("<dl>\n");
        for (EStructuralFeature feature : FeatureText.features(object)) {
            if (!without.contains(feature)) {
                term(FeatureText.label(feature), texts.values(object, feature));
            }
        }
        out.write("</dl>\n");
    }

    private void term(String label, List<String> values) throws IOException {
        List<String> said = values.stream().filter(value -> !value.isBlank()).toList();
        if (!said.isEmpty()) {
            out.write("<dt>" + escape(label) + "</dt>");
            for (String value : said) {
                out.write("<dd" + (value.equals(said.getFirst()) ? "" : " style=\"grid-column:2\"") + ">" + escape(value) + "</dd>\n");
            }
        }
    }

    /** What became of the person, and of those who were merged into it. */
    private void history() throws IOException {
        History history = store.history();
        List<String> ids = new ArrayList<>(List.of(person.getId()));
        MergedUids.ids(person).stream().filter(id -> history.last(id).isPresent()).forEach(ids::add);
        if (ids.stream().allMatch(id -> history.size(id) == 0)) {
            return;
        }
        heading(Messages.history);
        for (String id : ids) {
            history(history, id);
        }
    }

    private void history(History history, String id) throws IOException {
        long before = History.NEWEST;
        for (List<HistoryEntry> page; !(page = history.entries(id, before, PAGE)).isEmpty(); ) {
            for (HistoryEntry entry : page) {
                out.write("<h3>" + escape(when(entry.at()) + " \u00b7 " + entry.occasion().label()) + "</h3>\n<ul>\n");
                for (Difference difference : Differences.between(history.before(id, entry.transaction()).orElse(null),
                        history.after(id, entry.transaction()).orElse(null), names)) {
                    out.write("<li>" + escape(difference.text()) + "</li>\n");
                }
                out.write("</ul>\n");
            }
            before = page.getLast().transaction();
        }
    }

    private void heading(String text) throws IOException {
        out.write("<h2>" + escape(text) + "</h2>\n");
    }

    private static int order(String type) {
        int place = List.of("Interaction", "Exchange", "Task", "Event", "Opportunity", "Person").indexOf(type);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static String title(String type) {
        return switch (type) {
            case "Interaction" -> Messages.interactions;
            case "Exchange" -> Messages.exchanges;
            case "Task" -> Messages.tasks;
            case "Event" -> Messages.events;
            case "Opportunity" -> Messages.opportunities;
            case "Person" -> Messages.people;
            default -> Messages.others;
        };
    }

    /** Returns when something was, or the earliest instant for what has no time. */
    private static Instant at(Entity entity) {
        Instant at = switch (entity) {
            case Interaction interaction -> interaction.getAt();
            case Exchange exchange -> exchange.getAt();
            case Event event -> event.getStart();
            case Task task -> task.getDue() == null ? task.getDone() : start(task.getDue());
            default -> null;
        };
        return at == null ? Instant.MIN : at;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private String when(Entity entity, Instant at) {
        LocalDate day = switch (entity) {
            case Interaction interaction when interaction.isAllDay() -> WholeDay.of(interaction, now.getZone());
            case Event event when event.isAllDay() && event.getStart() != null -> EventDay.of(event);
            default -> null;
        };
        return day == null ? when(at) : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
    }

    private String when(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).format(at.atZone(now.getZone()));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
