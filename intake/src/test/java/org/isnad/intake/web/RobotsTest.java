package org.isnad.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {
    @ParameterizedTest
    @CsvSource({
        "Disallow: /, /a, false",
        "Disallow:, /a, true",
        "Disallow: /a, /b, true",
        "Disallow: /a, /ab?x, false",
        "Disallow: /*.pdf$, /x/a.pdf, false",
        "Disallow: /*.pdf$, /x/a.pdf?y, true",
        "Disallow: /*/b, /a/b/c, false",
        "Disallow: /a*b*c, /a-c-b, true",
        "'Disallow: /a\nAllow: /a/open', /a/open/1, true",
        "'Disallow: /a\nAllow: /a', /a, true",
        "'allow: /a # here\ndisallow: /', /b, false",
    })
    void theLongestRuleDecides(String rules, String path, boolean allowed) {
        assertThat(Robots.parse("User-agent: *\n" + rules.replace("\\n", "\n")).allows(path))
                .isEqualTo(allowed);
    }

    @Test
    void theGroupOfThisProgramGoesBeforeThatOfAll() {
        Robots robots =
                Robots.parse("User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: Isnad\nDisallow: /x\n");
        assertThat(robots.allows("/a")).isTrue();
        assertThat(robots.allows("/x")).isFalse();
    }

    @Test
    void aDelayIsKeptUpToHalfAMinute() {
        assertThat(Robots.parse("User-agent: *\nCrawl-delay: 2.5").delay()).contains(Duration.ofMillis(2500));
        assertThat(Robots.parse("User-agent: *\nCrawl-delay: 9000").delay()).contains(Duration.ofSeconds(30));
        assertThat(Robots.parse("User-agent: *\nCrawl-delay: soon").delay()).isEmpty();
    }

    @Test
    void whatIsNoRulesAllowsAll() {
        assertThat(Robots.parse("<html>Disallow: nothing</html>").allows("/a")).isTrue();
    }
}
