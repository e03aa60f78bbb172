package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.store.Store;
import org.isnad.web.access.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Uploads with names that lead elsewhere.
class UploadsTest {
    private static final String TEXT = "قتل ثلاثة أشخاص في هجوم على قرية الأحمر.";

    @TempDir
    Path folder;

    private Store store;
    private Desk desk;

    @BeforeEach
    void open() {
        store = Samples.store(folder, Map.of());
        desk = Desk.start(new DeskOptions(store, Samples::lexicon, "127.0.0.1", 0, "amal"));
    }

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    private HttpResponse<String> upload(String... names) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        for (String name : names) {
            body.append("--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"")
                    .append(name)
                    .append("\"\r\nContent-Type: text/plain\r\n\r\n")
                    .append(TEXT)
                    .append(name)
                    .append("\r\n");
        }
        body.append("--edge--\r\n");
        String token = new Browsing(desk).json("/api/session").path("token").asString("");
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(desk.address() + "api/articles"))
                            .header("X-Isnad-Token", token)
                            .header("Content-Type", "multipart/form-data; boundary=edge")
                            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private List<String> sources(int wanted) throws InterruptedException {
        for (int i = 0; i < 300 && store.contents().articles() < wanted; i++) {
            Thread.sleep(100);
        }
        return store.articles().map(one -> one.source()).sorted().toList();
    }

    @ParameterizedTest
    @CsvSource({
        "../../../../tmp/isnad-away.txt, isnad-away.txt",
        "/tmp/isnad-away.txt, isnad-away.txt",
        "C:\\Users\\amal\\isnad-away.txt, isnad-away.txt"
    })
    void areKeptByTheLastPartOfTheName(String name, String kept) throws Exception {
        assertThat(upload(name.replace("\\", "\\\\")).statusCode()).isEqualTo(202);
        assertThat(sources(1)).containsExactly(kept);
        assertThat(Path.of("/tmp/isnad-away.txt")).doesNotExist();
    }

    @Test
    void areBothKeptUnderOneName() throws Exception {
        assertThat(upload("a/news.txt", "b/news.txt").statusCode()).isEqualTo(202);
        assertThat(sources(2)).containsExactly("2-news.txt", "news.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../..", ".bashrc", "a/.profile", "folder/"})
    void areRefusedWithoutAName(String name) throws Exception {
        HttpResponse<String> answer = upload(name);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(store.contents().articles()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0.txt", "..", " ", "dir/"})
    void haveAPossibleName(String name) {
        Uploads uploads = Uploads.begin();
        try {
            assertThatThrownBy(() -> uploads.keep(name, TEXT))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("needs a name");
            assertThatThrownBy(() -> uploads.keep("x".repeat(300), TEXT)).isInstanceOf(Refusal.class);
        } finally {
            uploads.remove();
        }
        assertThat(uploads.folder()).doesNotExist();
    }

    @Test
    void lieInAFolderThatOnlyThisUserReads() throws IOException {
        Uploads uploads = Uploads.begin();
        try {
            uploads.keep("one.txt", TEXT);
            assertThat(Files.readString(uploads.folder().resolve("one.txt"), StandardCharsets.UTF_8))
                    .isEqualTo(TEXT);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                assertThat(Files.getPosixFilePermissions(uploads.folder()))
                        .allMatch(permission -> permission.name().startsWith("OWNER_"));
            }
        } finally {
            uploads.remove();
        }
    }

    @Test
    void leaveNothingBehindWhenTheyAreRefused() throws Exception {
        long before = leftBehind();
        upload("good.txt", "..");
        assertThat(leftBehind()).isEqualTo(before);
    }

    /// Folders with a file of this test in them.
    private static long leftBehind() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(path -> path.getFileName().toString().startsWith("isnad-"))
                    .filter(path -> Files.exists(path.resolve("good.txt")))
                    .count();
        }
    }
}
