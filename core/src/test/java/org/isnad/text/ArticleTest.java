package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {
    private static final String NO_BYTES = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void ofTextAloneIsIdentifiedByTheTextAndGuessesNothing() {
        assertThat(Article.of("a1", "")).isEqualTo(new Article("a1", NO_BYTES, Optional.empty(), Optional.empty(), ""));
    }

    @Test
    void keepsItsIdentityWhateverIsLearntOfItsDateAndOutlet() {
        Article article = Article.of("a1", "وصل الوفد.");
        Article known = article.withDate(LocalDate.of(2020, 2, 29)).withOutlet("النورس");
        assertThat(known.sha256()).isEqualTo(article.sha256());
        assertThat(known.date()).contains(LocalDate.of(2020, 2, 29));
        assertThat(known.outlet()).contains("النورس");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "E3B0", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85g"})
    void refusesWhatIsNoSha256(String digest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Article("a1", digest, Optional.empty(), Optional.empty(), ""))
                .withMessage("not a SHA-256: " + digest);
    }

    @Test
    void needsAnId() {
        assertThatIllegalArgumentException().isThrownBy(() -> Article.of(" ", "نص"));
    }

    @Test
    void givesWordsWithTheirPlace() {
        assertThat(Words.in(Article.of("a1", "وصل الوفد."), new Span(4, 9)))
                .isEqualTo(new Words(new Span(4, 9), "الوفد"));
    }

    @Test
    void wordsThatDontMeasureTheirSpanAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Words(new Span(4, 9), "وفد"))
                .withMessageContaining("does not measure the words «وفد»");
    }
}
