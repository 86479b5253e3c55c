package kith.core;

import java.util.List;
import java.util.Optional;

import kith.store.ContactKey;
import kith.store.Listing;
import kith.store.NetworkStore;
import kith.store.OrganizationQuery;
import kith.store.OrganizationRow;
import kith.store.query.Condition.Match;
import kith.store.query.Fields;
import kith.store.query.Operator;

/** Finds organizations by what they are called. */
public final class Organizations {

    private Organizations() {
    }

    /** Returns the id of an organization of a name, whatever its case, accents and spaces. Reads: best in the background. */
    public static Optional<String> named(NetworkStore store, String name) {
        String folded = ContactKey.fold(name);
        Listing<OrganizationRow> found = store.list(new OrganizationQuery(
                new Match(Fields.of("Organization").get("name"), Operator.EQUAL, name), List.of()));
        return found.rows(0, found.size()).stream().filter(row -> row != null && ContactKey.fold(row.name()).equals(folded))
                .map(OrganizationRow::id).findFirst();
    }
}
