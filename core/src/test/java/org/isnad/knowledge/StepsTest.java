package org.isnad.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Context;
import org.isnad.chain.Passage;
import org.isnad.text.Sha256;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {
    @Test
    void countsOfPartsAddUpToThoseOfAll() {
        CodedArticle one = article("a", "00010002", "");
        CodedArticle other = article("b", "00020003", "");
        WordCounts together = new WordCounts().add(one).add(other);
        WordCounts parts = new WordCounts().add(new WordCounts().add(other)).add(new WordCounts().add(one));
        assertThat(parts.weights()).isEqualTo(together.weights());
        assertThat(together.weights()[2]).isLessThan(together.weights()[1]);
    }

    @ParameterizedTest
    @CsvSource({"2,10,false", "3,10,true", "3,11,false", "30,100,true"})
    void copiesShareAThirdOfTheirRuns(int shared, int runs, boolean copy) {
        Print one = new Print("2024-03-05\0a\0a\0" + Sha256.of("a"), 19_787, runs);
        Print other = new Print("2024-03-05\0b\0b\0" + Sha256.of("b"), 19_787, 200);
        assertThat(one.isCopy(other, shared)).isEqualTo(copy);
    }

    @Test
    void printsFollowTheReadingOrder() {
        List<CodedArticle> articles =
                Stream.of("c", "a", "b").map(doc -> article(doc, "", "")).toList();
        List<String> byPrint = articles.stream()
                .map(Print::of)
                .map(Print::order)
                .sorted()
                .map(Print::sha256)
                .toList();
        assertThat(byPrint)
                .isEqualTo(articles.stream()
                        .sorted(Knowledge.READING_ORDER)
                        .map(CodedArticle::sha256)
                        .toList());
    }

    @Test
    void runsStandOnceAndInOrder() {
        assertThat(Print.runs(article("a", "", "0000000200000001" + "00000002")))
                .containsExactly(1, 2);
    }

    @Test
    void theLeastStandsForAllThatAreJoined() {
        Map<String, String> wholes =
                Steps.joined(List.of(Map.entry("c", "b"), Map.entry("d", "c"), Map.entry("a", "d")));
        assertThat(wholes).isEqualTo(Map.of("b", "a", "c", "a", "d", "a"));
    }

    @Test
    void namesThatSoundAlikeAreCandidatesUnlessTooManyDo() {
        TreeMap<String, SortedSet<String>> owners = new TreeMap<>();
        owners.put("one", new TreeSet<>(List.of("سليم الوادي")));
        owners.put("other", new TreeSet<>(List.of("سالم الوادي")));
        String key = Steps.candidateKeys("سليم الوادي").getFirst();
        assertThat(Steps.candidates(key, owners).get("one"))
                .extracting(Actor.Candidate::id)
                .containsExactly("other");
        for (int i = 0; i < 8; i++) {
            owners.put("more" + i, new TreeSet<>(List.of("سليم الوادي")));
        }
        assertThat(Steps.candidates(key, owners)).isEmpty();
    }

    private static CodedArticle article(String doc, String words, String runs) {
        CodedArticle bare = new CodedArticle(doc, Sha256.of(doc), Optional.empty(), Optional.empty(), List.of(), "1");
        return new CodedArticle(
                doc,
                bare.sha256(),
                bare.date(),
                bare.outlet(),
                List.of(),
                List.of(),
                "1",
                new Context(Optional.empty(), List.of(), List.of(new Passage(new Span(0, 1), words, runs)), List.of()));
    }
}
