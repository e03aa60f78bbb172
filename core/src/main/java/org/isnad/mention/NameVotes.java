package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lets the occurrences of a word in the sentences around vote on what kind of name it is: whoever is named in full
/// once is a person by the family name alone too. Serves one text.
final class NameVotes {
    /// How many sentences before and after may vote.
    private static final int NEAR = 25;

    /// How much the other occurrences weigh: the trained chain knows how often one word names two kinds.
    private static final float WEIGHT = 0.5f;

    /// Belief below this counts as this.
    private static final double LEAST = 0.01;

    private final List<String> kinds = new ArrayList<>();
    private final int[] kindOf;
    private final String[][] keys;
    /// For each word of each sentence how likely each kind of name is.
    private final float[][][] beliefs;

    private static final class Count {
        private final float[] beliefs;
        private int words;

        Count(int kinds) {
            beliefs = new float[kinds];
        }
    }

    /// @param gaps as {@link LabelChain#gaps} gives them for each sentence
    NameVotes(List<NameTagger.Line> lines, List<float[][]> gaps, List<String> labels) {
        kindOf = new int[labels.size()];
        for (int k = 0; k < kindOf.length; k++) {
            String label = labels.get(k);
            String kind = label.equals(NameTagger.OUTSIDE) ? label : label.substring(2);
            if (!kinds.contains(kind)) {
                kinds.add(kind);
            }
            kindOf[k] = kinds.indexOf(kind);
        }
        keys = new String[lines.size()][];
        beliefs = new float[lines.size()][][];
        for (int l = 0; l < keys.length; l++) {
            NameTagger.Line line = lines.get(l);
            keys[l] = new String[line.words().size()];
            beliefs[l] = new float[keys[l].length][];
            for (int i = 0; i < keys[l].length; i++) {
                keys[l][i] = line.words().get(i).isLetters() ? line.bare(i) : "";
                beliefs[l][i] = belief(gaps.get(l)[i]);
            }
        }
    }

    private float[] belief(float[] gaps) {
        float[] likely = LabelChain.likely(gaps);
        float[] belief = new float[kinds.size()];
        for (int k = 0; k < likely.length; k++) {
            belief[kindOf[k]] += likely[k];
        }
        return belief;
    }

    /// Adds to the scores of each word what its other occurrences make likely.
    ///
    /// @param scores for each sentence, word and label
    void sway(List<float[][]> scores) {
        Map<String, Count> near = new HashMap<>();
        int from = 0;
        int end = 0;
        for (int l = 0; l < keys.length; l++) {
            for (; end < keys.length && end <= l + NEAR; end++) {
                count(near, end, 1);
            }
            for (; from < l - NEAR; from++) {
                count(near, from, -1);
            }
            for (int i = 0; i < keys[l].length; i++) {
                Count count = near.get(keys[l][i]);
                if (count != null && count.words > 1) {
                    sway(scores.get(l)[i], beliefs[l][i], count);
                }
            }
        }
    }

    private void count(Map<String, Count> near, int line, int by) {
        for (int i = 0; i < keys[line].length; i++) {
            if (!keys[line][i].isEmpty()) {
                Count count = near.computeIfAbsent(keys[line][i], k -> new Count(kinds.size()));
                for (int k = 0; k < count.beliefs.length; k++) {
                    count.beliefs[k] += by * beliefs[line][i][k];
                }
                count.words += by;
                if (count.words == 0) {
                    near.remove(keys[line][i]);
                }
            }
        }
    }

    private void sway(float[] scores, float[] own, Count count) {
        for (int k = 0; k < scores.length; k++) {
            int kind = kindOf[k];
            double common = Math.max(0, count.beliefs[kind] / count.words);
            scores[k] += WEIGHT * (float) (Math.log(LEAST + common) - Math.log(LEAST + own[kind]));
        }
    }
}
