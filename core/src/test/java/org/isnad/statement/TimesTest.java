package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.Tiny;
import org.isnad.chain.Statement;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.StatementType;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.text.Article;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2016, 10, 26);

    @Test
    void withoutAModelTheNearestTimeOfTheSentenceIsTaken() {
        List<Statement> said = said("وصل الوفد في يناير 2009. هاجم المسلحون القلعة أمس وغادروا الاثنين.");
        assertThat(said.getFirst().time().orElseThrow()).hasToString("2016-10-25");
        assertThat(said.getFirst().timeWords().orElseThrow().text()).isEqualTo("أمس");
        assertThat(said.getFirst().leansOnDate()).isTrue();
    }

    @Test
    void whatWasOverAWeekBeforeTheArticleIsBackground() {
        assertThat(said("هاجم المسلحون القلعة أمس.").getFirst().background()).isFalse();
        assertThat(said("هاجم المسلحون القلعة في يناير 2009.").getFirst().background())
                .isTrue();
        assertThat(said("هاجم المسلحون القلعة.").getFirst().background()).isFalse();
    }

    @Test
    void timesOfTheSentencesAroundCanBeThoseOfAStatementToo() {
        Mentioned mentioned =
                Tiny.mentioned(Tiny.article("وصل في يناير 2009. هاجم المسلحون القلعة. غادر في أكتوبر 2011."));
        assertThat(Times.candidates(mentioned, 5))
                .extracting(moment -> moment.time().orElseThrow().toString())
                .containsExactly("2009-01", "2011-10");
    }

    @Test
    void theFeaturesOfEachTimeAreItsOwn() {
        Mentioned mentioned = Tiny.mentioned(Tiny.article("هاجم المسلحون القلعة في يناير 2009. غادر في أكتوبر 2011."));
        TimeFeatures features = new TimeFeatures(mentioned);
        List<Mention.Moment> moments = Times.candidates(mentioned, 0);
        Features one = new Features();
        Features other = new Features();
        features.of(StatementType.ASSAULT, 0, moments.get(0), one);
        features.of(StatementType.ASSAULT, 0, moments.get(1), other);
        assertThat(one.hashes()).isNotEqualTo(other.hashes());
    }

    private static List<Statement> said(String text) {
        Article article = Tiny.article(text).withDate(WEDNESDAY);
        return Isnad.reading(Tiny.LEXICON).code(article).statements();
    }
}
