package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.chain.CodedArticle;
import org.isnad.text.Article;
import org.isnad.text.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class StoreTest {
    @Parameter
    private Databases databases = Databases.SQLITE;

    private static final Article ONE = Samples.article("one");
    private static final Article TWO = Samples.article("two");

    @TempDir
    private Path folder;

    private Store store;
    private StoreAddress address;

    @BeforeEach
    void open() {
        address = databases.fresh(folder);
        store = Store.open(address, Custodian.unnamed());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void reopen() {
        store.close();
        store = Store.open(address, Custodian.unnamed());
    }

    @Test
    void anArticleComesBackAsItWas() {
        Article article = ONE.withDate(LocalDate.of(2016, 10, 25)).withOutlet("al-waha");
        Samples.add(store, article);
        reopen();
        assertThat(store.articles()).containsExactly(new StoredArticle(article, "one.txt", Samples.NOON));
    }

    @Test
    void theOriginalComesBackByteForByte() {
        byte[] original = {0, -1, 'x', '\r', '\n', -128};
        Article article = new Article("raw", Sha256.of(original), Optional.empty(), Optional.empty(), "نص");
        store.add(article, original, "raw.txt", Samples.NOON);
        reopen();
        assertThat(store.original(article.sha256())).isEqualTo(original);
    }

    @Test
    void everyCodeUnitOfATextIsKept() {
        String text = "قُتِل\0\uD83D نص\uDE00 \uD83D\uDE00\u2028";
        Samples.add(store, Article.of("odd", text));
        assertThat(store.articles().map(stored -> stored.article().text())).containsExactly(text);
    }

    @Test
    void aKnownArticleIsNotAddedAgain() {
        assertThat(Samples.add(store, ONE)).isTrue();
        assertThat(store.add(ONE, Samples.bytes(ONE.text()), "copy.txt", Instant.EPOCH))
                .isFalse();
        assertThat(store.articles()).containsExactly(new StoredArticle(ONE, "one.txt", Samples.NOON));
    }

    @Test
    void bytesThatAreNotTheArticlesAreRefused() {
        assertThatThrownBy(() -> store.add(ONE, new byte[1], "one.txt", Samples.NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("article one");
    }

    @Test
    void articlesComeInTheOrderOfAdding() {
        List<String> ids = IntStream.range(0, 5 * Pages.SIZE + 1)
                .mapToObj(i -> "n" + (i * 37 % 1000))
                .toList();
        ids.forEach(id -> Samples.add(store, Samples.article(id)));
        reopen();
        assertThat(store.articles().map(stored -> stored.article().id())).isEqualTo(ids);
    }

    @Test
    void theStoreCanBeWrittenWhileItIsRead() {
        List<Article> all =
                IntStream.range(0, 50).mapToObj(i -> Samples.article("n" + i)).toList();
        all.forEach(article -> Samples.add(store, article));
        store.articles().forEach(stored -> store.code(Samples.coded(stored.article(), "1"), Samples.NOON));
        assertThat(store.codings().map(CodedArticle::doc))
                .isEqualTo(all.stream().map(Article::id).toList());
    }

    @Test
    void codingsComeBackAsTheyWere() {
        Samples.add(store, ONE);
        CodedArticle any = Samples.random(11);
        CodedArticle coded =
                new CodedArticle(any.doc(), ONE.sha256(), any.date(), any.outlet(), any.statements(), any.version());
        store.code(coded, Samples.NOON);
        reopen();
        assertThat(store.codings()).containsExactly(coded);
        assertThat(store.findCoding(ONE.sha256())).contains(coded);
    }

    @Test
    void theSameVersionCodesOnce() {
        Samples.add(store, ONE);
        assertThat(store.code(Samples.coded(ONE, "1"), Samples.NOON)).isTrue();
        assertThat(store.code(Samples.coded(ONE.withOutlet("other"), "1"), Samples.NOON))
                .isFalse();
        assertThat(store.codings().map(CodedArticle::outlet)).containsExactly(Optional.empty());
    }

    @Test
    void anotherVersionIsAddedAndTheNewestIsGiven() {
        Samples.add(store, ONE);
        Samples.add(store, TWO);
        store.code(Samples.coded(TWO, "9"), Samples.NOON);
        store.code(Samples.coded(ONE, "9"), Samples.NOON);
        store.code(Samples.coded(ONE, "10"), Samples.NOON);
        assertThat(store.codings().map(CodedArticle::version)).containsExactly("10", "9");
        assertThat(store.isCoded(ONE.sha256(), "9")).isTrue();
        assertThat(store.isCoded(TWO.sha256(), "10")).isFalse();
    }

    @Test
    void aCodingWithoutItsArticleIsRefused() {
        assertThatThrownBy(() -> store.code(Samples.coded(ONE, "1"), Samples.NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("add article one before");
    }

    @Test
    void aRejectionIsNotedOnce() {
        Rejection known = new Rejection("a.txt", "empty", "a.txt is empty: leave it out", Optional.of(Sha256.of("")));
        Rejection unread = new Rejection("b.txt", "unreadable", "b.txt may not be read", Optional.empty());
        store.reject(known, Samples.NOON);
        store.reject(unread, Samples.NOON);
        assertThat(store.reject(known, Instant.EPOCH)).isFalse();
        assertThat(store.reject(unread, Instant.EPOCH)).isFalse();
        assertThat(store.rejections()).containsExactly(known, unread);
    }

    @Test
    void anArticleIsFoundByItsIdOrTheBeginningOfItsDigest() {
        Samples.add(store, ONE);
        Samples.add(store, TWO);
        assertThat(store.find("two")).map(StoredArticle::article).contains(TWO);
        assertThat(store.find(ONE.sha256().substring(0, 8)))
                .map(StoredArticle::article)
                .contains(ONE);
        assertThat(store.find("three")).isEmpty();
    }

    @Test
    void severalArticlesOfOneIdAreListed() {
        Article other = Article.of("one", "نص آخر");
        Samples.add(store, ONE);
        Samples.add(store, other);
        assertThatThrownBy(() -> store.find("one"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("several articles «one»")
                .hasMessageContaining(ONE.sha256().substring(0, 12))
                .hasMessageContaining(other.sha256().substring(0, 12));
    }

    @Test
    void contentsAreCounted() {
        Samples.add(store, ONE);
        Samples.add(store, TWO);
        store.code(Samples.coded(ONE, "1"), Samples.NOON);
        store.code(Samples.coded(ONE, "2"), Samples.NOON);
        store.reject(new Rejection("a.txt", "empty", "a.txt is empty", Optional.empty()), Samples.NOON);
        assertThat(store.contents()).isEqualTo(new Contents(2, 1, 2, 1));
    }

    @Test
    void anOriginalThatIsNotThereIsTheCallersSlip() {
        assertThatThrownBy(() -> store.original("00")).isInstanceOf(IllegalArgumentException.class);
    }
}
