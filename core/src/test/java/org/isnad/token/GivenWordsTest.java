package org.isnad.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GivenWordsTest {
    @Test
    void foldsLettersAndLeavesOutTheSignsAroundThem() {
        Word word = GivenWords.of(List.of("«أحمد»")).getFirst();
        assertThat(word.plain()).isEqualTo("أحمد");
        assertThat(word.folded()).isEqualTo("احمد");
        assertThat(word.kind()).isEqualTo(Word.Kind.ARABIC);
    }

    @Test
    void knowsWhatATokenIsMadeOf() {
        assertThat(GivenWords.of(List.of("في", "IS", "٤٥%", "،", "\u064e")).stream()
                        .map(Word::kind))
                .containsExactly(Word.Kind.ARABIC, Word.Kind.LATIN, Word.Kind.NUMBER, Word.Kind.SIGN, Word.Kind.SIGN);
    }

    @Property
    void givesOneWordForEachToken(@ForAll List<String> tokens) {
        List<Word> words = GivenWords.of(tokens);
        assertThat(words).hasSameSizeAs(tokens);
        String text = String.join(" ", tokens);
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(words.get(i).index()).isEqualTo(i);
            assertThat(words.get(i).span().of(text)).isEqualTo(tokens.get(i));
        }
    }
}
