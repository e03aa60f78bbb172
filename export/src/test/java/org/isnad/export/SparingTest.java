package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.knowledge.Knowledge;
import org.isnad.store.CodedJson;
import org.junit.jupiter.api.Test;

class SparingTest {
    private final Sparing sparing = new Sparing();

    @Test
    void theArticlesSayTogetherWhatTheySaidBefore() {
        Knowledge before = Knowledge.of(Sample.lines().map(CodedJson::parse));
        Knowledge after = Knowledge.of(Sample.lines().map(CodedJson::parse).map(sparing::of));
        assertThat(after.events().toString())
                .isEqualTo(withoutEvidence(before.events().toString()));
        assertThat(after.ties()).hasSameSizeAs(before.ties());
        assertThat(after.contradictions()).hasSameSizeAs(before.contradictions());
    }

    @Test
    void whatTheRuleFoundIsLeftOut() {
        assertThat(sparing.of(Sample.article("sada-rand-0305-1")).statements())
                .extracting(Statement::evidence)
                .containsOnly(List.of());
    }

    @Test
    void whatIsAlikeIsHeldOnce() {
        String line = Sample.lines().findFirst().orElseThrow();
        CodedArticle one = sparing.of(CodedJson.parse(line));
        CodedArticle other = sparing.of(CodedJson.parse(line));
        assertThat(other.version()).isSameAs(one.version());
        assertThat(other.statements().getFirst().trigger().text())
                .isSameAs(one.statements().getFirst().trigger().text());
        assertThat(other.statements().getFirst().places().getFirst().location())
                .isSameAs(one.statements().getFirst().places().getFirst().location());
    }

    private static String withoutEvidence(String events) {
        return events.replaceAll("evidence=\\[[^]]*]", "evidence=[]");
    }
}
