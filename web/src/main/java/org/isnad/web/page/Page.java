package org.isnad.web.page;

import java.util.List;
import java.util.function.Function;
import org.isnad.web.access.Refusal;

/// A part of a long list.
///
/// @param total how many there are in all
/// @param from which of them the first one here is, from 0
/// @param items those of this part
public record Page<T>(int total, int from, List<T> items) {
    private static final int MOST = 500;

    /// Which part is wanted.
    ///
    /// @param from the first, from 0
    /// @param size at most so many
    public record Wanted(int from, int size) {
        public Wanted {
            if (from < 0 || size < 1 || size > MOST) {
                throw Refusal.wrong("'from' counts from 0, and 'size' lies between 1 and " + MOST);
            }
        }
    }

    /// The part that is wanted of `all`, each in that form.
    public static <S, T> Page<T> of(List<S> all, Wanted wanted, Function<S, T> form) {
        int from = Math.min(wanted.from(), all.size());
        int to = Math.min(from + wanted.size(), all.size());
        return new Page<>(
                all.size(), from, all.subList(from, to).stream().map(form).toList());
    }
}
