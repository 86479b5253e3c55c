package kith.core.logging;

import java.util.Arrays;
import java.util.Optional;

import kith.model.Exchange;
import kith.model.ExchangeSide;
import kith.model.ExchangeState;

/** What can be said of an exchange when it is logged: who gives, and how far it is. */
public enum Stance {

    GOT(ExchangeSide.TAKE, ExchangeState.RECEIVED), GAVE(ExchangeSide.GIVE, ExchangeState.GIVEN),
    ASKED(ExchangeSide.TAKE, ExchangeState.ASKED), WAS_ASKED(ExchangeSide.GIVE, ExchangeState.ASKED),
    OFFERED(ExchangeSide.GIVE, ExchangeState.OFFERED), WAS_OFFERED(ExchangeSide.TAKE, ExchangeState.OFFERED);

    private final ExchangeSide side;
    private final ExchangeState state;

    Stance(ExchangeSide side, ExchangeState state) {
        this.side = side;
        this.state = state;
    }

    /** Returns what is said of an exchange; empty once it is thanked for or closed. */
    public static Optional<Stance> of(Exchange exchange) {
        ExchangeState state = isDone(exchange.getState()) ? done(exchange.getSide()) : exchange.getState();
        return Arrays.stream(values()).filter(each -> each.side == exchange.getSide() && each.state == state).findFirst();
    }

    /** What is given is received: which of the two is said does not matter beside the side. */
    private static boolean isDone(ExchangeState state) {
        return state == ExchangeState.GIVEN || state == ExchangeState.RECEIVED;
    }

    private static ExchangeState done(ExchangeSide side) {
        return side == ExchangeSide.GIVE ? ExchangeState.GIVEN : ExchangeState.RECEIVED;
    }

    /** Says this of an exchange; to be called inside a command if it is in a network. */
    public void set(Exchange exchange) {
        exchange.setSide(side);
        exchange.setState(state);
        exchange.setThanked(null);
        exchange.setClosed(null);
    }
}
