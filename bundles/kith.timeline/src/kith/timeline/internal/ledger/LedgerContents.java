package kith.timeline.internal.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import kith.core.ledger.ExchangeList;
import kith.core.ledger.Ledger;
import kith.model.ExchangeKind;
import kith.model.ExchangeState;
import kith.model.edit.KithEditPlugin;
import kith.store.EntityRow;
import kith.store.query.Choices;
import kith.store.query.Condition;
import kith.timeline.internal.tabs.Tab;
import kith.timeline.internal.tabs.TabbedTable;
import kith.ui.RelativeTime;
import kith.ui.photo.Faces;
import kith.ui.table.Column;

/** What the ledger lists: the exchanges of the network, or of one person. */
final class LedgerContents implements TabbedTable.Contents {

    private String person;

    /** @param person the id of whom the exchanges are with, or null for everybody's */
    void setPerson(String person) {
        this.person = person;
    }

    /** Returns the id of whom the exchanges are with, or null. */
    String person() {
        return person;
    }

    @Override
    public String type() {
        return "Exchange";
    }

    @Override
    public List<Tab> tabs() {
        return Stream.of(ExchangeList.values()).map(list -> new Tab(list.name(), label(list), list.condition(), empty(list))).toList();
    }

    /** Returns what a list is called. */
    static String label(ExchangeList list) {
        return switch (list) {
            case TO_THANK -> Messages.toThank;
            case TO_RETURN -> Messages.toReturn;
            case ASKED_OF_ME -> Messages.askedOfMe;
            case OFFERED_BY_ME -> Messages.offeredByMe;
            case ASKED_BY_ME -> Messages.askedByMe;
            case OFFERED_TO_ME -> Messages.offeredToMe;
            case GIVEN -> Messages.given;
            case RECEIVED -> Messages.received;
            case DROPPED -> Messages.dropped;
        };
    }

    private static String empty(ExchangeList list) {
        return switch (list) {
            case TO_THANK -> Messages.toThankHint;
            case TO_RETURN -> Messages.toReturnHint;
            case ASKED_OF_ME -> Messages.askedOfMeHint;
            case OFFERED_BY_ME -> Messages.offeredByMeHint;
            case ASKED_BY_ME -> Messages.askedByMeHint;
            case OFFERED_TO_ME -> Messages.offeredToMeHint;
            case GIVEN -> Messages.givenHint;
            case RECEIVED -> Messages.receivedHint;
            case DROPPED -> Messages.droppedHint;
        };
    }

    @Override
    public List<String> fields() {
        return List.of("with", "kind", "state", "at", "due");
    }

    @Override
    public List<Column<EntityRow>> columns(Faces faces) {
        return List.of(
                new Column<>("title", Messages.what, 220, row -> row.title().isEmpty() ? kind(row) : row.title(), "title"),
                new Column<>("with", Messages.with, 170, row -> row.values().get(0), row -> TabbedTable.face(row, 0, faces), null),
                new Column<>("kind", Messages.kind, 110, LedgerContents::kind, "kind"),
                new Column<>("state", Messages.state, 90, row -> state(row.values().get(2)), "state"),
                new Column<>("at", Messages.when, 110, row -> when(row.values().get(3)), "at"));
    }

    @Override
    public String order() {
        return "-at";
    }

    @Override
    public Condition restriction() {
        return Ledger.with(person);
    }

    private static String kind(EntityRow row) {
        return ExchangeKind.VALUES.stream().filter(kind -> Choices.of(kind.getName()).equals(row.values().get(1))).findFirst()
                .map(LedgerContents::name).orElse("");
    }

    private static String state(String choice) {
        return ExchangeState.VALUES.stream().filter(state -> Choices.of(state.getName()).equals(choice)).findFirst()
                .map(LedgerContents::name).orElse("");
    }

    static String name(ExchangeKind kind) {
        return KithEditPlugin.INSTANCE.getString("_UI_ExchangeKind_" + kind.getLiteral() + "_literal");
    }

    static String name(ExchangeState state) {
        return KithEditPlugin.INSTANCE.getString("_UI_ExchangeState_" + state.getLiteral() + "_literal");
    }

    private static String when(String at) {
        return at.isEmpty() ? "" : RelativeTime.of(LocalDateTime.parse(at).toLocalDate(), LocalDate.now());
    }
}
