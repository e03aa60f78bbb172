package org.isnad.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.isnad.intake.Intake;
import org.isnad.intake.Outcome;
import org.isnad.intake.Settings;

/// Bytes of documents, found by covering code: whatever they are, they give an article or a rejection. In the ordinary
/// build only the kept inputs run; see CONTRIBUTING.md for a campaign.
class FuzzOfficeTest {
    private static final Intake INTAKE = Intake.of(Settings.none());

    @FuzzTest(maxDuration = "1m")
    @DictionaryEntries({"endobj", "stream", "endstream", "/Kids", "/Contents", "/FlateDecode", "/ToUnicode", " 0 R"})
    void pdf(byte[] bytes) {
        check("a.pdf", bytes);
    }

    @FuzzTest(maxDuration = "1m")
    @DictionaryEntries({"<w:p>", "<w:r><w:t>", "</w:t></w:r></w:p>", "<!ENTITY a", "&a;", "word/document.xml"})
    void docx(byte[] bytes) {
        check("a.docx", bytes);
    }

    private static void check(String name, byte[] bytes) {
        try (Stream<Outcome> outcomes = INTAKE.read(name, name, new ByteArrayInputStream(bytes))) {
            assertThat(outcomes).singleElement().satisfies(outcome -> {
                switch (outcome) {
                    case Outcome.Read read -> assertThat(read.article().text()).isNotBlank();
                    case Outcome.Rejected rejected ->
                        assertThat(rejected.sentence()).startsWith(name + " ");
                    case Outcome.Unchanged unchanged -> throw new AssertionError("no address was fetched");
                }
            });
        }
    }
}
