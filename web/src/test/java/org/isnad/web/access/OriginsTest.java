package org.isnad.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {
    @ParameterizedTest
    @CsvSource({
        "localhost:8080, true",
        "LOCALHOST, true",
        "127.0.0.1:8080, true",
        "127.1.2.3, true",
        "[::1]:8080, true",
        "localhost.example:8080, false",
        "127.0.0.1.example, false",
        "desk.example, false",
        "192.168.1.5:8080, false"
    })
    void knowsTheNamesOfThisComputer(String host, boolean local) {
        assertThat(Origins.isLocalName(Optional.of(host))).isEqualTo(local);
    }

    @Test
    void refusesARequestWithoutAHost() {
        assertThat(Origins.isLocalName(Optional.empty())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:8080, http://localhost:8080, same-origin, true",
        "localhost:8080, , , true",
        "localhost:8080, http://localhost:9090, , false",
        "localhost:8080, null, , false",
        "localhost:8080, not an origin, , false",
        "localhost:8080, , cross-site, false",
        "localhost:8080, , same-site, false"
    })
    void knowsItsOwnPages(String host, String origin, String site, boolean own) {
        assertThat(Origins.isOwn(Optional.of(host), Optional.ofNullable(origin), Optional.ofNullable(site)))
                .isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, true", "::1, true", "localhost, true", "0.0.0.0, false", "192.0.2.1, false"})
    void knowsWhichHostsOnlyThisComputerReaches(String host, boolean loopback) {
        assertThat(Origins.isLoopback(host)).isEqualTo(loopback);
    }

    @Test
    void saysWhatIsNoHost() {
        assertThatThrownBy(() -> Origins.isLoopback("no host")).hasMessageContaining("is no host");
    }
}
