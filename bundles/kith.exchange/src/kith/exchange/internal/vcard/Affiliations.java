package kith.exchange.internal.vcard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import kith.model.Affiliation;
import kith.model.KithFactory;
import kith.model.Organization;
import kith.model.PartialDate;

/** Puts ORG, TITLE and ROLE together: those of one group, and else the first of each, the second of each, and so on. */
final class Affiliations {

    private record Row(List<Affiliation> organizations, List<String> titles, List<String> roles, List<PartialDate> from,
            List<PartialDate> to) {

        Row() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Programs of the web write texts as their pages have them, where the semicolon parts nothing. */
    private static final Pattern ENTITY = Pattern.compile("(&(?:amp|quot|lt|gt|apos|nbsp|#\\d{1,5}));");

    private final Details details;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    Affiliations(Details details) {
        this.details = details;
    }

    /** Takes a line if it is about an affiliation. */
    boolean take(ContentLine line) {
        switch (line.name()) {
            case "ORG" -> organization(line).ifPresent(row(line).organizations()::add);
            case "TITLE" -> add(line, row(line).titles());
            case "ROLE" -> add(line, row(line).roles());
            case "X-KITH-FROM" -> CardDates.of(line).ifPresent(row(line).from()::add);
            case "X-KITH-TO" -> CardDates.of(line).ifPresent(row(line).to()::add);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Returns what a person does for whom. */
    List<Affiliation> all() {
        List<Affiliation> all = new ArrayList<>();
        for (Row row : rows.values()) {
            int count = Math.max(row.organizations().size(), Math.max(row.titles().size(), row.roles().size()));
            for (int i = 0; i < count; i++) {
                Affiliation affiliation = i < row.organizations().size() ? row.organizations().get(i)
                        : KithFactory.eINSTANCE.createAffiliation();
                affiliation.setTitle(i < row.titles().size() ? row.titles().get(i) : null);
                affiliation.setRole(i < row.roles().size() ? row.roles().get(i) : null);
                affiliation.setFrom(i < row.from().size() ? row.from().get(i) : null);
                affiliation.setTo(i < row.to().size() ? row.to().get(i) : null);
                all.add(affiliation);
            }
        }
        return all;
    }

    private Row row(ContentLine line) {
        return rows.computeIfAbsent(line.group() == null ? "" : line.group().toLowerCase(Locale.ROOT), group -> new Row());
    }

    private void add(ContentLine line, List<String> texts) {
        String text = line.text();
        if (text != null) {
            details.add(line, line.name(), Values.escape(text));
            texts.add(text);
        }
    }

    private Optional<Affiliation> organization(ContentLine line) {
        List<List<String>> units = Values.components(ENTITY.matcher(line.value()).replaceAll("$1\\\\;"), next -> false);
        String name = units.get(0).isEmpty() ? null : units.get(0).get(0);
        String department = Values.join(units.stream().skip(1).flatMap(List::stream).toList(), ", ");
        if (name == null && department == null) {
            return Optional.empty();
        }
        Affiliation affiliation = KithFactory.eINSTANCE.createAffiliation();
        affiliation.setDepartment(department);
        String value = ModelValues.organization(name, department);
        details.add(line, "ORG", value);
        if (department != null) {
            details.addValue("ORG", value, Values.structured(units, 1));
        }
        if (name != null) {
            Organization organization = KithFactory.eINSTANCE.createOrganization();
            organization.setName(name);
            affiliation.setOrganization(organization);
        }
        return Optional.of(affiliation);
    }
}
