package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.isnad.intake.web.Site;
import org.isnad.intake.web.Web;
import org.isnad.intake.web.WebLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetchingTest {
    private static final String FEED = "<rss><channel><title>الواحة</title><item><title>" + Samples.PAGE_FIRST
            + "</title></item><item><title>" + Samples.PAGE_SECOND + "</title></item></channel></rss>";

    private static final int CUTS = Integer.getInteger("isnad.cuts", 8);

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
    void thePageBehindAnEntryIsTheArticleAndTheFeedTellsWhatItDoesNot() {
        URI page = site.put("/1", Site.Page.of("text/html; charset=utf-8", Samples.page("")));
        Outcome.Read read = (Outcome.Read) fetch(feed(page.toString())).getFirst();
        assertThat(read.where()).isEqualTo(page.toString());
        assertThat(read.article().text()).contains(Samples.PAGE_SECOND);
        assertThat(read.article().outlet()).contains("الواحة");
        assertThat(read.article().date()).contains(LocalDate.of(2016, 10, 24));
    }

    @Test
    void theFeedsOwnTextIsTakenWhenThePageIsNotGiven() {
        String page = site.put("/1", Site.Page.of("image/png", "x")) + "2";
        assertThat(Samples.summary(fetch(feed(page)))).containsExactly("unreadable", page);
    }

    @Test
    void robotsAreAskedForPagesToo() {
        site.put("/robots.txt", Site.Page.of("text/plain", "User-agent: *\nDisallow: /closed"));
        String page = site.put("/closed/1", Site.Page.of("text/html", Samples.page("")))
                .toString();
        assertThat(Samples.summary(fetch(feed(page)))).containsExactly("forbidden", page);
        assertThat(site.asked()).doesNotContain("/closed/1");
    }

    @Test
    void linksAreNotFollowedWhenTheUserSaysSo() {
        String page =
                site.put("/1", Site.Page.of("text/html", Samples.page(""))).toString();
        assertThat(Samples.summary(fetch(feed(page), false))).containsExactly(page);
        assertThat(site.asked()).doesNotContain("/1");
    }

    @Test
    void aPageThatWasReadBeforeIsNotFetchedAgain() {
        URI page = site.put("/1", Site.Page.of("text/html; charset=utf-8", Samples.page("")));
        fetch(feed(page.toString()));
        assertThat(fetch(feed(page.toString()))).containsExactly(new Outcome.Unchanged(page.toString()));
        assertThat(site.asked()).containsOnlyOnce("/1");
    }

    @Test
    void aPageWithAnEtagIsAskedForNewsOnly() {
        Map<String, String> headers = Map.of("Content-Type", "text/html; charset=utf-8", "ETag", "\"7\"");
        URI page = site.put("/1", new Site.Page(200, headers, Samples.page("")));
        fetch(feed(page.toString()));
        assertThat(fetch(feed(page.toString()))).containsExactly(new Outcome.Unchanged(page.toString()));
        assertThat(site.asked()).endsWith("/1=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "ftp://127.0.0.1/1", "mailto:x@example.org", "http://", "a b", "/1", "?"})
    void whatIsNoAddressOfTheWebIsNotFollowed(String link) {
        assertThat(Samples.summary(fetch(feed(link)))).containsExactly(link);
        assertThat(site.asked()).containsExactly("/robots.txt", "/feed");
    }

    @Test
    void aFeedThatIsLinkedToIsNotFollowedFurther() {
        URI end = site.put("/1", Site.Page.of("text/html", Samples.page("")));
        URI inner = site.put("/inner", Site.Page.of("application/rss+xml", rss(end.toString())));
        fetch(feed(inner.toString()));
        assertThat(site.asked()).contains("/inner").doesNotContain("/1");
    }

    private URI feed(String link) {
        return site.put("/feed", Site.Page.of("application/rss+xml; charset=utf-8", rss(link)));
    }

    private static String rss(String link) {
        return "<rss><channel><title>الواحة</title><item><title>" + Samples.PAGE_FIRST + "</title><link>" + link
                + "</link><pubDate>Mon, 24 Oct 2016 10:00:00 GMT</pubDate></item></channel></rss>";
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

    @Test
    void ofAPageThatBreaksOffAnywhereNothingIsTaken() {
        Site.Page whole = Site.Page.of("text/html; charset=utf-8", Samples.page(""));
        int length = Samples.utf8(whole.body()).length;
        Random random = new Random(7);
        for (int i = 0; i < CUTS; i++) {
            URI page = site.put("/" + i, whole.without(1 + random.nextInt(length - 1)));
            assertThat(Samples.summary(fetch(page))).containsExactly("unreadable");
        }
        System.out.printf(
                "fault\tthe network gone in the middle of a page that is fetched\t%d\tnothing of it was taken, the rejection says"
                        + " so\tnothing\t`FetchingTest`%n",
                CUTS);
    }

    @Test
    void whatIsMissingOfLinesThatBrokeOffIsAskedForAgain() {
        // More than what is read at once.
        String line = Samples.json("a") + "\n";
        String lines = line.repeat(90_000 / Samples.utf8(line).length) + Samples.json("b");
        Map<String, String> headers = Map.of("Content-Type", "application/x-ndjson", "ETag", "\"1\"");
        Site.Page whole = new Site.Page(200, headers, lines);
        URI address = site.put("/news.jsonl", whole.without(20));
        assertThat(Samples.summary(fetch(address))).startsWith("a").endsWith("unreadable");
        site.put("/news.jsonl", whole);
        assertThat(Samples.summary(fetch(address))).endsWith("b");
        assertThat(fetch(address)).containsExactly(new Outcome.Unchanged(address.toString()));
    }

    private List<Outcome> fetch(URI address) {
        return fetch(address, true);
    }

    private List<Outcome> fetch(URI address, boolean follow) {
        WebLimits limits = new WebLimits(Duration.ofSeconds(5), Duration.ofSeconds(20), 100_000, 3, Duration.ZERO);
        Unnamed unnamed = new Unnamed(new Formats(Settings.none()), false);
        Source source = new Fetching(Web.withPrivate(limits, pause -> {}), new Manners(true, follow, visits()), unnamed)
                .fetch(address);
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
