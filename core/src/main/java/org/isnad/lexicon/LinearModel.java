package org.isnad.lexicon;

import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/// A trained linear classifier: a weight for each feature and label. Immutable; share it between threads.
public final class LinearModel {
    /// The answer of a model that is asked whether something is so, where it is.
    public static final String YES = "yes";

    /// The answer of such a model where it is not so.
    public static final String NO = "no";

    /// A model that knows nothing; it has no labels.
    static final LinearModel EMPTY = new LinearModel("none", List.of(), FeatureRows.of(List.of()), 0, new short[0]);

    private static final long MAGIC = 0x49534e41444c4d31L; // ISNADLM1
    private static final int BIAS = 0;
    private static final int MOST_LABELS = 1000;

    private final String version;
    private final List<String> labels;
    private final FeatureRows rows;
    /// What a weight of 1 stands for.
    private final float scale;

    /// The weights of one row after another, as they are written: half the memory is half the misses of the cache.
    private final short[] weights;

    private LinearModel(String version, List<String> labels, FeatureRows rows, float scale, short[] weights) {
        this.version = version;
        this.labels = List.copyOf(labels);
        this.rows = rows;
        this.scale = scale;
        this.weights = weights;
    }

    /// A model of the given weights, each rounded to 16 bits.
    ///
    /// @param version name and date of the training
    /// @param labels the labels, in the order of the weights
    /// @param weights for each feature's hash one weight a label; the hash 0 holds the bias
    public static LinearModel of(String version, List<String> labels, Map<Integer, float[]> weights) {
        float most = 1e-6f;
        for (float[] row : weights.values()) {
            if (row.length != labels.size()) {
                throw new IllegalArgumentException("a weight for each label is wanted");
            }
            for (float weight : row) {
                most = Math.max(most, Math.abs(weight));
            }
        }
        float scale = most / Short.MAX_VALUE;
        FeatureRows rows = FeatureRows.of(weights.keySet());
        short[] flat = new short[weights.size() * labels.size()];
        weights.forEach((hash, row) -> {
            for (int k = 0; k < row.length; k++) {
                flat[rows.of(hash) * row.length + k] = (short) Math.round(row[k] / scale);
            }
        });
        return new LinearModel(version, labels, rows, scale, flat);
    }

    /// The labels, in the order of {@link #scores}.
    public List<String> labels() {
        return labels;
    }

    /// Name and date of the training.
    public String version() {
        return version;
    }

    /// Whether the model was trained at all.
    public boolean knows() {
        return !labels.isEmpty();
    }

    /// The sum of weights for each label: the log-odds of that label against all others.
    public float[] scores(Features features) {
        float[] sums = new float[labels.size()];
        add(BIAS, sums, 0);
        add(features, sums, 0);
        return sums;
    }

    /// Adds the weights of features for each label, without the bias, to as many sums from `at` on.
    public void add(Features features, float[] sums, int at) {
        for (int i = 0; i < features.size(); i++) {
            add(features.hash(i), sums, at);
        }
    }

    /// The probability of each label, the labels taken one against the rest and made to sum up to one.
    public double[] probabilities(Features features) {
        float[] scores = scores(features);
        double[] all = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < all.length; i++) {
            all[i] = 1 / (1 + Math.exp(-scores[i]));
            sum += all[i];
        }
        for (int i = 0; i < all.length; i++) {
            all[i] = sum == 0 ? 0 : all[i] / sum;
        }
        return all;
    }

    /// The probability of {@link #YES}, of a model that answers yes or no.
    public double yes(Features features) {
        return probabilities(features)[labels.indexOf(YES)];
    }

    /// The weight of the feature with that hash for the label at `label`; 0 if the model does not know the feature.
    public float weight(int hash, int label) {
        int row = rows.of(hash);
        return row < 0 ? 0 : weights[row * labels.size() + label] * scale;
    }

    /// The weights of each feature's hash, one a label; the hash 0 holds the bias.
    public Map<Integer, float[]> rows() {
        Map<Integer, float[]> all = new TreeMap<>();
        for (int row = 0; row < rows.size(); row++) {
            float[] sums = new float[labels.size()];
            add(rows.hash(row), sums, 0);
            all.put(rows.hash(row), sums);
        }
        return all;
    }

    private void add(int key, float[] sums, int at) {
        int row = rows.of(key);
        if (row >= 0) {
            int width = labels.size();
            for (int i = 0; i < width; i++) {
                sums[at + i] += weights[row * width + i] * scale;
            }
        }
    }

    /// Writes the model.
    public void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeLong(MAGIC);
            data.writeUTF(version);
            data.writeInt(labels.size());
            for (String label : labels) {
                data.writeUTF(label);
            }
            data.writeFloat(scale);
            data.writeInt(rows.size());
            for (int row = 0; row < rows.size(); row++) {
                data.writeInt(rows.hash(row));
                for (int i = 0; i < labels.size(); i++) {
                    data.writeShort(weights[row * labels.size() + i]);
                }
            }
        }
    }

    /// Reads what {@link #write} wrote.
    ///
    /// @param name the name that errors show
    /// @throws LexiconException if the bytes are no model, or a broken one
    public static LinearModel read(String name, InputStream in) throws IOException {
        try {
            ModelFile file = new ModelFile(in);
            if (!file.begins(MAGIC)) {
                throw new LexiconException(name, 1, "is no model of Isnad: build it again with the train module");
            }
            String version = file.text();
            List<String> labels = file.texts(MOST_LABELS);
            float scale = file.number();
            ModelFile.Rows rows = file.rows(Integer.BYTES + labels.size() * Short.BYTES);
            int[] hashes = new int[rows.count()];
            short[] weights = new short[rows.count() * labels.size()];
            for (int r = 0; r < hashes.length; r++) {
                hashes[r] = rows.bytes().getInt();
                for (int i = 0; i < labels.size(); i++) {
                    weights[r * labels.size() + i] = rows.bytes().getShort();
                }
            }
            return new LinearModel(version, labels, FeatureRows.inOrder(hashes), scale, weights);
        } catch (EOFException | ZipException | UTFDataFormatException e) {
            throw new LexiconException(name, 1, "is a broken model (" + e.getMessage() + "): fetch or build it again");
        }
    }
}
