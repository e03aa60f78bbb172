package org.isnad;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.isnad.chain.SourceFeatures;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LinearModel;
import org.isnad.lexicon.Network;
import org.isnad.mention.Mentioned;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Morphology;
import org.isnad.normalize.Normalization;
import org.isnad.statement.Roles;
import org.isnad.syntax.Parsed;
import org.isnad.syntax.Parser;
import org.isnad.text.Article;
import org.isnad.token.Tokenized;
import org.isnad.token.Tokenizer;

/// A small lexicon of an invented country, and what the rooms make of a text with it.
public final class Tiny {
    /// The entries of `tiny.lex`, no models.
    public static final Lexicon LEXICON = Lexicon.empty().with("tiny.lex", read());

    /// With a model that takes «سالم نديم» for a person, and others that let every mention play every role and take
    /// every speaker for a source.
    public static final Lexicon MODELLED = modelled();

    private static final Isnad DESK = Isnad.reading(LEXICON);

    private Tiny() {}

    private static String read() {
        try (InputStream in = Tiny.class.getResourceAsStream("tiny.lex")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LinearModel salimNadim() {
        return LinearModel.of(
                "salim-nadim/1",
                List.of("O", "B-PER", "I-PER"),
                Map.of(0, new float[] {1, 0, 0}, stem("سالم"), new float[] {0, 9, 0}, stem("نديم"), new float[] {0, 4, 9
                }));
    }

    private static int stem(String stem) {
        Features features = new Features();
        features.add("s", stem);
        return features.hash(0);
    }

    private static Lexicon modelled() {
        return LEXICON.with("names", salimNadim())
                .with(SourceFeatures.MODEL, yes(List.of(LinearModel.YES)))
                .with(
                        Roles.MODEL,
                        yes(Arrays.stream(Roles.Role.values()).map(Enum::name).toList()));
    }

    /// A network that says yes to everything.
    private static Network yes(List<String> labels) {
        float[] bias = new float[labels.size()];
        Arrays.fill(bias, 6);
        return Network.of("yes/1", labels, bias, new float[0], Map.of());
    }

    /// An article of that text, published on no known day.
    public static Article article(String text) {
        return Article.of("a1", text);
    }

    /// The words of a text.
    public static Tokenized tokenized(String text) {
        return Tokenizer.using(LEXICON).in(Normalization.standard().in(article(text)));
    }

    /// The words of a text as a lexicon understands them.
    public static Analyzed analyzed(Lexicon lexicon, String text) {
        return Morphology.using(lexicon).in(tokenized(text));
    }

    /// The phrases and clauses of a text.
    public static Parsed parsed(String text) {
        return Parser.standard().in(analyzed(LEXICON, text));
    }

    /// Who, where and when in an article.
    public static Mentioned mentioned(Article article) {
        return DESK.mentioned(article);
    }
}
