package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An entry as it stands in the file, before anything is made of it.
record Block(String file, int line, String kind, String id, Map<String, List<Value>> fields) {
    /// What some editors put before the text.
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /// A field's value and where it is written.
    record Value(String text, int line) {}

    /// The blocks of one file, in order.
    static List<Block> of(String file, String content) {
        List<Block> blocks = new ArrayList<>();
        Block open = null;
        String[] lines = (content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content).split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            int number = i + 1;
            if (line.startsWith("#")) {
                continue;
            }
            if (line.isBlank()) {
                open = null;
            } else if (Character.isWhitespace(line.charAt(0))) {
                if (open == null) {
                    throw new LexiconException(
                            file, number, "a field outside an entry: begin the entry with its kind and id");
                }
                open.add(line.strip(), number);
            } else {
                if (open != null) {
                    throw new LexiconException(file, number, "put a blank line before the next entry");
                }
                open = head(file, number, line.strip());
                blocks.add(open);
            }
        }
        return blocks;
    }

    private static Block head(String file, int line, String text) {
        String[] words = text.split("\\s+", -1);
        if (words.length != 2 || !words[1].matches("[a-z0-9-]+")) {
            throw new LexiconException(
                    file,
                    line,
                    "«" + text + "» is no beginning of an entry: write its kind and its id (a-z, 0-9 and hyphens)");
        }
        return new Block(file, line, words[0], words[1], new LinkedHashMap<>());
    }

    private void add(String text, int number) {
        String[] both = text.split("\\s+", 2);
        if (both.length < 2) {
            throw new LexiconException(file, number, "field «" + text + "» has no value");
        }
        fields.computeIfAbsent(both[0], name -> new ArrayList<>()).add(new Value(both[1], number));
    }

    /// Refuses fields that the kind does not have.
    void allow(Set<String> names) {
        for (Map.Entry<String, List<Value>> field : fields.entrySet()) {
            if (!names.contains(field.getKey())
                    && !field.getKey().equals("yes")
                    && !field.getKey().equals("no")) {
                throw new LexiconException(
                        file,
                        field.getValue().getFirst().line(),
                        "an entry of kind " + kind + " has no field «" + field.getKey() + "»; it has "
                                + String.join(", ", names) + ", yes, no");
            }
        }
    }

    Head head() {
        List<Example> examples = new ArrayList<>();
        values("yes").forEach(v -> examples.add(Example.yes(file, v.line(), v.text())));
        if (examples.isEmpty()) {
            throw error("needs an example that it must match: a line `yes`");
        }
        if (values("no").isEmpty()) {
            throw error("needs a near-miss that it must not match: a line `no`");
        }
        values("no").forEach(v -> examples.add(Example.no(file, v.line(), v.text())));
        return new Head(kind, id, file, line, examples);
    }

    List<Value> values(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /// All values of a field, split at ` | `.
    List<String> list(String field) {
        List<String> all = new ArrayList<>();
        for (Value value : values(field)) {
            for (String one : value.text().split("\\|", -1)) {
                if (one.isBlank()) {
                    throw new LexiconException(file, value.line(), "an empty value between two «|»");
                }
                all.add(one.strip());
            }
        }
        return all;
    }

    /// The values of a field that the kind cannot do without.
    List<String> atLeastOne(String field) {
        List<String> all = list(field);
        if (all.isEmpty()) {
            throw error("needs a field `" + field + "`");
        }
        return all;
    }

    Optional<String> one(String field) {
        List<Value> values = values(field);
        if (values.size() > 1) {
            throw new LexiconException(file, values.get(1).line(), "field «" + field + "» stands twice");
        }
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.getFirst().text());
    }

    String sole(String field) {
        return one(field).orElseThrow(() -> error("needs a field `" + field + "`"));
    }

    int number(String field) {
        String text = sole(field);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw error("«" + text + "» in `" + field + "` is no whole number");
        }
    }

    /// The constant of `type` that a word names; words are written in lower case with hyphens, or as the constant.
    <E extends Enum<E>> E constant(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(word.replace('-', '_'))) {
                return constant;
            }
        }
        throw error("«" + word + "» is none of " + List.of(type.getEnumConstants()));
    }

    LexiconException error(String message) {
        return new LexiconException(file, line, kind + " " + id + " " + message);
    }
}
