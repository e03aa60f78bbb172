package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.isnad.chain.Chained;
import org.isnad.desk.Isnad;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.text.Article;
import org.isnad.token.Tokenized;

/// Texts found by covering code. In the ordinary build only the kept inputs run; see CONTRIBUTING.md for a campaign.
class FuzzTextTest {
    private static final Isnad DESK = Isnad.reading(Tiny.MODELLED);

    @FuzzTest(maxDuration = "1m")
    void everySpanIsInRangeAndEqualToItsWords(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        Article article = Tiny.article(text);
        Chained chained = DESK.trace(article);
        Mentioned mentioned = chained.framed().mentioned();
        Tokenized tokenized = mentioned.parsed().analyzed().tokenized();
        tokenized.words().forEach(word -> assertThat(word.span().of(text)).isNotBlank());
        tokenized.sentences().forEach(sentence -> sentence.span().of(text));
        for (Mention mention : mentioned.mentions()) {
            assertThat(mention.span().of(text)).isNotEmpty();
        }
        chained.statements().forEach(statement -> {
            assertThat(statement.trigger().text())
                    .isEqualTo(statement.trigger().span().of(text));
            assertThat(statement.quote().holds(statement.trigger().span())).isTrue();
            statement
                    .sources()
                    .forEach(link -> assertThat(link.name().text())
                            .isEqualTo(link.name().span().of(text)));
        });
        assertThat(DESK.code(article).statements()).isEqualTo(chained.statements());
    }
}
