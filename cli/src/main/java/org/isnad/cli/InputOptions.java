package org.isnad.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.desk.Isnad;
import org.isnad.intake.Intake;
import org.isnad.intake.Outcome;
import org.isnad.intake.Settings;
import org.isnad.text.Sha256;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// The articles that a command works on.
final class InputOptions {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files (.txt, .json, .jsonl, each also .gz) and folders of them.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--date",
            paramLabel = "D",
            converter = Day.class,
            description = "Day of publication of articles that tell none, such as 2016-10-25.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--outlet", paramLabel = "O", description = "Outlet of articles that name none.")
    private Optional<String> outlet = Optional.empty();

    /// What becomes of each input; to be closed.
    Stream<Outcome> outcomes() {
        return Intake.of(new Settings(date, outlet)).read(paths);
    }

    /// The SHA-256 of all that decides what becomes of an input: lexicon, models, options.
    String configuration(Isnad isnad) {
        return Sha256.of(isnad.version() + "\n" + date.map(LocalDate::toString).orElse("") + "\n" + outlet.orElse(""));
    }

    /// Reads a day as the user writes it.
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String written) {
            try {
                return LocalDate.parse(written);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + written + "' is no day: write it as 2016-10-25");
            }
        }
    }
}
