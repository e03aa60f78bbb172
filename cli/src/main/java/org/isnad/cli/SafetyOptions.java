package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.export.Marking;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// How people are protected in what leaves the desk.
final class SafetyOptions {
    private static final int KEY_BYTES = 32;

    @Option(
            names = "--named-persons",
            description = "Keep the names of people without a public role; without this they get pseudonyms.")
    private boolean namedPersons;

    @Option(names = "--no-text", description = "Leave sentences out; offsets, trigger words and names stay.")
    private boolean withoutText;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = "Secret by which pseudonyms are made: the same in two exports gives the same pseudonyms. A"
                    + " new one each time if not given.")
    private Optional<Path> key = Optional.empty();

    @Option(
            names = "--tlp",
            paramLabel = "M",
            converter = MarkingName.class,
            description = "How far it may be passed on: clear, green, amber, amber+strict, red.")
    private Optional<Marking> marking = Optional.empty();

    @Option(
            names = "--embargo",
            paramLabel = "D",
            converter = InputOptions.Day.class,
            description = "First day on which it may be published.")
    private Optional<LocalDate> embargo = Optional.empty();

    boolean namedPersons() {
        return namedPersons;
    }

    boolean text() {
        return !withoutText;
    }

    Optional<Marking> marking() {
        return marking;
    }

    Optional<LocalDate> embargo() {
        return embargo;
    }

    /// The secret of the file, or a new one.
    String key() {
        return key.map(SafetyOptions::read).orElseGet(SafetyOptions::random);
    }

    private static String read(Path file) {
        try {
            String secret = Files.readString(file).strip();
            if (secret.isEmpty()) {
                throw new UncheckedIOException(new IOException(file + " is empty: write a secret into it"));
            }
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the key file " + file + ": name a file of text", e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// Reads a marking.
    static final class MarkingName implements ITypeConverter<Marking> {
        @Override
        public Marking convert(String written) {
            String wanted = written.toUpperCase(Locale.ROOT).replace("TLP:", "");
            return Stream.of(Marking.values())
                    .filter(marking -> marking.label().equals("TLP:" + wanted))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + written + "' is no marking: write clear, green, amber, amber+strict or red"));
        }
    }
}
