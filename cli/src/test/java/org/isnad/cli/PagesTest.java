package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Consumer;
import org.isnad.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    /// What is said of a statement under its sentence is left to the terminal to wrap.
    private static final String STATEMENT = "    ";

    @Test
    void showPutsStatementsUnderTheirSentence() {
        String page = page(false, console -> new ShowPage(Samples.document(), console).print());
        assertThat(plain(page)).endsWith("""
                .
                    s1  ASSAULT/bombing  actual  هجوما · كتائب الفجر الأزرق → ثكنة · in مرجانة · killed 3 · 2016-10-25*
                        says سليم الوادي (قال, asserts, telephone)
                """);
    }

    @Test
    void showColoursTheWordsThatCarryAStatement() {
        String page = page(true, console -> new ShowPage(Samples.document(), console).print());
        assertThat(page).contains("\u001b[32mهجوما\u001b[0m");
    }

    @Test
    void withoutATerminalThereIsNoColour() {
        String page = page(false, console -> new ShowPage(Samples.document(), console).print());
        assertThat(page).doesNotContain("\u001b");
    }

    @Test
    void explainTellsEveryPart() {
        Document document = Samples.document();
        String page = page(
                false,
                console -> new ExplainPage(document, console)
                        .print(document.coded().statements().getFirst()));
        assertThat(plain(page)).isEqualTo("""
                a1#s1  ASSAULT/bombing  actual
                  rule        attack.noun/3
                  version     1+2
                  confidence  0.83
                  words       هجوما [106..111]
                  quote       شنوا هجوما على ثكنة
                  agent       كتائب الفجر الأزرق [52..70], known as blue-dawn, through الكتائب [93..100]
                  target      ثكنة [116..120]
                  place       مرجانة [29..35]
                  time        2016-10-25, from الثلاثاء [135..143], reckoned from the day of publication
                  counts      killed 3
                  status      actual
                  Chain, nearest speaker first
                    1 سليم الوادي [71..82], asserts by قال [36..39], through telephone, rule saying.said/1
                  Evidence
                    trigger: an attack noun after its light verb
                """);
    }

    @Test
    void theReportHasAllSections() {
        Knowledge knowledge = Knowledge.of(Samples.document().coded());
        String page = page(false, console -> new ReportPage(knowledge, 10, console).print());
        assertThat(plain(page)).isEqualTo("""
                1 article · 1 outlet · 1 statement

                Outlets
                outlet  articles  statements  from        to
                shaam          1           1  2016-10-25  2016-10-25

                Statements by type
                type     all  actual  denied  planned  requested  possible  unconfirmed
                ASSAULT    1       1       ·        ·          ·         ·            ·

                Who says what
                speaker      status  statement                                                                 when         article
                سليم الوادي  actual  ASSAULT/bombing هجوما · كتائب الفجر الأزرق → ثكنة · in مرجانة · killed 3  2016-10-25*  a1#s1
                * reckoned from the day of publication

                Ties
                none

                Contradictions, side by side
                none
                """);
    }

    @Test
    void aTableWithoutRowsSaysSoInPlaceOfItsHeadings() {
        String page = page(false, console -> new Table(Table.Column.whole("tie")).print(console));
        assertThat(page).isEqualTo("none\n");
    }

    @Test
    void whoAsksForAnUnknownNameIsToldWhereToLook() {
        assertThat(plain(Wording.nobody("كتائب الفجر الأزرق")))
                .startsWith("isnad: nobody is called كتائب الفجر الأزرق: ")
                .contains("'isnad actors'", "'isnad lexicon'");
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 90, 120, 200})
    void noLineIsWiderThanTheTerminal(int width) {
        Document document = Samples.document();
        String page = page(false, width, console -> {
            new ReportPage(Knowledge.of(document.coded()), 10, console).print();
            new ShowPage(document, console).print();
            StatementTable.print(document.article(), document.coded(), console);
        });
        assertThat(page.lines().filter(line -> !line.startsWith(STATEMENT)))
                .allMatch(line -> Columns.of(line) <= width);
    }

    private static String page(boolean colours, Consumer<Console> printing) {
        return page(colours, 120, printing);
    }

    private static String page(boolean colours, int width, Consumer<Console> printing) {
        StringWriter written = new StringWriter();
        PrintWriter out = new PrintWriter(written);
        printing.accept(new Console(out, out, width, colours, false));
        out.flush();
        return written.toString();
    }

    /// Without the isolates, which editors would not show.
    private static String plain(String page) {
        return page.replace(String.valueOf(Isolate.OPEN), "").replace(String.valueOf(Isolate.CLOSE), "");
    }
}
