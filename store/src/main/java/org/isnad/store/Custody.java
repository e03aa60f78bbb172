package org.isnad.store;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.isnad.chain.CodedArticle;
import org.isnad.desk.Terms;
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
    private final SearchIndex index;

    /// @param handle a connection inside a transaction that keeps other writers out
    Custody(Handle handle, Backend backend, Custodian custodian) {
        this.handle = handle;
        this.custodian = custodian;
        articles = new Articles(handle);
        codings = new Codings(handle);
        log = new CustodyLog(handle);
        index = new SearchIndex(backend, handle);
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

    /// Makes an article findable by its words and by what was coded of it last; what it is found by is no part of
    /// custody, it can be made again.
    void index(String sha256, Terms terms) {
        codings.findNewest(sha256).ifPresent(newest -> index(newest, terms));
    }

    private void index(CodedArticle newest, Terms terms) {
        articles.findSeq(newest.sha256()).ifPresent(article -> index.put(article, terms, newest));
    }

    /// Keeps what was coded of an article, and makes it findable.
    boolean code(CodedArticle coded, Terms terms, Instant at) {
        boolean added = code(coded, at);
        if (added) {
            index(coded, terms);
        } else {
            index(coded.sha256(), terms);
        }
        return added;
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
        former.flatMap(row -> articles.findSeq(coded.sha256())).ifPresent(seq -> unindex(seq, coded.sha256()));
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
        unindex(former.seq(), sha256);
        codings.delete(sha256);
        articles.delete(sha256);
        Removal removal = new Removal(sha256, stored.article().id(), reason, at);
        note(Deed.REMOVED, sha256, new Removals(handle).add(removal, former.seq()), reason, former.digest(), at);
        return removal;
    }

    private void unindex(long article, String sha256) {
        if (index.has(article)) {
            codings.findNewest(sha256).ifPresent(index::uncount);
            index.remove(article);
        }
    }

    boolean put(Account account, Instant at) {
        Table.Row row = new Accounts(handle).put(account, at);
        note(Deed.ENROLLED, account.name(), row, account.role().word(), "", at);
        return true;
    }

    boolean add(Review review) {
        if (!articles.has(review.sha256())) {
            throw new IllegalArgumentException("the store has no article " + review.sha256());
        }
        Table.Row row = new Reviews(handle).add(review);
        String detail = review.statement() + " is " + review.verdict().word() + ", says " + review.author();
        note(Deed.REVIEWED, review.sha256(), row, detail, "", review.at());
        return true;
    }

    boolean put(SavedSearch search) {
        Table.Row row = new SavedSearches(handle).put(search);
        String detail = search.address().isEmpty() ? "given up: " + search.name() : search.name();
        note(Deed.SAVED, search.author(), row, detail, "", search.at());
        return true;
    }

    /// Makes anew what the store is searched by.
    int reindex(Instant at) {
        int indexed = index.rebuild();
        note(Deed.INDEXED, "", indexed + " articles", "", at);
        return indexed;
    }

    /// Logs what no row stands for.
    void note(Deed deed, String subject, String detail, String after, Instant at) {
        log.append(new CustodyLog.Note(deed, subject, 0, detail, "", after), custodian, at);
    }

    private void note(Deed deed, String subject, Table.Row row, String detail, String before, Instant at) {
        log.append(new CustodyLog.Note(deed, subject, row.seq(), detail, before, row.digest()), custodian, at);
    }
}
