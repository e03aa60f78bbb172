package org.isnad.store;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.isnad.chain.CodedArticle;
import org.isnad.knowledge.Decision;
import org.isnad.text.Article;
import org.jdbi.v3.core.Handle;

/// Everything that changes a store: each change together with its entry in the log.
final class Custody {
    private final Handle handle;
    private final Custodian custodian;
    private final Articles articles;
    private final Codings codings;
    private final CustodyLog log;

    /// @param handle a connection inside a transaction that keeps other writers out
    Custody(Handle handle, Custodian custodian) {
        this.handle = handle;
        this.custodian = custodian;
        articles = new Articles(handle);
        codings = new Codings(handle);
        log = new CustodyLog(handle);
    }

    boolean add(Article article, byte[] original, String source, Instant at) {
        if (articles.has(article.sha256()) || isRemoved(article.sha256())) {
            return false;
        }
        Table.Row row = articles.add(article, original, source, at);
        note(Deed.ADDED, article.sha256(), row, source, "", at);
        return true;
    }

    private boolean isRemoved(String sha256) {
        return new Removals(handle).find(sha256).isPresent();
    }

    boolean code(CodedArticle coded, Instant at) {
        if (!articles.has(coded.sha256())) {
            if (isRemoved(coded.sha256())) {
                return false;
            }
            throw new IllegalArgumentException("add article " + coded.doc() + " before what was coded of it");
        }
        if (codings.has(coded.sha256(), coded.version())) {
            return false;
        }
        Optional<Table.Row> former =
                codings.findNewestSeq(coded.sha256()).flatMap(seq -> Table.CODING.find(handle, seq));
        Table.Row row = codings.add(coded, at);
        note(
                former.isPresent() ? Deed.RECODED : Deed.CODED,
                coded.sha256(),
                row,
                coded.version(),
                former.map(Table.Row::digest).orElse(""),
                at);
        return true;
    }

    boolean reject(Rejection rejection, Instant at) {
        Optional<Table.Row> row = new Rejections(handle).add(rejection, at);
        row.ifPresent(added -> note(
                Deed.REJECTED,
                rejection.sha256().orElse(""),
                added,
                rejection.reason() + " " + rejection.where(),
                "",
                at));
        return row.isPresent();
    }

    boolean decide(Decision decision) {
        Optional<Table.Row> row = new DecisionTable(handle).add(decision);
        row.ifPresent(added -> note(
                Deed.DECIDED,
                decision.one() + ", " + decision.other(),
                added,
                decision.kind().name().toLowerCase(Locale.ROOT) + ": " + decision.why(),
                "",
                decision.at()));
        return row.isPresent();
    }

    Removal remove(StoredArticle stored, String reason, Instant at) {
        String sha256 = stored.article().sha256();
        Table.Row former = articles.findSeq(sha256)
                .flatMap(seq -> Table.ARTICLE.find(handle, seq))
                .orElseThrow();
        codings.delete(sha256);
        articles.delete(sha256);
        Removal removal = new Removal(sha256, stored.article().id(), reason, at);
        note(Deed.REMOVED, sha256, new Removals(handle).add(removal, former.seq()), reason, former.digest(), at);
        return removal;
    }

    /// Logs what no row stands for.
    void note(Deed deed, String subject, String detail, String after, Instant at) {
        log.append(new CustodyLog.Note(deed, subject, 0, detail, "", after), custodian, at);
    }

    private void note(Deed deed, String subject, Table.Row row, String detail, String before, Instant at) {
        log.append(new CustodyLog.Note(deed, subject, row.seq(), detail, before, row.digest()), custodian, at);
    }
}
