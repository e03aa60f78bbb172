package org.isnad.morph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LinearModel;
import org.isnad.lexicon.Memory;
import org.isnad.normalize.Letters;
import org.isnad.token.Word;

/// Chooses cut and part of speech for all words of a sentence together: the way through all choices whose weights
/// sum up to most. Immutable but for a memory of forms that changes no result; share it between threads.
final class Decoder {
    private static final int PARTS = Tagger.PARTS.size();
    private static final int CLITICS = Tagger.COLUMNS.size() - PARTS;
    private static final int STATES = PARTS << CLITICS;
    private static final int WIDTH = 10;

    /// A cut or choice that is this much worse than the best one is not looked at: no context makes up for it.
    private static final float HOPELESS = 12;

    /// The binary logarithm of the number of forms that are remembered.
    private static final int REMEMBERED = 17;

    private final Vocabulary vocabulary;
    private final Forms forms;
    private final LinearModel cutModel;
    private final LinearModel partModel;
    private final float[][] steps;
    private final float[][][][] pairs;
    private final Memory<Form> memory = new Memory<>(REMEMBERED);

    Decoder(Lexicon lexicon, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        forms = Forms.using(lexicon.model(Forms.MODEL));
        cutModel = lexicon.model(Tagger.CUT_MODEL);
        partModel = lexicon.model(Tagger.PART_MODEL);
        steps = steps();
        pairs = pairs();
    }

    /// What two shapes side by side say of the choice for the first and for the second word.
    private float[][][][] pairs() {
        float[][][][] all = new float[Tagger.SHAPES][Tagger.SHAPES][2][];
        Features features = new Features();
        for (int first = 0; first < Tagger.SHAPES; first++) {
            for (int second = 0; second < Tagger.SHAPES; second++) {
                for (int of = 0; of < 2; of++) {
                    Tagger.pairFeatures(first, second, of == 1, features);
                    all[first][second][of] = weights(features);
                }
            }
        }
        return all;
    }

    /// What the choice before, by part of speech and whether it was definite, says of each choice for the next word.
    private float[][] steps() {
        float[][] all = new float[PARTS * 3][];
        Features features = new Features();
        for (int part = 0; part < PARTS; part++) {
            for (int clitics : new int[] {0, 8, 16}) {
                float[] row = new float[STATES];
                for (int state = 0; state < STATES; state++) {
                    int next = state % (1 << CLITICS);
                    Tagger.stepFeatures(Tagger.PARTS.get(part), clitics, next, features);
                    row[state] = sum(weights(features), state >> CLITICS, next);
                }
                all[before(part, clitics)] = row;
            }
        }
        return all;
    }

    private static int before(int part, int clitics) {
        return part * 3 + ((clitics & 8) != 0 ? 1 : (clitics & 16) != 0 ? 2 : 0);
    }

    /// The weights of a row that concern a choice.
    private static float sum(float[] row, int part, int clitics) {
        float sum = row[part];
        for (int bits = clitics; bits != 0; bits &= bits - 1) {
            sum += row[PARTS + Integer.numberOfTrailingZeros(bits)];
        }
        return sum;
    }

    private float[] weights(Features features) {
        return partModel.knows() ? partModel.scores(features) : new float[Tagger.COLUMNS.size()];
    }

    /// The form of a word.
    Form form(Word word) {
        String plain = word.plain();
        return memory.find(plain.hashCode(), form -> form.plain().equals(plain), () -> fresh(word));
    }

    private Form fresh(Word word) {
        Features features = new Features();
        Near near = near(word, features);
        if (word.kind() != Word.Kind.ARABIC) {
            Cut whole =
                    new Cut((char) 0, (char) 0, false, false, 0, word.folded().length(), "");
            PartOfSpeech part = switch (word.kind()) {
                case NUMBER -> PartOfSpeech.NUMBER;
                case LATIN -> PartOfSpeech.PROPER;
                case ARABIC, SIGN -> PartOfSpeech.SIGN;
            };
            Form.Stem stem = new Form.Stem(whole, word.folded(), List.of(), List.of());
            return new Form(
                    word.plain(),
                    false,
                    List.of(stem),
                    List.of(choice(word, stem, Tagger.PARTS.indexOf(part), 0)),
                    near,
                    Tagger.shape(word.plain(), false));
        }
        List<Cut> cuts = Cuts.of(word.folded());
        List<Form.Stem> stems = new ArrayList<>(cuts.size());
        for (Cut cut : cuts) {
            String stem = cut.stem(word.folded());
            stems.add(new Form.Stem(cut, stem, senses(cut, word.folded()), vocabulary.phrases(stem)));
        }
        return new Form(
                word.plain(),
                true,
                List.copyOf(stems),
                choices(word, cuts, stems, features),
                near,
                Tagger.shape(word.plain(), true));
    }

    private Near near(Word word, Features features) {
        String text = word.kind() == Word.Kind.NUMBER ? "0" : word.folded();
        return Near.of(distance -> {
            Tagger.nearFeatures(text, distance, forms, features);
            return weights(features);
        });
    }

