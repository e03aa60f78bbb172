package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private final Memory<String> memory = new Memory<>(2);
    private final List<String> made = new ArrayList<>();

    private String find(int hash, String word) {
        return memory.find(hash, word::equals, () -> {
            made.add(word);
            return word;
        });
    }

    @Test
    void workedOutOnceIsFoundAgain() {
        assertThat(find(1, "one")).isEqualTo("one");
        assertThat(find(1, "one")).isEqualTo("one");
        assertThat(made).containsExactly("one");
    }

    @Test
    void twoOfOneHashStayBesideEachOther() {
        find(1, "one");
        find(1, "uno");
        find(1, "one");
        find(1, "uno");
        assertThat(made).containsExactly("one", "uno");
    }

    @Test
    void theOneUsedLongerAgoIsGivenUp() {
        find(1, "one");
        find(1, "uno");
        find(1, "one");
        find(1, "eins");
        find(1, "one");
        find(1, "uno");
        assertThat(made).containsExactly("one", "uno", "eins", "uno");
    }
}
