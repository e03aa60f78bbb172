package org.isnad.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.isnad.arabic.ArabicLexicon;
import org.isnad.desk.Isnad;
import org.isnad.intake.Settings;
import org.isnad.knowledge.WhosWho;
import org.isnad.lexicon.Lexicon;

/// What the user says of all articles of a job; goes to every executor.
///
/// @param date the day of publication of articles that tell none; blank if not said
/// @param outlet the publisher of articles that name none; blank if not said
/// @param lexicon files of a lexicon of the user's own, in their order
record Asked(String date, String outlet, List<LexiconFile> lexicon) implements Serializable {
    /// A file of a lexicon.
    ///
    /// @param text its content
    record LexiconFile(String name, String text) implements Serializable {}

    Asked {
        lexicon = List.copyOf(lexicon);
    }

    /// Nothing said.
    static Asked nothing() {
        return new Asked("", "", List.of());
    }

    /// The same with the lexicon of a folder.
    ///
    /// @throws IOException if the folder cannot be read
    Asked withLexicon(String folder, Configuration hadoop) throws IOException {
        Path path = new Path(folder);
        FileSystem files = path.getFileSystem(hadoop);
        List<LexiconFile> all = new ArrayList<>();
        FileStatus[] found = files.listStatus(path, file -> file.getName().endsWith(".lex"));
        Arrays.sort(found);
        for (FileStatus file : found) {
            try (InputStream in = files.open(file.getPath())) {
                all.add(new LexiconFile(
                        file.getPath().getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return new Asked(date, outlet, all);
    }

    Settings settings() {
        return new Settings(
                Optional.of(date).filter(day -> !day.isBlank()).map(LocalDate::parse),
                Optional.of(outlet).filter(name -> !name.isBlank()));
    }

    /// A reader with that lexicon; loading it takes a moment.
    Isnad isnad() {
        return Isnad.reading(with(ArabicLexicon.bundled()));
    }

    /// Those whom that lexicon knows.
    WhosWho whosWho() {
        return WhosWho.from(with(ArabicLexicon.entries()));
    }

    private Lexicon with(Lexicon bundled) {
        Map<String, String> files = new LinkedHashMap<>();
        lexicon.forEach(file -> files.put(file.name(), file.text()));
        return files.isEmpty() ? bundled : bundled.with(files);
    }
}