    private List<Form.Choice> choices(Word word, List<Cut> cuts, List<Form.Stem> stems, Features features) {
        if (!partModel.knows()) {
            return List.of(untrained(word, stems));
        }
        float[] cutScores = cutScores(word, cuts, stems, features);
        float most = cutScores[0];
        for (float score : cutScores) {
            most = Math.max(most, score);
        }
        List<Form.Choice> all = new ArrayList<>();
        for (int c = 0; c < cutScores.length; c++) {
            if (cutScores[c] < most - HOPELESS) {
                continue;
            }
            Cut cut = cuts.get(c);
            Tagger.partFeatures(word.plain(), word.folded(), cut, stems.get(c).senses(), forms, features);
            float[] parts = partModel.scores(features);
            for (int p = 0; p < PARTS; p++) {
                if (Tagger.goTogether(cut, Tagger.PARTS.get(p))) {
                    all.add(choice(word, stems.get(c), p, cutScores[c] + parts[p]));
                }
            }
        }
        all.sort(Comparator.comparingDouble(choice -> -choice.score()));
        int kept = 1;
        while (kept < Math.min(WIDTH, all.size())
                && all.get(kept).score() > all.getFirst().score() - HOPELESS) {
            kept++;
        }
        return List.copyOf(all.subList(0, kept));
    }

    /// What speaks for each cut.
    private float[] cutScores(Word word, List<Cut> cuts, List<Form.Stem> stems, Features features) {
        float[] scores = new float[cuts.size()];
        for (int c = 0; c < scores.length; c++) {
            List<Sense> senses = stems.get(c).senses();
            Tagger.cutFeatures(word.plain(), word.folded(), cuts.get(c), cuts, senses, forms, features);
            scores[c] = cutModel.scores(features)[0];
        }
        return scores;
    }

    private static Form.Choice choice(Word word, Form.Stem stem, int part, float score) {
        PartOfSpeech finer = closedClass(word, stem.cut(), stem.senses()).orElse(Tagger.PARTS.get(part));
        Reading reading = new Reading(stem.cut(), stem.letters(), finer, stem.senses());
        return new Form.Choice(reading, part, Tagger.clitics(stem.cut()), score);
    }

    /// The part of speech of a word of the grammar. على is one for certain only when it is not written علي.
    private static Optional<PartOfSpeech> closedClass(Word word, Cut cut, List<Sense> senses) {
        for (Sense sense : senses) {
            if (sense.entry() instanceof Entry.Particle particle && !cut.article()) {
                String stem = cut.stem(word.plain());
                boolean certain = stem.length() != cut.stem(word.folded()).length()
                        || !Letters.endsInYeh(stem)
                        || particle.forms().contains(stem);
                return certain ? Optional.of(sense.shape().part()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Without models the first cut that the lexicon knows is taken, and what it knows it as.
    private static Form.Choice untrained(Word word, List<Form.Stem> stems) {
        for (Form.Stem stem : stems) {
            if (!stem.senses().isEmpty()) {
                PartOfSpeech part = stem.senses().getFirst().shape().part();
                int known = Tagger.PARTS.indexOf(part);
                return choice(word, stem, Math.max(0, known), 0);
            }
        }
        return choice(word, stems.getFirst(), Tagger.PARTS.indexOf(PartOfSpeech.NOUN), 0);
    }

    /// The entries that know the stem of a cut.
    List<Sense> senses(Cut cut, String folded) {
        List<Sense> fitting = new ArrayList<>(0);
        for (Sense sense : vocabulary.senses(cut.stem(folded))) {
            if (Lookup.fits(cut, sense.shape(), folded)) {
                fitting.add(sense);
            }
        }
        return List.copyOf(fitting);
    }

    /// The best choice for each word of a sentence.
    List<Form.Choice> best(List<Form> sentence) {
        int n = sentence.size();
        int[][] from = new int[n][];
        float[] scores = {0};
        int[] before = {before(Tagger.PARTS.indexOf(PartOfSpeech.SIGN), 0)};
        float[] near = new float[Tagger.COLUMNS.size()];
        for (int i = 0; i < n; i++) {
            Form form = sentence.get(i);
            near(sentence, i, near);
            List<Form.Choice> choices = form.choices();
            float[] next = new float[choices.size()];
            int[] way = new int[next.length];
            int[] here = new int[next.length];
            for (int c = 0; c < next.length; c++) {
                Form.Choice choice = choices.get(c);
                int state = choice.part() << CLITICS | choice.clitics();
                float most = Float.NEGATIVE_INFINITY;
                for (int b = 0; b < scores.length; b++) {
                    float score = scores[b] + steps[before[b]][state];
                    if (score > most) {
                        most = score;
                        way[c] = b;
                    }
                }
                here[c] = before(choice.part(), choice.clitics());
                next[c] = most + choice.score() + sum(near, choice.part(), choice.clitics());
            }
            from[i] = way;
            scores = next;
            before = here;
        }
        int at = 0;
        for (int c = 1; c < scores.length; c++) {
            if (scores[c] > scores[at]) {
                at = c;
            }
        }
        Form.Choice[] best = new Form.Choice[n];
        for (int i = n - 1; i >= 0; i--) {
            best[i] = sentence.get(i).choices().get(at);
            at = from[i][at];
        }
        return List.of(best);
    }

    private void near(List<Form> sentence, int i, float[] sums) {
        Arrays.fill(sums, 0);
        for (int distance : Near.DISTANCES) {
            int at = i + distance;
            if (at >= 0 && at < sentence.size()) {
                sentence.get(at).near().add(distance, sums);
            }
        }
        int shape = sentence.get(i).shape();
        if (i > 0) {
            add(pairs[sentence.get(i - 1).shape()][shape][1], sums);
        }
        if (i + 1 < sentence.size()) {
            add(pairs[shape][sentence.get(i + 1).shape()][0], sums);
        }
    }

    private static void add(float[] row, float[] sums) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += row[k];
        }
    }
}
