package org.isnad.export;

import java.util.Arrays;

/// Counts Unicode code points where Java counts UTF-16 code units. Immutable.
final class CodePoints {
    private final int[] lowSurrogates;

    CodePoints(String text) {
        int[] found = new int[text.length()];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                found[count++] = i;
            }
        }
        lowSurrogates = Arrays.copyOf(found, count);
    }

    /// How many code points stand before the code unit of that index.
    int before(int unit) {
        int place = Arrays.binarySearch(lowSurrogates, unit);
        return unit - (place < 0 ? -place - 1 : place);
    }
}
