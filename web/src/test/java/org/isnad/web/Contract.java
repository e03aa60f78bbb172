package org.isnad.web;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What `openapi.yaml` promises, held against what the desk answers.
final class Contract {
    private final JsonNode root;

    private Contract(JsonNode root) {
        this.root = root;
    }

    static Contract ofDesk() {
        InputStream yaml = Objects.requireNonNull(Desk.class.getResourceAsStream("openapi.yaml"));
        return new Contract(new YAMLMapper().readTree(yaml));
    }

    /// Paths with a `get` that answers JSON.
    Set<String> jsonPaths() {
        Set<String> paths = new TreeSet<>();
        root.path("paths").forEachEntry((path, item) -> {
            if (!schema(path).isMissingNode()) {
                paths.add(path);
            }
        });
        return paths;
    }

    /// Every address, as `GET /events`.
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        root.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry(
                        (method, operation) -> operations.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path)));
        return operations;
    }

    /// Who may do it: `nobody`, `reader`, `coder` or `editor`.
    String role(String method, String path) {
        return root.path("paths").path(path).path(method).path("x-role").asString("");
    }

    /// The names of what stands in an address that is read, in its path and its query.
    List<String> parameters(String path) {
        return root.path("paths")
                .path(path)
                .path("get")
                .path("parameters")
                .valueStream()
                .map(this::resolved)
                .map(parameter -> parameter.path("name").asString(""))
                .toList();
    }

    private JsonNode schema(String path) {
        return root.path("paths")
                .path(path)
                .path("get")
                .path("responses")
                .path("200")
                .path("content")
                .path("application/json")
                .path("schema");
    }

    /// Where an answer differs from what is promised.
    List<String> differences(String path, JsonNode answer) {
        List<String> found = new ArrayList<>();
        compare("", schema(path), answer, found);
        return found;
    }

    /// Where a refusal differs from what is promised of all refusals.
    List<String> differencesOfProblem(JsonNode answer) {
        List<String> found = new ArrayList<>();
        compare("", root.at("/components/schemas/Problem"), answer, found);
        return found;
    }

    private void compare(String at, JsonNode promised, JsonNode value, List<String> found) {
        JsonNode schema = resolved(promised);
        if (!isOfType(schema.path("type"), value)) {
            found.add(at + " is " + value.getNodeType() + ", not " + schema.path("type"));
        } else if (value.isObject()) {
            object(at, schema, value, found);
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                compare(at + "/" + i, schema.path("items"), value.path(i), found);
            }
        } else if (schema.has("enum") && !strings(schema.path("enum")).contains(value.asString(""))) {
            found.add(at + " is '" + value.asString("") + "', none of " + schema.path("enum"));
        }
    }

    private void object(String at, JsonNode schema, JsonNode value, List<String> found) {
        strings(schema.path("required")).stream()
                .filter(name -> !value.has(name))
                .forEach(name -> found.add(at + " lacks " + name));
        JsonNode others = schema.path("additionalProperties");
        value.forEachEntry((name, field) -> {
            if (schema.path("properties").has(name)) {
                compare(at + "/" + name, schema.path("properties").path(name), field, found);
            } else if (others.isObject()) {
                compare(at + "/" + name, others, field, found);
            } else {
                found.add(at + " has " + name + ", which is not promised");
            }
        });
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : root.at(reference.substring(1));
    }

    private static boolean isOfType(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            return type.valueStream().anyMatch(one -> isOfType(one, value));
        }
        return switch (type.asString("")) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "number" -> value.isNumber();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> false;
        };
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(node -> node.asString("")).toList();
    }
}
