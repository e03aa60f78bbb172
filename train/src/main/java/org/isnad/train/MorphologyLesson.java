package org.isnad.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.LinearModel;
import org.isnad.morph.Cut;
import org.isnad.morph.Forms;
import org.isnad.morph.Morphology;
import org.isnad.morph.PartOfSpeech;
import org.isnad.morph.Sense;
import org.isnad.morph.Tagger;
import org.isnad.token.Word;

/// Trains the weights of cuts and parts of speech on whole sentences: a conditional random field over all choices for
/// all words. Two corpora that mark differently teach together: each weight is one that they share plus one of
/// their own, and the model gets those of the first.
final class MorphologyLesson {
    private static final long SEED = 20260101;
    private static final int PARTS = Tagger.PARTS.size();
    private static final int COLUMNS = Tagger.COLUMNS.size();
    private static final int NOUN = Tagger.PARTS.indexOf(PartOfSpeech.NOUN);
    private static final int PROPER = Tagger.PARTS.indexOf(PartOfSpeech.PROPER);
    private static final int START = Tagger.PARTS.indexOf(PartOfSpeech.SIGN);
    private static final float NEGLIGIBLE = 0.01f;
    private static final double UNFELT = 1e-4;
    private static final int[] NEAR = {-2, -1, 1, 2};

    /// Rows of weights.
    private static final class Rows {
        private final int[] all;

        Rows(int... all) {
            this.all = all;
        }
    }

    /// A choice of cut and part of speech.
    ///
    /// @param cutRows the rows of the features of the cut
    /// @param partRows the rows of those of the part of speech
    private record Choice(int part, int clitics, Rows cutRows, Rows partRows) {}

    /// All choices for a form, and for each distance the rows of what it says of a word there.
    private record Node(List<Choice> choices, List<String> cuts, List<Rows> near, int shape) {}

    /// @param gold for each word the right choices; empty if none of them can be right
    private record Lattice(List<Node> nodes, List<List<Integer>> gold, int corpus) {}

    private final Morphology morphology;
    private final Forms forms;
    private final Map<Integer, Integer> cutIndex = new HashMap<>();
    private final Map<Integer, Integer> partIndex = new HashMap<>();
    private final Map<String, Node> nodes = new HashMap<>();
    private final List<Lattice> lattices = new ArrayList<>();
    private final Features features = new Features();
    private final Rows[][] steps = new Rows[PARTS * 3][32];
    private final Rows[][][] pairs = new Rows[Tagger.SHAPES][Tagger.SHAPES][2];
    private int corpora;

    MorphologyLesson(Morphology morphology, Forms forms) {
        this.morphology = morphology;
        this.forms = forms;
        for (int part = 0; part < PARTS; part++) {
            for (int clitics : new int[] {0, 8, 16}) {
                for (int next = 0; next < 32; next++) {
                    Tagger.stepFeatures(Tagger.PARTS.get(part), clitics, next, features);
                    steps[before(part, clitics)][next] = rows(partIndex);
                }
            }
        }
        for (int first = 0; first < Tagger.SHAPES; first++) {
            for (int second = 0; second < Tagger.SHAPES; second++) {
                for (int of = 0; of < 2; of++) {
                    Tagger.pairFeatures(first, second, of == 1, features);
                    pairs[first][second][of] = rows(partIndex);
                }
            }
        }
    }

    private static int before(int part, int clitics) {
        return part * 3 + ((clitics & 8) != 0 ? 1 : (clitics & 16) != 0 ? 2 : 0);
    }

    private Rows rows(Map<Integer, Integer> index) {
        int[] rows = new int[features.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = index.computeIfAbsent(features.hash(i), h -> index.size());
        }
        return new Rows(Arrays.stream(rows).distinct().toArray());
    }

    /// Adds the sentences of one more corpus.
    void add(List<List<MorphologyCorpus.Marked>> sentences) {
        for (List<MorphologyCorpus.Marked> sentence : sentences) {
            List<Node> row = new ArrayList<>();
            List<List<Integer>> gold = new ArrayList<>();
            for (MorphologyCorpus.Marked marked : sentence) {
                Node node = nodes.computeIfAbsent(marked.word().plain(), p -> node(marked.word()));
                row.add(node);
                gold.add(gold(node, marked));
            }
            lattices.add(new Lattice(row, gold, corpora));
        }
        corpora++;
    }

