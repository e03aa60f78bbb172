package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LauncherTest {
    private static final Path LAUNCHER = Path.of("..", "isnad");

    @Test
    void aJavaThatIsNoneIsToldInOneLine() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: the launcher needs a shell");
        ProcessBuilder launch =
                new ProcessBuilder("/bin/sh", LAUNCHER.toString(), "--version").redirectErrorStream(true);
        launch.environment().put("ISNAD_JAVA_HOME", "/nowhere");
        Process process = launch.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).isEqualTo("isnad: ISNAD_JAVA_HOME is /nowhere, which holds no Java of 21 or later\n");
        assertThat(process.waitFor()).isEqualTo(1);
    }
}
