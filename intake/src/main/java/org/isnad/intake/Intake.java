package org.isnad.intake;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Reads files, folders and standard input into articles.
///
/// ```java
/// try (Stream<Outcome> outcomes = Intake.of(Settings.none()).read(List.of(Path.of("news")))) {
///     outcomes.forEach(System.out::println);
/// }
/// ```
///
/// | name | holds |
/// |---|---|
/// | `.txt` | one article, its first line the title |
/// | `.json` | one object `{id, outlet, date, title, text}` |
/// | `.jsonl`, `.ndjson` | one such object a line |
/// | `.csv`, `.tsv` | one article a row, under a row of names (see {@link Columns}) |
/// | `.html`, `.htm`, `.xhtml` | a page: title, outlet and day from its metadata, the body without boilerplate |
/// | `.rss`, `.atom`, `.rdf`, `.xml` | a feed: an article an entry |
/// | `.warc` | pages, feeds and documents that were archived |
/// | `.zip` | files of all these |
/// | `.pdf`, `.docx` | a document, if an {@link Extractor} is installed |
///
/// Each may have `.gz` behind it. Texts are in UTF-8, UTF-16 or windows-1256. An article's id is its own, or the
/// name of its file without endings (with `-` and its number behind it, in a file of many). A title given apart
/// becomes the first line of the text. {@link Limits} says how much is too much.
///
/// Addresses are fetched only when they are named, as {@link Manners} say; what is in them is known by what the
/// server says, its name and its beginning.
///
/// Immutable; share it between threads.
public final class Intake {
    private final Settings settings;
    private final Formats formats;
    private final InputStream standardInput;

    private Intake(Settings settings, InputStream standardInput) {
        this.settings = settings;
        formats = new Formats(settings);
        this.standardInput = standardInput;
    }

    /// An intake with what the user says of all articles.
    public static Intake of(Settings settings) {
        return of(settings, System.in);
    }

    /// An intake with another standard input than that of the process.
    public static Intake of(Settings settings, InputStream standardInput) {
        return new Intake(settings, standardInput);
    }

    /// The outcomes of all inputs: of the paths in the order given, of the files in a folder sorted by name (in
    /// UTF-16 code units, the same in every locale), of the lines in a file in their order. Hidden files in folders
    /// are passed over; links are followed as long as they stay in the folder, and a folder is entered once.
    ///
    /// Lazy: one file is open and one article held at a time, so close the stream when you stop before its end.
    /// Nothing is thrown for what is wrong with an input, a path that does not exist included: that is a
    /// {@link Outcome.Rejected}, and the rest goes on.
    public Stream<Outcome> read(List<Path> paths) {
        return from(paths.stream().map(Place::of).toList());
    }

    /// The files that would be read of a path, in their order, without links that lead out of it; nothing is opened
    /// yet.
    public static Stream<Path> files(Path path) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Walk(path), 0), false)
                .filter(step -> !step.astray())
                .map(Walk.Step::path);
    }

    /// The outcomes of bytes that somebody else opened, as those of a file of that name would be: one
    /// article, or one after the other. The bytes are closed with the stream.
    ///
    /// @param where how {@link Outcome#where} begins
    /// @param name the name without folders, whose ending tells the format
    public Stream<Outcome> read(String where, String name, InputStream bytes) {
        Outcomes outcomes = new Outcomes(formats.named(where, name, bytes, 0));
        return StreamSupport.stream(outcomes, false).onClose(outcomes::close);
    }

    /// As {@link #read(List)}, from places of any kind, in the order given.
    public Stream<Outcome> from(List<Place> places) {
        Outcomes outcomes =
                new Outcomes(new Sequence(new Places(places, new Opener(settings, formats, standardInput))));
        return StreamSupport.stream(outcomes, false).onClose(outcomes::close);
    }
}
