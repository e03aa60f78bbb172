package org.isnad.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.isnad.chain.CodedArticle;
import org.isnad.knowledge.Decisions;
import org.isnad.knowledge.WhosWho;

/// What an exporter works with.
///
/// @param out the file to write, or the folder
/// @param settings how
/// @param origin where it comes from
/// @param cast who takes part
/// @param people on which side they stand
/// @param known who is known across articles before any is read
/// @param decisions what people decided about who is the same
/// @param line writes a coded article as the one line that all parts exchange
/// @param loss takes down what does not fit
record Job(
        Path out,
        Settings settings,
        Origin origin,
        Cast cast,
        People people,
        WhosWho known,
        Decisions decisions,
        Function<CodedArticle, String> line,
        Loss loss) {
    /// The file, in UTF-8; what UTF-8 cannot write (half a surrogate pair) becomes a question mark.
    Writer writer() throws IOException {
        return new BufferedWriter(
                new OutputStreamWriter(
                        Files.newOutputStream(out),
                        StandardCharsets.UTF_8
                                .newEncoder()
                                .onMalformedInput(java.nio.charset.CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(java.nio.charset.CodingErrorAction.REPLACE)),
                1 << 16);
    }

    /// A file for the time of work, beside the one that is written.
    Path beside(String ending) {
        return out.resolveSibling(out.getFileName() + "." + ending);
    }

    /// What goes with every part.
    Rights rights() {
        return Rights.of(settings);
    }

    /// Takes down that a table of foreign columns has none for the rights.
    void rightsHaveNoColumn() {
        rights().words()
                .ifPresent(words -> loss.remark(
                        "The table has no column for \"" + words + "\": keep its provenance file beside it."));
    }
}
