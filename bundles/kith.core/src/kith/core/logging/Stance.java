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
        return Arrays.stream(values()).filter(each -> each.side == exchange.getSide() && each.state == exchange.getState())
                .findFirst();
    }

    /** Says this of an exchange; to be called inside a command if it is in a network. */
    public void set(Exchange exchange) {
        exchange.setSide(side);
        exchange.setState(state);
        exchange.setThanked(null);
        exchange.setClosed(null);
    }
}
