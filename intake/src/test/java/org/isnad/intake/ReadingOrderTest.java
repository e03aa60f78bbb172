package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingOrderTest {
    private static final String READ = "قال المتحدث (سليم الوادي) إن 3 عمال أصيبوا في الميناء\n"
            + "وأضاف أن الشرطة وصلت عند 10:30 إلى مقر شركة Waha في المدينة\nثم غادرت بعد ساعة";
    private static final String TURNED = "ءانيملا يف اوبيصأ لامع 3 نإ (يداولا ميلس) ثدحتملا لاق\n"
            + "ةنيدملا يف Waha ةكرش رقم ىلإ 10:30 دنع تلصو ةطرشلا نأ فاضأو\nةعاس دعب ترداغ مث";

    @Test
    void textInOrderStaysAsItIs() throws Unfit {
        assertThat(ReadingOrder.bundled().mended(READ)).isEqualTo(READ);
    }

    @Test
    void linesFromLeftToRightAreTurnedRoundButNotTheirNumbersAndNames() throws Unfit {
        assertThat(ReadingOrder.bundled().mended(TURNED)).isEqualTo(READ);
    }

    @Test
    void aLineInOrderAmongTurnedOnesStays() throws Unfit {
        assertThat(ReadingOrder.bundled().mended(TURNED + "\nوقال المتحدث إن المدينة هادئة"))
                .isEqualTo(READ + "\nوقال المتحدث إن المدينة هادئة");
    }

    @Test
    void theJoinedFormsOfLettersTurnToo() throws Unfit {
        String forms = "ءﺎﻨﻴﻤﻟﺍ ﻲﻓ ﺔﻛﺮﺷ ﻦﻣ ﻝﺎﻗ";
        assertThat(java.text.Normalizer.normalize(ReadingOrder.bundled().mended(forms), java.text.Normalizer.Form.NFKC))
                .isEqualTo("قال من شركة في الميناء");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ا ل ن ا ط ق ب ا س م ا ل ش ر ك ة ق ا ل ا ن ا ل م ي ن ا ء م غ ل ق",
                "ةنيدملا يف المدينة من ةكرش ءانيملا الشرطة المتحدث ةعاس نم",
            })
    void whatNeitherOrderMakesWordsOfIsRejected(String text) {
        assertThatThrownBy(() -> ReadingOrder.bundled().mended(text))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("get its text another way");
    }
}
