package org.isnad.store;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/// A long table read a page at a time: no query stays open between two elements, so that the store can be
/// written meanwhile and an unfinished stream holds nothing.
final class Pages {
    /// Rows of a page; a row can be an article of 2 MB.
    static final int SIZE = 20;

    private Pages() {}

    /// A value and its place in the order.
    record Row<T>(long seq, T value) {}

    /// All rows in order.
    ///
    /// @param after gives the page of the rows that come after one
    static <T> Stream<T> all(LongFunction<List<Row<T>>> after) {
        return Stream.iterate(
                        after.apply(0),
                        page -> !page.isEmpty(),
                        page -> after.apply(page.getLast().seq()))
                .flatMap(List::stream)
                .map(Row::value);
    }
}
