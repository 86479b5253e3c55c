package kith.bench;

/**
 * A line of the report.
 *
 * @param section which part of Kith it is about
 * @param what what was measured
 * @param unit the unit of both values
 * @param value what Kith needed or reached
 * @param reference what it is compared with, measured in the same run
 * @param referenceName what that is
 * @param budget what the value may be
 */
public record Row(String section, String what, String unit, double value, double reference, String referenceName,
        Budget budget) {

    /** Returns how many times the reference the value is. */
    public double ratio() {
        return value / reference;
    }

    /** Returns whether the value keeps to its budget. */
    public boolean holds() {
        return budget.holds(value, reference);
    }
}
