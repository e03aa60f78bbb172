package org.isnad.spark;

import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.isnad.chain.CodedArticle;
import org.isnad.desk.Isnad;
import org.isnad.store.CodedJson;
import org.isnad.text.Article;
import org.jspecify.annotations.Nullable;

/// Rows of coded articles, and of what could not become one.
final class Coded {
    static final StructType COLUMNS = StructType.fromDDL("doc STRING, sha256 STRING, outlet STRING, date STRING, "
            + "version STRING, source STRING, text STRING, original BINARY, json STRING, reason STRING, "
            + "sentence STRING");

    /// In the place of a day that is not known.
    static final String UNKNOWN = "unknown";

    private Coded() {}

    /// Codes the articles of a partition.
    static MapPartitionsFunction<Row, Row> by(Broadcast<Asked> asked) {
        return drafts -> {
            Isnad isnad = Readers.isnad(asked.value());
            return new Each<>(drafts, draft -> Draft.isRejected(draft) ? Draft.rejected(draft) : coded(isnad, draft));
        };
    }

    private static Row coded(Isnad isnad, Row draft) {
        Article article = Draft.article(draft);
        try {
            return row(isnad.code(article), article, draft);
        } catch (RuntimeException e) {
            String sentence = Draft.source(draft) + ": a mistake in Isnad (" + e
                    + ") keeps this article from being coded; please report it";
            return rejected(Draft.source(draft), article.sha256(), "failed", sentence);
        }
    }

    private static Row row(CodedArticle coded, Article article, Row draft) {
        return RowFactory.create(
                coded.doc(),
                coded.sha256(),
                coded.outlet().orElse(null),
                coded.date().map(Object::toString).orElse(UNKNOWN),
                coded.version(),
                Draft.source(draft),
                article.text(),
                Draft.original(draft),
                CodedJson.write(coded),
                null,
                null);
    }

    /// What could not become a coded article.
    static Row rejected(String source, @Nullable String sha256, String reason, String sentence) {
        return RowFactory.create(null, sha256, null, UNKNOWN, null, source, null, null, null, reason, sentence);
    }
}
