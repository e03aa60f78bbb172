package org.isnad.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.isnad.text.Sha256;
import org.jdbi.v3.core.Handle;

/// What SQLite notes of tables and indexes, beside what it notes of a new store. One sign changed there can change
/// what is found, such as which signs belong to a word, and no row tells.
final class Descriptions {
    /// A line each: the SHA-256 of the description, the name.
    private static final String RESOURCE = "sqlite/descriptions.txt";

    /// Not those that SQLite and the tool of migrations make for themselves, which differ with their versions.
    private static final String OURS = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL"
            + " AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'flyway%' AND name NOT LIKE '%\\_words\\_%' ESCAPE '\\'";

    private Descriptions() {}

    /// What is described otherwise than in a new store, a sentence each.
    static List<String> complaints(Handle handle) {
        Map<String, String> expected = noted();
        List<String> complaints = new ArrayList<>();
        of(handle).forEach((name, digest) -> {
            if (!digest.equals(expected.remove(name))) {
                complaints.add("what it notes of " + name + " was changed");
            }
        });
        expected.keySet().forEach(name -> complaints.add("it does not know " + name + " any more"));
        return complaints;
    }

    /// The digest of each description, by name.
    static Map<String, String> of(Handle handle) {
        Map<String, String> digests = new TreeMap<>();
        handle.createQuery(OURS)
                .map((row, context) -> digests.put(
                        row.getString("name"),
                        Sha256.of(String.join(
                                "\n",
                                row.getString("type"),
                                row.getString("name"),
                                row.getString("tbl_name"),
                                row.getString("sql")))))
                .list();
        return digests;
    }

    private static Map<String, String> noted() {
        try (InputStream in = Descriptions.class.getResourceAsStream(RESOURCE)) {
            Map<String, String> digests = new TreeMap<>();
            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" ", 2))
                    .forEach(line -> digests.put(line[1], line[0]));
            return digests;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
