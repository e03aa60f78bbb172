package org.isnad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.Said;
import org.isnad.knowledge.Steps;
import org.isnad.store.CodedJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacedTest {
    @Test
    void aStatementComesBackFromItsLineAndInItsOrder(@TempDir Path folder) {
        List<String> coded =
                News.coded(News.write(folder, "news.jsonl", News.lines().subList(0, 6)));
        Knowledge knowledge = Knowledge.of(coded.stream().map(CodedJson::parse)).with(Readers.whosWho(News.ASKED));
        List<Placed> placed = new ArrayList<>();
        for (Said said : knowledge.said()) {
            placed.add(new Placed(placed.size(), "o1", Steps.alone(said)));
        }
        assertThat(placed).hasSizeGreaterThan(10);
        assertThat(Placed.parse(placed.stream().map(Placed::line).toList())).isEqualTo(placed);
        assertThat(placed.stream().sorted(Placed.IN_ORDER)).containsExactlyElementsOf(placed);
        assertThat(placed)
                .allMatch(one -> one.said().article().context().passages().size() <= 1);
    }
}
