package org.isnad.knowledge;

import java.io.Serializable;
import java.util.Collection;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Passage;

/// In how many sentences each print of a word stands: the rarer it is in the articles, the more it tells.
/// Counts of parts of the articles add up to those of all, in whatever order. For one thread.
public final class WordCounts implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int PRINTS = 1 << 16;

    private final long[] sentences = new long[PRINTS];
    private long all;

    /// Of no article.
    public WordCounts() {}

    static WordCounts of(Collection<CodedArticle> articles) {
        WordCounts counts = new WordCounts();
        articles.forEach(counts::add);
        return counts;
    }

    /// Counts an article; each article is to be counted once.
    ///
    /// @return this
    public WordCounts add(CodedArticle article) {
        for (Passage passage : article.context().passages()) {
            all++;
            for (char word : Trace.words(passage)) {
                sentences[word]++;
            }
        }
        return this;
    }

    /// Adds the counts of other articles.
    ///
    /// @return this
    public WordCounts add(WordCounts others) {
        all += others.all;
        for (int i = 0; i < PRINTS; i++) {
            sentences[i] += others.sentences[i];
        }
        return this;
    }

    /// How much each print tells.
    float[] weights() {
        float[] weights = new float[PRINTS];
        for (int i = 0; i < PRINTS; i++) {
            weights[i] = (float) StrictMath.log((all + 1.0) / (sentences[i] + 0.5));
        }
        return weights;
    }
}
