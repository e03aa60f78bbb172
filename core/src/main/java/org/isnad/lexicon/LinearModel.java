package org.isnad.lexicon;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/// A trained linear classifier: a weight for each feature and label. Immutable; share it between threads.
public final class LinearModel {
    /// The answer of a model that is asked whether something is so, where it is.
    public static final String YES = "yes";

    /// The answer of such a model where it is not so.
    public static final String NO = "no";

    /// A model that knows nothing; it has no labels.
    static final LinearModel EMPTY = new LinearModel("none", List.of(), new FeatureRows(List.of()), new float[0]);

    private static final long MAGIC = 0x49534e41444c4d31L; // ISNADLM1
    private static final int BIAS = 0;
    private static final int BUFFER = 1 << 16;

    private final String version;
    private final List<String> labels;
    private final FeatureRows rows;
    private final float[] weights;

    private LinearModel(String version, List<String> labels, FeatureRows rows, float[] weights) {
        this.version = version;
        this.labels = List.copyOf(labels);
        this.rows = rows;
        this.weights = weights;
    }

    /// A model of the given weights.
    ///
    /// @param version name and date of the training
    /// @param labels the labels, in the order of the weights
    /// @param weights for each feature's hash one weight a label; the hash 0 holds the bias
    public static LinearModel of(String version, List<String> labels, Map<Integer, float[]> weights) {
        float[] flat = new float[weights.size() * labels.size()];
        FeatureRows rows = new FeatureRows(weights.keySet());
        weights.forEach((hash, row) -> {
            if (row.length != labels.size()) {
                throw new IllegalArgumentException("a weight for each label is wanted");
            }
            System.arraycopy(row, 0, flat, rows.of(hash) * labels.size(), labels.size());
        });
        return new LinearModel(version, labels, rows, flat);
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
        return row < 0 ? 0 : weights[row * labels.size() + label];
    }

    /// The weights of each feature's hash, one a label; the hash 0 holds the bias.
    public Map<Integer, float[]> rows() {
        Map<Integer, float[]> all = new TreeMap<>();
        rows.byHash()
                .forEach((hash, row) ->
                        all.put(hash, Arrays.copyOfRange(weights, row * labels.size(), (row + 1) * labels.size())));
        return all;
    }

    private void add(int key, float[] sums, int at) {
        int row = rows.of(key);
        if (row >= 0) {
            int width = labels.size();
            for (int i = 0; i < width; i++) {
                sums[at + i] += weights[row * width + i];
            }
        }
    }

    /// Writes the model, its weights rounded to 16 bits.
    public void write(OutputStream out) throws IOException {
        float most = 1e-6f;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        float scale = most / Short.MAX_VALUE;
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeLong(MAGIC);
            data.writeUTF(version);
            data.writeInt(labels.size());
            for (String label : labels) {
                data.writeUTF(label);
            }
            data.writeFloat(scale);
            Map<Integer, Integer> byHash = rows.byHash();
            data.writeInt(byHash.size());
            for (Map.Entry<Integer, Integer> entry : byHash.entrySet()) {
                data.writeInt(entry.getKey());
                for (int i = 0; i < labels.size(); i++) {
                    data.writeShort(Math.round(weights[entry.getValue() * labels.size() + i] / scale));
                }
            }
        }
    }

    /// Reads what {@link #write} wrote.
    ///
    /// @param name the name that errors show
    /// @throws LexiconException if the bytes are no model, or a broken one
    public static LinearModel read(String name, InputStream in) throws IOException {
        try (DataInputStream data =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER))) {
            if (data.readLong() != MAGIC) {
                throw new LexiconException(name, 1, "is no model of Isnad: build it again with the train module");
            }
            String version = data.readUTF();
            List<String> labels = new ArrayList<>();
            int labelCount = count(data);
            for (int i = 0; i < labelCount; i++) {
                labels.add(data.readUTF());
            }
            float scale = data.readFloat();
            int rowCount = count(data);
            Map<Integer, float[]> weights = new TreeMap<>();
            for (int r = 0; r < rowCount; r++) {
                int key = data.readInt();
                float[] row = new float[labelCount];
                for (int i = 0; i < labelCount; i++) {
                    row[i] = data.readShort() * scale;
                }
                weights.put(key, row);
            }
            // The checksum stands behind the last byte: reading on is what compares it.
            if (data.read() >= 0) {
                throw new ZipException("more bytes than a model has");
            }
            return of(version, labels, weights);
        } catch (EOFException | ZipException | UTFDataFormatException e) {
            throw new LexiconException(name, 1, "is a broken model (" + e.getMessage() + "): fetch or build it again");
        }
    }

    private static int count(DataInputStream data) throws IOException {
        int count = data.readInt();
        if (count < 0) {
            throw new ZipException("a negative number of rows");
        }
        return count;
    }
}
