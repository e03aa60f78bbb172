package org.isnad.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Invented articles about an invented country, with the entries of the lexicon that name it.
final class Sample {
    private Sample() {}

    /// Articles by the name of their file.
    static Map<String, String> articles() {
        return files("examples/", ".json");
    }

    /// Files of the lexicon by name.
    static Map<String, String> lexicon() {
        return files("examples-lexicon/", ".lex");
    }

    private static Map<String, String> files(String folder, String ending) {
        Map<String, String> files = new TreeMap<>();
        for (String name : find("files.txt").orElse("").lines().toList()) {
            if (name.startsWith(folder) && name.endsWith(ending)) {
                find(name).ifPresent(content -> files.put(name.substring(folder.length()), content));
            }
        }
        return files;
    }

    private static Optional<String> find(String name) {
        try (InputStream in = Sample.class.getResourceAsStream("sample/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
