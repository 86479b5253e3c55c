package kith.core.task;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import kith.core.Session;
import kith.model.Interaction;
import kith.model.MessageTemplate;
import kith.model.Person;
import kith.model.Profile;
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
        List<Template> templates = new ArrayList<>();
        for (String id : session.getStore().ids("Profile")) {
            session.find(Profile.class, id).map(Profile::getTemplates).ifPresent(own -> own.forEach(each -> templates.add(template(each))));
        }
        return templates.isEmpty() ? List.of(
                new Template(TemplateMessages.thankName, TemplateMessages.thankSubject, TemplateMessages.thankText),
                new Template(TemplateMessages.followUpName, TemplateMessages.followUpSubject, TemplateMessages.followUpText),
                new Template(TemplateMessages.helloName, TemplateMessages.helloSubject, TemplateMessages.helloText)) : templates;
    }

    private static Template template(MessageTemplate template) {
        return new Template(Objects.requireNonNullElse(template.getName(), ""), Objects.requireNonNullElse(template.getSubject(), ""),
                Objects.requireNonNullElse(template.getText(), ""));
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
                .ofLocalizedDate(FormatStyle.MEDIUM).format(LocalDate.ofInstant(interaction.getAt(), zone)));
        values.put("me", session.getStore().ids("Profile").stream().flatMap(id -> session.find(Profile.class, id).stream())
                .map(Profile::getSelf).filter(Objects::nonNull).map(Titles::of).findFirst().orElse(""));
        return values;
    }
}
