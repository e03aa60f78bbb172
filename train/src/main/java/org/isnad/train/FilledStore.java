package org.isnad.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.chain.CodedArticle;
import org.isnad.desk.Isnad;
import org.isnad.desk.Terms;
import org.isnad.store.Store;
import org.isnad.text.Article;

/// Fills a store with many articles made of few: the texts are those of the few, the codings those of
/// {@link MoreArticles}.
final class FilledStore {
    private static final int AT_ONCE = 64;

    private final Isnad isnad;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Terms> terms = new HashMap<>();

    /// @param shared the folder of corpora with the texts
    FilledStore(Isnad isnad, Path shared) throws IOException {
        this.isnad = isnad;
        for (String file : News.FILES) {
            News.read(
                    shared,
                    file,
                    line -> texts.put(
                            line.path("id").asString(),
                            line.path("title").asString("") + "\n"
                                    + line.path("text").asString("")));
        }
    }

    /// Adds coded articles until they have so many statements together.
    void fill(Store store, List<CodedArticle> few, int statements) {
        List<CodedArticle> known =
                few.stream().filter(article -> texts.containsKey(article.doc())).toList();
        Iterator<CodedArticle> all = new MoreArticles(known).with(statements).iterator();
        List<CodedArticle> batch = new ArrayList<>();
        while (all.hasNext()) {
            batch.add(all.next());
            if (batch.size() == AT_ONCE || !all.hasNext()) {
                keep(store, batch);
                batch.clear();
            }
        }
    }

    private void keep(Store store, List<CodedArticle> batch) {
        store.inTransaction(() -> {
            batch.forEach(coded -> keep(store, coded));
            return batch.size();
        });
    }

    /// The bytes are made up; they are as long as the text.
    private void keep(Store store, CodedArticle coded) {
        String first = coded.doc().substring(0, coded.doc().lastIndexOf('-'));
        String text = Optional.ofNullable(texts.get(first)).orElse("");
        byte[] bytes = (coded.doc() + "\n" + text).getBytes(StandardCharsets.UTF_8);
        CodedArticle own = new CodedArticle(
                coded.doc(),
                org.isnad.text.Sha256.of(bytes),
                coded.date(),
                coded.outlet(),
                coded.statements(),
                coded.privateNames(),
                coded.version(),
                coded.context());
        store.add(new Article(own.doc(), own.sha256(), own.outlet(), own.date(), text), bytes, "bench", Instant.EPOCH);
        store.code(own, terms.computeIfAbsent(first, doc -> isnad.terms(text)), Instant.EPOCH);
    }
}
