package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A bundled file that is broken or missing is an error at the start, which says what, where and what to do.
class BrokenModelsTest {
    private static final String CONTENTS = "models/contents.txt";

    /// What happens to the bytes of a file; null takes the file away.
    private interface Damage {
        byte @Nullable [] to(byte[] bytes);
    }

    static List<String> files() {
        return Stream.concat(
                        ArabicLexicon.MODELS.stream().map(name -> "models/" + name), Stream.of("models/words.traits"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isMissed(String file) {
        assertRefused(file, bytes -> null, "is missing from the jar: build Isnad again");
    }

    @ParameterizedTest
    @MethodSource("files")
    void isNotEmpty(String file) {
        assertRefused(file, bytes -> new byte[0], "broken");
    }

    @ParameterizedTest
    @MethodSource("files")
    void isWhole(String file) {
        assertRefused(file, bytes -> Arrays.copyOf(bytes, bytes.length - 1), "broken");
        assertRefused(file, bytes -> Arrays.copyOf(bytes, bytes.length / 2), "broken");
        assertRefused(file, bytes -> Arrays.copyOf(bytes, 12), "broken");
    }

    @ParameterizedTest
    @MethodSource("files")
    void isNotDamaged(String file) {
        for (int part = 1; part < 4; part++) {
            int quarter = part;
            assertRefused(
                    file,
                    bytes -> {
                        for (int i = 0; i < 16; i++) {
                            bytes[bytes.length * quarter / 4 + i] ^= 0x55;
                        }
                        return bytes;
                    },
                    "broken");
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isNotSomethingElse(String file) {
        assertRefused(file, bytes -> "<html>404</html>".getBytes(java.nio.charset.StandardCharsets.UTF_8), "broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"models/roles.network", "models/sources.network"})
    void isNoOtherNetwork(String file) {
        assertRefused(file, bytes -> read("models/speakers.network"), "holds the model");
    }

    @ParameterizedTest
    @MethodSource("files")
    void isNoOtherModel(String file) {
        String other = file.equals("models/names.model") ? "models/forms.model" : "models/names.model";
        assertRefused(file, bytes -> read(other), "build");
    }

    @Test
    void isMissedAtTheStart() {
        ArabicLexicon.Source source =
                name -> name.endsWith("names.model") ? null : ArabicLexicon.class.getResourceAsStream(name);
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> new ArabicLexicon(source).read())
                .withMessageStartingWith("models/names.model:1: is missing from the jar: build Isnad again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "names.model\n"})
    void isNamedByTheContents(String contents) {
        assertRefused(CONTENTS, bytes -> contents.getBytes(java.nio.charset.StandardCharsets.UTF_8), "name");
    }

    private static void assertRefused(String file, Damage damage, String sentence) {
        ArabicLexicon.Source source = name -> {
            if (!name.equals(file)) {
                return ArabicLexicon.class.getResourceAsStream(name);
            }
            byte @Nullable [] bytes = damage.to(read(name));
            return bytes == null ? null : new ByteArrayInputStream(bytes);
        };
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> load(new ArabicLexicon(source), file))
                .withMessageStartingWith(file + ":1: ")
                .withMessageContaining(sentence)
                .withMessageContaining("again");
    }

    private static void load(ArabicLexicon lexicon, String file) {
        if (file.equals(CONTENTS)) {
            lexicon.read();
        } else if (file.endsWith(".traits")) {
            lexicon.traits();
        } else {
            lexicon.with(Lexicon.empty(), file.substring(file.indexOf('/') + 1));
        }
    }

    private static byte[] read(String name) {
        try (InputStream in = ArabicLexicon.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
