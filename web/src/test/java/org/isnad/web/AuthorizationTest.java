package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.javalin.Javalin;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.lexicon.Lexicon;
import org.isnad.web.access.Gate;
import org.isnad.web.shelf.Reading;
import org.isnad.web.shelf.Shelf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every route for every role, as `authorization.md` has it.
class AuthorizationTest {
    private static final Cells CELLS = Cells.read();

    @TempDir
    static Path folder;

    private static Guarded guarded;

    @BeforeAll
    static void open() {
        guarded = Guarded.open(folder);
    }

    @AfterAll
    static void close() {
        guarded.close();
    }

    @Test
    void everyRouteHasARow() {
        DeskOptions options = new DeskOptions(guarded.store(), Lexicon::empty, "127.0.0.1", 0, "amal");
        try (Shelf shelf = new Shelf(guarded.store(), Lexicon::empty);
                Reading reading = new Reading(guarded.store(), Lexicon::empty, shelf)) {
            Gate gate = new Gate(guarded.store(), true, "amal", InstantSource.system());
            Javalin server = Javalin.create(config -> new Routes(options, gate, shelf, reading).into(config.routes));
            Set<String> routes = server.unsafe.internalRouter.allHttpHandlers().stream()
                    .map(handler -> handler.endpoint)
                    .filter(endpoint -> endpoint.method.isHttpMethod())
                    .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                    .collect(Collectors.toSet());
            assertThat(CELLS.rows().stream().map(Cells.Row::route).distinct())
                    .containsExactlyInAnyOrderElementsOf(routes);
        }
    }

    static Stream<Cells.Cell> cells() {
        return CELLS.all();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void answersAsTheTableHasIt(Cells.Cell cell) {
        assumeTrue(
                !cell.row().route().equals("GET /*") || Desk.class.getResource("pages/index.html") != null,
                "the pages are not built: npm is absent");
        assertThat(guarded.status(cell.role(), cell.row())).isEqualTo(cell.status());
    }

    static Stream<Cells.Cell> readingCells() {
        return CELLS.all()
                .filter(cell -> !cell.row().isChanging())
                .filter(cell -> !cell.row().path().equals("/api/progress"));
    }

    @ParameterizedTest
    @MethodSource("readingCells")
    void tellsByHeadNoMoreThanByGet(Cells.Cell cell) {
        int status =
                guarded.as(cell.role()).status("HEAD", guarded.filled(cell.row().path()), "");
        assertThat(status).isIn(401, 403, cell.role().equals("editor") ? 200 : cell.status());
    }

    static Stream<Cells.Row> rows() {
        return CELLS.rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void doesNothingByOtherMethods(Cells.Row row) {
        for (String method : new String[] {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"}) {
            assertThat(guarded.as("editor").status(method, guarded.filled(row.path()), ""))
                    .as(method)
                    .isBetween(400, 499);
        }
    }

    static Stream<Cells.Row> changingRows() {
        return rows().filter(Cells.Row::isChanging);
    }

    @ParameterizedTest
    @MethodSource("changingRows")
    void takesNoChangeFromAnotherSite(Cells.Row row) {
        long before = guarded.store().log().count();
        for (String[] header : new String[][] {
            {"Origin", "http://elsewhere.example"},
            {"Origin", "null"},
            {"Sec-Fetch-Site", "cross-site"},
            {"Sec-Fetch-Site", "same-site"}
        }) {
            assertThat(guarded.status("editor", row, header)).as(header[1]).isEqualTo(403);
        }
        assertThat(guarded.store().log().count()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"/api/overview", "/api/export?view=/", "/api/review/gold", "/api/session", "/api/search?q=a"})
    void changesNothingWhereItIsAskedToRead(String path) {
        long before = guarded.store().log().count();
        guarded.as("editor").get(path);
        assertThat(guarded.store().log().count()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("changingRows")
    void takesNoChangeWithoutTheTokenOfTheSession(Cells.Row row) {
        boolean session = row.path().endsWith("/login") || row.path().endsWith("/logout");
        assumeTrue(!session, "logging in and out need none: they are refused to other sites");
        Browsing browser = new Browsing(guarded.desk());
        browser.post("/api/login", guarded.filled("{\"name\":\"editor\",\"password\":\"{password}\"}"));
        assertThat(browser.status("POST", row.path(), guarded.filled(row.body())))
                .isEqualTo(403);
        String stranger = guarded.as("coder").json("/api/session").path("token").asString("");
        assertThat(browser.status("POST", row.path(), guarded.filled(row.body()), "X-Isnad-Token", stranger))
                .isEqualTo(403);
    }
}
