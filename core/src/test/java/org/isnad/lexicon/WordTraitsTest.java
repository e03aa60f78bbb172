package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTraitsTest {
    private static final int WIDTH = WordTrait.COUNT;
    private static final WordTraits TRAITS = traits();

    @Test
    void findsTheTraitsOfAWord() {
        int found = TRAITS.find("w7");
        assertThat(TRAITS.trait(found, WordTrait.LISTS)).isEqualTo(7);
        assertThat(TRAITS.trait(found, WordTrait.FIRST)).isEqualTo(7 + WIDTH - 1);
    }

    @Test
    void nothingIsKnownOfOtherWords() {
        assertThat(TRAITS.trait(TRAITS.find("never seen"), WordTrait.FINE)).isEqualTo(WordTraits.UNKNOWN);
        assertThat(WordTraits.none().find("w7")).isNegative();
    }

    @Test
    void readsWhatItWrote() throws IOException {
        WordTraits read = read(written());
        assertThat(read.version()).isEqualTo("test/1");
        assertThat(read.words()).usingRecursiveComparison().isEqualTo(TRAITS.words());
    }

    @Test
    void refusesAFileCutAtAnyByte() throws IOException {
        byte[] whole = written();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(LexiconException.class)
                    .isThrownBy(() -> read(cut))
                    .withMessageStartingWith("test.traits:1: is broken");
        }
    }

    @Test
    void refusesAModelOfAnotherKind() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LinearModel.of("v", java.util.List.of("A"), Map.of()).write(bytes);
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> read(bytes.toByteArray()))
                .withMessage("test.traits:1: holds no traits of words: build it again with the train module");
    }

    @Test
    void wantsAllTraitsOfAWord() {
        assertThatIllegalArgumentException().isThrownBy(() -> WordTraits.of("v", Map.of(1, new int[1])));
    }

    private static WordTraits traits() {
        Map<Integer, int[]> words = new HashMap<>();
        for (int w = 0; w < 100; w++) {
            int[] row = new int[WIDTH];
            for (int t = 0; t < WIDTH; t++) {
                row[t] = w + t;
            }
            words.put(WordTraits.key("w" + w), row);
        }
        return WordTraits.of("test/1", words);
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TRAITS.write(bytes);
        return bytes.toByteArray();
    }

    private static WordTraits read(byte[] bytes) throws IOException {
        return WordTraits.read("test.traits", new ByteArrayInputStream(bytes));
    }
}
