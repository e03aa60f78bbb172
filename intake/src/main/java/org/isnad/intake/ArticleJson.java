package org.isnad.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
            return ArticleFields.draft(fields);
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
            if (!ArticleFields.NAMES.contains(name)) {
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

    /// JSON that goes beyond a limit of the parser breaks off at no place.
    private static String place(@Nullable TokenStreamLocation location) {
        return location == null
                ? ""
                : " near its line " + location.getLineNr() + ", character " + location.getColumnNr();
    }
}
