package org.isnad.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.chain.Statement;
import org.isnad.desk.Isnad;
import org.isnad.statement.Weighed;
import org.isnad.text.Span;
import org.isnad.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Prints which statement came nearest in a stretch of words, and what was missing.
@Command(
        name = "why-not",
        mixinStandardHelpOptions = true,
        description = "Prints for a stretch of an article which statement came nearest there and what was missing."
                + " Offsets are those of 'isnad code' and 'isnad explain': UTF-16 code units, the end not included.",
        footerHeading = "%nExample:%n",
        footer = {"  isnad why-not front-2016-10-25 120 168", "  isnad why-not article.txt 0 60"})
final class WhyNotCommand implements Callable<Integer> {
    private static final int MOST = 5;

    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "DOC",
            description = "An article's id, the beginning of its SHA-256, or a file.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "START", description = "Where the stretch begins.")
    private int start;

    @Parameters(index = "2", paramLabel = "END", description = "Where it ends.")
    private int end;

    @Mixin
    private final DocumentOptions documents = new DocumentOptions();

    WhyNotCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return documents.find(name, console).map(this::answer).orElse(1);
    }

    private int answer(Document document) {
        int length = document.article().text().length();
        if (start < 0 || end <= start || end > length) {
            console.tell("isnad: " + document.coded().doc() + " has no words from " + start + " to " + end
                    + ": name a start before an end, both between 0 and " + length);
            return 2;
        }
        Span span = new Span(start, end);
        List<Statement> statements = document.coded().statements().stream()
                .filter(statement -> statement.trigger().span().meets(span))
                .toList();
        for (Statement statement : statements) {
            console.line(document.coded().doc() + "#" + statement.id() + " stands here: " + statement.type() + " on "
                    + words(statement.trigger()));
        }
        Isnad isnad = documents.isnad();
        List<Weighed> weighed = isnad.weighed(document.article(), span).stream()
                .filter(word -> statements.stream()
                        .noneMatch(s -> s.trigger().span().meets(word.word().span())))
                .toList();
        List<Weighed> nearest = weighed.stream()
                .filter(word -> word.nearest().isPresent())
                .sorted(Comparator.comparingDouble(WhyNotCommand::shortBy))
                .limit(MOST)
                .toList();
        if (nearest.isEmpty()) {
            console.line("no " + (statements.isEmpty() ? "" : "other ") + "word here can carry a statement: "
                    + "numbers, signs, words of the grammar and pieces of known names don't");
        }
        nearest.forEach(word -> console.line(sentence(word)));
        console.line("read by " + isnad.version());
        return 0;
    }

    /// By how much the probability falls short, as a share of what is needed.
    private static double shortBy(Weighed word) {
        return word.nearest().map(n -> 1 - n.probability() / n.least()).orElse(1.0);
    }

    private static String sentence(Weighed word) {
        Optional<Weighed.Nearest> nearest = word.nearest();
        return words(word.word()) + "  "
                + nearest.map(n -> String.format(
                                Locale.ROOT,
                                "%s with probability %.2f, %.2f wanted: %s (%s)",
                                n.type(),
                                n.probability(),
                                n.least(),
                                missing(n),
                                n.rule()))
                        .orElse("");
    }

    private static String missing(Weighed.Nearest nearest) {
        if (nearest.isEnough()) {
            return "joined to the same statement on a word beside it or elsewhere in the article";
        }
        return nearest.known()
                ? "the lexicon has the word for this type, what stands around it speaks against"
                : "the lexicon does not have the word for this type, and what stands around it does not speak for"
                        + " it enough";
    }

    private static String words(Words words) {
        return Isolate.of(words.text()) + " [" + words.span().start() + ".."
                + words.span().end() + "]";
    }
}
