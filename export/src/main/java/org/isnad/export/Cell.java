package org.isnad.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// A value as the text of a cell.
final class Cell {
    private static final String AND = "; ";
    private static final int DECIMALS = 6;

    private Cell() {}

    /// Empty for what is not known: an empty optional, an empty list, an empty text. A list becomes one text.
    static Optional<String> text(Object value) {
        return switch (value) {
            case Optional<?> one -> one.flatMap(Cell::text);
            case OptionalInt one -> one.isPresent() ? Optional.of(Integer.toString(one.getAsInt())) : Optional.empty();
            case OptionalDouble one -> one.isPresent() ? Optional.of(number(one.getAsDouble())) : Optional.empty();
            case Double number -> Optional.of(number(number));
            case Boolean flag -> Optional.of(flag ? "1" : "0");
            case Collection<?> all ->
                Optional.of(all.stream().map(Object::toString).collect(Collectors.joining(AND)))
                        .filter(text -> !text.isEmpty());
            default -> Optional.of(value.toString()).filter(text -> !text.isEmpty());
        };
    }

    /// Without an exponent and without zeros at the end.
    static String number(double number) {
        return BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
