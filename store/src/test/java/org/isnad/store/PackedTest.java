package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PackedTest {
    private static final String TEXT = "قالت لواء الندى إن مقاتليها انسحبوا من بلدة الحجر مساء الأحد بعد هدنة قصيرة.";
    private static final byte[] LINE = bytes("{\"id\": \"a1\", \"text\": \"" + TEXT + "\"}");

    @ParameterizedTest
    @MethodSource
    void aTextComesBackUnitForUnit(String text, byte[] original) throws IOException {
        byte[] packed = Packed.pack(text, original);
        assertThat(Packed.unpackText(packed, () -> original)).isEqualTo(text);
    }

    static Stream<Arguments> aTextComesBackUnitForUnit() {
        byte[] large = new byte[100_000];
        Arrays.fill(large, (byte) 'x');
        return Stream.of(TEXT, "", "one \ud83d alone", "two \ud83d\ude00", "\0", TEXT.repeat(2000))
                .flatMap(text -> Stream.of(LINE, new byte[0], large).map(original -> Arguments.of(text, original)));
    }

    @Test
    void aTextThatItsOriginalRepeatsTakesHardlyAnyRoom() {
        assertThat(Packed.pack(TEXT, LINE)).hasSizeLessThan(Packed.pack(bytes(TEXT)).length / 3);
    }

    @Test
    void besideOtherBytesItIsNotRead() {
        byte[] packed = Packed.pack(TEXT, LINE);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Packed.unpackText(packed, () -> bytes("another line")));
    }

    @Test
    void cutAnywhereItIsNotRead() {
        byte[] packed = Packed.pack(TEXT, LINE);
        for (int length = 0; length < packed.length; length++) {
            byte[] cut = Arrays.copyOf(packed, length);
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> Packed.unpackText(cut, () -> LINE));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
