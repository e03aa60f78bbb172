package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.desk.LexiconCheck;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every entry keeps its promises: what it says that it matches, and what not.
class LexiconExamplesTest {
    private static final Lexicon LEXICON = ArabicLexicon.entries();
    private static final LexiconCheck CHECK = LexiconCheck.of(LEXICON);

    static Stream<String> files() {
        return LEXICON.all(Entry.class).stream()
                .map(entry -> entry.head().file())
                .distinct();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void allExamplesOfTheFileHold(String file) {
        List<LexiconCheck.Failure> failures = LEXICON.all(Entry.class).stream()
                .filter(entry -> entry.head().file().equals(file))
                .flatMap(entry -> CHECK.failures(entry).stream())
                .toList();
        assertThat(failures).isEmpty();
    }
}
