package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.isnad.chain.CodedArticle;
import org.isnad.knowledge.Knowledge;

/// Coded articles as others may write them, found by covering code: what is read is written and read again, and
/// knowledge is made of it. In the ordinary build only the kept inputs run; see CONTRIBUTING.md for a campaign.
class FuzzCodedTest {
    private static final String NAMES = "/org/isnad/store/coded.dict";

    @FuzzTest(maxDuration = "1m")
    @DictionaryFile(resourcePath = NAMES)
    void coded(byte[] bytes) {
        try {
            CodedArticle coded = CodedJson.parse(new String(bytes, StandardCharsets.UTF_8));
            String written = CodedJson.write(coded);
            assertThat(CodedJson.write(CodedJson.parse(written))).isEqualTo(written);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @FuzzTest(maxDuration = "1m")
    @DictionaryFile(resourcePath = NAMES)
    void known(byte[] bytes) {
        try {
            Knowledge known = Knowledge.of(CodedJson.parse(new String(bytes, StandardCharsets.UTF_8)));
            known.actors()
                    .forEach(actor -> assertThat(KnowledgeJson.write(actor)).isNotBlank());
            known.events()
                    .forEach(event -> assertThat(KnowledgeJson.write(event)).isNotBlank());
            known.contradictions()
                    .forEach(pair -> assertThat(KnowledgeJson.write(pair)).isNotBlank());
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @FuzzTest(maxDuration = "1m")
    void words(byte[] bytes) {
        PackedTerms.find(bytes)
                .ifPresent(terms -> assertThat(PackedTerms.pack(terms)).isEqualTo(bytes));
    }
}
