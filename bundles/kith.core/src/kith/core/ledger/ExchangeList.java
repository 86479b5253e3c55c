package kith.core.ledger;

import java.util.ArrayList;
import java.util.List;

import kith.model.ExchangeSide;
import kith.model.ExchangeState;
import kith.store.query.Choices;
import kith.store.query.Condition;
import kith.store.query.Condition.Match;
import kith.store.query.Fields;
import kith.store.query.Operator;

/**
 * The exchanges that belong together: what waits for somebody, and what is done. What is given is received: which of the two
 * an exchange says does not matter beside its side.
 */
public enum ExchangeList {
    /** What others did for me that I have not thanked for. */
    TO_THANK(ExchangeSide.TAKE, ExchangeState.RECEIVED, ExchangeState.GIVEN),
    /** What others did for me that I have thanked for, and neither returned nor closed. */
    TO_RETURN(ExchangeSide.TAKE, ExchangeState.THANKED),
    /** What others asked me for. */
    ASKED_OF_ME(ExchangeSide.GIVE, ExchangeState.ASKED),
    /** What I offered and have not given yet. */
    OFFERED_BY_ME(ExchangeSide.GIVE, ExchangeState.OFFERED),
    /** What I asked others for. */
    ASKED_BY_ME(ExchangeSide.TAKE, ExchangeState.ASKED),
    /** What others offered me. */
    OFFERED_TO_ME(ExchangeSide.TAKE, ExchangeState.OFFERED),
    /** What I gave. */
    GIVEN(ExchangeSide.GIVE, ExchangeState.GIVEN, ExchangeState.RECEIVED, ExchangeState.THANKED, ExchangeState.CLOSED),
    /** What I was given. */
    RECEIVED(ExchangeSide.TAKE, ExchangeState.RECEIVED, ExchangeState.GIVEN, ExchangeState.THANKED, ExchangeState.CLOSED),
    /** What was asked for or offered by whomever, and never given. */
    DROPPED(null, ExchangeState.DROPPED);

    private final ExchangeSide side;
    private final List<ExchangeState> states;

    ExchangeList(ExchangeSide side, ExchangeState... states) {
        this.side = side;
        this.states = List.of(states);
    }

    /** Returns whether I give or take; null for a list of both. */
    public ExchangeSide side() {
        return side;
    }

    /** Returns the state that an exchange begins with in this list. */
    public ExchangeState first() {
        return states.get(0);
    }

    /** Returns whether an exchange of this side and state is in this list. */
    public boolean contains(ExchangeSide ofSide, ExchangeState state) {
        return (side == null || side == ofSide) && states.contains(state);
    }

    /** Returns the condition of queries that the exchanges of this list meet. */
    public Condition condition() {
        Fields fields = Fields.of("Exchange");
        List<String> names = new ArrayList<>();
        states.forEach(state -> names.add(Choices.of(state.getName())));
        Condition state = new Match(fields.get("state"), Operator.EQUAL, names);
        return side == null ? state : new Match(fields.get("side"), Operator.EQUAL, Choices.of(side.getName())).and(state);
    }
}
