package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
    @Test
    void aHyphenIsStandardInputAndAllElseAPath() {
        assertThat(Place.parse("-")).isEqualTo(new Place.StandardInput());
        assertThat(Place.parse("news/a.txt")).isEqualTo(Place.of(Path.of("news/a.txt")));
        assertThat(Place.parse("ftp://waha.example")).isInstanceOf(Place.Local.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://waha.example/a?b=c, https://waha.example/a?b=c",
        "HTTP://waha.example, HTTP://waha.example",
        "https://waha.example/خبر, https://waha.example/%D8%AE%D8%A8%D8%B1",
    })
    void anAddressIsWrittenAsServersReadIt(String written, String address) {
        assertThat(Place.parse(written)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://", "https://a b/", "https:///a", "http://[x"})
    void whatIsNoAddressIsSaid(String written) {
        assertThatThrownBy(() -> Place.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("write it as https://example.org/page");
    }
}
