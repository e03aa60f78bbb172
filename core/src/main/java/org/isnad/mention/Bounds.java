package org.isnad.mention;

import java.util.OptionalInt;

/// The least and the most that a number can be, as its speaker puts it.
///
/// @param low empty when there is no least
/// @param high empty when there is no most
public record Bounds(OptionalInt low, OptionalInt high) {
    /// Exactly `number`.
    public static Bounds of(int number) {
        return new Bounds(OptionalInt.of(number), OptionalInt.of(number));
    }

    /// `low` to `high`, both inclusive.
    public static Bounds of(int low, int high) {
        return new Bounds(OptionalInt.of(low), OptionalInt.of(high));
    }

    /// `low` or more.
    public static Bounds atLeast(int low) {
        return new Bounds(OptionalInt.of(low), OptionalInt.empty());
    }

    /// `high` or fewer.
    public static Bounds atMost(int high) {
        return new Bounds(OptionalInt.empty(), OptionalInt.of(high));
    }

    /// Both together.
    public Bounds plus(Bounds other) {
        return new Bounds(sum(low, other.low), sum(high, other.high));
    }

    private static OptionalInt sum(OptionalInt one, OptionalInt other) {
        return one.isEmpty() || other.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.min(Integer.MAX_VALUE, (long) one.getAsInt() + other.getAsInt()));
    }

    /// The same most and no least.
    public Bounds withoutLow() {
        return new Bounds(OptionalInt.empty(), high);
    }

    @Override
    public String toString() {
        String least = low.isPresent() ? Integer.toString(low.getAsInt()) : "…";
        String most = high.isPresent() ? Integer.toString(high.getAsInt()) : "…";
        return least.equals(most) ? least : least + "–" + most;
    }
}
