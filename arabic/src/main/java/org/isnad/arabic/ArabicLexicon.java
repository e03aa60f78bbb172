package org.isnad.arabic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.chain.ConfidenceFeatures;
import org.isnad.chain.SourceFeatures;
import org.isnad.chain.Speakers;
import org.isnad.chain.StatusFeatures;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.LinearModel;
import org.isnad.lexicon.Network;
import org.isnad.lexicon.WordTraits;
import org.isnad.mention.Extents;
import org.isnad.mention.NameTagger;
import org.isnad.morph.Forms;
import org.isnad.morph.Tagger;
import org.isnad.statement.Frames;
import org.isnad.statement.Roles;
import org.isnad.statement.Times;
import org.jspecify.annotations.Nullable;

/// The lexicon that ships with Isnad.
public final class ArabicLexicon {
    private static final String CONTENTS_OF_MODELS = "models/contents.txt";
    private static final String AGAIN = "build Isnad again, or fetch a whole copy";
    private static final String TRAITS = "models/words.traits";
    private static final String LINEAR = ".model";
    private static final String NETWORK = ".network";

    /// The files of the models that the rooms ask for.
    static final List<String> MODELS = List.of(
            Forms.MODEL + LINEAR,
            Tagger.CUT_MODEL + LINEAR,
            Tagger.PART_MODEL + LINEAR,
            NameTagger.MODEL + LINEAR,
            Extents.MODEL + LINEAR,
            Frames.TRIGGER_MODEL + NETWORK,
            Roles.MODEL + NETWORK,
            Times.MODEL + LINEAR,
            Speakers.MODEL + NETWORK,
            SourceFeatures.MODEL + NETWORK,
            StatusFeatures.MODEL + LINEAR,
            ConfidenceFeatures.MODEL + LINEAR,
            ConfidenceFeatures.PASSAGE_MODEL + LINEAR);

    /// Where the files are read from.
    interface Source {
        /// The bytes of the file of that name, null if there is none.
        @Nullable
        InputStream open(String name);
    }

    private final Source source;

    ArabicLexicon(Source source) {
        this.source = source;
    }

    /// All bundled entries, models and traits of words.
    ///
    /// @throws LexiconException if a bundled file is broken, missing, or another one's
    public static Lexicon bundled() {
        return new ArabicLexicon(ArabicLexicon.class::getResourceAsStream).read();
    }

    Lexicon read() {
        List<String> contents = lines(CONTENTS_OF_MODELS);
        for (String name : MODELS) {
            if (!contents.contains(name)) {
                throw new LexiconException(CONTENTS_OF_MODELS, 1, "does not name the model " + name + ": " + AGAIN);
            }
        }
        Lexicon lexicon = readEntries();
        for (String file : contents) {
            lexicon = with(lexicon, file);
        }
        return lexicon.with(traits());
    }

    /// The lexicon with the model of a file.
    Lexicon with(Lexicon lexicon, String file) {
        String path = "models/" + file;
        String name = file.replace(NETWORK, "").replace(LINEAR, "");
        try (InputStream in = open(path)) {
            if (file.endsWith(NETWORK)) {
                Network network = Network.read(path, in);
                return lexicon.with(checked(path, name, network.version()), network);
            }
            LinearModel model = LinearModel.read(path, in);
            return lexicon.with(checked(path, name, model.version()), model);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled model " + file, e);
        }
    }

    /// The name, if the version says that the model of this name is held.
    private static String checked(String path, String name, String version) {
        if (!version.startsWith(name + " ")) {
            throw new LexiconException(path, 1, "holds the model «" + version + "»: " + AGAIN);
        }
        return name;
    }

    WordTraits traits() {
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
        return new ArabicLexicon(ArabicLexicon.class::getResourceAsStream).readEntries();
    }

    private Lexicon readEntries() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : lines("lexicon/contents.txt")) {
            files.put(name, text("lexicon/" + name));
        }
        return Lexicon.empty().with(files);
    }

    /// The lines of a table of contents, which names at least one file.
    private List<String> lines(String name) {
        List<String> lines = text(name).lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            throw new LexiconException(name, 1, "names no file: " + AGAIN);
        }
        return lines;
    }

    private String text(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled file " + name, e);
        }
    }

    private InputStream open(String name) {
        InputStream in = source.open(name);
        if (in == null) {
            throw new LexiconException(name, 1, "is missing from the jar: " + AGAIN);
        }
        return in;
    }
}
