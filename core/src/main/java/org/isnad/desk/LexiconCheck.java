package org.isnad.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Example;
import org.isnad.lexicon.Head;
import org.isnad.lexicon.Lexicon;
import org.isnad.mention.Mentions;
import org.isnad.syntax.Parsed;
import org.isnad.text.Article;
import org.isnad.text.Span;

/// Reads the examples of a lexicon's entries with the rooms that read articles, and says which ones don't hold.
/// Immutable; share it between threads.
///
/// ```java
/// var check = LexiconCheck.of(lexicon);
/// for (var entry : lexicon.all(Entry.class))
///     check.failures(entry).forEach(System.out::println);
/// ```
public final class LexiconCheck {
    /// An example that does not hold.
    ///
    /// @param entry the entry that gives the example
    /// @param example the sentence, with the file and line where it is written
    /// @param happened what the entry matched
    /// @param advice what its writer can do
    public record Failure(Head entry, Example example, String happened, String advice) {
        /// The file that the example stands in.
        public String file() {
            return example.file();
        }

        /// The example's line, from 1.
        public int line() {
            return example.line();
        }

        /// One line: where, which entry, the sentence, what happened, what to do.
        @Override
        public String toString() {
            return file() + ":" + line() + ": " + entry + ": " + example + " - " + happened + ": " + advice;
        }
    }

    private final Isnad isnad;
    private final Mentions mentions;

    private LexiconCheck(Lexicon lexicon) {
        isnad = Isnad.reading(lexicon);
        mentions = Mentions.using(lexicon);
    }

    /// A check that reads with all entries of `lexicon`. Give it a lexicon without models to see the entries alone.
    public static LexiconCheck of(Lexicon lexicon) {
        return new LexiconCheck(lexicon);
    }

    /// The examples of the entry that don't hold, in the order of the file; empty if all do.
    ///
    /// A `yes` holds when the entry matches exactly the words in brackets, signs at their ends left out; a `no`
    /// holds when the entry matches nothing in the sentence. Words are looked up only: whether a word that is a
    /// name and a verb is the one or the other where it stands, is left to the reading of articles.
    public List<Failure> failures(Entry entry) {
        List<Failure> failures = new ArrayList<>();
        for (Example example : entry.head().examples()) {
            failure(entry, example).ifPresent(failures::add);
        }
        return failures;
    }

    private Optional<Failure> failure(Entry entry, Example example) {
        Matches matches = matches(example.text());
        List<Span> found = matches.of(entry);
        if (example.match().isEmpty()) {
            return found.isEmpty() ? Optional.empty() : Optional.of(matchesNearMiss(entry, example, matches, found));
        }
        Span published = example.match().get();
        Span wanted = matches.words(published);
        if (!matches.isWhole(wanted, published)) {
            return Optional.of(new Failure(
                    entry.head(), example, "the brackets cut a word", "put them round whole words, clitics inside"));
        }
        return found.contains(wanted) ? Optional.empty() : Optional.of(misses(entry, example, matches, found));
    }

    private Matches matches(String text) {
        Parsed parsed = isnad.mentioned(Article.of("example", text)).parsed();
        return new Matches(parsed.analyzed(), mentions.named(parsed));
    }

    private static Failure matchesNearMiss(Entry entry, Example example, Matches matches, List<Span> found) {
        return new Failure(
                entry.head(),
                example,
                "the entry matches " + matches.quoted(found),
                "narrow the entry, or write a near-miss that it does not match");
    }

    private static Failure misses(Entry entry, Example example, Matches matches, List<Span> found) {
        List<String> others =
                matches.others(entry, matches.words(example.match().orElseThrow()));
        String happened = found.isEmpty() ? "the entry matches nothing" : "the entry matches " + matches.quoted(found);
        String instead = others.isEmpty() ? "" : "; the words belong to " + String.join(", ", others);
        String advice = found.isEmpty()
                ? "give the entry the form that stands in the brackets, or another example"
                : "move the brackets, or give the entry the words that stand in them";
        return new Failure(entry.head(), example, happened + instead, advice);
    }
}
