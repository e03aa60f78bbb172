package org.isnad.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// The words of the page in English and Arabic. Immutable.
final class Labels {
    private final Properties words = new Properties();

    private Labels() {}

    static Labels bundled() {
        Labels labels = new Labels();
        try (InputStream in = Labels.class.getResourceAsStream("labels.properties")) {
            if (in == null) {
                throw new IllegalStateException("labels.properties is missing from the jar");
            }
            labels.words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }

    /// Both as HTML, of which the page shows one.
    String html(String name) {
        String[] both = both(name);
        return "<span class=\"en\" lang=\"en\">" + Html.escaped(both[0]) + "</span><span class=\"ar\" lang=\"ar\">"
                + Html.escaped(both[1]) + "</span>";
    }

    /// The Arabic one alone.
    String arabic(String name) {
        return both(name)[1];
    }

    private String[] both(String name) {
        String value = words.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("no label " + name);
        }
        String[] both = value.split("\\|", 2);
        return new String[] {both[0].strip(), both[1].strip()};
    }
}
