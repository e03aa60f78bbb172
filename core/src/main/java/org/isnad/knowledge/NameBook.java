package org.isnad.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.normalize.Letters;

/// What `naming.txt` says of words in names. Immutable.
final class NameBook {
    private static final String FILE = "naming.txt";

    /// The bundled one.
    static final NameBook BUNDLED = new NameBook(read());

    private final Map<String, Map<String, String>> byKind = new HashMap<>();

    private NameBook(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split(" ", 3);
            if (!line.startsWith("#") && parts.length > 1) {
                // Letters are kept as they are written, words are compared folded.
                String word = parts[0].equals("letter")
                        ? parts[1]
                        : Letters.folded(parts[1]).replace('_', ' ');
                byKind.computeIfAbsent(parts[0], kind -> new HashMap<>())
                        .putIfAbsent(word, parts.length > 2 ? parts[2].replace('_', ' ') : "");
            }
        }
    }

    private static List<String> read() {
        try (InputStream in = NameBook.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing: fetch a whole copy of Isnad");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled " + FILE, e);
        }
    }

    /// What the folded words of one kind (`title`, `same`, `head`, `roman`) or letters (`letter`) stand for.
    Map<String, String> all(String kind) {
        return byKind.getOrDefault(kind, Map.of());
    }
}
