package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.chain.Statement;
import org.isnad.knowledge.FigureRule;
import org.isnad.statement.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProtectionTest {
    private static final String VICTIM = "كريم السروجي";
    private static final String SUSPECT = "يوسف المعراوي";
    private static final String SPOKESMAN = "سالم الدروبي";
    private static final String DOC = "sada-rand-0320-9";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Format.class)
    void noFormatNamesPrivatePeopleOrLeadsToThem(Format format) {
        String words = Sample.words(Sample.export(format, Sample.settings(), folder.resolve("out")));
        assertThat(words)
                .doesNotContain(VICTIM, SUSPECT)
                .doesNotContain("0096300012345", "karim.family", "https://example.org", "www.example.net");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"JSONL", "CSV", "PLOVER", "WEB_ANNOTATION", "PARQUET"})
    void peopleInAPublicRoleKeepTheirNames(Format format) {
        assertThat(Sample.words(Sample.export(format, Sample.settings(), folder.resolve("out"))))
                .contains(SPOKESMAN);
    }

    @Test
    void namesStayWhereTheUserAsksForThemButLinksDoNot() {
        Settings named = new Settings(
                Filter.none(), FigureRule.UCDP, true, true, false, Optional.empty(), Optional.empty(), Sample.KEY);
        String words = Sample.words(Sample.export(Format.CSV, named, folder.resolve("out")));
        assertThat(words).contains(VICTIM, SUSPECT).doesNotContain("https://example.org", "0096300012345");
    }

    @Test
    void onePersonHasOnePseudonymInAllRoles() {
        List<Statement> statements = safe(Sample.KEY).coded().statements();
        Set<String> ids = Set.copyOf(statements.stream()
                .flatMap(statement ->
                        java.util.stream.Stream.concat(statement.agents().stream(), statement.targets().stream()))
                .filter(one -> one.name().text().indexOf(Contacts.BLOCK) >= 0)
                .flatMap(one -> one.id().stream())
                .toList());
        assertThat(ids).hasSize(2).allMatch(id -> id.matches("person-[0-9a-f]{10}"));
    }

    @Test
    void anotherKeyGivesOtherPseudonyms() {
        assertThat(pseudonyms(safe("one key"))).isNotEqualTo(pseudonyms(safe("another key")));
    }

    @Test
    void everyOffsetStillFits() {
        Document document = safe(Sample.KEY);
        String before = original().text().orElseThrow();
        assertThat(document.text().orElseThrow()).hasSameSizeAs(before);
        for (Statement statement : document.coded().statements()) {
            assertThat(document.words(statement.trigger().span()))
                    .contains(statement.trigger().text());
        }
    }

    @Test
    void printsOfSentencesThatNameSomebodyAreLeftOut() {
        assertThat(original().coded().context().passages()).hasSize(5);
        assertThat(safe(Sample.KEY).coded().context().passages()).hasSize(2);
    }

    private static List<Optional<String>> pseudonyms(Document document) {
        return document.coded().statements().stream()
                .flatMap(statement -> statement.targets().stream())
                .map(Participant::id)
                .toList();
    }

    private static Document original() {
        return Sample.documents().stream()
                .filter(document -> document.coded().doc().equals(DOC))
                .findFirst()
                .orElseThrow();
    }

    private static Document safe(String key) {
        return new Protection(Settings.all(key)).of(original());
    }
}
