package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "هجوم, 4",
        "مُهاجِم, 5",
        "\u2068هجوم\u2069, 4",
        "日本, 4",
        "😀, 2",
        "'', 0",
    })
    void marksAndControlsTakeNoRoom(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @Test
    void whatFitsStaysAsItIs() {
        assertThat(Columns.fit("هجوم", 4)).isEqualTo("هجوم");
    }

    @Test
    void aCutClosesTheIsolateThatItLeavesOpen() {
        assertThat(Columns.fit("\u2068هجوم كبير\u2069 x", 5)).isEqualTo("\u2068هجوم\u2069…");
    }

    @Test
    void aCutLeavesNoEmptyIsolate() {
        assertThat(Columns.fit("abc \u2068هجوم\u2069", 5)).isEqualTo("abc …");
    }

    @Test
    void paddingCountsColumnsNotCharacters() {
        assertThat(Columns.left("مُهاجِم", 7) + "|").isEqualTo("مُهاجِم  |");
        assertThat(Columns.right("\u2068هجوم\u2069", 6)).isEqualTo("  \u2068هجوم\u2069");
    }
}
