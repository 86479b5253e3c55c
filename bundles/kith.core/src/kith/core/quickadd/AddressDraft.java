package kith.core.quickadd;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A postal address that was understood (RFC 6350, 6.3.1). Texts are empty where nothing was, never null. */
public record AddressDraft(String street, String postalCode, String locality, String region, String country) {

    public AddressDraft {
        List.of(street, postalCode, locality, region, country).forEach(Objects::requireNonNull);
    }

    AddressDraft in(String other) {
        return new AddressDraft(street, postalCode, locality, region, other);
    }

    /** Returns it on one line. */
    public String line() {
        return Stream.of(street, locality, region, postalCode, country).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
