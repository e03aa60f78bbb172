package org.isnad.lexicon;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/// The traits of many words, each word found by the hash of its folded letters: no text is kept. Immutable; share it
/// between threads.
public final class WordTraits {
    /// The value of a trait that is not known of a word.
    public static final int UNKNOWN = 0xffff;

    private static final long MAGIC = 0x49534e4144575431L;
    private static final int BUFFER = 1 << 16;
    private static final int WIDTH = WordTrait.COUNT;
    private static final int NOWHERE = -1;

    private final String version;
    /// Hashes of words, 0 where there is none.
    private final int[] keys;
    private final short[] values;

    private WordTraits(String version, int[] keys, short[] values) {
        this.version = version;
        this.keys = keys;
        this.values = values;
    }

    /// Traits of no word.
    public static WordTraits none() {
        return of("none", Map.of());
    }

    /// The traits of the given words.
    ///
    /// @param version name and date of the training
    /// @param words for the {@link #key} of each word its traits in the order of {@link WordTrait}, 0 to 65535
    public static WordTraits of(String version, Map<Integer, int[]> words) {
        int capacity = Integer.highestOneBit(Math.max(2, words.size() * 2 - 1)) * 2;
        int[] keys = new int[capacity];
        short[] values = new short[capacity * WIDTH];
        for (Map.Entry<Integer, int[]> word : new TreeMap<>(words).entrySet()) {
            if (word.getKey() == 0 || word.getValue().length != WIDTH) {
                throw new IllegalArgumentException("a key other than 0 and " + WIDTH + " traits are wanted");
            }
            int slot = word.getKey() & (capacity - 1);
            while (keys[slot] != 0) {
                slot = (slot + 1) & (capacity - 1);
            }
            keys[slot] = word.getKey();
            for (int t = 0; t < WIDTH; t++) {
                values[slot * WIDTH + t] = (short) word.getValue()[t];
            }
        }
        return new WordTraits(version, keys, values);
    }

    /// The hash of a word; never 0.
    public static int key(CharSequence folded) {
        int hash = Features.hash(folded);
        return hash == 0 ? 1 : hash;
    }

    /// Name and date of the training.
    public String version() {
        return version;
    }

    /// Where the traits of a word stand, for {@link #trait}; a negative number if nothing is known of it.
    public int find(CharSequence folded) {
        int key = key(folded);
        int mask = keys.length - 1;
        for (int slot = key & mask; keys[slot] != 0; slot = (slot + 1) & mask) {
            if (keys[slot] == key) {
                return slot;
            }
        }
        return NOWHERE;
    }

    /// A trait of the word that was found there, or UNKNOWN.
    public int trait(int found, WordTrait trait) {
        return found < 0 ? UNKNOWN : values[found * WIDTH + trait.column()] & UNKNOWN;
    }

    /// The traits of all words by their keys.
    public Map<Integer, int[]> words() {
        Map<Integer, int[]> words = new TreeMap<>();
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                int[] row = new int[WIDTH];
                for (int t = 0; t < WIDTH; t++) {
                    row[t] = values[slot * WIDTH + t] & UNKNOWN;
                }
                words.put(keys[slot], row);
            }
        }
        return words;
    }

    /// Writes the traits, trait by trait.
    public void write(OutputStream out) throws IOException {
        Map<Integer, int[]> words = words();
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeLong(MAGIC);
            data.writeUTF(version);
            data.writeInt(WIDTH);
            data.writeInt(words.size());
            for (int key : words.keySet()) {
                data.writeInt(key);
            }
            for (int t = 0; t < WIDTH; t++) {
                for (int[] row : words.values()) {
                    data.writeShort(row[t]);
                }
            }
        }
    }

    /// Reads what {@link #write} wrote.
    ///
    /// @param name the name that errors show
    /// @throws LexiconException if the bytes are no traits, or broken ones
    public static WordTraits read(String name, InputStream in) throws IOException {
        try (DataInputStream data =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER))) {
            if (data.readLong() != MAGIC) {
                throw new LexiconException(name, 1, "holds no traits of words: build it again with the train module");
            }
            String version = data.readUTF();
            if (data.readInt() != WIDTH) {
                throw new LexiconException(
                        name, 1, "holds other traits than this version of Isnad knows: build it again");
            }
            int size = data.readInt();
            Map<Integer, int[]> words = new TreeMap<>();
            int[][] rows = rows(data, size, words);
            for (int t = 0; t < WIDTH; t++) {
                for (int[] row : rows) {
                    row[t] = data.readUnsignedShort();
                }
            }
            // The checksum stands behind the last byte: reading on is what compares it.
            if (data.read() >= 0) {
                throw new ZipException("more bytes than there are words");
            }
            return of(version, words);
        } catch (EOFException | ZipException | UTFDataFormatException e) {
            throw new LexiconException(name, 1, "is broken (" + e.getMessage() + "): fetch or build it again");
        }
    }

    private static int[][] rows(DataInputStream data, int size, Map<Integer, int[]> words) throws IOException {
        for (int i = 0; i < size; i++) {
            int key = data.readInt();
            if (key == 0 || words.put(key, new int[WIDTH]) != null) {
                throw new ZipException("a word without a key of its own");
            }
        }
        if (words.size() != size) {
            throw new ZipException("a negative number of words");
        }
        return words.values().toArray(int[][]::new);
    }
}
