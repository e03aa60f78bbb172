package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.intake.web.Site;
import org.isnad.intake.web.Web;
import org.isnad.intake.web.WebLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchingTest {
    private static final String FEED = "<rss><channel><title>الواحة</title><item><title>" + Samples.PAGE_FIRST
            + "</title></item><item><title>" + Samples.PAGE_SECOND + "</title></item></channel></rss>";

    private final Map<URI, Visits.Visit> kept = new HashMap<>();
    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aPageIsAnArticleUnderItsAddress() {
        URI page = site.put("/a", Site.Page.of("text/html; charset=utf-8", Samples.page("")));
        Outcome.Read read = (Outcome.Read) fetch(page).getFirst();
        assertThat(read.article().id()).isEqualTo(page.toString());
        assertThat(read.where()).isEqualTo(page.toString());
        assertThat(read.article().text()).contains(Samples.PAGE_SECOND);
    }

    @ParameterizedTest
    @CsvSource({
        "/feed, application/rss+xml",
        "/feed, text/xml",
        "/feed, text/html",
        "/feed.rss, application/octet-stream",
        "/feed, text/plain",
    })
    void aFeedIsKnownWhateverItsServerCallsIt(String path, String mediaType) {
        URI feed = site.put(path, Site.Page.of(mediaType, FEED));
        assertThat(fetch(feed)).hasSize(mediaType.equals("text/html") ? 1 : 2);
    }

    @Test
    void whatIsNotGivenIsARejection() {
        assertThat(Samples.summary(fetch(URI.create(site.put("/a", Site.Page.of("image/png", "x")) + "b"))))
                .containsExactly("unreadable");
    }

    @Test
    void whatWasReadBeforeIsAskedForNewsOnly() {
        URI feed = site.put(
                "/feed", new Site.Page(200, Map.of("Content-Type", "application/rss+xml", "ETag", "\"1\""), FEED));
        assertThat(fetch(feed)).hasSize(2);
        assertThat(kept.get(feed))
                .satisfies(visit -> assertThat(visit.articles()).hasSize(2));
        assertThat(fetch(feed)).containsExactly(new Outcome.Unchanged(feed.toString()));
        assertThat(site.asked()).containsExactly("/robots.txt", "/feed", "/robots.txt", "/feed=");
    }

    @Test
    void whatGaveNoArticleIsAskedForAgain() {
        URI page = site.put("/a", new Site.Page(200, Map.of("Content-Type", "text/plain", "ETag", "\"1\""), "x"));
        fetch(page);
        assertThat(kept).isEmpty();
    }

    @Test
    void anAddressIsFetchedThroughTheDoorOnlyIfItIsPublic() {
        URI page = site.put("/a", Site.Page.of("text/html", Samples.page("")));
        try (var outcomes = Intake.of(Settings.none()).from(List.of(Place.parse(page.toString())))) {
            assertThat(Samples.summary(outcomes.toList())).containsExactly("forbidden");
        }
        assertThat(site.asked()).isEmpty();
    }

    private List<Outcome> fetch(URI address) {
        WebLimits limits = new WebLimits(Duration.ofSeconds(5), Duration.ofSeconds(20), 100_000, 3, Duration.ZERO);
        Unnamed unnamed = new Unnamed(new Formats(Settings.none()), false);
        Source source = new Fetching(Web.withPrivate(limits, pause -> {}), visits(), unnamed).fetch(address);
        List<Outcome> all = new ArrayList<>();
        for (Optional<Outcome> next = source.next(); next.isPresent(); next = source.next()) {
            all.add(next.get());
        }
        return all;
    }

    private Visits visits() {
        return new Visits() {
            @Override
            public Optional<Visit> find(URI address) {
                return Optional.ofNullable(kept.get(address));
            }

            @Override
            public void keep(URI address, Visit visit) {
                kept.put(address, visit);
            }
        };
    }
}
