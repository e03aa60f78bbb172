package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is written into bodies and queries, the desk says what is wrong with it or answers.
class HostileInputTest {
    private static final Contract CONTRACT = Contract.ofDesk();
    private static final List<String> BODIES = List.of(
            "",
            "null",
            "[]",
            "{}",
            "\"\"",
            "0",
            "{",
            "{\"name\":null,\"password\":null,\"address\":null}",
            "{\"name\":[],\"password\":{},\"address\":7,\"format\":[],\"kind\":{}}",
            "{\"name\":\"a\",\"address\":\"/\\u0000\"}",
            "{\"kind\":\"merge\",\"one\":null,\"other\":null,\"why\":null}",
            "{\"format\":\"csv\",\"view\":\"/%zz?%\"}",
            "{\"format\":\"csv\",\"view\":\"/event/\"}",
            "{\"key\":null,\"queue\":null,\"verdict\":null}",
            "{\"key\":\"" + "x".repeat(5000) + "\"}",
            "[".repeat(3000),
            "{\"a\":".repeat(3000));
    private static final List<String> VALUES = List.of(
            "%00",
            "%27%20OR%201=1--",
            "%22",
            "%FF",
            "%ED%A0%80",
            "%E2%80%AE",
            "-1",
            "2147483647",
            "99999999999999999999",
            "*",
            "(",
            "type:",
            "-",
            "%22%22",
            "0000-00-00",
            "x".repeat(3000));

    @TempDir
    static Path folder;

    private static Store store;
    private static Desk desk;
    private static Browsing browser;

    @BeforeAll
    static void open() {
        store = Samples.store(folder);
        desk = Desk.start(new DeskOptions(store, Samples::lexicon, "127.0.0.1", 0, "amal"));
        browser = new Browsing(desk).withToken();
        browser.get("/api/overview");
    }

    @AfterAll
    static void close() {
        desk.close();
        store.close();
    }

    static Stream<String> posts() {
        return CONTRACT.operations().stream()
                .filter(operation -> operation.startsWith("POST "))
                .filter(operation -> !operation.endsWith("/sample"))
                .map(operation -> "/api" + operation.substring("POST ".length()));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void inABodyIsAMistakeOfTheSender(String path) {
        for (String body : BODIES) {
            assertThat(browser.status("POST", path, body)).as(body).isBetween(200, 499);
        }
    }

    static Stream<String> gets() {
        return CONTRACT.operations().stream()
                .filter(operation -> operation.startsWith("GET "))
                .map(operation -> operation.substring("GET ".length()))
                .filter(path -> !CONTRACT.parameters(path).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("gets")
    void inAQueryIsAMistakeOfTheSender(String path) {
        for (String name : CONTRACT.parameters(path)) {
            for (String value : VALUES) {
                String address = path.contains("{" + name + "}")
                        ? path.replace("{" + name + "}", value)
                        : path.replaceAll("\\{\\w+}", "any") + "?" + name + "=" + value;
                assertThat(browser.status("GET", "/api" + address, ""))
                        .as(address)
                        .isBetween(200, 499);
            }
        }
    }
}
