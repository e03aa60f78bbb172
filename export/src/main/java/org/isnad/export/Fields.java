package org.isnad.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// A JSON object in the making: fields keep their order, and what is empty is left out.
final class Fields {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    /// Stands for what an empty optional holds.
    private enum Absent {
        NOTHING
    }

    private final Map<String, Object> values = new LinkedHashMap<>();

    /// A field; left out if the value is an empty optional, an empty list or an object without fields.
    Fields put(String name, Object value) {
        Object plain = plain(value);
        boolean empty = plain instanceof Collection<?> all && all.isEmpty()
                || plain instanceof Map<?, ?> map && map.isEmpty()
                || plain == Absent.NOTHING;
        if (!empty) {
            values.put(name, plain);
        }
        return this;
    }

    /// A list that stays in when it is empty.
    Fields with(String name, Collection<?> all) {
        values.put(name, plain(all));
        return this;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Optional<?> one -> one.isPresent() ? plain(one.get()) : Absent.NOTHING;
            case OptionalDouble one -> one.isPresent() ? one.getAsDouble() : Absent.NOTHING;
            case OptionalInt one -> one.isPresent() ? one.getAsInt() : Absent.NOTHING;
            case Fields fields -> fields.values;
            case Collection<?> all -> all.stream().map(Fields::plain).toList();
            case Number number -> number;
            case Boolean flag -> flag;
            case Map<?, ?> map -> map;
            default -> value.toString();
        };
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /// Writes the object on one line, without a line end.
    void write(Writer out) throws IOException {
        MAPPER.writeValue(out, values);
    }

    /// The object with line breaks, for people.
    String pretty() {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(values);
    }

    @Override
    public String toString() {
        return MAPPER.writeValueAsString(values);
    }
}
