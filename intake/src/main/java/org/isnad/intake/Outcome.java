package org.isnad.intake;

import java.util.Optional;
import org.isnad.text.Article;

/// What became of one input: an article, or a rejection.
public sealed interface Outcome {
    /// Where it came from: the file as the user named it, with the number (from 1) of the line, row or entry in a
    /// file of many articles, such as `news.jsonl.gz:12`, and `!` before a part of an archive, such as
    /// `news.zip!2016/a.html`.
    String where();

    /// An article that can be worked on.
    ///
    /// @param where the file, and the line in a file of many
    /// @param article the article; its `sha256` is that of `original`
    /// @param original its own bytes: the file's after gunzip, or the line's without the line ending; not to be
    ///     changed
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared; copies would double the memory
    record Read(String where, Article article, byte[] original) implements Outcome {}

    /// An address at which nothing has changed since its articles were read.
    ///
    /// @param where the address
    record Unchanged(String where) implements Outcome {}

    /// An input that is no article for Isnad.
    ///
    /// @param where the file, and the line in a file of many
    /// @param reason why, for counting
    /// @param sentence where, what is wrong, and what to do
    /// @param sha256 of the input's bytes as in {@link Read}; empty when they could not be read to the end
    record Rejected(String where, Reason reason, String sentence, Optional<String> sha256) implements Outcome {}
}
