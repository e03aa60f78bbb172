package org.isnad.store;

import java.io.StringWriter;
import java.util.HexFormat;
import java.util.Locale;
import org.isnad.chain.CodedArticle;
import org.isnad.lexicon.ActorKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// The coded article as one line of JSON: the format between all parts. The same article gives the same
/// characters on every machine and in every locale, and reading them gives an equal article back.
///
/// A confidence is written with four decimals at most. Halves of surrogate pairs are written as escapes, so
/// that they survive every encoding; so are the separators that some readers take for the end of a line.
public final class CodedJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CodedJson() {}

    /// The line of `article`, without a line end.
    public static String write(CodedArticle article) {
        StringWriter line = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            new ArticleWriter(out).write(article);
        }
        return escaped(line.toString());
    }

    /// Reads what {@link #write} wrote; fields that it does not know are passed over.
    ///
    /// @throws IllegalArgumentException if `line` is no coded article; the message says where and why
    public static CodedArticle parse(String line) {
        try {
            return ArticleReader.article(new Field("", MAPPER.readTree(line)).object());
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no coded article, broken JSON: " + e.getOriginalMessage(), e);
        }
    }

    /// The word of the format for a kind of actor.
    static String word(ActorKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The characters in question stand inside strings only: what is around them needs no look.
    private static String escaped(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (i + 1 < json.length() && Character.isSurrogatePair(c, json.charAt(i + 1))) {
                escaped.append(c).append(json.charAt(++i));
            } else if (Character.isSurrogate(c) || isLineEnd(c)) {
                escaped.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isLineEnd(char c) {
        return c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
