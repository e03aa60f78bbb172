package org.isnad.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {
    private static final List<Input> FILES =
            List.of(new Input("a", 5, 0), new Input("b", 4, 0), new Input("c", 30, 0), new Input("d.parquet", 1, 0));

    @ParameterizedTest
    @CsvSource({"1,4", "9,3", "10,3", "35,2", "100,1"})
    void batchesHoldAboutSoManyBytes(long bytes, int batches) {
        List<Batch> cut = Batch.of(FILES, bytes);
        assertThat(cut).hasSize(batches);
        assertThat(cut.stream().flatMap(batch -> batch.files().stream())).containsExactlyElementsOf(FILES);
    }

    @Test
    void theNameHangsOnTheFiles() {
        Batch one = Batch.of(FILES, 100).getFirst();
        Batch changed = Batch.of(List.of(new Input("a", 5, 1)), 100).getFirst();
        assertThat(Batch.of(FILES, 100).getFirst().name()).isEqualTo(one.name());
        assertThat(changed.name()).isNotEqualTo(one.name());
    }

    @Test
    void parquetStandsApart() {
        Batch all = Batch.of(FILES, 100).getFirst();
        assertThat(all.parquet()).containsExactly("d.parquet");
        assertThat(all.others()).containsExactly("a", "b", "c");
    }

    @Test
    void hiddenFilesAndMarksOfSparkArePassedOver(@TempDir Path folder) throws IOException {
        News.write(folder, "_SUCCESS", List.of());
        News.write(folder, ".part.crc", List.of("1"));
        News.write(folder.resolve("_temporary/0"), "a.jsonl", List.of("{}"));
        News.write(folder.resolve("day=1"), "a.jsonl", List.of("{}"));
        assertThat(Input.under(folder.toString(), new Configuration()))
                .extracting(input -> Input.shown(input.path()))
                .containsExactly(folder.resolve("day=1/a.jsonl").toString());
    }

    @Test
    void aFolderThatIsNotThereIsRefused(@TempDir Path folder) {
        String none = folder.resolve("none").toString();
        assertThatThrownBy(() -> Input.under(none, new Configuration()))
                .isInstanceOf(RefusedException.class)
                .hasMessage(none + " does not exist: name a file or folder of articles");
    }
}
