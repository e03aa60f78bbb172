package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.isnad.desk.Isnad;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LinearModel;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final List<String> LABELS = List.of("B-LOC", "B-PER", "I-PER", "O");

    @Test
    void withoutAModelThereAreNoNames() {
        assertThat(labels(Lexicon.empty(), "سالم نديم")).containsExactly(List.of("O", "O"));
    }

    @Test
    void aNameGoesOnOnlyWhereItHasBegun() {
        assertThat(labels(model(), "نديم سالم نديم زار نديم"))
                .containsExactly(List.of("O", "B-PER", "I-PER", "O", "O"));
    }

    @Test
    void theLabelBeforeCounts() {
        Map<Integer, float[]> weights = Map.of(
                hash("s", "سالم"), new float[] {2, 1.5f, 0, 0},
                hash("s", "نديم"), new float[] {0, 0, 1, 0},
                NameTagger.before("B-PER"), new float[] {0, 0, 3, 0});
        assertThat(labels(Lexicon.empty().with("names", LinearModel.of("v", LABELS, weights)), "سالم نديم"))
                .containsExactly(List.of("B-PER", "I-PER"));
    }

    @Test
    void whatIsCertainElsewhereDecidesADoubt() {
        Map<Integer, float[]> weights = Map.of(
                hash("s", "عوض"),
                new float[] {0, 4, 0, 3.7f},
                hash("s-1&0", "اللواء", "عوض"),
                new float[] {0, 9, 0, 0},
                0,
                new float[] {0, 0, 0, 1});
        Lexicon lexicon = Lexicon.empty().with("names", LinearModel.of("v", LABELS, weights));
        assertThat(labels(lexicon, "حضر عوض")).containsExactly(List.of("O", "O"));
        assertThat(labels(lexicon, "حضر اللواء عوض", "حضر عوض", "خرج اللواء عوض"))
                .containsExactly(List.of("O", "O", "B-PER"), List.of("O", "B-PER"), List.of("O", "O", "B-PER"));
    }

    private static Lexicon model() {
        Map<Integer, float[]> weights = Map.of(
                0,
                new float[] {0, 0, 0, 5},
                hash("s", "سالم"),
                new float[] {0, 9, 0, 0},
                hash("s", "نديم"),
                new float[] {0, 0, 9, 0});
        return Lexicon.empty().with("names", LinearModel.of("v", LABELS, weights));
    }

    private static int hash(String name, String value) {
        Features features = new Features();
        features.add(name, value);
        return features.hash(0);
    }

    private static int hash(String name, String first, String second) {
        Features features = new Features();
        features.add(name, first, second);
        return features.hash(0);
    }

    private static List<List<String>> labels(Lexicon lexicon, String... sentences) {
        return Isnad.reading(lexicon)
                .names(Arrays.stream(sentences)
                        .map(sentence -> List.of(sentence.split(" ")))
                        .toList());
    }
}
