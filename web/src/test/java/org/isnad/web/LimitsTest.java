package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.isnad.lexicon.Lexicon;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Those who ask for too much, or too slowly.
class LimitsTest {
    private static final int SLOW = 8;

    @TempDir
    static Path folder;

    private static Store store;
    private static Desk desk;

    @BeforeAll
    static void open() {
        store = Samples.store(folder, Map.of());
        desk = Desk.start(new DeskOptions(store, Lexicon::empty, "127.0.0.1", 0, "amal"));
    }

    @AfterAll
    static void close() {
        desk.close();
        store.close();
    }

    @Test
    void headersHaveAnEnd() throws IOException {
        Wire.Answer answer = Wire.get(desk, "/api/session", "X-Long: " + "x".repeat(Limits.HEADERS));
        assertThat(answer.status()).isEqualTo(431);
        assertThat(answer.body()).doesNotContainIgnoringCase("jetty", "\tat ");
        assertThat(Wire.get(desk, "/api/session", "X-Long: " + "x".repeat(Limits.HEADERS / 2))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void addressesHaveAnEnd() throws IOException {
        assertThat(Wire.get(desk, "/" + "x".repeat(Limits.HEADERS)).status()).isIn(414, 431);
    }

    @Test
    void manyHeadersHaveAnEnd() throws IOException {
        String[] headers = new String[1000];
        java.util.Arrays.setAll(headers, i -> "X-" + i + ": 12345");
        assertThat(Wire.get(desk, "/api/session", headers).status()).isEqualTo(431);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/login", "/api/searches"})
    void bodiesHaveAnEnd(String path) throws IOException {
        assertThat(Wire.post(desk, path, "\"" + "x".repeat(Limits.BODY) + "\"", "X-Isnad-Token: " + token())
                        .status())
                .isEqualTo(413);
    }

    /// Without a length before it, and without an end.
    @Test
    void bodiesInPiecesHaveAnEnd() throws IOException {
        try (Wire wire = new Wire(desk)) {
            wire.write("POST /api/login HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
            String piece = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
            int pieces = 0;
            while (pieces < 1000 && wire.write(piece)) {
                pieces++;
            }
            assertThat(pieces).isLessThan(1000);
        }
    }

    @Test
    void uploadsHaveAnEnd() throws IOException {
        try (Wire wire = new Wire(desk)) {
            wire.write("POST /api/articles HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Isnad-Token: "
                    + token()
                    + "\r\nContent-Type: multipart/form-data; boundary=edge\r\nContent-Length: " + 2L * Limits.UPLOAD
                    + "\r\n\r\n--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\n");
            String piece = "x".repeat(1_000_000);
            int megabytes = 0;
            while (megabytes < 2 * Limits.UPLOAD / piece.length() && wire.write(piece)) {
                megabytes++;
            }
            assertThat(megabytes).isLessThan(Limits.UPLOAD / piece.length() + 50);
        }
    }

    @Test
    void nobodyUploadsWithoutTheToken() throws IOException {
        try (Wire wire = new Wire(desk)) {
            String type = "multipart/form-data; boundary=edge";
            wire.write("POST /api/articles HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
                    + "\r\nContent-Length: 100000000\r\n\r\n");
            assertThat(wire.answer().status()).isEqualTo(403);
        }
    }

    private static String token() throws IOException {
        String session = Wire.get(desk, "/api/session").body();
        return Json.MAPPER
                .readTree(session.substring(session.indexOf('{'), session.lastIndexOf('}') + 1))
                .path("token")
                .asString("");
    }

    @Test
    void othersAreAnsweredWhileSomeAreSlow() throws IOException {
        List<Wire> slow = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW; i++) {
                Wire wire = new Wire(desk);
                wire.write(
                        i % 2 == 0
                                ? "GET / HT"
                                : "POST /api/login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 90\r\n\r\n{");
                slow.add(wire);
            }
            assertThat(Wire.get(desk, "/api/session").status()).isEqualTo(200);
        } finally {
            for (Wire wire : slow) {
                wire.close();
            }
        }
    }

    /// The same impatience as the desk's, in a hurry.
    private static Server hurried() throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.addBean(new Impatience(server, Duration.ofSeconds(1)));
        server.start();
        return server;
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/1.1\r\nX: ", ""})
    void headersThatComeInDropsAreNotWaitedFor(String beginning) throws Exception {
        Server server = hurried();
        try (Wire wire = new Wire(((ServerConnector) server.getConnectors()[0]).getLocalPort())) {
            wire.write(beginning);
            int drops = 0;
            while (drops < 200 && wire.write("x")) {
                Thread.sleep(50);
                drops++;
            }
            assertThat(drops).isBetween(10, 100);
        } finally {
            server.stop();
        }
    }
}
