package org.isnad.desk;

import java.util.ArrayList;
import java.util.List;
import org.isnad.chain.Chained;
import org.isnad.chain.Chains;
import org.isnad.chain.CodedArticle;
import org.isnad.lexicon.Lexicon;
import org.isnad.mention.Mentioned;
import org.isnad.mention.Mentions;
import org.isnad.mention.NameTagger;
import org.isnad.mention.Names;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Lemmatizer;
import org.isnad.morph.Morphology;
import org.isnad.morph.Reading;
import org.isnad.normalize.Normalization;
import org.isnad.statement.Frames;
import org.isnad.statement.Weighed;
import org.isnad.syntax.Parser;
import org.isnad.text.Article;
import org.isnad.text.Span;
import org.isnad.token.GivenWords;
import org.isnad.token.Tokenizer;
import org.isnad.token.Word;

/// Reads articles: from the published text through all rooms to statements with their speakers.
/// Immutable; share it between threads.
///
/// ```java
/// var isnad = Isnad.reading(ArabicLexicon.bundled());
/// for (var statement : isnad.code(Article.of("a1", text)).statements())
///     System.out.println(statement.type() + " " + statement.trigger().text());
/// ```
public final class Isnad {
    /// The version of the code that reads; a coded article names it together with the lexicon's version.
    public static final String VERSION = "0.1.0";

    private final Normalization normalization;
    private final Tokenizer tokenizer;
    private final Morphology morphology;
    private final Lemmatizer lemmatizer;
    private final Parser parser = Parser.standard();
    private final Mentions mentions;
    private final Names names;
    private final Frames frames;
    private final Chains chains;
    private final String version;

    private Isnad(Lexicon lexicon) {
        normalization = Normalization.mending(lexicon);
        tokenizer = Tokenizer.using(lexicon);
        morphology = Morphology.using(lexicon);
        lemmatizer = Lemmatizer.using(lexicon);
        mentions = Mentions.using(lexicon);
        names = mentions.names();
        frames = Frames.using(lexicon);
        chains = Chains.using(lexicon);
        version = VERSION + "+" + lexicon.version();
    }

    /// A reader that knows what `lexicon` knows.
    public static Isnad reading(Lexicon lexicon) {
        return new Isnad(lexicon);
    }

    /// What the article says, and who says so. The same article gives the same result on every machine.
    public CodedArticle code(Article article) {
        return code(trace(article));
    }

    /// What is kept of an article, with the statements that stand in `chained`: its own, or what somebody
    /// else read.
    public CodedArticle code(Chained chained) {
        Article article = chained.article();
        return new CodedArticle(
                article.id(),
                article.sha256(),
                article.date(),
                article.outlet(),
                chained.statements(),
                chained.privateNames(),
                version,
                Contexts.of(chained));
    }

    /// The article with everything that the rooms found on the way, for those who want to see how it was read.
    public Chained trace(Article article) {
        return chains.in(frames.in(mentioned(article)));
    }

    /// The words of an article as one looks for them.
    public Terms terms(Chained chained) {
        return Terms.of(this, analyzed(chained));
    }

    /// The words of a text, such as those that somebody looks for.
    public Terms terms(String text) {
        return Terms.of(this, morphology.in(tokenizer.in(normalization.in(Article.of("text", text)))));
    }

    private static Analyzed analyzed(Chained chained) {
        return chained.framed().mentioned().parsed().analyzed();
    }

    /// The article as the first rooms leave it: words understood, who and where and when known, nothing
    /// said yet.
    public Mentioned mentioned(Article article) {
        return mentions.in(parser.in(morphology.in(tokenizer.in(normalization.in(article)))));
    }

    /// How near the words of a stretch came to carrying a statement.
    ///
    /// @param span UTF-16 code units of the article's text
    public List<Weighed> weighed(Article article, Span span) {
        return frames.weighed(mentioned(article), span);
    }

    /// Marks names in sentences that are given as tokens and follow one another.
    ///
    /// @return for each token of each sentence `B-` or `I-` and `PER`, `ORG` or `LOC`, or `O`
    public List<List<String>> names(List<List<String>> sentences) {
        List<NameTagger.Line> lines = new ArrayList<>(sentences.size());
        for (List<String> tokens : sentences) {
            List<Word> words = GivenWords.of(tokens);
            lines.add(names.line(words, morphology.read(words)));
        }
        return names.labels(lines);
    }

    /// The lemma of a word, folded: a verb's perfect, a noun's singular, an adjective's masculine singular;
    /// its stem where nothing better is known.
    public String lemma(Reading reading) {
        return lemmatizer.lemma(reading);
    }

    /// Versions of code and lexicon.
    public String version() {
        return version;
    }
}
