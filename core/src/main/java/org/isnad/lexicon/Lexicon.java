package org.isnad.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.text.Sha256;

/// All entries and models that the rooms work with. Immutable; share it between threads.
public final class Lexicon {
    private final Map<String, Entry> entries;
    private final Map<String, LinearModel> models;
    private final Map<String, Network> networks;
    private final WordTraits traits;
    private final String version;

    private Lexicon(
            Map<String, Entry> entries,
            Map<String, LinearModel> models,
            Map<String, Network> networks,
            WordTraits traits,
            String version) {
        this.entries = entries;
        this.models = Map.copyOf(models);
        this.networks = Map.copyOf(networks);
        this.traits = traits;
        this.version = version;
    }

    /// A lexicon with nothing in it, to build upon.
    public static Lexicon empty() {
        return new Lexicon(
                Map.of(), Map.of(), Map.of(), WordTraits.none(), Sha256.of("").substring(0, 12));
    }

    /// This lexicon and the entries of one more file. An entry of the same kind and id replaces the one before.
    ///
    /// @param file the name that errors show
    /// @param content the file's text, in the form of LEXICON.md
    /// @throws LexiconException if the text breaks that form; the message names the line
    public Lexicon with(String file, String content) {
        return with(Map.of(file, content));
    }

    /// This lexicon and the entries of further files, in the map's order.
    ///
    /// @throws LexiconException if a text breaks the form of LEXICON.md; the message names file and line
    public Lexicon with(Map<String, String> files) {
        Map<String, Entry> all = new LinkedHashMap<>(entries);
        StringBuilder digest = new StringBuilder(version);
        files.forEach((file, content) -> {
            Map<String, Entry> mine = new LinkedHashMap<>();
            for (Block block : Block.of(file, content)) {
                Entry before = mine.put(key(block.kind(), block.id()), Entries.of(block));
                if (before != null) {
                    throw block.error(
                            "stands twice, first on line " + before.head().line());
                }
            }
            all.putAll(mine);
            digest.append('\n').append(Sha256.of(content));
        });
        return new Lexicon(
                all, models, networks, traits, Sha256.of(digest.toString()).substring(0, 12));
    }

    /// This lexicon and the entries of all `*.lex` files of a folder, in the order of their names.
    ///
    /// @throws LexiconException if one of them breaks the form of LEXICON.md
    /// @throws UncheckedIOException if the folder or a file cannot be read
    public Lexicon with(Path folder) {
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path :
                    paths.filter(p -> p.toString().endsWith(".lex")).sorted().toList()) {
                files.put(path.toString(), read(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the lexicon folder " + folder, e);
        }
        return with(files);
    }

    private static String read(Path path) throws IOException {
        try {
            return Files.readString(path);
        } catch (CharacterCodingException e) {
            throw new LexiconException(path.toString(), 1, "is not UTF-8: save it as UTF-8");
        }
    }

    /// This lexicon with a trained model under a name that a room asks for.
    public Lexicon with(String name, LinearModel model) {
        Map<String, LinearModel> all = new LinkedHashMap<>(models);
        all.put(name, model);
        return new Lexicon(
                entries,
                all,
                networks,
                traits,
                Sha256.of(version + name + model.version()).substring(0, 12));
    }

    /// This lexicon with a trained network under a name that a room asks for.
    public Lexicon with(String name, Network network) {
        Map<String, Network> all = new LinkedHashMap<>(networks);
        all.put(name, network);
        return new Lexicon(
                entries,
                models,
                all,
                traits,
                Sha256.of(version + name + network.version()).substring(0, 12));
    }

    /// This lexicon with what is known of single words.
    public Lexicon with(WordTraits words) {
        return new Lexicon(
                entries,
                models,
                networks,
                words,
                Sha256.of(version + words.version()).substring(0, 12));
    }

    /// The entries of one type, in the order of the files.
    public <E extends Entry> List<E> all(Class<E> type) {
        List<E> found = new ArrayList<>();
        for (Entry entry : entries.values()) {
            if (type.isInstance(entry)) {
                found.add(type.cast(entry));
            }
        }
        return found;
    }

    /// The model of that name, or one that knows nothing.
    public LinearModel model(String name) {
        return models.getOrDefault(name, LinearModel.EMPTY);
    }

    /// The network of that name, or one that knows nothing.
    public Network network(String name) {
        return networks.getOrDefault(name, Network.EMPTY);
    }

    /// What is known of single words.
    public WordTraits traits() {
        return traits;
    }

    /// Twelve hexadecimal digits that change whenever an entry or a model changes.
    public String version() {
        return version;
    }

    private static String key(String kind, String id) {
        return kind + " " + id;
    }
}
