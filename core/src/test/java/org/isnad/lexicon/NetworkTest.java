package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.offset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private static final int RAIN = Features.hash("sky", "rain");
    private static final int SUN = Features.hash("sky", "sun");

    /// One hidden unit that is on in rain, off in sunshine, and speaks for the second label alone.
    private static final Network NETWORK = Network.of(
            "weather 1",
            List.of("warm", "wet"),
            new float[] {0, -1, 0},
            new float[] {0, 4},
            Map.of(RAIN, new float[] {-2, 0, 1}, SUN, new float[] {2, 0, -1}));

    @Test
    void answersEachQuestionForItself() {
        double[] rain = NETWORK.probabilities(features("rain"));
        assertThat(rain[0]).isCloseTo(1 / (1 + Math.exp(2)), offset(0.01));
        assertThat(rain[1]).isCloseTo(1 / (1 + Math.exp(-3)), offset(0.01));
    }

    @Test
    void aHiddenUnitThatIsOffSaysNothing() {
        assertThat(NETWORK.probabilities(features("sun"))[1]).isCloseTo(1 / (1 + Math.exp(1)), offset(0.01));
    }

    @Test
    void whatItDoesNotKnowLeavesTheBias() {
        assertThat(NETWORK.probabilities(features("fog"))[0]).isEqualTo(0.5);
    }

    @Test
    void isTheSameAfterWritingAndReading() throws IOException {
        Network read = Network.read("x.network", new ByteArrayInputStream(bytes()));
        assertThat(read.version()).isEqualTo("weather 1");
        assertThat(read.labels()).containsExactly("warm", "wet");
        for (String sky : List.of("rain", "sun", "fog")) {
            assertThat(read.probabilities(features(sky))).containsExactly(NETWORK.probabilities(features(sky)));
        }
    }

    @Test
    void aFeatureWithTooFewWeightsIsRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Network.of(
                        "short", List.of("warm"), new float[] {0, 0}, new float[] {1}, Map.of(RAIN, new float[] {1})));
    }

    @Test
    void brokenBytesAreNamed() throws IOException {
        byte[] whole = bytes();
        for (int length : new int[] {12, whole.length / 2, whole.length - 1}) {
            assertThatExceptionOfType(LexiconException.class)
                    .isThrownBy(() -> Network.read("x.network", new ByteArrayInputStream(Arrays.copyOf(whole, length))))
                    .withMessageContaining("x.network")
                    .withMessageContaining("broken");
        }
    }

    @Test
    void aLinearModelIsNoNetwork() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LinearModel.of("m", List.of("a"), Map.of(0, new float[] {1})).write(out);
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> Network.read("x.network", new ByteArrayInputStream(out.toByteArray())))
                .withMessageContaining("no network of Isnad");
    }

    private static byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NETWORK.write(out);
        return out.toByteArray();
    }

    private static Features features(String sky) {
        Features features = new Features();
        features.add("sky", sky);
        return features;
    }
}
