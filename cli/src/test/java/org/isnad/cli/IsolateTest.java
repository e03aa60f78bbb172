package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IsolateTest {
    @Test
    void arabicIsIsolated() {
        assertThat(Isolate.of("هجوم")).isEqualTo("\u2068هجوم\u2069");
    }

    @Test
    void latinIsLeftAlone() {
        assertThat(Isolate.of("bbc")).isEqualTo("bbc");
    }

    @Test
    void whatSteersTheTerminalIsTakenOut() {
        assertThat(Isolate.of("a\u001b[31mb\u202e c\r\nd\u2069")).isEqualTo("a [31mb c d");
    }
}
