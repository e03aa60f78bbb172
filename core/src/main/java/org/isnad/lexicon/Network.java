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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/// A trained classifier that answers several questions at once. Beside a weight for each feature and question it has
/// one hidden layer, which learns what features mean together. Immutable; share it between threads.
public final class Network {
    /// A network that knows nothing; it has no labels.
    static final Network EMPTY = new Network("none", List.of(), new float[0], new float[0], Map.of());

    private static final long MAGIC = 0x49534e41444e4e31L; // ISNADNN1
    private static final int BUFFER = 1 << 16;
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

    private Network(String version, List<String> labels, float[] bias, float[] out, Map<Integer, float[]> weights) {
        this.version = version;
        this.labels = List.copyOf(labels);
        this.bias = bias.clone();
        this.out = out.clone();
        this.width = bias.length;
        numbers = new FeatureRows(weights.keySet());
        scales = new float[weights.size()];
        rows = new byte[weights.size() * width];
        weights.forEach((hash, row) -> {
            if (row.length != width) {
                throw new IllegalArgumentException("a weight for each label and hidden unit is wanted");
            }
            put(numbers.of(hash), row);
        });
    }

    private void put(int row, float[] weights) {
        float most = 1e-9f;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        scales[row] = most / Byte.MAX_VALUE;
        for (int i = 0; i < width; i++) {
            rows[row * width + i] = (byte) Math.round(weights[i] / scales[row]);
        }
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
        return new Network(version, labels, bias, out, weights);
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
            Map<Integer, Integer> byHash = numbers.byHash();
            data.writeInt(byHash.size());
            for (Map.Entry<Integer, Integer> entry : byHash.entrySet()) {
                data.writeInt(entry.getKey());
                data.writeFloat(scales[entry.getValue()]);
                data.write(rows, entry.getValue() * width, width);
            }
        }
    }

    /// Reads what {@link #write} wrote.
    ///
    /// @param name the name that errors show
    /// @throws LexiconException if the bytes are no network, or a broken one
    public static Network read(String name, InputStream in) throws IOException {
        try (DataInputStream data =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER))) {
            if (data.readLong() != MAGIC) {
                throw new LexiconException(name, 1, "is no network of Isnad: build it again with the train module");
            }
            String version = data.readUTF();
            List<String> labels = new ArrayList<>();
            int labelCount = count(data, MOST_LABELS);
            for (int i = 0; i < labelCount; i++) {
                labels.add(data.readUTF());
            }
            int hidden = count(data, MOST_HIDDEN);
            float[] bias = floats(data, labelCount + hidden);
            float[] out = floats(data, labelCount * hidden);
            int rowCount = count(data, Integer.MAX_VALUE);
            Map<Integer, float[]> weights = new TreeMap<>();
            byte[] bytes = new byte[labelCount + hidden];
            for (int r = 0; r < rowCount; r++) {
                int key = data.readInt();
                float scale = data.readFloat();
                data.readFully(bytes);
                float[] row = new float[bytes.length];
                for (int i = 0; i < row.length; i++) {
                    row[i] = bytes[i] * scale;
                }
                weights.put(key, row);
            }
            // The checksum stands behind the last byte: reading on is what compares it.
            if (data.read() >= 0) {
                throw new ZipException("more bytes than a network has");
            }
            return of(version, labels, bias, out, weights);
        } catch (EOFException | ZipException | UTFDataFormatException e) {
            throw new LexiconException(
                    name, 1, "is a broken network (" + e.getMessage() + "): fetch or build it again");
        }
    }

    private static float[] floats(DataInputStream data, int count) throws IOException {
        float[] all = new float[count];
        for (int i = 0; i < count; i++) {
            all[i] = data.readFloat();
        }
        return all;
    }

    private static int count(DataInputStream data, int most) throws IOException {
        int count = data.readInt();
        if (count < 0 || count > most) {
            throw new ZipException("a number of " + count + " where at most " + most + " can be");
        }
        return count;
    }
}
