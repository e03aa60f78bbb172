package org.isnad.lexicon;

import java.util.List;

/// What every entry has.
///
/// @param kind the kind as written in the file: `actor`, `frame` …
/// @param id its id, unique within the kind
/// @param file the file that it stands in
/// @param line the line of its first word, from 1
/// @param examples sentences that it must match or must not
public record Head(String kind, String id, String file, int line, List<Example> examples) {
    public Head {
        examples = List.copyOf(examples);
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