    private Node node(Word word) {
        List<Rows> near = new ArrayList<>(NEAR.length);
        String text = word.kind() == Word.Kind.NUMBER ? "0" : word.folded();
        for (int distance : NEAR) {
            Tagger.nearFeatures(text, distance, forms, features);
            near.add(rows(partIndex));
        }
        List<Choice> choices = new ArrayList<>();
        List<String> written = new ArrayList<>();
        if (word.kind() != Word.Kind.ARABIC) {
            PartOfSpeech part = switch (word.kind()) {
                case NUMBER -> PartOfSpeech.NUMBER;
                case LATIN -> PartOfSpeech.PROPER;
                case ARABIC, SIGN -> PartOfSpeech.SIGN;
            };
            choices.add(new Choice(Tagger.PARTS.indexOf(part), 0, new Rows(), new Rows()));
            written.add("");
            return new Node(choices, written, near, Tagger.shape(word.plain(), false));
        }
        List<Cut> cuts = morphology.cuts(word);
        for (Cut cut : cuts) {
            List<Sense> senses = morphology.senses(cut, word.folded());
            Tagger.cutFeatures(word.plain(), word.folded(), cut, cuts, senses, forms, features);
            Rows cutRows = rows(cutIndex);
            Tagger.partFeatures(word.plain(), word.folded(), cut, senses, forms, features);
            Rows partRows = rows(partIndex);
            for (int p = 0; p < PARTS; p++) {
                if (Tagger.goTogether(cut, Tagger.PARTS.get(p))) {
                    choices.add(new Choice(p, Tagger.clitics(cut), cutRows, partRows));
                    written.add(MorphologyCorpus.clitics(cut));
                }
            }
        }
        return new Node(choices, written, near, Tagger.shape(word.plain(), true));
    }

    /// Farasa has no proper nouns: its nouns may be either, unless the corpus marks them.
    private List<Integer> gold(Node node, MorphologyCorpus.Marked marked) {
        List<Integer> right = new ArrayList<>();
        for (int c = 0; c < node.choices().size(); c++) {
            int part = node.choices().get(c).part();
            int wanted = Tagger.PARTS.indexOf(marked.part());
            boolean fits = part == wanted || corpora == 0 && wanted == NOUN && part == PROPER;
            if (node.choices().size() == 1 || fits && node.cuts().get(c).equals(marked.clitics())) {
                right.add(c);
            }
        }
        return right;
    }

    /// The trained weights, of cuts and of parts of speech.
    record Trained(LinearModel cuts, LinearModel parts) {}

