package org.isnad.arabic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.normalize.Letters;

/// Full names that more than one actor claims, each as the name, a tab, and the sorted ids.
final class SharedNames {
    private SharedNames() {}

    static List<String> of(Lexicon lexicon) {
        Map<String, Set<String>> owners = new TreeMap<>();
        for (Entry.Actor actor : lexicon.all(Entry.Actor.class)) {
            for (String name : actor.names()) {
                owners.computeIfAbsent(compared(name), n -> new TreeSet<>()).add(actor.id());
            }
        }
        List<String> shared = new ArrayList<>();
        owners.forEach((name, ids) -> {
            if (ids.size() > 1) {
                shared.add(name + "\t" + String.join(" ", ids));
            }
        });
        return shared;
    }

    /// The form in which names are the same: letters folded, signs between the words left out.
    private static String compared(String name) {
        return Letters.folded(name).replaceAll("[\\s\"«»“”/-]+", " ").strip();
    }

    /// The shared names that the test data allows.
    static List<String> known() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(SharedNames.class.getResourceAsStream("homonyms.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
