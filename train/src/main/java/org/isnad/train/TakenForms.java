package org.isnad.train;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.isnad.morph.Tagger;
import org.isnad.train.MorphologyCorpus.Marked;

/// What a peer takes written forms and their stems for, counted over running text.
final class TakenForms {
    /// A form seen less often says nothing.
    private static final int SELDOM = 2;

    /// From which shares of the most frequent part of speech on it counts as surer.
    private static final double[] SURE = {0.7, 0.9, 0.98};

    private static final int STEPS = SURE.length + 1;
    private static final int PARTS = Tagger.PARTS.size();

    private final Map<String, int[]> words = new HashMap<>();
    private final Map<String, int[]> stems = new HashMap<>();

    /// Counts the words of a sentence as the peer has marked them.
    void read(List<Marked> sentence) {
        for (Marked marked : sentence) {
            int part = Tagger.PARTS.indexOf(marked.part());
            if (part >= 0) {
                count(words, marked.word().folded(), part);
                marked.stem().ifPresent(stem -> count(stems, stem, part));
            }
        }
    }

    private static void count(Map<String, int[]> counts, String form, int part) {
        counts.computeIfAbsent(form, f -> new int[PARTS])[part]++;
    }

    /// Hands over each form with the number for what it is taken for; see {@link org.isnad.morph.Forms#TAKEN}.
    void words(BiConsumer<String, Integer> reader) {
        numbered(words, reader);
    }

    /// Hands over each stem with the number for what it is taken for.
    void stems(BiConsumer<String, Integer> reader) {
        numbered(stems, reader);
    }

    private static void numbered(Map<String, int[]> counts, BiConsumer<String, Integer> reader) {
        counts.forEach((form, parts) -> {
            if (IntStream.of(parts).sum() >= SELDOM) {
                reader.accept(form, number(parts));
            }
        });
    }

    private static int number(int[] parts) {
        List<Integer> ranked = IntStream.range(0, PARTS)
                .boxed()
                .sorted(Comparator.comparingInt(part -> -parts[part]))
                .toList();
        int first = ranked.get(0);
        int second = parts[ranked.get(1)] == 0 ? PARTS : ranked.get(1);
        // Half a sighting less of certainty keeps forms that were seen twice from being sure.
        double share = (parts[first] + 0.5) / (IntStream.of(parts).sum() + 1.0);
        int sure = (int)
                IntStream.range(0, SURE.length).filter(k -> share >= SURE[k]).count();
        return 1 + (first * (PARTS + 1) + second) * STEPS + sure;
    }
}
