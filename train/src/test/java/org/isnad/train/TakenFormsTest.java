package org.isnad.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.morph.PartOfSpeech;
import org.isnad.normalize.Normalization;
import org.isnad.text.Article;
import org.isnad.token.Tokenizer;
import org.isnad.token.Word;
import org.isnad.train.MorphologyCorpus.Marked;
import org.junit.jupiter.api.Test;

class TakenFormsTest {
    private final TakenForms taken = new TakenForms();
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();

    private static Marked marked(String word, String clitics, PartOfSpeech part) {
        Word read = Tokenizer.standard()
                .in(Normalization.standard().in(Article.of("a", word)))
                .words()
                .getFirst();
        return new Marked(read, clitics, part);
    }

    private void read(Marked... sentence) {
        taken.read(List.of(sentence));
        taken.words(words::put);
        taken.stems(stems::put);
    }

    @Test
    void aStemIsWhatIsLeftWithoutItsClitics() {
        assertThat(marked("وبالقرية", "وب-a", PartOfSpeech.NOUN).stem()).contains("قريه");
        assertThat(marked("للقرية", "-ل-a", PartOfSpeech.NOUN).stem()).contains("قريه");
        assertThat(marked("سيهاجمهم", "--s-هم", PartOfSpeech.VERB).stem()).contains("يهاجم");
        assertThat(marked("قرية", "", PartOfSpeech.NOUN).stem()).isEmpty();
    }

    @Test
    void aStemIsCountedInAllItsWords() {
        read(marked("القرية", "---a", PartOfSpeech.NOUN), marked("قرية", "----", PartOfSpeech.NOUN));
        assertThat(stems).containsOnlyKeys("قريه");
        assertThat(words).isEmpty();
    }

    @Test
    void formsThatAreTakenAlikeHaveTheSameNumber() {
        read(
                marked("قرية", "----", PartOfSpeech.NOUN),
                marked("قرية", "----", PartOfSpeech.NOUN),
                marked("مدينة", "----", PartOfSpeech.NOUN),
                marked("مدينة", "----", PartOfSpeech.NOUN),
                marked("هاجم", "----", PartOfSpeech.VERB),
                marked("هاجم", "----", PartOfSpeech.VERB));
        assertThat(words.get("قريه")).isEqualTo(words.get("مدينه")).isNotEqualTo(words.get("هاجم"));
    }

    @Test
    void howOftenItIsTakenSoMakesADifference() {
        for (int i = 0; i < 9; i++) {
            taken.read(List.of(marked("قرية", "----", PartOfSpeech.NOUN), marked("هدف", "----", PartOfSpeech.NOUN)));
        }
        read(marked("هدف", "----", PartOfSpeech.VERB));
        assertThat(words.get("قريه")).isNotEqualTo(words.get("هدف")).isPositive();
    }
}
