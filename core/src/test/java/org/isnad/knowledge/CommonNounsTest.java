package org.isnad.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.PeopleClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommonNounsTest {
    static final String LEXICON = """
            people fighter
              class      armed
              noun       مقاتل
              yes        وصل [مقاتل] إلى رند.
              no         عبر الناس الجسر.

            people soldier
              class      force
              noun       جندي | جنود
              yes        وصل [جندي] إلى رند.
              no         عبر الناس الجسر.

            people civilian
              class      civilian
              noun       مدني
              yes        وصل [مدني] إلى رند.
              no         عبر الناس الجسر.

            people worker
              class      worker
              noun       عمال
              yes        وصل [عمال] إلى رند.
              no         عبر الناس الجسر.

            count to-kill
              category   killed
              verb       قتل/يقتل
              noun       مقتل
              yes        [قتل] سبعة جنود في الكمين.
              no         قفل الحارس باب المخزن.

            count to-die
              category   killed
              verb       مات/يموت
              noun       وفاة
              yes        [مات] ثلاثة أطفال من البرد.
              no         أثمرت أشجار الوادي مبكرا.
            """;

    private static final WhosWho KNOWN = WhosWho.from(Lexicon.empty().with("test.lex", LEXICON));

    @ParameterizedTest
    @CsvSource({
        "ثلاثة جنود, soldiers",
        "مقاتلو حزب العمال, militants",
        "جنديان ومدني, 'civilians, soldiers'",
        "أربعة مدنيين, civilians",
        "القافلة, ''",
    })
    void theFirstNounAndThoseJoinedToItSayWhoPeopleAre(String words, String classes) {
        assertThat(KNOWN.whose(NameKey.words(words)).stream()
                        .map(PeopleClass::word)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(classes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"قتل", "وقتلت", "مقتله", "بمقتل", "ومات", "وفاته", "يموت"})
    void wordsOfDyingAreKnownWithTheirClitics(String word) {
        assertThat(KNOWN.isDeadly(NameKey.words(word).getFirst())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"هجمات", "قتال", "مقاتل", "اتهم", "من"})
    void otherWordsAreNotTakenForThem(String word) {
        assertThat(KNOWN.isDeadly(NameKey.words(word).getFirst())).isFalse();
    }
}
