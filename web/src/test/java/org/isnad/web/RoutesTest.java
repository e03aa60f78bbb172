package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.lexicon.Lexicon;
import org.isnad.store.Account.Role;
import org.isnad.store.Store;
import org.isnad.web.access.Gate;
import org.isnad.web.shelf.Reading;
import org.isnad.web.shelf.Shelf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every address is described, and every address is refused to those whom it is not for.
class RoutesTest {
    private static final Contract CONTRACT = Contract.ofDesk();
    private static final String PASSWORD = "correct horse battery";
    private static final List<String> ROLES = List.of("nobody", "reader", "coder", "editor");

    @TempDir
    static Path folder;

    private static Store store;
    private static Desk desk;
    private static Browsing reader;
    private static Browsing withoutToken;

    @BeforeAll
    static void open() {
        store = Samples.store(folder, Map.of());
        store.put(Accounts.of("reader", Role.READER, PASSWORD), Instant.EPOCH);
        desk = Desk.start(new DeskOptions(store, Samples::lexicon, "127.0.0.1", 0, "amal"));
        withoutToken = loggedIn();
        reader = loggedIn().withToken();
    }

    private static Browsing loggedIn() {
        Browsing browser = new Browsing(desk);
        browser.post("/api/login", "{\"name\":\"reader\",\"password\":\"" + PASSWORD + "\"}");
        return browser;
    }

    @AfterAll
    static void close() {
        desk.close();
        store.close();
    }

    @Test
    void describesEveryAddressAndNoOther() {
        DeskOptions options = new DeskOptions(store, Lexicon::empty, "127.0.0.1", 0, "amal");
        try (Shelf shelf = new Shelf(store, Lexicon::empty);
                Reading reading = new Reading(store, Lexicon::empty, shelf)) {
            Gate gate = new Gate(store, true, "amal", InstantSource.system());
            Javalin server = Javalin.create(config -> new Routes(options, gate, shelf, reading).into(config.routes));
            assertThat(server.unsafe.internalRouter.allHttpHandlers().stream()
                            .map(handler -> handler.endpoint)
                            .filter(endpoint -> endpoint.method.isHttpMethod())
                            .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                            .filter(operation -> operation.contains(" /api/"))
                            .filter(operation -> !operation.endsWith("*"))
                            .map(operation -> operation.replace("/api/", "/")))
                    .containsExactlyInAnyOrderElementsOf(CONTRACT.operations());
        }
    }

    static Stream<String> operations() {
        return CONTRACT.operations().stream();
    }

    private static HttpResponse<String> ask(Browsing browser, String operation) {
        String[] parts = operation.split(" ", 2);
        return parts[0].equals("GET")
                ? browser.get("/api" + parts[1].replaceAll("\\{\\w+}", "any"))
                : browser.post("/api" + parts[1], "{}");
    }

    private static int rank(String operation) {
        String[] parts = operation.split(" ", 2);
        return ROLES.indexOf(CONTRACT.role(parts[0].toLowerCase(Locale.ROOT), parts[1]));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void isRefusedToThoseWhoHaveNotLoggedIn(String operation) {
        if (rank(operation) > 0) {
            HttpResponse<String> answer = ask(new Browsing(desk), operation);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(CONTRACT.differencesOfProblem(Json.MAPPER.readTree(answer.body())))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void isRefusedToThoseWhoMayOnlyRead(String operation) {
        if (rank(operation) > 1) {
            HttpResponse<String> answer = ask(reader, operation);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(Json.MAPPER.readTree(answer.body()).path("error").asString(""))
                    .isEqualTo("role");
            assertThat(CONTRACT.differencesOfProblem(Json.MAPPER.readTree(answer.body())))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void isRefusedWithoutTheTokenOfTheSession(String operation) {
        if (operation.startsWith("POST") && rank(operation) > 0) {
            HttpResponse<String> answer = ask(withoutToken, operation);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(Json.MAPPER.readTree(answer.body()).path("error").asString(""))
                    .isEqualTo("token");
        }
    }
}
