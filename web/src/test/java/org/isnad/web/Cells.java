package org.isnad.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The cells of `authorization.md`: who asks for what, and which status comes.
record Cells(List<Row> rows) {
    private static final List<String> ROLES = List.of("nobody", "reader", "coder", "editor");

    /// @param route as `GET /api/events/{event}`
    record Row(String route, String body, List<Integer> statuses) {
        String method() {
            return route.substring(0, route.indexOf(' '));
        }

        String path() {
            return route.substring(route.indexOf(' ') + 1);
        }

        boolean isChanging() {
            return !method().equals("GET");
        }
    }

    /// @param role `nobody`, `reader`, `coder` or `editor`
    record Cell(Row row, String role, int status) {
        @Override
        public String toString() {
            return role + " " + row.route() + " " + row.body();
        }
    }

    static Cells read() {
        try (InputStream table = Objects.requireNonNull(Cells.class.getResourceAsStream("authorization.md"))) {
            return new Cells(new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("| GET ") || line.startsWith("| POST "))
                    .map(Cells::row)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        return new Row(
                cells.get(1),
                cells.get(2).replace("`", ""),
                cells.subList(3, 3 + ROLES.size()).stream()
                        .map(Integer::valueOf)
                        .toList());
    }

    Stream<Cell> all() {
        return rows.stream()
                .flatMap(row -> IntStream.range(0, ROLES.size())
                        .mapToObj(
                                i -> new Cell(row, ROLES.get(i), row.statuses().get(i))));
    }
}
