package org.isnad.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.desk.Isnad;
import org.isnad.intake.Columns;
import org.isnad.intake.Intake;
import org.isnad.intake.Manners;
import org.isnad.intake.Outcome;
import org.isnad.intake.Place;
import org.isnad.intake.Settings;
import org.isnad.intake.Visits;
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
            converter = Named.class,
            description =
                    "Files (.txt, .json, .jsonl, .csv, .html, .rss, .atom, .xml, .warc, .zip, .pdf, .docx, each also"
                            + " .gz), folders of them, addresses (http:, https:), or - for standard input.")
    private List<Place> places = new ArrayList<>();

    @Option(
            names = "--date",
            paramLabel = "D",
            converter = Day.class,
            description = "Day of publication of articles that tell none, such as 2016-10-25.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--outlet", paramLabel = "O", description = "Outlet of articles that name none.")
    private Optional<String> outlet = Optional.empty();

    @Option(
            names = "--columns",
            paramLabel = "F=C,…",
            converter = NamedColumns.class,
            description = "Where a table has what: id, outlet, date, title, text, such as id=Nr,text=Body. Fields that"
                    + " are not named stand in the column of their own name.")
    private Columns columns = Columns.own();

    @Option(names = "--allow-private", description = "Also fetches addresses of this machine and of private networks.")
    private boolean allowPrivate;

    @Option(
            names = "--follow",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Fetches the pages that the feed at an address links to (that is so if not given); or takes"
                    + " the articles as the feed itself has them.")
    private boolean follow = true;

    /// What becomes of each input; to be closed.
    Stream<Outcome> outcomes() {
        return outcomes(Visits.none());
    }

    /// As {@link #outcomes()}, asking addresses visited before for news only.
    Stream<Outcome> outcomes(Visits visits) {
        return outcomes(places, visits);
    }

    /// What becomes of other inputs, read in the same way; to be closed.
    Stream<Outcome> outcomes(List<Place> others, Visits visits) {
        return Intake.of(new Settings(date, outlet, columns, new Manners(allowPrivate, follow, visits)))
                .from(others);
    }

    /// The inputs.
    List<Place> places() {
        return places;
    }

    /// Whether the inputs can be read twice.
    boolean isLasting() {
        return places.stream().allMatch(place -> place instanceof Place.Local);
    }

    /// Reads a place as the user writes it.
    static final class Named implements ITypeConverter<Place> {
        @Override
        public Place convert(String written) {
            try {
                return Place.parse(written);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /// Reads the columns of a table as the user names them.
    static final class NamedColumns implements ITypeConverter<Columns> {
        @Override
        public Columns convert(String written) {
            try {
                return Columns.parse(written);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /// The SHA-256 of all that decides what becomes of an input: lexicon, models, options.
    String configuration(Isnad isnad) {
        return Sha256.of(isnad.version() + "\n" + date.map(LocalDate::toString).orElse("") + "\n" + outlet.orElse("")
                + (columns.names().isEmpty() ? "" : "\n" + new TreeMap<>(columns.names()))
                + (follow ? "" : "\nno-follow"));
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
