package org.isnad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.text.Article;
import org.jdbi.v3.core.Handle;

/// The table of articles.
final class Articles {
    private static final String COLUMNS = "seq, sha256, doc, outlet, published, added_at, source, body";

    /// Digits at the beginning of a digest that are enough to mean it.
    private static final String DIGITS = "[0-9a-f]{4,64}";

    private final Handle handle;

    Articles(Handle handle) {
        this.handle = handle;
    }

    boolean add(Article article, byte[] original, String source, Instant at) {
        String sql = "INSERT INTO article (" + COLUMNS + ", original)"
                + " VALUES ((SELECT COALESCE(MAX(seq), 0) + 1 FROM article), :sha256, :doc, :outlet, :published,"
                + " :added_at, :source, :body, :original) ON CONFLICT (sha256) DO NOTHING";
        return handle.createUpdate(sql)
                        .bind("sha256", article.sha256())
                        .bind("doc", article.id())
                        .bind("outlet", article.outlet())
                        .bind("published", article.date().map(LocalDate::toString))
                        .bind("added_at", at.toString())
                        .bind("source", source)
                        .bind("body", Packed.pack(article.text()))
                        .bind("original", Packed.pack(original))
                        .execute()
                > 0;
    }

    boolean has(String sha256) {
        return handle.createQuery("SELECT COUNT(*) FROM article WHERE sha256 = :sha256")
                        .bind("sha256", sha256)
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    long count() {
        return handle.createQuery("SELECT COUNT(*) FROM article")
                .mapTo(long.class)
                .one();
    }

    Optional<byte[]> findOriginal(String sha256) {
        return handle.createQuery("SELECT original FROM article WHERE sha256 = :sha256")
                .bind("sha256", sha256)
                .map((row, context) -> unpacked(() -> Packed.unpack(row.getBytes(1))))
                .findOne();
    }

    List<Pages.Row<StoredArticle>> after(long seq) {
        return handle.createQuery(
                        "SELECT " + COLUMNS + " FROM article WHERE seq > :seq ORDER BY seq LIMIT " + Pages.SIZE)
                .bind("seq", seq)
                .map((row, context) -> new Pages.Row<>(row.getLong("seq"), stored(row)))
                .list();
    }

    /// The articles with that id; if there are none, those whose digest begins so. No more than a page.
    List<StoredArticle> named(String name) {
        List<StoredArticle> byId = handle.createQuery(
                        "SELECT " + COLUMNS + " FROM article WHERE doc = :doc ORDER BY seq LIMIT " + Pages.SIZE)
                .bind("doc", name)
                .map((row, context) -> stored(row))
                .list();
        String digits = name.toLowerCase(Locale.ROOT);
        return byId.isEmpty() && digits.matches(DIGITS) ? digested(digits) : byId;
    }

    private List<StoredArticle> digested(String digits) {
        // `g` comes after all digits: the range holds what begins with them.
        return handle.createQuery("SELECT " + COLUMNS + " FROM article"
                        + " WHERE sha256 >= :from AND sha256 < :to ORDER BY seq LIMIT " + Pages.SIZE)
                .bind("from", digits)
                .bind("to", digits + "g")
                .map((row, context) -> stored(row))
                .list();
    }

    private static StoredArticle stored(ResultSet row) throws SQLException {
        byte[] body = row.getBytes("body");
        Article article = new Article(
                row.getString("doc"),
                row.getString("sha256"),
                Optional.ofNullable(row.getString("outlet")),
                Optional.ofNullable(row.getString("published")).map(LocalDate::parse),
                unpacked(() -> Packed.unpackText(body)));
        return new StoredArticle(article, row.getString("source"), Instant.parse(row.getString("added_at")));
    }

    private interface Unpacking<T> {
        T unpack() throws IOException, SQLException;
    }

    private static <T> T unpacked(Unpacking<T> unpacking) throws SQLException {
        try {
            return unpacking.unpack();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
