package org.isnad.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// What sites may answer when asked for their robots.txt, found by covering code. In the ordinary build only the kept
/// inputs run; see CONTRIBUTING.md for a campaign.
class FuzzRobotsTest {
    @FuzzTest(maxDuration = "1m")
    @DictionaryEntries({"User-agent: ", "Disallow: ", "Allow: ", "Crawl-delay: ", "isnad", "*", "$", "%2F"})
    void robots(byte[] bytes) {
        Robots robots = Robots.parse(new String(bytes, StandardCharsets.UTF_8));
        robots.delay().ifPresent(delay -> assertThat(delay).isBetween(Duration.ZERO, Duration.ofSeconds(30)));
        assertThat(robots.allows("/robots.txt") || !robots.rules().isEmpty()).isTrue();
    }
}
