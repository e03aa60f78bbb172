package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.isnad.text.Article;
import org.isnad.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFileTest {
    @TempDir
    private Path folder;

    @Test
    void theBodyIsReadAndTheBoilerplateIsNot() throws IOException {
        assertThat(article(Samples.page("")).text())
                .isEqualTo(Samples.PAGE_TITLE + "\n" + Samples.PAGE_FIRST + "\n" + Samples.PAGE_SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"datePublished\": \"2016-10-25T01:00:00+03:00\","
                        + " \"headline\": \"انفجار في الميناء\", \"publisher\": {\"name\": \"al-waha\"}}</script>",
                "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"WebPage\"}, {\"@type\": [\"Article\"],"
                        + " \"datePublished\": \"2016-10-25\", \"headline\": \"انفجار في الميناء\","
                        + " \"publisher\": [{\"name\": \"al-waha\"}]}]}</script>",
                "<meta property='og:title' content='انفجار في الميناء'><meta property='og:site_name' content='al-waha'>"
                        + "<meta property='article:published_time' content='2016-10-25T10:00:00Z'>",
                "<script type='application/ld+json'>{broken</script><meta property='og:site_name' content=' al-waha '>"
                        + "<meta name='pubdate' content='Tue, 25 Oct 2016 10:00:00 +0300'>",
            })
    void titleOutletAndDayComeFromTheMetadata(String head) throws IOException {
        Article article = article(Samples.page(head));
        assertThat(article.text()).startsWith(Samples.PAGE_TITLE + "\n");
        assertThat(article.outlet()).contains("al-waha");
        assertThat(article.date()).contains(LocalDate.of(2016, 10, 25));
    }

    @ParameterizedTest
    @CsvSource({
        "<time datetime='2016-10-25T08:00+03:00'>الثلاثاء</time>, 2016-10-25",
        "<time datetime='2016-10-25'></time><time datetime='2016-10-25T09:00'></time>, 2016-10-25",
        "<time datetime='2016-10-25'></time><time datetime='2016-10-26'></time>,",
        "<time datetime='2016-10-20'></time><time pubdate datetime='2016-10-25'></time>, 2016-10-25",
        "<time datetime='yesterday'></time>,",
    })
    void aTimeElementTellsTheDayUnlessOthersTellAnother(String times, LocalDate day) throws IOException {
        assertThat(article(Samples.page("").replace("<article>", "<article>" + times))
                        .date())
                .isEqualTo(java.util.Optional.ofNullable(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "windows-1256", "iso-8859-6", "utf-16"})
    void theEncodingIsThatOfTheBytesWhateverThePageSays(String encoding) throws IOException {
        String page = Samples.page("<meta charset='utf-8'>");
        byte[] bytes = page.replace(
                        "charset='utf-8'", encoding.startsWith("iso") ? "charset='iso-8859-6'" : "charset='utf-8'")
                .getBytes(Charset.forName(encoding));
        Outcome.Read read = Samples.read(Samples.write(folder.resolve("a.html"), bytes));
        assertThat(read.article().text()).contains(Samples.PAGE_SECOND);
        assertThat(read.article().sha256()).isEqualTo(Sha256.of(bytes));
        assertThat(read.original()).isEqualTo(bytes);
    }

    @Test
    void aFlawBesideTheArticleDoesNoHarmAndOneInItIsSaid() throws IOException {
        byte[] beside = flawed(Samples.page("<meta name='x' content='§'>"));
        byte[] inside = flawed(Samples.page("").replace(Samples.PAGE_SECOND, Samples.PAGE_SECOND + "§"));
        assertThat(Samples.read(Samples.write(folder.resolve("a.html"), beside))
                        .article()
                        .text())
                .contains(Samples.PAGE_SECOND);
        assertThat(Samples.rejected(Samples.write(folder.resolve("b.html"), inside))
                        .sentence())
                .contains("is UTF-8 with a flaw in its article");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html></html>", "<html><body><nav>الرئيسية</nav><img src='a.png'></body></html>"})
    void aPageWithoutArticleIsEmpty(String page) throws IOException {
        assertThat(Samples.rejected(Samples.write(folder.resolve("a.html"), page))
                        .reason())
                .isEqualTo(Reason.EMPTY);
    }

    @Test
    void aShortArticleIsFoundByItsElement() throws IOException {
        assertThat(article("<html><body><nav>الرئيسية</nav><article><p>قتل ثلاثة جنود</p></article></body></html>")
                        .text())
                .isEqualTo("قتل ثلاثة جنود");
    }

    @Test
    void elementsInElementsWithoutEndDoNoHarm() throws IOException {
        String deep = "<div>".repeat(200_000) + Samples.PAGE_FIRST;
        assertThat(Samples.outcomes(Samples.write(folder.resolve("a.html"), deep)))
                .hasSize(1);
    }

    private static byte[] flawed(String page) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == (byte) 0xC2 && bytes[i + 1] == (byte) 0xA7) {
                bytes[i + 1] = ' ';
            }
        }
        return bytes;
    }

    private Article article(String page) throws IOException {
        return Samples.read(Samples.write(folder.resolve("a.html"), page)).article();
    }
}
