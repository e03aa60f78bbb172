package org.isnad.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.desk.Isnad;
import org.isnad.knowledge.WhosWho;
import org.isnad.lexicon.Lexicon;
import picocli.CommandLine.Option;

/// The lexicon with which a command reads.
final class LexiconOption {
    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = "Folder of .lex files that add to the bundled lexicon or override its entries.")
    private Optional<Path> folder = Optional.empty();

    /// A reader with that lexicon; loading it takes a moment.
    Isnad isnad() {
        return folder.isPresent() ? Isnad.reading(lexicon()) : BundledReader.ISNAD;
    }

    /// That lexicon itself.
    Lexicon lexicon() {
        return folder.map(Bundled.LEXICON::with).orElse(Bundled.LEXICON);
    }

    /// Those whom that lexicon knows; its models are not loaded.
    WhosWho whosWho() {
        Lexicon entries = ArabicLexicon.entries();
        return WhosWho.from(folder.map(entries::with).orElse(entries));
    }

    /// Loaded when first used, and once only.
    private static final class Bundled {
        static final Lexicon LEXICON = ArabicLexicon.bundled();
    }

    /// Made when first used, and once only.
    private static final class BundledReader {
        static final Isnad ISNAD = Isnad.reading(Bundled.LEXICON);
    }
}
