package org.isnad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.chain.CodedArticle;
import org.jdbi.v3.core.Handle;

/// The table of codings: of an article one by each version, none ever replaced.
final class Codings {
    /// The columns of a row of the table that are looked into.
    static final int SHA256 = 0;

    static final int PACKED = 3;

    /// The coding of an article that was made last.
    private static final String NEWEST = "c.seq = (SELECT MAX(seq) FROM coding WHERE sha256 = a.sha256)";

    private final Handle handle;

    Codings(Handle handle) {
        this.handle = handle;
    }

    /// Adds a coding that is not there yet.
    Table.Row add(CodedArticle coded, Instant at) {
        Table.Row row = Table.Row.of(
                Table.CODING.next(handle),
                coded.sha256(),
                Storable.text(coded.version()),
                at.toString(),
                pack(CodedJson.write(coded)));
        Table.CODING.insert(handle, row);
        return row;
    }

    static byte[] pack(String json) {
        return Packed.pack(json.getBytes(StandardCharsets.UTF_8));
    }

    static CodedArticle unpack(byte[] packed) {
        try {
            return CodedJson.parse(new String(Packed.unpack(packed), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String sha256, String version) {
        return handle.createQuery("SELECT COUNT(*) FROM coding WHERE sha256 = :sha256 AND version = :version")
                        .bind("sha256", sha256)
                        .bind("version", Storable.text(version))
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    long countArticles() {
        return handle.createQuery("SELECT COUNT(DISTINCT sha256) FROM coding")
                .mapTo(long.class)
                .one();
    }

    void delete(String sha256) {
        handle.createUpdate("DELETE FROM coding WHERE sha256 = :sha256")
                .bind("sha256", sha256)
                .execute();
    }

    /// The number of the coding of an article that was made last.
    Optional<Long> findNewestSeq(String sha256) {
        return handle.createQuery("SELECT seq FROM coding WHERE sha256 = :sha256 ORDER BY seq DESC LIMIT 1")
                .bind("sha256", sha256)
                .mapTo(Long.class)
                .findOne();
    }

    Optional<CodedArticle> findNewest(String sha256) {
        return handle.createQuery("SELECT packed FROM coding WHERE sha256 = :sha256 ORDER BY seq DESC LIMIT 1")
                .bind("sha256", sha256)
                .map((row, context) -> unpack(row.getBytes("packed")))
                .findOne();
    }

    /// Two codings of each of the articles that come after one, if there are two.
    List<Pages.Row<Optional<Recoding>>> pairs(long seq, Optional<String> from, Optional<String> to) {
        return handle.createQuery("SELECT seq, sha256 FROM article WHERE seq > :seq ORDER BY seq LIMIT " + Pages.SIZE)
                .bind("seq", seq)
                .map((row, context) -> new Pages.Row<>(row.getLong("seq"), pair(row.getString("sha256"), from, to)))
                .list();
    }

    private Optional<Recoding> pair(String sha256, Optional<String> from, Optional<String> to) {
        List<CodedArticle> newestFirst = handle.createQuery(
                        "SELECT packed FROM coding WHERE sha256 = :sha256 ORDER BY seq DESC")
                .bind("sha256", sha256)
                .map((row, context) -> unpack(row.getBytes("packed")))
                .list();
        Optional<CodedArticle> newer = newestFirst.stream()
                .filter(coded -> to.map(coded.version()::equals).orElse(true))
                .findFirst();
        return newer.flatMap(after -> newestFirst.stream()
                .filter(coded -> from.map(coded.version()::equals)
                        .orElse(newestFirst.indexOf(coded) > newestFirst.indexOf(after)))
                .findFirst()
                .map(before -> Differences.between(before, after)));
    }

    /// The newest codings of the articles that come after one, in the order of the articles.
    List<Pages.Row<CodedArticle>> after(long seq) {
        return handle.createQuery("SELECT a.seq AS place, c.packed AS packed FROM article a"
                        + " JOIN coding c ON c.sha256 = a.sha256 AND " + NEWEST
                        + " WHERE a.seq > :seq ORDER BY a.seq LIMIT " + Pages.SIZE)
                .bind("seq", seq)
                .map((row, context) -> new Pages.Row<>(row.getLong("place"), unpack(row.getBytes("packed"))))
                .list();
    }
}
