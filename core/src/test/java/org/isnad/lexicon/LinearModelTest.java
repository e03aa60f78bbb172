package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearModelTest {
    private static final LinearModel MODEL = model();

    @Test
    void addsTheBiasAndTheWeightsOfTheFeaturesItKnows() {
        Features features = features("w3", "never seen");
        assertThat(MODEL.scores(features)).containsExactly(new float[] {0.5f + 3, -1 - 3}, within(0.01f));
    }

    @Test
    void probabilitiesSumUpToOne() {
        assertThat(Arrays.stream(MODEL.probabilities(features("w7"))).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void readsWhatItWrote() throws IOException {
        LinearModel read = read(written());
        assertThat(read.version()).isEqualTo("test/1");
        assertThat(read.labels()).containsExactly("NO", "YES");
        for (int k = 0; k < 100; k++) {
            assertThat(read.scores(features("w" + k))).containsExactly(MODEL.scores(features("w" + k)), within(0.01f));
        }
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        assertThat(written()).isEqualTo(written());
    }

    @Test
    void refusesAModelCutAtAnyByte() throws IOException {
        byte[] whole = written();
        for (int length = 0; length < whole.length; length++) {
            assertBroken(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void neverTakesADamagedModelForAnotherOne() throws IOException {
        byte[] whole = written();
        int header = 10; // time and flags of the gzip, which carry nothing
        for (int at = header; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x10;
            assertThat(isBroken(damaged) || Arrays.equals(scores(read(damaged)), scores(read(whole))))
                    .as("byte %d", at)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesImpossibleNumbersOfLabels(int labels) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(bytes))) {
            data.writeLong(0x49534e41444c4d31L);
            data.writeUTF("hostile");
            data.writeInt(labels);
            data.writeFloat(1);
            data.writeInt(1);
            data.writeInt(1);
        }
        assertBroken(bytes.toByteArray());
    }

    @Test
    void refusesAGzipOfSomethingElse() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("no model at all".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> read(bytes.toByteArray()))
                .withMessage("test.model:1: is no model of Isnad: build it again with the train module");
    }

    @Test
    void wantsAWeightForEachLabel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LinearModel.of("v", List.of("A", "B"), Map.of(1, new float[1])));
    }

    @Test
    void aFeatureKeepsItsNumberForeverSinceModelsAreTrainedOnIt() {
        assertThat(features("نص").hash(0)).isEqualTo(-250984368);
    }

    @Test
    void nameAndValueOfAFeatureDoNotRunTogether() {
        Features features = new Features();
        features.add("ab", "c");
        features.add("a", "bc");
        features.add("abc");
        features.add("a", "b", "c");
        features.add("a", "bc", "");
        assertThat(hashes(features)).doesNotHaveDuplicates();
    }

    @Test
    void featuresAreCountedUntilTheyAreForgotten() {
        Features features = new Features();
        for (int i = 0; i < 1000; i++) {
            features.add("n", String.valueOf(i));
        }
        assertThat(features.size()).isEqualTo(1000);
        features.clear();
        assertThat(features.size()).isZero();
    }

    private static List<Integer> hashes(Features features) {
        return java.util.stream.IntStream.range(0, features.size())
                .mapToObj(features::hash)
                .toList();
    }

    private static LinearModel model() {
        Map<Integer, float[]> weights = new TreeMap<>();
        weights.put(0, new float[] {0.5f, -1});
        for (int k = 0; k < 100; k++) {
            weights.put(features("w" + k).hash(0), new float[] {k, -k});
        }
        return LinearModel.of("test/1", List.of("NO", "YES"), weights);
    }

    private static Features features(String... values) {
        Features features = new Features();
        for (String value : values) {
            features.add("w", value);
        }
        return features;
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MODEL.write(bytes);
        return bytes.toByteArray();
    }

    private static LinearModel read(byte[] bytes) throws IOException {
        return LinearModel.read("test.model", new ByteArrayInputStream(bytes));
    }

    private static float[] scores(LinearModel model) {
        return model.scores(features("w1", "w50", "w99"));
    }

    private static boolean isBroken(byte[] bytes) throws IOException {
        try {
            read(bytes);
            return false;
        } catch (LexiconException e) {
            return true;
        }
    }

    private static void assertBroken(byte[] bytes) {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> read(bytes))
                .withMessageStartingWith("test.model:1: is ");
    }
}
