package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.chain.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForecastTest {
    private static Forecast forecast() {
        return Forecast.of(Sample.documents().stream()
                .flatMap(document -> document.coded().statements().stream())
                .map(Traits::of));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void countsWhatTheExportWillCount(Format format) {
        Loss loss = new Loss(format.kept());
        Sample.documents().forEach(loss::count);
        Map<String, Long> expected = new HashMap<>();
        loss.gaps().forEach((words, gap) -> expected.put(words, gap.statements()));
        assertThat(forecast().gaps(format).stream()
                        .collect(Collectors.toMap(Forecast.Gap::words, gap -> (long) gap.statements())))
                .isEqualTo(expected);
    }

    @Test
    void putsFirstWhatMostStatementsLose() {
        assertThat(forecast().gaps(Format.CAMEO))
                .isSortedAccordingTo((one, other) -> Integer.compare(other.statements(), one.statements()))
                .first()
                .satisfies(gap -> assertThat(gap.aspect()).matches("[a-z-]+"));
    }

    @Test
    void knowsStatementsOfEqualTraits() {
        Statement one = Sample.documents().getFirst().coded().statements().getFirst();
        assertThat(Traits.of(one)).isEqualTo(Traits.of(one)).hasSameHashCodeAs(Traits.of(one));
        assertThat(Traits.of(one).toString()).contains("TRIGGER");
    }
}
