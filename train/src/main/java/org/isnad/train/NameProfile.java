package org.isnad.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.WordTrait;
import org.isnad.lexicon.WordTraits;
import org.isnad.mention.NameTagger;
import org.isnad.mention.Names;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Morphology;
import org.isnad.normalize.Normalization;
import org.isnad.text.Article;
import org.isnad.token.Sentence;
import org.isnad.token.Tokenizer;

/// What a first tagger takes the words of running news for: a word that it mostly takes for part of a person's name
/// is one for the final tagger too where its place alone does not tell.
final class NameProfile {
    private static final int SELDOM = 3;
    private static final float[] STEPS = {0.03f, 0.1f, 0.25f, 0.5f, 0.75f, 0.9f};

    private final Morphology morphology;
    private final Names names;
    private final NameTagger tagger;
    private final Map<String, float[]> sums = new HashMap<>();

    /// @param lexicon with the first tagger's model
    NameProfile(Lexicon lexicon) {
        morphology = Morphology.using(lexicon);
        names = Names.using(lexicon);
        tagger = NameTagger.using(lexicon);
    }

    /// Tags an article and remembers what its words were taken for.
    void add(Article article) {
        Analyzed text =
                morphology.in(Tokenizer.standard().in(Normalization.standard().in(article)));
        for (Sentence sentence : text.tokenized().sentences()) {
            NameTagger.Line line = names.line(
                    text.tokenized().words().subList(sentence.first(), sentence.end()),
                    text.readings().subList(sentence.first(), sentence.end()));
            List<float[]> likely = tagger.likely(line);
            for (int i = 0; i < likely.size(); i++) {
                String folded = line.words().get(i).folded();
                add(folded, likely.get(i));
                String bare = line.bare(i);
                if (!bare.equals(folded)) {
                    add(bare, likely.get(i));
                }
            }
        }
    }

    private void add(String word, float[] likely) {
        float[] sum = sums.computeIfAbsent(word, k -> new float[likely.length + 1]);
        for (int k = 0; k < likely.length; k++) {
            sum[k] += likely[k];
        }
        sum[likely.length]++;
    }

    /// Writes what was remembered into the traits of the words.
    ///
    /// @param labels of the first tagger's model, in their order
    void into(Map<Integer, int[]> traits, List<String> labels) {
        sums.forEach((word, sum) -> {
            if (sum[labels.size()] >= SELDOM) {
                int[] row = traits.computeIfAbsent(WordTraits.key(word), key -> TrainWords.unknown());
                float all = sum[labels.size()] + 0.5f;
                float first = sum[labels.indexOf("B-PER")];
                float person = first + sum[labels.indexOf("I-PER")];
                row[WordTrait.PERSON.column()] = step(person / all);
                row[WordTrait.ORGANISATION.column()] =
                        step((sum[labels.indexOf("B-ORG")] + sum[labels.indexOf("I-ORG")]) / all);
                row[WordTrait.PLACE.column()] =
                        step((sum[labels.indexOf("B-LOC")] + sum[labels.indexOf("I-LOC")]) / all);
                row[WordTrait.FIRST.column()] = step(person / all) == 0 ? 0 : 1 + Math.round(4 * first / person);
            }
        });
    }

    private static int step(float share) {
        int step = 0;
        while (step < STEPS.length && share >= STEPS[step]) {
            step++;
        }
        return step;
    }
}
