package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagCommandTest {
    private static final String TEXT = "بيان الجيش\nوقال المتحدث للصحفيين إنه سيهاجم بقواته للجيش الأزرق.\n";

    @TempDir
    Path folder;

    private Run conllu() {
        return Run.of("tag", Samples.write(folder, "a.txt", TEXT), "--format", "conllu");
    }

    private List<String> rows() {
        return conllu().out().lines().filter(line -> line.contains("\t")).toList();
    }

    @Test
    void aTableHasALineForEachWord() {
        Run run = Run.of("tag", Samples.write(folder, "a.txt", TEXT));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("ل+ال+جيش").contains("س+يهاجم").contains("complementizer");
    }

    @Test
    void conlluHasTenColumnsAndNumbersFromOne() {
        assertThat(rows()).isNotEmpty().allMatch(row -> row.split("\t", -1).length == 10);
        assertThat(rows().getFirst()).startsWith("1\t");
    }

    @Test
    void conlluGivesEachCliticALine() {
        assertThat(rows())
                .anyMatch(row -> row.matches("\\d+-\\d+\tللجيش\t.*"))
                .anyMatch(row -> row.matches("\\d+\tل\tل\tADP\t.*"))
                .anyMatch(row -> row.matches("\\d+\tالجيش\t\\S+\tNOUN\t_\t.*Definite=Def.*"));
    }

    @Test
    void rangesLeadBackToTheArticle() {
        Pattern range = Pattern.compile("Range=(\\d+):(\\d+)");
        assertThat(rows()).filteredOn(row -> row.contains("\tالمتحدث\t")).allSatisfy(row -> {
            var found = range.matcher(row);
            assertThat(found.find()).isTrue();
            int start = Integer.parseInt(found.group(1));
            assertThat(TEXT.substring(start, Integer.parseInt(found.group(2)))).isEqualTo("المتحدث");
        });
    }

    @Test
    void whatIsNoArticleIsToldAndEndsWithOne() {
        Run run = Run.of("tag", Samples.write(folder, "a.txt", Samples.ENGLISH));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("a.txt");
    }
}
