package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {
    private static final CodedArticle ATTACK = Sample.article("marsad-sahel-0305-2");

    @Test
    void withoutAskingAllIsExported() {
        assertThat(Filter.none().of(ATTACK)).containsSame(ATTACK);
    }

    @Test
    void aTypeIsKept() {
        assertThat(kept(types(StatementType.CLAIM))).isNotEmpty().allMatch(one -> one.type() == StatementType.CLAIM);
    }

    @Test
    void anArticleWithNothingThatFitsIsNotExported() {
        assertThat(types(StatementType.SANCTION).of(ATTACK)).isEmpty();
    }

    @Test
    void aStatusIsKept() {
        Filter denied =
                new Filter(Optional.empty(), Optional.empty(), List.of(), Set.of(), List.of(), Set.of(Status.DENIED));
        assertThat(kept(denied)).isNotEmpty().allMatch(one -> one.status() == Status.DENIED);
    }

    @ParameterizedTest
    @CsvSource({"fajr-al-wadi, true", "فجر الوادي, true", "نادر الزرقوني, true", "nobody-at-all, false"})
    void anActorIsFoundByIdAndByName(String actor, boolean found) {
        Filter filter = new Filter(Optional.empty(), Optional.empty(), List.of(actor), Set.of(), List.of(), Set.of());
        assertThat(filter.of(ATTACK).isPresent()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"XS, true", "XS-QA, true", "هلبين, true", "XS-Q, false", "PK, false"})
    void aPlaceHoldsWhatLiesInIt(String place, boolean found) {
        Filter filter = new Filter(Optional.empty(), Optional.empty(), List.of(), Set.of(), List.of(place), Set.of());
        assertThat(filter.of(ATTACK).isPresent()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-04, 2024-03-05, true", "2024-03-06, , false", ", 2017-12-31, false", ", 2018-06-01, true"})
    void daysAreThoseOfWhatHappenedBothEndsIncluded(LocalDate from, LocalDate to, boolean found) {
        Filter filter = new Filter(
                Optional.ofNullable(from), Optional.ofNullable(to), List.of(), Set.of(), List.of(), Set.of());
        assertThat(filter.of(ATTACK).isPresent()).isEqualTo(found);
    }

    @Test
    void aTimeOfNoKnownYearIsInNoPeriod() {
        Stream<Statement> dated = kept(new Filter(
                        Optional.of(LocalDate.of(1900, 1, 1)),
                        Optional.empty(),
                        List.of(),
                        Set.of(),
                        List.of(),
                        Set.of()))
                .stream();
        assertThat(dated)
                .noneMatch(one -> one.time()
                        .filter(time -> time.toString().startsWith("XXXX"))
                        .isPresent());
    }

    private static Filter types(StatementType type) {
        return new Filter(Optional.empty(), Optional.empty(), List.of(), Set.of(type), List.of(), Set.of());
    }

    private static List<Statement> kept(Filter filter) {
        return filter.of(ATTACK).map(CodedArticle::statements).orElse(List.of());
    }
}
