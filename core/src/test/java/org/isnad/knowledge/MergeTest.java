package org.isnad.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;

class MergeTest {
    @Property(tries = 200)
    void anyWayOfFoldingGivesTheSame(@ForAll("corpora") List<CodedArticle> articles, @ForAll Random random) {
        Knowledge inOrder = Knowledge.of(articles.stream());
        Knowledge folded = foldedSomehow(articles, random);
        assertThat(folded).isEqualTo(inOrder);
        assertThat(views(folded)).isEqualTo(views(inOrder));
    }

    @Property(tries = 50)
    void whatIsMergedTwiceCountsOnce(@ForAll("corpora") List<CodedArticle> articles) {
        Knowledge once = Knowledge.of(articles.stream());
        assertThat(once.merge(once)).isEqualTo(once);
        assertThat(once.merge(Knowledge.empty())).isEqualTo(once);
    }

    private static Knowledge foldedSomehow(List<CodedArticle> articles, Random random) {
        List<Knowledge> parts = new ArrayList<>();
        articles.forEach(article -> parts.add(Knowledge.of(article)));
        parts.add(Knowledge.empty());
        while (parts.size() > 1) {
            Knowledge one = parts.remove(random.nextInt(parts.size()));
            Knowledge other = parts.remove(random.nextInt(parts.size()));
            parts.add(one.merge(other));
        }
        return parts.getFirst();
    }

    private static List<Object> views(Knowledge knowledge) {
        return List.of(
                knowledge.articles(),
                knowledge.outlets(),
                knowledge.types(),
                knowledge.said(),
                knowledge.voices(),
                knowledge.actors(),
                knowledge.events(),
                knowledge.origins(),
                knowledge.ties(),
                knowledge.successions(),
                knowledge.contradictions());
    }

    @Provide
    Arbitrary<List<CodedArticle>> corpora() {
        Arbitrary<String> docs = Arbitraries.of("a1", "a2", "b1", "b2", "b3", "c1");
        Arbitrary<String> dates = Arbitraries.of("", "2016-10-24", "2016-10-25", "2017-01-01");
        return Combinators.combine(docs, dates, statements().list().ofMaxSize(3))
                .as((doc, date, all) -> Samples.article(doc, date, all.toArray(Statement[]::new)))
                .list()
                .ofMaxSize(6)
                .map(MergeTest::codedOnce);
    }

    /// An article is coded once: the same identity with the same date and outlet has the same statements.
    private static List<CodedArticle> codedOnce(List<CodedArticle> articles) {
        List<CodedArticle> kept = new ArrayList<>();
        for (CodedArticle article : articles) {
            boolean known = kept.stream()
                    .anyMatch(other ->
                            other.doc().equals(article.doc()) && other.date().equals(article.date()));
            if (!known) {
                kept.add(article);
            }
        }
        return Stream.concat(kept.stream(), kept.stream().limit(2)).toList();
    }

    private static Arbitrary<Statement> statements() {
        Arbitrary<String> names = Arbitraries.of("", "red", "blue", "red,green");
        Arbitrary<StatementType> types = Arbitraries.of(
                StatementType.ASSAULT, StatementType.CLAIM, StatementType.DENY, StatementType.ALLY, StatementType.LEAD);
        return Combinators.combine(types, names, names, Arbitraries.of("", "city"), Arbitraries.of(Status.class), names)
                .as((type, agents, targets, places, status, speaker) -> Samples.with(
                        Samples.statement(type, agents, targets, places), status, speaker.replace(",", " "), ""));
    }
}
