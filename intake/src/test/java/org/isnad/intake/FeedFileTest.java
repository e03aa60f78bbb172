package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedFileTest {
    private static final String ITEM = "<item>\r\n<title>انفجار في الميناء</title><guid>n-1</guid>"
            + "<pubDate>Tue, 25 Oct 2016 23:30:00 +0300</pubDate>"
            + "<description><![CDATA[<p>قال متحدث إن ثلاثة عمال أصيبوا.</p><p>وأضاف أن الميناء مغلق.</p>]]></description></item>";
    private static final String RSS =
            "<?xml version='1.0' encoding='%s'?><rss version='2.0'><channel><title>الواحة</title>" + ITEM
                    + "<item><title>الميناء مغلق منذ أمس</title></item></channel></rss>";
    private static final String BODY = "<p>قال متحدث إن ثلاثة عمال أصيبوا.</p><p>وأضاف أن الميناء مغلق.</p>";
    private static final String TEXT = "انفجار في الميناء\nقال متحدث إن ثلاثة عمال أصيبوا.\nوأضاف أن الميناء مغلق.";

    @TempDir
    private Path folder;

    @Test
    void everyItemOfRssIsAnArticle() throws IOException {
        List<Outcome> outcomes = outcomes(rss());
        assertThat(Samples.summary(outcomes)).containsExactly("n-1", "feed-2");
        assertItsAll((Outcome.Read) outcomes.getFirst());
        assertThat(outcomes.getFirst().where()).isEqualTo(folder.resolve("feed.xml") + ":1");
    }

    @Test
    void theOriginalIsTheItemByteForByte() throws IOException {
        assertThat(new String(first(rss()).original(), StandardCharsets.UTF_8)).isEqualTo(ITEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "UTF-16LE"})
    void soItIsInOtherEncodings(String encoding) throws IOException {
        Charset charset = Charset.forName(encoding);
        Outcome.Read read = (Outcome.Read) Samples.outcomes(Samples.write(
                        folder.resolve("feed.rss"), RSS.formatted(encoding).getBytes(charset)))
                .getFirst();
        assertThat(read.original()).isEqualTo(ITEM.getBytes(charset));
        assertItsAll(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "xhtml"})
    void entriesOfAtomAreArticles(String type) throws IOException {
        String body = type.equals("html")
                ? BODY.replace("<", "&lt;")
                : "<div xmlns='http://www.w3.org/1999/xhtml'>" + BODY + "</div>";
        assertItsAll(first(atom(type, body)));
    }

    @Test
    void itemsOfRdfStandBesideTheChannel() throws IOException {
        String rdf = "<rdf:RDF xmlns:rdf='x' xmlns='http://purl.org/rss/1.0/'><channel><title>الواحة</title></channel>"
                + "<item rdf:about='x'><title>انفجار في الميناء</title><link>https://waha.example/1</link>"
                + "<dc:date>2016-10-25</dc:date></item></rdf:RDF>";
        Outcome.Read read = first(rdf);
        assertThat(read.article().id()).isEqualTo("https://waha.example/1");
        assertThat(read.article().date()).contains(LocalDate.of(2016, 10, 25));
        assertThat(read.article().outlet()).contains("الواحة");
    }

    @Test
    void declaredEntitiesAreNotResolved() throws IOException {
        Path secret = Samples.write(folder.resolve("secret.txt"), "سر");
        String evil = "<!DOCTYPE rss [<!ENTITY a 'ميناء'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY x SYSTEM '" + secret.toUri()
                + "'>]>" + rss().replace("الميناء مغلق", "&b; &x; مغلق");
        assertThat(outcomes(evil)).hasSize(2);
        assertThat(((Outcome.Read) outcomes(evil).getFirst()).article().text()).doesNotContain("ميناءميناء", "سر");
    }

    @ParameterizedTest
    @CsvSource({
        "<rss><channel><title>x</title></channel></rss>, is a feed without entries",
        "<html><body>x</body></html>, is no RSS or Atom feed",
        "plain words, is no RSS or Atom feed",
        "<rss><channel><item><title>قال, is an entry that breaks off",
        "<rss><channel><item></item></channel></rss>, shows no article",
    })
    void whatIsNoFeedIsSaid(String feed, String sentence) throws IOException {
        assertThat(((Outcome.Rejected) outcomes(feed).getFirst()).sentence()).contains(sentence);
    }

    private static void assertItsAll(Outcome.Read read) {
        assertThat(read.article().text()).isEqualTo(TEXT);
        assertThat(read.article().id()).isEqualTo("n-1");
        assertThat(read.article().outlet()).contains("الواحة");
        assertThat(read.article().date()).contains(LocalDate.of(2016, 10, 25));
    }

    private static String atom(String type, String body) {
        return """
            <feed xmlns='http://www.w3.org/2005/Atom'><title type='text'>الواحة</title>
            <entry><title>انفجار في الميناء</title><id>n-1</id><updated>2016-10-26T00:00:00Z</updated>
            <published>2016-10-25T23:30:00+03:00</published>
            <content type='%s'>%s</content></entry></feed>
            """.formatted(type, body);
    }

    private static String rss() {
        return RSS.formatted("UTF-8");
    }

    private Outcome.Read first(String feed) throws IOException {
        return (Outcome.Read) outcomes(feed).getFirst();
    }

    private List<Outcome> outcomes(String feed) throws IOException {
        return Samples.outcomes(Samples.write(folder.resolve("feed.xml"), feed));
    }
}
