package org.isnad.desk;

import org.isnad.chain.Chained;
import org.isnad.chain.Chains;
import org.isnad.chain.CodedArticle;
import org.isnad.lexicon.Lexicon;
import org.isnad.mention.Mentioned;
import org.isnad.mention.Mentions;
import org.isnad.morph.Morphology;
import org.isnad.normalize.Normalization;
import org.isnad.statement.Frames;
import org.isnad.syntax.Parser;
import org.isnad.text.Article;
import org.isnad.token.Tokenizer;

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

    private final Normalization normalization = Normalization.standard();
    private final Tokenizer tokenizer = Tokenizer.standard();
    private final Morphology morphology;
    private final Parser parser = Parser.standard();
    private final Mentions mentions;
    private final Frames frames;
    private final Chains chains;
    private final String version;

    private Isnad(Lexicon lexicon) {
        morphology = Morphology.using(lexicon);
        mentions = Mentions.using(lexicon);
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
        Chained chained = trace(article);
        return new CodedArticle(
                article.id(), article.sha256(), article.date(), article.outlet(), chained.statements(), version);
    }

    /// The article with everything that the rooms found on the way, for those who want to see how it was read.
    public Chained trace(Article article) {
        return chains.in(frames.in(mentioned(article)));
    }

    /// The article as the first rooms leave it: words understood, who and where and when known, nothing said yet.
    public Mentioned mentioned(Article article) {
        return mentions.in(parser.in(morphology.in(tokenizer.in(normalization.in(article)))));
    }

    /// Versions of code and lexicon.
    public String version() {
        return version;
    }
}
