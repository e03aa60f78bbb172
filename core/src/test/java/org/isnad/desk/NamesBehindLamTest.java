package org.isnad.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.lexicon.Lexicon;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.text.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesBehindLamTest {
    @ParameterizedTest
    @CsvSource({
        "لمانا, قدم المانحون منحة للمانا أمس.",
        "لمانا, قدم المانحون منحة وللمانا أيضا.",
        "اللواء الأحمر, سلم الأسير للواء الأحمر أمس."
    })
    void aNameThatBeginsWithLamIsFoundBehindLam(String name, String sentence) {
        Lexicon lexicon = Lexicon.empty()
                .with(
                        "mine.lex",
                        "actor one\n  kind armed-group\n  name " + name + "\n  yes فاز [" + name + "].\n  no نام.\n");
        Mentioned article = Isnad.reading(lexicon).mentioned(Article.of("a", sentence));
        assertThat(article.all(Mention.Actor.class))
                .singleElement()
                .satisfies(actor -> assertThat(actor.id()).contains("one"));
    }
}
