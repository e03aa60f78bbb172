package org.isnad.arabic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.LinearModel;
import org.isnad.lexicon.Network;
import org.isnad.lexicon.WordTraits;

/// The lexicon that ships with Isnad.
public final class ArabicLexicon {
    private static final String CONTENTS = "contents.txt";
    private static final String TRAITS = "models/words.traits";

    private ArabicLexicon() {}

    /// All bundled entries, models and traits of words.
    ///
    /// @throws LexiconException if a bundled file is broken or missing
    public static Lexicon bundled() {
        Lexicon lexicon = entries();
        for (String file : lines("models/" + CONTENTS)) {
            String name = file.substring(0, file.indexOf('.'));
            try (InputStream in = open("models/" + file)) {
                lexicon = file.endsWith(".network")
                        ? lexicon.with(name, Network.read("models/" + file, in))
                        : lexicon.with(name, LinearModel.read("models/" + file, in));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the bundled model " + file, e);
            }
        }
        return lexicon.with(traits());
    }

    private static WordTraits traits() {
        try (InputStream in = open(TRAITS)) {
            return WordTraits.read(TRAITS, in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled traits of words", e);
        }
    }

    /// The bundled entries alone, as the training of the models needs them.
    ///
    /// @throws LexiconException if a bundled file is broken or missing
    public static Lexicon entries() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : lines("lexicon/" + CONTENTS)) {
            files.put(name, text("lexicon/" + name));
        }
        return Lexicon.empty().with(files);
    }

    private static List<String> lines(String name) {
        return text(name).lines().filter(line -> !line.isBlank()).toList();
    }

    private static String text(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled file " + name, e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = ArabicLexicon.class.getResourceAsStream(name);
        if (in == null) {
            throw new LexiconException(name, 1, "is missing from the jar: build Isnad again");
        }
        return in;
    }
}
