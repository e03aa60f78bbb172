package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Link;
import org.isnad.chain.Statement;
import org.isnad.lexicon.Channel;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.Stance;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.isnad.mention.Bounds;
import org.isnad.statement.Participant;
import org.isnad.text.Article;
import org.isnad.text.Edtf;
import org.isnad.text.Span;
import org.isnad.text.Words;

/// Articles about invented groups, and one coded by hand.
final class Samples {
    static final String ATTACK = """
            مقتل ثلاثة جنود في هجوم شمال مرجانة
            قال الناطق باسم كتائب الفجر الأزرق سليم الوادي إن مقاتلي الكتائب شنوا هجوما على ثكنة في مرجانة \
            يوم الثلاثاء، مما أدى إلى مقتل ثلاثة جنود.
            """;
    static final String DENIAL = """
            الجيش ينفي سقوط الثكنة
            نفى المتحدث باسم الجيش وقوع هجوم على الثكنة في مرجانة، وقال إن الوضع في المدينة هادئ تماما.
            """;
    static final String ENGLISH =
            "Three soldiers were killed in an attack on a barracks in the north of the country.\n";

    private Samples() {}

    static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document document() {
        Article article =
                Article.of("a1", ATTACK).withDate(LocalDate.of(2016, 10, 25)).withOutlet("shaam");
        return new Document(
                article,
                new CodedArticle(
                        "a1", article.sha256(), article.date(), article.outlet(), List.of(statement(article)), "1+2"));
    }

    private static Statement statement(Article article) {
        Words group = words(article, "كتائب الفجر الأزرق");
        return new Statement(
                "s1",
                StatementType.ASSAULT,
                Optional.of("bombing"),
                words(article, "هجوما"),
                words(article, "شنوا هجوما على ثكنة").span(),
                List.of(new Participant(
                        group,
                        Optional.of("blue-dawn"),
                        Optional.of(words(article, "الكتائب").span()))),
                List.of(new Participant(words(article, "ثكنة"), Optional.empty(), Optional.empty())),
                List.of(new Participant(words(article, "مرجانة"), Optional.empty(), Optional.empty())),
                Optional.of(Edtf.parse("2016-10-25")),
                Optional.of(words(article, "الثلاثاء")),
                true,
                false,
                Map.of(CountCategory.KILLED, Bounds.of(3)),
                Status.ACTUAL,
                List.of(new Link(
                        words(article, "سليم الوادي"),
                        Optional.of(words(article, "قال")),
                        Stance.ASSERTS,
                        Optional.of(Channel.TELEPHONE),
                        Optional.empty(),
                        "saying.said/1")),
                "attack.noun/3",
                List.of("trigger: an attack noun after its light verb"),
                0.83);
    }

    private static Words words(Article article, String words) {
        int start = article.text().indexOf(words);
        return new Words(new Span(start, start + words.length()), words);
    }
}
