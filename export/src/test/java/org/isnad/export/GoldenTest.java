package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each format of the sample, byte for byte, with its report of what is lost. After a change that is meant, run the
/// test with `-Disnad.golden=write` and look at the difference.
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/isnad/export/golden");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Format.class)
    void theSampleIsWrittenAsBefore(Format format) throws IOException {
        Exported exported = Sample.export(format, Sample.settings(), folder.resolve(format.word()));
        compare(format.word() + ".loss.md", Sample.read(exported.loss()));
        for (Path file : exported.files()) {
            if (file.toString().endsWith(".parquet")) {
                compare(
                        file.getFileName() + ".rows",
                        String.join("\n", Sample.query("SELECT * FROM '" + file + "'")) + "\n");
            } else {
                compare(
                        format.word() + (exported.files().size() == 1 ? format.ending() : "-" + file.getFileName()),
                        Sample.read(file));
            }
        }
    }

    private static void compare(String name, String written) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if ("write".equals(System.getProperty("isnad.golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, written);
        }
        assertThat(written).isEqualTo(Sample.read(golden));
    }
}
