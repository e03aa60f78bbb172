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

/// A trained linear classifier: a weight for each feature and label. Immutable; share it between threads.
public final class LinearModel {
    /// The answer of a model that is asked whether something is so, where it is.
    public static final String YES = "yes";

    /// The answer of such a model where it is not so.
    public static final String NO = "no";

    /// A model that knows nothing; it has no labels.
    static final LinearModel EMPTY = new LinearModel("none", List.of(), new int[] {0, -1, 0, -1}, new float[0]);

    private static final long MAGIC = 0x49534e41444c4d31L; // ISNADLM1
    private static final int BIAS = 0;
    private static final int BUFFER = 1 << 16;

    private final String version;
    private final List<String> labels;
    /// Slots of two numbers, so that a look-up touches one place in memory: a feature's hash, and where its weights
    /// begin, -1 in a free slot.
    private final int[] slots;

    private final float[] weights;

    private LinearModel(String version, List<String> labels, int[] slots, float[] weights) {
        this.version = version;
        this.labels = List.copyOf(labels);
        this.slots = slots;
        this.weights = weights;
    }

    /// A model of the given weights.
    ///
    /// @param version name and date of the training
    /// @param labels the labels, in the order of the weights
    /// @param weights for each feature's hash one weight a label; the hash 0 holds the bias
    public static LinearModel of(String version, List<String> labels, Map<Integer, float[]> weights) {
        int capacity = Integer.highestOneBit(Math.max(2, weights.size() * 2 - 1)) * 2;
        int[] slots = new int[2 * capacity];
        for (int slot = 0; slot < capacity; slot++) {
            slots[2 * slot + 1] = -1;
        }
        float[] flat = new float[weights.size() * labels.size()];
        int row = 0;
        for (Map.Entry<Integer, float[]> entry : new TreeMap<>(weights).entrySet()) {
            if (entry.getValue().length != labels.size()) {
                throw new IllegalArgumentException("a weight for each label is wanted");
            }
            int slot = entry.getKey() & (capacity - 1);
            while (slots[2 * slot + 1] >= 0) {
                slot = (slot + 1) & (capacity - 1);
            }
            slots[2 * slot] = entry.getKey();
            slots[2 * slot + 1] = row * labels.size();
            System.arraycopy(entry.getValue(), 0, flat, row * labels.size(), labels.size());
            row++;
        }
        return new LinearModel(version, labels, slots, flat);
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

    /// The weight of the feature with that hash for the label at `label`; 0 if the model does not know the feature.
    public float weight(int hash, int label) {
        int row = row(hash);
        return row < 0 ? 0 : weights[row + label];
    }

    private void add(int key, float[] sums, int at) {
        int row = row(key);
        if (row >= 0) {
            for (int i = 0; i < labels.size(); i++) {
                sums[at + i] += weights[row + i];
            }
        }
    }

    /// Where the weights of a feature begin, -1 if the model does not know it.
    private int row(int key) {
        int mask = slots.length / 2 - 1;
        for (int slot = key & mask; slots[2 * slot + 1] >= 0; slot = (slot + 1) & mask) {
            if (slots[2 * slot] == key) {
                return slots[2 * slot + 1];
            }
        }
        return -1;
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
            Map<Integer, Integer> byKey = new TreeMap<>();
            for (int slot = 0; slot < slots.length; slot += 2) {
                if (slots[slot + 1] >= 0) {
                    byKey.put(slots[slot], slots[slot + 1]);
                }
            }
            data.writeInt(byKey.size());
            for (Map.Entry<Integer, Integer> entry : byKey.entrySet()) {
                data.writeInt(entry.getKey());
                for (int i = 0; i < labels.size(); i++) {
                    data.writeShort(Math.round(weights[entry.getValue() + i] / scale));
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
