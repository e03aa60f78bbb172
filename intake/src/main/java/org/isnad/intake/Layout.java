package org.isnad.intake;

import java.nio.ByteOrder;
import java.util.Optional;

/// How the characters of a file lie in its bytes.
///
/// @param units the order of the two bytes of a code unit, if it is UTF-16; otherwise empty
/// @param mark the length of the byte order mark at the beginning, 0 where there is none
record Layout(Optional<ByteOrder> units, int mark) {
    /// Bytes looked at for zeros.
    private static final int LOOK = 8192;

    /// Spaces, line ends and digits are at least one code unit of twenty in any text.
    private static final int ONE_OF = 20;

    /// The layout that the beginning of a file shows: by its byte order mark, or by zeros that stand at every
    /// second byte only.
    static Layout of(byte[] head) {
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return new Layout(Optional.empty(), 3);
        }
        if (begins(head, 0xFF, 0xFE)) {
            return new Layout(Optional.of(ByteOrder.LITTLE_ENDIAN), 2);
        }
        if (begins(head, 0xFE, 0xFF)) {
            return new Layout(Optional.of(ByteOrder.BIG_ENDIAN), 2);
        }
        return new Layout(byZeros(head), 0);
    }

    /// Whether it is UTF-16 with the higher byte first.
    boolean bigEndian() {
        return units.filter(order -> order == ByteOrder.BIG_ENDIAN).isPresent();
    }

    /// The bytes that one code unit takes.
    int width() {
        return units.isPresent() ? 2 : 1;
    }

    private static boolean begins(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<ByteOrder> byZeros(byte[] head) {
        int length = Math.min(head.length, LOOK);
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            if (head[i] == 0) {
                zeros[i % 2]++;
            }
        }
        int few = Math.max(1, length / 2 / ONE_OF);
        if (zeros[1] >= few && zeros[0] * ONE_OF <= zeros[1]) {
            return Optional.of(ByteOrder.LITTLE_ENDIAN);
        }
        if (zeros[0] >= few && zeros[1] * ONE_OF <= zeros[0]) {
            return Optional.of(ByteOrder.BIG_ENDIAN);
        }
        return Optional.empty();
    }
}
