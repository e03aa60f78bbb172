package org.isnad.mention;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Entry.Direction;
import org.isnad.lexicon.Entry.Hinge;

/// Where the readers of times stand in a sentence. What they try and fail at takes no words.
final class TimeCursor {
    private final TimeWords words;
    private int at;
    private int limit;

    TimeCursor(TimeWords words) {
        this.words = words;
    }

    TimeWords words() {
        return words;
    }

    int at() {
        return at;
    }

    int limit() {
        return limit;
    }

    /// Goes to a word of a sentence that ends before `newLimit`.
    void moveTo(int newAt, int newLimit) {
        at = newAt;
        limit = newLimit;
    }

    void moveTo(int newAt) {
        at = newAt;
    }

    boolean isAtEnd() {
        return at >= limit;
    }

    /// What the reader reads; if it reads nothing, the cursor stays.
    <T> Optional<T> attempt(Supplier<Optional<T>> reader) {
        int before = at;
        Optional<T> read = at < limit ? reader.get() : Optional.empty();
        if (read.isEmpty()) {
            at = before;
        }
        return read;
    }

    boolean is(Hinge hinge) {
        return words.is(hinge, at, limit);
    }

    /// Steps over a word that does this, if one stands here.
    boolean take(Hinge hinge) {
        OptionalInt end = words.hinge(hinge, at, limit);
        end.ifPresent(this::moveTo);
        return end.isPresent();
    }

    boolean takeSign(char... signs) {
        boolean sign = words.isSign(at, limit, signs);
        if (sign) {
            at++;
        }
        return sign;
    }

    <E extends Entry> Optional<E> take(Class<E> type) {
        return words.name(type, at, limit).map(found -> {
            at = found.end();
            return found.entry();
        });
    }

    Optional<Direction> takeTurn() {
        Optional<Direction> turn = words.turn(at, limit);
        if (turn.isPresent()) {
            at++;
        }
        return turn;
    }

    /// Steps over a و that stands before digits.
    boolean takeAnd() {
        boolean and = !isAtEnd() && words.isBareAnd(at);
        if (and) {
            at++;
        }
        return and;
    }

    /// A number in at most four digits.
    OptionalInt takeDigits() {
        OptionalInt digits = words.digits(at, limit);
        if (digits.isPresent()) {
            at++;
        }
        return digits;
    }
}
