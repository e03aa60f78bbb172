package org.isnad.intake;

import java.io.IOException;
import java.util.Optional;

/// The articles of a file that has one a line. Blank lines count as lines but give nothing.
final class LineSource implements Source {
    private final String file;
    private final String stem;
    private final Lines lines;
    private final Acceptance acceptance;
    private boolean ended;
    private boolean gaveAny;

    LineSource(String file, String stem, Lines lines, Acceptance acceptance) {
        this.file = file;
        this.stem = stem;
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
        return acceptance.line(where(), stem + "-" + lines.number(), piece, lines.layout());
    }

    private Outcome nothing() {
        return new Unfit(Reason.EMPTY, "holds no article: leave it out").at(file, Optional.empty());
    }

    private String where() {
        return file + ":" + lines.number();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
