package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({"-1, 0", "3, 2", "-5, -1"})
    void neitherBeginsBeforeTheTextNorEndsBeforeItBegins(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(start, end))
                .withMessage("no such span: " + start + ".." + end);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 5, 2, 5, true, true",
        "2, 5, 3, 4, true, true",
        "2, 5, 4, 6, false, true",
        "2, 5, 5, 6, false, false",
        "2, 5, 0, 2, false, false",
        "2, 5, 0, 9, false, true",
        "2, 5, 3, 3, true, true",
        "3, 3, 3, 3, true, false"
    })
    void holdsWhatLiesInsideAndMeetsWhatItSharesACharacterWith(
            int start, int end, int otherStart, int otherEnd, boolean holds, boolean meets) {
        Span span = new Span(start, end);
        Span other = new Span(otherStart, otherEnd);
        assertThat(span.holds(other)).isEqualTo(holds);
        assertThat(span.meets(other)).isEqualTo(meets);
        assertThat(other.meets(span)).isEqualTo(meets);
    }

    @Test
    void reachesOverAnotherInEitherOrder() {
        assertThat(new Span(7, 9).to(new Span(2, 3)))
                .isEqualTo(new Span(2, 3).to(new Span(7, 9)))
                .isEqualTo(new Span(2, 9));
    }

    @Test
    void comesBeforeWhatStartsLaterAndBeforeWhatIsLonger() {
        assertThat(new Span(1, 4)).isLessThan(new Span(2, 3)).isLessThan(new Span(1, 5));
    }

    @Test
    void countsUtf16CodeUnits() {
        assertThat(new Span(0, 2).of("😀 هنا")).isEqualTo("😀");
    }
}
