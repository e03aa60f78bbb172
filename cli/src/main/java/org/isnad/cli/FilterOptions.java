package org.isnad.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.export.Filter;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Which statements a command works on.
final class FilterOptions {
    @Option(
            names = "--from",
            paramLabel = "D",
            converter = InputOptions.Day.class,
            description = "First day on which it can have happened, such as 2016-10-25.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "D", converter = InputOptions.Day.class, description = "Last such day.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(
            names = "--actor",
            paramLabel = "A",
            description = "Id, or words of a name, of who acts, suffers or speaks; several: give it again.")
    private List<String> actors = new ArrayList<>();

    @Option(
            names = "--type",
            paramLabel = "T",
            split = ",",
            converter = TypeName.class,
            description = "Types of statements, such as ASSAULT,CLAIM.")
    private List<StatementType> types = new ArrayList<>();

    @Option(
            names = "--place",
            paramLabel = "P",
            description = "Path of a place with all that lies in it (PK-BA), or words of a name; several: again.")
    private List<String> places = new ArrayList<>();

    @Option(
            names = "--status",
            paramLabel = "S",
            split = ",",
            converter = StatusName.class,
            description = "actual, denied, planned, requested, possible, unconfirmed.")
    private List<Status> statuses = new ArrayList<>();

    Filter filter() {
        return new Filter(from, to, actors, Set.copyOf(types), places, Set.copyOf(statuses));
    }

    /// Reads a type of statements.
    static final class TypeName implements ITypeConverter<StatementType> {
        @Override
        public StatementType convert(String written) {
            return constant(StatementType.values(), written);
        }
    }

    /// Reads a status.
    static final class StatusName implements ITypeConverter<Status> {
        @Override
        public Status convert(String written) {
            return constant(Status.values(), written);
        }
    }

    private static <E extends Enum<E>> E constant(E[] all, String written) {
        return Stream.of(all)
                .filter(one -> one.name().equals(written.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + written + "' is none of "
                        + Stream.of(all)
                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }
}
