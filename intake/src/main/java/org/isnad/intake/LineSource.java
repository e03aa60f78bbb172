package org.isnad.intake;

import java.io.IOException;
import java.util.Optional;

/// The articles of a file that has one a line. Blank lines count as lines but give nothing.
final class LineSource implements Source {
    private final Item item;
    private final Lines lines;
    private final Acceptance acceptance;
    private final Drafting drafting;
    private boolean ended;
    private boolean gaveAny;

    /// @param drafting of one line
    LineSource(Item item, Lines lines, Acceptance acceptance, Drafting drafting) {
        this.item = item;
        this.drafting = drafting;
        this.lines = lines;
        this.acceptance = acceptance;
    }

    @Override
    public Optional<Outcome> next() {
        while (!ended) {
            Optional<Outcome> outcome = line();
            if (outcome.isPresent()) {
                gaveAny = true;
                return outcome;
            }
        }
        return Optional.empty();
    }

    private Optional<Outcome> line() {
        try {
            Optional<Piece> line = lines.next();
            if (line.isPresent()) {
                return line.filter(piece -> !piece.isBlank()).map(this::outcome);
            }
            ended = true;
            return gaveAny ? Optional.empty() : Optional.of(nothing());
        } catch (IOException e) {
            ended = true;
            return Optional.of(Unfit.of(e).at(where(), Optional.empty()));
        }
    }

    private Outcome outcome(Piece piece) {
        return acceptance.outcome(where(), item.numbered(lines.number()), piece, drafting);
    }

    private Outcome nothing() {
        return new Unfit(Reason.EMPTY, "holds no article: leave it out")
                .at(item.where(), item.bytes().testimony());
    }

    private String where() {
        return item.placeOf(lines.number());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
