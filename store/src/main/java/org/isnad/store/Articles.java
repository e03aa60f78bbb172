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
import org.isnad.normalize.Normalization;
import org.isnad.text.Article;
import org.isnad.text.Sha256;
import org.jdbi.v3.core.Handle;

/// The table of articles.
final class Articles {
    /// The columns of a row of the table that are looked into.
    static final int SHA256 = 0;

    static final int DOC = 1;
    static final int ORIGINAL = 6;
    static final int BODY = 7;
    static final int TEXT_SHA256 = 8;
    static final int NORMALIZED_SHA256 = 9;

    private static final Normalization NORMALIZATION = Normalization.standard();
    private static final String COLUMNS = "seq, sha256, doc, outlet, published, added_at, source, original, body";

    /// Digits at the beginning of a digest that are enough to mean it.
    private static final String DIGITS = "[0-9a-f]{4,64}";

    private final Handle handle;

    Articles(Handle handle) {
        this.handle = handle;
    }

    /// Adds an article that is not there yet.
    Table.Row add(Article article, byte[] original, String source, Instant at) {
        Table.Row row = Table.Row.of(
                next(),
                article.sha256(),
                Storable.text(article.id()),
                article.outlet().map(Storable::text).orElse(null),
                article.date().map(LocalDate::toString).orElse(null),
                at.toString(),
                Storable.text(source),
                Packed.pack(original),
                Packed.pack(article.text(), original),
                Sha256.of(article.text()),
                normalized(article.text()));
        Table.ARTICLE.insert(handle, row);
        return row;
    }

    /// The SHA-256 of what a text is when normalised.
    static String normalized(String text) {
        return Sha256.of(NORMALIZATION.in(Article.of("text", text)).folded());
    }

    /// No number is given again, not even that of an article that was removed.
    private long next() {
        long removed = handle.createQuery("SELECT COALESCE(MAX(article), 0) + 1 FROM removal")
                .mapTo(long.class)
                .one();
        return Math.max(Table.ARTICLE.next(handle), removed);
    }

    boolean has(String sha256) {
        return findSeq(sha256).isPresent();
    }

    Optional<Long> findSeq(String sha256) {
        return handle.createQuery("SELECT seq FROM article WHERE sha256 = :sha256")
                .bind("sha256", sha256)
                .mapTo(Long.class)
                .findOne();
    }

    void delete(String sha256) {
        handle.createUpdate("DELETE FROM article WHERE sha256 = :sha256")
                .bind("sha256", sha256)
                .execute();
    }

    Optional<byte[]> findOriginal(String sha256) {
        return handle.createQuery("SELECT original FROM article WHERE sha256 = :sha256")
                .bind("sha256", sha256)
                .map((row, context) -> unpacked(() -> Packed.unpack(row.getBytes(1))))
                .findOne();
    }

    /// The text of an article.
    ///
    /// @param row of the table
    static String text(Table.Row row) throws IOException {
        return Packed.unpackText(row.bytes(BODY), () -> Packed.unpack(row.bytes(ORIGINAL)));
    }

    List<Pages.Row<StoredArticle>> after(long seq) {
        return handle.createQuery(
                        "SELECT " + COLUMNS + " FROM article WHERE seq > :seq ORDER BY seq LIMIT " + Pages.SIZE)
                .bind("seq", seq)
                .map((row, context) -> new Pages.Row<>(row.getLong("seq"), stored(row)))
                .list();
    }

    Optional<StoredArticle> find(long seq) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM article WHERE seq = :seq")
                .bind("seq", seq)
                .map((row, context) -> stored(row))
                .findOne();
    }

    /// The articles with that id; if there are none, those whose digest begins so. No more than a page.
    List<StoredArticle> named(String name) {
        List<StoredArticle> byId = handle.createQuery(
                        "SELECT " + COLUMNS + " FROM article WHERE doc = :doc ORDER BY seq LIMIT " + Pages.SIZE)
                .bind("doc", Storable.text(name))
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
        byte[] original = row.getBytes("original");
        byte[] body = row.getBytes("body");
        Article article = new Article(
                row.getString("doc"),
                row.getString("sha256"),
                Optional.ofNullable(row.getString("outlet")),
                Optional.ofNullable(row.getString("published")).map(LocalDate::parse),
                unpacked(() -> Packed.unpackText(body, () -> Packed.unpack(original))));
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
