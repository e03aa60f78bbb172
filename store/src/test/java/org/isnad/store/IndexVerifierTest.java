package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.text.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class IndexVerifierTest {
    private static final Article ONE = Samples.article("one");
    private static final Article TWO = Samples.article("two");
    private static final Query PORT = new Query(
            List.of(new Query.Clause("ميناء", List.of(List.of("ميناء")), false)), Optional.empty(), Optional.empty());

    @Parameter
    private Databases databases = Databases.SQLITE;

    @TempDir
    private Path folder;

    private StoreAddress address;
    private Store store;

    @BeforeEach
    void twoArticles() {
        address = databases.fresh(folder);
        store = Store.open(address, Custodian.unnamed());
        for (Article article : List.of(ONE, TWO)) {
            Samples.add(store, article);
            store.code(Samples.telling(article, "1"), Samples.terms(article), Samples.NOON);
        }
        assertThat(store.verify(Samples.NOON).faults()).isEmpty();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELETE FROM article_words WHERE NUMBER = 2           | article two .* is not found by its words
            DELETE FROM statement_words WHERE NUMBER = 20001     | statement s1 of article two .* is not found by what it says
            DELETE FROM name_words WHERE NUMBER = 1              | the name .* is not found as it is in the articles
            UPDATE statement SET first_day = '2016-10-25'        | statement s1 of article .*
            UPDATE statement SET quote_end = quote_end - 1       | statement s1 of article .*
            DELETE FROM statement WHERE seq = 10001              | statement s1 of article one .*
            UPDATE name SET statements = 3 WHERE role = 'actor'  | the name عمال is not found as it is in the articles
            DELETE FROM name WHERE role = 'actor'                | the name عمال is missing
            DELETE FROM term WHERE seq = 1                       | it has 2 articles and should have 1
            """)
    void whatIsMissingOrOtherIsFoundAndMended(String change, String sentence) {
        String number = databases == Databases.SQLITE ? "rowid" : "seq";
        Databases.sql(address, change.replace("NUMBER", number));
        assertThat(store.verify(Samples.NOON).faults())
                .allSatisfy(fault -> assertThat(fault.sentence()).contains("isnad verify --mend"))
                .anySatisfy(fault -> assertThat(fault.sentence()).matches(sentence + ".*"));
        store.reindex(Samples.NOON);
        assertThat(store.verify(Samples.NOON).faults()).isEmpty();
    }

    @Test
    void wordsThatAreDamagedAreGivenUpAndTheRestIsFound() {
        Databases.sql(address, "UPDATE term SET packed = (SELECT body FROM article WHERE doc = 'two') WHERE seq = 1");
        assertThat(store.verify(Samples.NOON).faults())
                .anySatisfy(fault -> assertThat(fault.sentence()).contains("the words of article one"));
        assertThat(store.reindex(Samples.NOON)).isEqualTo(1);
        assertThat(store.isIndexed(ONE.sha256())).isFalse();
        assertThat(store.find(PORT, Scope.ARTICLES, 5).hits()).hasSize(1);
    }

    @Test
    void theLogTellsThatTheIndexWasMadeAnew() {
        store.reindex(Samples.NOON);
        assertThat(store.log().toList().getLast())
                .extracting(LogEntry::deed, LogEntry::detail)
                .containsExactly(Deed.INDEXED, "2 articles");
    }

    @Test
    void anIndexAfterRemovalAndRecodingIsWhole() {
        store.code(Samples.telling(TWO, "2"), Samples.terms(TWO), Samples.NOON);
        store.remove(store.find("one").orElseThrow(), "on request", Samples.NOON);
        assertThat(store.verify(Samples.NOON).faults()).isEmpty();
    }
}
