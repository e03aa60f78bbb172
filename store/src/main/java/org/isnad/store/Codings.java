package org.isnad.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.chain.CodedArticle;
import org.jdbi.v3.core.Handle;

/// The table of codings: of an article one by each version, none ever replaced.
final class Codings {
    /// The coding of an article that was made last.
    private static final String NEWEST = "c.seq = (SELECT MAX(seq) FROM coding WHERE sha256 = a.sha256)";

    private final Handle handle;

    Codings(Handle handle) {
        this.handle = handle;
    }

    boolean add(CodedArticle coded, Instant at) {
        String sql = "INSERT INTO coding (sha256, version, seq, coded_at, json)"
                + " VALUES (:sha256, :version, (SELECT COALESCE(MAX(seq), 0) + 1 FROM coding), :coded_at, :json)"
                + " ON CONFLICT (sha256, version) DO NOTHING";
        return handle.createUpdate(sql)
                        .bind("sha256", coded.sha256())
                        .bind("version", coded.version())
                        .bind("coded_at", at.toString())
                        .bind("json", CodedJson.write(coded))
                        .execute()
                > 0;
    }

    boolean has(String sha256, String version) {
        return handle.createQuery("SELECT COUNT(*) FROM coding WHERE sha256 = :sha256 AND version = :version")
                        .bind("sha256", sha256)
                        .bind("version", version)
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    long count() {
        return handle.createQuery("SELECT COUNT(*) FROM coding")
                .mapTo(long.class)
                .one();
    }

    long countArticles() {
        return handle.createQuery("SELECT COUNT(DISTINCT sha256) FROM coding")
                .mapTo(long.class)
                .one();
    }

    Optional<CodedArticle> findNewest(String sha256) {
        return handle.createQuery("SELECT json FROM coding WHERE sha256 = :sha256 ORDER BY seq DESC LIMIT 1")
                .bind("sha256", sha256)
                .map((row, context) -> CodedJson.parse(row.getString("json")))
                .findOne();
    }

    /// The newest codings of the articles that come after one, in the order of the articles.
    List<Pages.Row<CodedArticle>> after(long seq) {
        return handle.createQuery("SELECT a.seq AS place, c.json AS json FROM article a"
                        + " JOIN coding c ON c.sha256 = a.sha256 AND " + NEWEST
                        + " WHERE a.seq > :seq ORDER BY a.seq LIMIT " + Pages.SIZE)
                .bind("seq", seq)
                .map((row, context) -> new Pages.Row<>(row.getLong("place"), CodedJson.parse(row.getString("json"))))
                .list();
    }
}
