package org.isnad.cli;

import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A part of a coded article as the guide shows it: a line a field, long lists a line an item.
final class JsonExcerpt {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String WHOLE = "/";
    private static final int LONG = 100;

    private JsonExcerpt() {}

    /// @param pointer where the part stands, such as `/statements/4`; `/` is the article, of whose lists one item is
    ///     shown, and of its statements none
    static String of(String json, String pointer) {
        JsonNode article = JSON.readTree(json);
        boolean whole = pointer.equals(WHOLE);
        JsonNode part = whole ? article : article.at(pointer);
        if (!whole && compact(part).length() <= 2 * LONG) {
            return compact(part) + "\n";
        }
        StringJoiner fields = new StringJoiner(",\n", "{\n", "\n}\n");
        part.properties()
                .forEach(field -> fields.add(" \"" + field.getKey() + "\": "
                        + (whole ? outlined(field.getKey(), field.getValue()) : spread(field.getValue()))));
        return fields.toString();
    }

    private static String outlined(String name, JsonNode value) {
        if (name.equals("statements")) {
            return "[ … ]";
        }
        return value.isArray() && value.size() > 1 ? "[" + compact(value.get(0)) + ", …]" : compact(value);
    }

    private static String spread(JsonNode value) {
        if (!value.isArray() || compact(value).length() <= LONG) {
            return compact(value);
        }
        StringJoiner items = new StringJoiner(",\n", "[\n", "\n ]");
        value.forEach(item -> items.add("  " + compact(item)));
        return items.toString();
    }

    private static String compact(JsonNode value) {
        if (value.isArray()) {
            StringJoiner items = new StringJoiner(", ", "[", "]");
            value.forEach(item -> items.add(compact(item)));
            return items.toString();
        }
        if (value.isObject()) {
            StringJoiner fields = new StringJoiner(", ", "{", "}");
            value.properties().forEach(field -> fields.add("\"" + field.getKey() + "\": " + compact(field.getValue())));
            return fields.toString();
        }
        return value.toString();
    }
}
