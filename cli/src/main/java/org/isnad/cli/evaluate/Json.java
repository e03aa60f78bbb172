package org.isnad.cli.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON files as trees.
final class Json {
    private static final String ENDING = ".json";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    /// @throws IOException if the file cannot be read or is not JSON; the message names it
    static JsonNode tree(Path file) throws IOException {
        try {
            return MAPPER.readTree(Files.readString(file));
        } catch (JacksonException e) {
            throw new IOException(file + " is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    static boolean isJson(Path file) {
        return file.toString().endsWith(ENDING);
    }

    /// The file's name without its ending.
    static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }
}