    /// Trains.
    ///
    /// @param version the date that the models carry
    /// @param rounds how often all sentences are gone through
    /// @param rate how far a wrong decision moves a weight
    /// @param decay how fast weights that do not help shrink
    Trained train(String version, int rounds, double rate, double decay) {
        Weights cutWeights = new Weights(cutIndex.size(), corpora, rate, decay);
        Weights partWeights = new Weights(partIndex.size() * COLUMNS, corpora, rate, decay);
        List<Lattice> order = new ArrayList<>(lattices);
        Random random = new Random(SEED);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (Lattice lattice : order) {
                new SentenceStep(lattice, cutWeights, partWeights).learn();
            }
        }
        return new Trained(
                model(Tagger.CUT_MODEL + " " + version, List.of("cut"), cutIndex, cutWeights),
                model(Tagger.PART_MODEL + " " + version, Tagger.COLUMNS, partIndex, partWeights));
    }

    private static LinearModel model(
            String version, List<String> labels, Map<Integer, Integer> index, Weights weights) {
        Map<Integer, float[]> rows = new HashMap<>();
        index.forEach((hash, row) -> {
            float[] values = new float[labels.size()];
            float most = 0;
            for (int k = 0; k < values.length; k++) {
                values[k] = weights.of(row * labels.size() + k, 0);
                most = Math.max(most, Math.abs(values[k]));
            }
            if (most > NEGLIGIBLE) {
                for (int k = 0; k < values.length; k++) {
                    values[k] = Math.abs(values[k]) > NEGLIGIBLE ? values[k] : 0;
                }
                rows.put(hash, values);
            }
        });
        return LinearModel.of(version, labels, rows);
    }

    /// Weights that learn by AdaGrad: a row shared by all corpora and one for each.
    private static final class Weights {
        private final float[][] values;
        private final float[][] squares;
        private final double rate;
        private final double decay;

        Weights(int size, int corpora, double rate, double decay) {
            values = new float[corpora + 1][size];
            squares = new float[corpora + 1][size];
            this.rate = rate;
            this.decay = decay;
        }

        float of(int at, int corpus) {
            return values[0][at] + values[corpus + 1][at];
        }

        void move(int at, int corpus, double gradient) {
            move(values[0], squares[0], at, gradient);
            move(values[corpus + 1], squares[corpus + 1], at, gradient);
        }

        private void move(float[] value, float[] square, int at, double gradient) {
            double slope = gradient - decay * value[at];
            square[at] += (float) (slope * slope);
            value[at] += (float) (rate * slope / Math.sqrt(square[at] + 1e-6));
        }
    }

    /// One sentence's part in the training.
    private final class SentenceStep {
        private final Lattice lattice;
        private final Weights cutWeights;
        private final Weights partWeights;
        private final double[][] stepFactors = new double[PARTS * 3][PARTS * 32];
        private final double[][] factors;

        SentenceStep(Lattice lattice, Weights cutWeights, Weights partWeights) {
            this.lattice = lattice;
            this.cutWeights = cutWeights;
            this.partWeights = partWeights;
            factors = new double[lattice.nodes().size()][];
        }

        void learn() {
            for (int b = 0; b < stepFactors.length; b++) {
                for (int next = 0; next < 32; next++) {
                    for (int part = 0; part < PARTS; part++) {
                        stepFactors[b][part * 32 + next] = Math.exp(sum(steps[b][next], part, next));
                    }
                }
            }
            for (int i = 0; i < factors.length; i++) {
                factors[i] = factors(i);
            }
            double[][] stepGradient = new double[PARTS * 3][PARTS * 32];
            double[][] wanted = marginals(true, stepGradient, 1);
            double[][] found = marginals(false, stepGradient, -1);
            for (int i = 0; i < factors.length; i++) {
                for (int c = 0; c < wanted[i].length; c++) {
                    double gradient = wanted[i][c] - found[i][c];
                    if (Math.abs(gradient) > UNFELT) {
                        move(i, lattice.nodes().get(i).choices().get(c), gradient);
                    }
                }
            }
            for (int b = 0; b < stepFactors.length; b++) {
                for (int s = 0; s < stepFactors[b].length; s++) {
                    if (Math.abs(stepGradient[b][s]) > UNFELT) {
                        move(steps[b][s % 32], s / 32, s % 32, stepGradient[b][s]);
                    }
                }
            }
        }

        private double sum(Rows rows, int part, int clitics) {
            double sum = 0;
            for (int row : rows.all) {
                sum += partWeights.of(row * COLUMNS + part, lattice.corpus());
                for (int bits = clitics; bits != 0; bits &= bits - 1) {
                    int column = PARTS + Integer.numberOfTrailingZeros(bits);
                    sum += partWeights.of(row * COLUMNS + column, lattice.corpus());
                }
            }
            return sum;
        }

        private void move(Rows rows, int part, int clitics, double gradient) {
            for (int row : rows.all) {
                partWeights.move(row * COLUMNS + part, lattice.corpus(), gradient);
                for (int bits = clitics; bits != 0; bits &= bits - 1) {
                    int column = PARTS + Integer.numberOfTrailingZeros(bits);
                    partWeights.move(row * COLUMNS + column, lattice.corpus(), gradient);
                }
            }
        }

        private double[] factors(int i) {
            List<Choice> choices = lattice.nodes().get(i).choices();
            double[] scores = new double[choices.size()];
            List<Rows> beside = scores.length > 1 ? beside(i) : List.of();
            double most = Double.NEGATIVE_INFINITY;
            for (int c = 0; c < scores.length; c++) {
                Choice choice = choices.get(c);
                for (int row : choice.cutRows().all) {
                    scores[c] += cutWeights.of(row, lattice.corpus());
                }
                for (int row : choice.partRows().all) {
                    scores[c] += partWeights.of(row * COLUMNS + choice.part(), lattice.corpus());
                }
                for (Rows rows : beside) {
                    scores[c] += sum(rows, choice.part(), choice.clitics());
                }
                most = Math.max(most, scores[c]);
            }
            for (int c = 0; c < scores.length; c++) {
                scores[c] = Math.exp(scores[c] - most);
            }
            return scores;
        }

        private void move(int i, Choice choice, double gradient) {
            for (int row : choice.cutRows().all) {
                cutWeights.move(row, lattice.corpus(), gradient);
            }
            for (int row : choice.partRows().all) {
                partWeights.move(row * COLUMNS + choice.part(), lattice.corpus(), gradient);
            }
            for (Rows rows : beside(i)) {
                move(rows, choice.part(), choice.clitics(), gradient);
            }
        }

        /// The rows of what the words beside say.
        private List<Rows> beside(int i) {
            List<Rows> rows = new ArrayList<>();
            for (int d = 0; d < NEAR.length; d++) {
                int at = i + NEAR[d];
                if (at >= 0 && at < factors.length) {
                    rows.add(lattice.nodes().get(at).near().get(d));
                }
            }
            int shape = lattice.nodes().get(i).shape();
            if (i > 0) {
                rows.add(pairs[lattice.nodes().get(i - 1).shape()][shape][1]);
            }
            if (i + 1 < factors.length) {
                rows.add(pairs[shape][lattice.nodes().get(i + 1).shape()][0]);
            }
            return rows;
        }

        private boolean allowed(boolean wanted, int i, int c) {
            List<Integer> gold = lattice.gold().get(i);
            return !wanted || gold.isEmpty() || gold.contains(c);
        }

        /// The probability of each choice, among the right ones only if `wanted`; those of steps go into `gradient`.
        private double[][] marginals(boolean wanted, double[][] gradient, int sign) {
            int n = factors.length;
            double[][] forward = new double[n][];
            double[][] backward = new double[n][];
            for (int i = 0; i < n; i++) {
                forward[i] = new double[factors[i].length];
                List<Choice> choices = lattice.nodes().get(i).choices();
                double total = 0;
                for (int c = 0; c < forward[i].length; c++) {
                    if (allowed(wanted, i, c)) {
                        int state = choices.get(c).part() * 32 + choices.get(c).clitics();
                        double sum = 0;
                        if (i == 0) {
                            sum = stepFactors[before(START, 0)][state];
                        } else {
                            List<Choice> last = lattice.nodes().get(i - 1).choices();
                            for (int b = 0; b < last.size(); b++) {
                                if (forward[i - 1][b] > 0) {
                                    sum += forward[i - 1][b] * stepFactors[before(last.get(b))][state];
                                }
                            }
                        }
                        forward[i][c] = sum * factors[i][c];
                        total += forward[i][c];
                    }
                }
                scale(forward[i], total);
            }
            double[][] all = new double[n][];
            for (int i = n - 1; i >= 0; i--) {
                backward[i] = new double[factors[i].length];
                all[i] = new double[factors[i].length];
                List<Choice> choices = lattice.nodes().get(i).choices();
                double total = 0;
                for (int c = 0; c < backward[i].length; c++) {
                    if (forward[i][c] > 0) {
                        double sum = i + 1 == n ? 1 : 0;
                        if (i + 1 < n) {
                            List<Choice> next = lattice.nodes().get(i + 1).choices();
                            for (int a = 0; a < next.size(); a++) {
                                if (backward[i + 1][a] > 0) {
                                    int state = next.get(a).part() * 32
                                            + next.get(a).clitics();
                                    sum += backward[i + 1][a]
                                            * factors[i + 1][a]
                                            * stepFactors[before(choices.get(c))][state];
                                }
                            }
                        }
                        backward[i][c] = sum;
                        all[i][c] = forward[i][c] * sum;
                        total += all[i][c];
                    }
                }
                scale(backward[i], Arrays.stream(backward[i]).sum());
                scale(all[i], total);
                if (i + 1 < n) {
                    steps(i, forward, backward, gradient, sign);
                }
            }
            for (int c = 0; c < all[0].length; c++) {
                Choice choice = lattice.nodes().get(0).choices().get(c);
                gradient[before(START, 0)][choice.part() * 32 + choice.clitics()] += sign * all[0][c];
            }
            return all;
        }

        private void steps(int i, double[][] forward, double[][] backward, double[][] gradient, int sign) {
            List<Choice> choices = lattice.nodes().get(i).choices();
            List<Choice> next = lattice.nodes().get(i + 1).choices();
            double total = 0;
            for (int pass = 0; pass < 2; pass++) {
                for (int c = 0; c < choices.size(); c++) {
                    if (forward[i][c] > 0) {
                        int b = before(choices.get(c));
                        for (int a = 0; a < next.size(); a++) {
                            if (backward[i + 1][a] > 0) {
                                int state =
                                        next.get(a).part() * 32 + next.get(a).clitics();
                                double joint =
                                        forward[i][c] * stepFactors[b][state] * factors[i + 1][a] * backward[i + 1][a];
                                if (pass == 0) {
                                    total += joint;
                                } else {
                                    gradient[b][state] += sign * joint / total;
                                }
                            }
                        }
                    }
                }
            }
        }

        private static void scale(double[] values, double total) {
            if (total > 0) {
                for (int k = 0; k < values.length; k++) {
                    values[k] /= total;
                }
            }
        }
    }

    private static int before(Choice choice) {
        return before(choice.part(), choice.clitics());
    }
}
