package org.isnad.store;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A value in a JSON document, and the way to it for messages.
///
/// @param path such as `statements[2].trigger`; empty for the whole document
/// @param node the value; a missing one is a missing node
record Field(String path, JsonNode node) {
    /// A field of this object; it may be missing or null.
    Field at(String name) {
        return new Field(path.isEmpty() ? name : path + "." + name, node.path(name));
    }

    /// Whether there is a value.
    boolean isPresent() {
        return !node.isMissingNode() && !node.isNull();
    }

    /// This value, or nothing if it is missing or null.
    Optional<Field> optional() {
        return isPresent() ? Optional.of(this) : Optional.empty();
    }

    /// The elements of this array.
    Stream<Field> elements() {
        if (!node.isArray()) {
            throw wrong("an array");
        }
        return IntStream.range(0, node.size()).mapToObj(i -> new Field(path + "[" + i + "]", node.path(i)));
    }

    /// This value, if it is an object.
    Field object() {
        if (!node.isObject()) {
            throw wrong("an object");
        }
        return this;
    }

    /// The names of the fields of this object.
    Stream<String> names() {
        return object().node.propertyNames().stream();
    }

    String string() {
        if (!node.isString()) {
            throw wrong("a string");
        }
        return node.stringValue();
    }

    int integer() {
        if (!node.isInt()) {
            throw wrong("a whole number");
        }
        return node.intValue();
    }

    OptionalInt optionalInteger() {
        return isPresent() ? OptionalInt.of(integer()) : OptionalInt.empty();
    }

    double number() {
        if (!node.isNumber()) {
            throw wrong("a number");
        }
        return node.doubleValue();
    }

    boolean bool() {
        if (!node.isBoolean()) {
            throw wrong("true or false");
        }
        return node.booleanValue();
    }

    /// The value is not what the format has here.
    IllegalArgumentException wrong(String wanted) {
        String place = path.isEmpty() ? "the line" : path;
        String found = node.isMissingNode() ? "missing" : node.toString();
        String shown = found.length() > 40 ? found.substring(0, 40) + "…" : found;
        return new IllegalArgumentException("no coded article, " + place + " should be " + wanted + ", is " + shown);
    }
}
