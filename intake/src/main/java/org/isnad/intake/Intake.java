package org.isnad.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Reads files and folders into articles.
///
/// ```java
/// try (Stream<Outcome> outcomes = Intake.of(Settings.none()).read(List.of(Path.of("news")))) {
///     outcomes.forEach(System.out::println);
/// }
/// ```
///
/// Read are `.txt` (one article, its first line the title), `.json` (one object `{id, outlet, date, title, text}`)
/// and `.jsonl` or `.ndjson` (one such object a line), each also with `.gz` behind it, in UTF-8, UTF-16 or
/// windows-1256. An article's id is its `id`, or the name of its file without endings (with `-` and the number of
/// the line behind it, in a file of many). A title given apart becomes the first line of the text.
///
/// Immutable; share it between threads.
public final class Intake {
    /// The most bytes that the text of one article may have: 2 MB. A file of many articles may have any size.
    public static final int MOST_BYTES = 2_000_000;

    private final Opener opener;

    private Intake(Settings settings) {
        opener = new Opener(new Acceptance(settings));
    }

    /// An intake with what the user says of all articles.
    public static Intake of(Settings settings) {
        return new Intake(settings);
    }

    /// The outcomes of all inputs: of the paths in the order given, of the files in a folder sorted by name (in
    /// UTF-16 code units, the same in every locale), of the lines in a file in their order. Hidden files in folders
    /// are passed over; links are followed, a folder is entered once.
    ///
    /// Lazy: one file is open and one article held at a time, so close the stream when you stop before its end.
    /// Nothing is thrown for what is wrong with an input, a path that does not exist included: that is a
    /// {@link Outcome.Rejected}, and the rest goes on.
    public Stream<Outcome> read(List<Path> paths) {
        Outcomes outcomes = new Outcomes(new Walk(paths), opener);
        return StreamSupport.stream(outcomes, false).onClose(outcomes::close);
    }
}
