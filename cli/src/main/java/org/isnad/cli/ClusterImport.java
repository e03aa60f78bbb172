package org.isnad.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isnad.chain.CodedArticle;
import org.isnad.export.ClusterFolder;
import org.isnad.store.CodedJson;
import org.isnad.store.Rejection;
import org.isnad.store.Store;
import org.isnad.text.Article;

/// Adds to a store what the cluster job wrote into a folder.
final class ClusterImport {
    private static final int AT_ONCE = 32;

    private final Store store;
    private final Console console;
    private final List<ClusterFolder.Coded> waiting = new ArrayList<>();
    private int added;
    private int known;
    private int refused;
    private int rejections;

    ClusterImport(Store store, Console console) {
        this.store = store;
        this.console = console;
    }

    /// Adds all of it, and says what became of it.
    ///
    /// @return whether there was anything, and all of it could be added
    boolean add(ClusterFolder folder) throws IOException {
        folder.coded(this::take);
        keep();
        folder.rejected(this::reject);
        console.line(Summary.count(added, "article") + " added to " + store.address()
                + (known > 0 ? "; " + known + " already known" : "")
                + (rejections > 0 ? "; " + Summary.count(rejections, "rejection") + " noted" : ""));
        if (added > 0) {
            console.tell("'isnad recode' lets 'isnad find' find them by their words.");
        }
        return added + known > 0 && refused == 0;
    }

    private void take(ClusterFolder.Coded row) {
        waiting.add(row);
        if (waiting.size() == AT_ONCE) {
            keep();
        }
    }

    private void keep() {
        store.inTransaction(() -> {
            waiting.forEach(this::keep);
            return waiting.size();
        });
        waiting.clear();
    }

    private void keep(ClusterFolder.Coded row) {
        try {
            CodedArticle coded = CodedJson.parse(row.json());
            Article article = new Article(coded.doc(), coded.sha256(), coded.outlet(), coded.date(), row.text());
            Instant now = Instant.now();
            boolean fresh = store.add(article, row.original(), row.source(), now);
            if (store.code(coded, now) || fresh) {
                added++;
            } else {
                known++;
            }
        } catch (IllegalArgumentException e) {
            refused++;
            console.tell("isnad: " + row.where() + ": " + e.getMessage());
        }
    }

    private void reject(ClusterFolder.Rejected row) {
        if (store.reject(new Rejection(row.source(), row.reason(), row.sentence(), row.sha256()), Instant.now())) {
            rejections++;
        }
    }
}
