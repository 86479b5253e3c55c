package kith.core.task;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import kith.core.Self;
import kith.core.Session;
import kith.core.logging.WholeDay;
import kith.model.Interaction;
import kith.model.KithFactory;
import kith.model.MessageTemplate;
import kith.model.Person;
import kith.model.Profile;
import kith.store.NetworkException;
import kith.store.Titles;

/** The templates of messages: those of the user's profile, or some to begin with. On the session's thread. */
public final class Templates {

    /**
     * A template.
     *
     * @param name what the user calls it
     * @param subject the subject with variables, never null
     * @param text the text with variables, never null
     */
    public record Template(String name, String subject, String text) {
    }

    private Templates() {
    }

    /** Returns the user's templates; those to begin with if there are none. */
    public static List<Template> all(Session session) {
        List<Template> templates = Self.profile(session.getStore()).map(Profile::getTemplates).stream().flatMap(List::stream)
                .map(Templates::template).toList();
        return templates.isEmpty() ? List.of(
                new Template(TemplateMessages.thankName, TemplateMessages.thankSubject, TemplateMessages.thankText),
                new Template(TemplateMessages.followUpName, TemplateMessages.followUpSubject, TemplateMessages.followUpText),
                new Template(TemplateMessages.helloName, TemplateMessages.helloSubject, TemplateMessages.helloText)) : templates;
    }

    /**
     * Adds a template after the others, as one command.
     *
     * @throws NetworkException if it cannot be committed
     */
    public static void add(Session session, Template template) throws NetworkException {
        session.execute(NLS.bind(Messages.addTemplate, template.name()), () -> own(session).add(made(template)));
    }

    /**
     * Changes a template, as one command; nothing is done if it is so already.
     *
     * @param index its index among {@link #all}
     * @throws NetworkException if it cannot be committed
     */
    public static void set(Session session, int index, Template template) throws NetworkException {
        if (!all(session).get(index).equals(template)) {
            session.execute(NLS.bind(Messages.changeTemplate, template.name()), () -> {
                MessageTemplate changed = own(session).get(index);
                changed.setName(template.name());
                changed.setSubject(template.subject());
                changed.setText(template.text());
            });
        }
    }

    /**
     * Removes a template, as one command. Without the last one there are those to begin with again.
     *
     * @param index its index among {@link #all}
     * @throws NetworkException if it cannot be committed
     */
    public static void remove(Session session, int index) throws NetworkException {
        session.execute(NLS.bind(Messages.removeTemplate, all(session).get(index).name()), () -> own(session).remove(index));
    }

    /** Returns the templates of the profile; those to begin with become the user's own when the user changes them. */
    private static List<MessageTemplate> own(Session session) {
        List<MessageTemplate> own = Self.profile(session).getTemplates();
        if (own.isEmpty()) {
            own.addAll(all(session).stream().map(Templates::made).toList());
        }
        return own;
    }

    private static MessageTemplate made(Template template) {
        MessageTemplate made = KithFactory.eINSTANCE.createMessageTemplate();
        made.setName(template.name());
        made.setSubject(template.subject());
        made.setText(template.text());
        return made;
    }

    private static Template template(MessageTemplate template) {
        return new Template(Objects.requireNonNullElse(template.getName(), ""), Objects.requireNonNullElse(template.getSubject(), ""),
                Objects.requireNonNullElse(template.getText(), ""));
    }

    /** Returns the names of the variables, in the order in which they are offered. */
    public static List<String> variables() {
        return List.of("given", "name", "title", "organization", "subject", "date", "note", "me");
    }

    /**
     * Returns the values of the variables: {@code name}, {@code given}, {@code organization} and {@code title} of the
     * person, {@code subject}, {@code date} and {@code note} of the interaction, {@code me} for the user.
     *
     * @param interaction what the message is about, or null
     */
    public static Map<String, String> values(Session session, Person person, Interaction interaction, ZoneId zone) {
        Map<String, String> values = new HashMap<>();
        String name = Titles.of(person);
        values.put("name", name);
        values.put("given", person.getGivenName() == null ? name.split(" ")[0] : person.getGivenName());
        var work = person.getAffiliations().stream().filter(each -> each.getTo() == null).findFirst();
        values.put("title", work.map(each -> Objects.requireNonNullElse(each.getTitle(), "")).orElse(""));
        values.put("organization", work.map(each -> each.getOrganization() == null ? "" : Titles.of(each.getOrganization())).orElse(""));
        values.put("subject", interaction == null ? "" : Objects.requireNonNullElse(interaction.getSubject(), ""));
        values.put("note", interaction == null ? "" : Objects.requireNonNullElse(interaction.getNote(), ""));
        values.put("date", interaction == null || interaction.getAt() == null ? "" : DateTimeFormatter
                .ofLocalizedDate(FormatStyle.MEDIUM).format(WholeDay.of(interaction, zone)));
        values.put("me", Self.id(session.getStore()).flatMap(id -> session.find(Person.class, id)).map(Titles::of).orElse(""));
        return values;
    }
}
