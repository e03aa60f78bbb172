package org.isnad.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Articles written as JSON objects `{id, outlet, date, title, text}`; all but `text` may be missing or null,
/// other fields are passed over.
final class ArticleJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Set<String> FIELDS = Set.of("id", "outlet", "date", "title", "text");

    private ArticleJson() {}

    /// What `json` says of an article.
    ///
    /// @throws Unfit if it is no such object
    static Draft parse(String json) throws Unfit {
        if (json.isBlank()) {
            throw new Unfit(Reason.EMPTY, "is empty: give it an article, or leave it out");
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            Map<String, String> fields = fields(parser);
            if (parser.nextToken() != null) {
                throw new Unfit(
                        Reason.BROKEN,
                        "goes on after its first JSON object: put several articles one a line into a .jsonl file");
            }
            return draft(fields);
        } catch (JacksonException e) {
            throw new Unfit(Reason.BROKEN, "is broken JSON" + place(e.getLocation()) + ": mend it, or leave it out");
        }
    }

    private static Map<String, String> fields(JsonParser parser) throws Unfit {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new Unfit(Reason.BROKEN, "is no JSON object: write an article as {\"id\": …, \"text\": …}");
        }
        Map<String, String> fields = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!FIELDS.contains(name)) {
                parser.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                put(fields, name, value, parser);
            }
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String name, JsonToken value, JsonParser parser) throws Unfit {
        boolean number = name.equals("id") && value == JsonToken.VALUE_NUMBER_INT;
        if (value != JsonToken.VALUE_STRING && !number) {
            throw new Unfit(Reason.BROKEN, "has a field «" + name + "» that is no string: put it in quotation marks");
        }
        if (fields.put(name, parser.getString()) != null) {
            throw new Unfit(Reason.BROKEN, "has the field «" + name + "» twice: leave one");
        }
    }

    private static Draft draft(Map<String, String> fields) throws Unfit {
        String text = fields.get("text");
        if (text == null) {
            throw new Unfit(Reason.BROKEN, "has no field «text»: give it one, or leave it out");
        }
        Optional<String> date = find(fields, "date");
        Optional<LocalDate> day = date.isPresent() ? Optional.of(Days.parse(date.get())) : Optional.empty();
        String whole = find(fields, "title").map(title -> titled(title, text)).orElse(text);
        return new Draft(
                find(fields, "id").map(String::strip), find(fields, "outlet").map(String::strip), day, whole);
    }

    /// A field that says something; blanks say nothing.
    private static Optional<String> find(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
    }

    /// The text with its title as first line, unless that is what it begins with.
    private static String titled(String title, String text) {
        boolean there = text.lines()
                .findFirst()
                .filter(line -> line.strip().equals(title.strip()))
                .isPresent();
        if (there) {
            return text;
        }
        return text.isBlank() ? title : title + "\n" + text;
    }

    private static String place(TokenStreamLocation location) {
        return " near its line " + location.getLineNr() + ", character " + location.getColumnNr();
    }
}
