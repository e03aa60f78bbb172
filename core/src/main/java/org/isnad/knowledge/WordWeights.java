package org.isnad.knowledge;

import java.util.List;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Passage;

/// How much each print of a word tells: the rarer it is in the articles, the more.
final class WordWeights {
    private static final int PRINTS = 1 << 16;

    private WordWeights() {}

    static float[] of(List<CodedArticle> articles) {
        int[] passages = new int[PRINTS];
        int all = 0;
        for (CodedArticle article : articles) {
            for (Passage passage : article.context().passages()) {
                all++;
                for (char word : Trace.words(passage)) {
                    passages[word]++;
                }
            }
        }
        float[] weights = new float[PRINTS];
        for (int i = 0; i < PRINTS; i++) {
            weights[i] = (float) StrictMath.log((all + 1.0) / (passages[i] + 0.5));
        }
        return weights;
    }
}
