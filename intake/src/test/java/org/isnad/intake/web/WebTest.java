package org.isnad.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebTest {
    private static final WebLimits LIMITS =
            new WebLimits(Duration.ofSeconds(5), Duration.ofSeconds(20), 1000, 3, Duration.ofSeconds(7));

    private final List<Duration> pauses = new ArrayList<>();
    private final Web web = Web.withPrivate(LIMITS, pauses::add);
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
    void aPageIsGivenWithWhatItsServerSays() throws IOException {
        URI page = site.put("/a", new Site.Page(200, Map.of("Content-Type", "text/html", "ETag", "\"1\""), "قال"));
        Answer.Content content = (Answer.Content) fetch(page);
        assertThat(new String(content.bytes().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("قال");
        assertThat(content.mediaType()).contains("text/html");
        assertThat(content.validators().etag()).contains("\"1\"");
    }

    @Test
    void whatHasNotChangedIsNotGivenAgain() {
        URI page = site.put("/a", new Site.Page(200, Map.of("ETag", "\"1\""), "قال"));
        assertThat(web.fetch(page, new Validators(Optional.of("\"1\""), Optional.empty())))
                .isInstanceOf(Answer.Unchanged.class);
        assertThat(web.fetch(page, new Validators(Optional.of("\"0\""), Optional.empty())))
                .isInstanceOf(Answer.Content.class);
    }

    @Test
    void redirectionsAreFollowedButNotForEver() {
        site.put("/a", Site.Page.to("/b"));
        site.put("/b", Site.Page.to(site.address("/c").toString()));
        site.put("/c", Site.Page.of("text/html", "c"));
        site.put("/loop", Site.Page.to("/loop"));
        assertThat(((Answer.Content) fetch(site.address("/a"))).address()).isEqualTo(site.address("/c"));
        assertThat(refused("/loop").what()).contains("redirects more than 3 times");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "ftp://127.0.0.1/a", "jar:file:/a.jar!/b", "", "http://[", "javascript:x"})
    void aRedirectionToAnotherKindOfAddressIsNotFollowed(String location) {
        site.put("/a", Site.Page.to(location));
        assertThat(fetch(site.address("/a"))).isInstanceOf(Answer.Refused.class);
        assertThat(site.asked()).containsExactly("/robots.txt", "/a");
    }

    @Test
    void whatTheSiteClosesToProgramsIsNotAskedFor() {
        site.put("/robots.txt", Site.Page.of("text/plain", "User-agent: *\nDisallow: /secret\n"));
        site.put("/open", Site.Page.to("/secret/a"));
        assertThat(refused("/secret/a").forbidden()).isTrue();
        assertThat(refused("/open").what()).contains("robots.txt");
        assertThat(site.asked()).containsExactly("/robots.txt", "/open");
    }

    @Test
    void aSiteThatFailsToSayWhatItAllowsIsClosed() {
        site.put("/robots.txt", Site.Page.of(500));
        site.put("/a", Site.Page.of("text/html", "a"));
        assertThat(refused("/a").forbidden()).isTrue();
    }

    @Test
    void requestsToOneHostWaitForEachOther() {
        site.put("/robots.txt", Site.Page.of("text/plain", "User-agent: isnad\nCrawl-delay: 20\n"));
        site.put("/a", Site.Page.of("text/html", "a"));
        fetch(site.address("/a"));
        fetch(site.address("/a"));
        assertThat(pauses).hasSize(2).allMatch(pause -> pause.compareTo(Duration.ofSeconds(15)) > 0);
    }

    @Test
    void anAnswerWithoutEndIsCutOff() {
        URI page = site.put("/a", Site.Page.of("text/html", "a".repeat(1001)));
        assertThatThrownBy(() -> ((Answer.Content) fetch(page)).bytes().readAllBytes())
                .isInstanceOf(TooMuchException.class);
    }

    @Test
    void aServerThatSaysNothingIsLeft() throws IOException {
        WebLimits hasty = new WebLimits(Duration.ofMillis(200), Duration.ofMillis(300), 1000, 3, Duration.ZERO);
        try (ServerSocket silent = new ServerSocket(0)) {
            Answer answer = Web.withPrivate(hasty, pauses::add)
                    .fetch(URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/a"), Validators.none());
            assertThat(((Answer.Refused) answer).what()).contains("took too long");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 410, 429, 500, 503})
    void aStatusThatGivesNothingIsSaid(int status) {
        site.put("/a", Site.Page.of(status));
        assertThat(refused("/a").what()).contains("(" + status + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:%d/a", "http://localhost:%d/a", "http://[::1]:%d/a", "http://0:%d/a"})
    void thisMachineIsPrivate(String address) {
        int port = site.address("/").getPort();
        Answer answer =
                Web.publicOnly(LIMITS, pauses::add).fetch(URI.create(address.formatted(port)), Validators.none());
        assertThat(((Answer.Refused) answer).forbidden()).isTrue();
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void anAddressWithAPasswordIsNotFetched() {
        URI address = URI.create(site.address("/a").toString().replace("127", "me:secret@127"));
        assertThat(((Answer.Refused) fetch(address)).what()).contains("holds a name or password");
    }

    private Answer fetch(URI address) {
        return web.fetch(address, Validators.none());
    }

    private Answer.Refused refused(String path) {
        return (Answer.Refused) fetch(site.address(path));
    }
}
