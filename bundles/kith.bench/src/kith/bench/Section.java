package kith.bench;

import java.util.List;

/** A part of the benchmark. */
public interface Section {

    /** Returns the name by which it is chosen. */
    String name();

    /** Measures. */
    List<Row> measure(Networks networks, Options options) throws Exception;
}
