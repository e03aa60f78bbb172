package org.isnad.lexicon;

import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/// A trained classifier that answers several questions at once. Beside a weight for each feature and question it has
/// one hidden layer, which learns what features mean together. Immutable; share it between threads.
public final class Network {
    /// A network that knows nothing; it has no labels.
    static final Network EMPTY = of("none", List.of(), new float[0], new float[0], Map.of());

    private static final long MAGIC = 0x49534e41444e4e31L; // ISNADNN1
    private static final int MOST_LABELS = 1000;
    private static final int MOST_HIDDEN = 10_000;

    private final String version;
    private final List<String> labels;
    private final float[] bias;
    private final float[] out;
    private final int width;

    private final FeatureRows numbers;
    private final float[] scales;
    private final byte[] rows;

    private Network(
            String version,
            List<String> labels,
            float[] bias,
            float[] out,
            FeatureRows numbers,
            float[] scales,
            byte[] rows) {
        this.version = version;
        this.labels = List.copyOf(labels);
        this.bias = bias;
        this.out = out;
        this.width = bias.length;
        this.numbers = numbers;
        this.scales = scales;
        this.rows = rows;
    }

    /// A network of the given weights; those of the features are rounded to 8 bits.
    ///
    /// @param version name and date of the training
    /// @param labels the questions
    /// @param bias what is added for each label, then for each hidden unit
    /// @param out for each label the weights of the hidden units
    /// @param weights for each feature's hash one weight a label, then one a hidden unit
    public static Network of(
            String version, List<String> labels, float[] bias, float[] out, Map<Integer, float[]> weights) {
        FeatureRows numbers = FeatureRows.of(weights.keySet());
        float[] scales = new float[weights.size()];
        byte[] rows = new byte[weights.size() * bias.length];
        weights.forEach((hash, row) -> {
            if (row.length != bias.length) {
                throw new IllegalArgumentException("a weight for each label and hidden unit is wanted");
            }
            int number = numbers.of(hash);
            scales[number] = round(row, rows, number * row.length);
        });
        return new Network(version, labels, bias.clone(), out.clone(), numbers, scales, rows);
    }

    /// Rounds weights to 8 bits.
    ///
    /// @return what one of the rounded numbers stands for
    private static float round(float[] weights, byte[] into, int at) {
        float most = 1e-9f;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        float scale = most / Byte.MAX_VALUE;
        for (int i = 0; i < weights.length; i++) {
            into[at + i] = (byte) Math.round(weights[i] / scale);
        }
        return scale;
    }

    /// The questions, in the order of {@link #probabilities}.
    public List<String> labels() {
        return labels;
    }

    /// Name and date of the training.
    public String version() {
        return version;
    }

    /// Whether the network was trained at all.
    public boolean knows() {
        return !labels.isEmpty();
    }

    /// How probable a yes to each question is.
    public double[] probabilities(Features features) {
        float[] sums = bias.clone();
        for (int i = 0; i < features.size(); i++) {
            add(features.hash(i), sums);
        }
        int hidden = width - labels.size();
        double[] all = new double[labels.size()];
        for (int label = 0; label < all.length; label++) {
            double sum = sums[label];
            for (int j = 0; j < hidden; j++) {
                sum += Math.max(0, sums[all.length + j]) * out[label * hidden + j];
            }
            all[label] = 1 / (1 + Math.exp(-sum));
        }
        return all;
    }

    private void add(int key, float[] sums) {
        int row = numbers.of(key);
        if (row >= 0) {
            float scale = scales[row];
            for (int i = 0; i < width; i++) {
                sums[i] += scale * rows[row * width + i];
            }
        }
    }

    /// Writes the network.
    public void write(OutputStream file) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(file))) {
            data.writeLong(MAGIC);
            data.writeUTF(version);
            data.writeInt(labels.size());
            for (String label : labels) {
                data.writeUTF(label);
            }
            data.writeInt(width - labels.size());
            for (float weight : bias) {
                data.writeFloat(weight);
            }
            for (float weight : out) {
                data.writeFloat(weight);
            }
            data.writeInt(numbers.size());
            for (int row = 0; row < numbers.size(); row++) {
                data.writeInt(numbers.hash(row));
                data.writeFloat(scales[row]);
                data.write(rows, row * width, width);
            }
        }
    }

    /// Reads what {@link #write} wrote.
    ///
    /// @param name the name that errors show
    /// @throws LexiconException if the bytes are no network, or a broken one
    public static Network read(String name, InputStream in) throws IOException {
        try {
            ModelFile file = new ModelFile(in);
            if (!file.begins(MAGIC)) {
                throw new LexiconException(name, 1, "is no network of Isnad: build it again with the train module");
            }
            String version = file.text();
            List<String> labels = file.texts(MOST_LABELS);
            int hidden = file.count(MOST_HIDDEN);
            float[] bias = file.numbers(labels.size() + hidden);
            float[] out = file.numbers(labels.size() * hidden);
            ModelFile.Rows all = file.rows(Integer.BYTES + Float.BYTES + bias.length);
            int[] hashes = new int[all.count()];
            float[] scales = new float[all.count()];
            byte[] rows = new byte[all.count() * bias.length];
            for (int r = 0; r < hashes.length; r++) {
                hashes[r] = all.bytes().getInt();
                scales[r] = all.bytes().getFloat();
                all.bytes().get(rows, r * bias.length, bias.length);
            }
            return new Network(version, labels, bias, out, FeatureRows.inOrder(hashes), scales, rows);
        } catch (EOFException | ZipException | UTFDataFormatException e) {
            throw new LexiconException(
                    name, 1, "is a broken network (" + e.getMessage() + "): fetch or build it again");
        }
    }
}
