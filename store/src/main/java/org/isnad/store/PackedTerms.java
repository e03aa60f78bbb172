package org.isnad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.desk.Terms;
import org.isnad.text.Span;

/// The words of an article as they are kept: a line for each sentence with where it stands and whether it is the
/// title (`^`), then for each word how far it stands behind the one before, its length, its lemma, and its stem and
/// all its letters where these are others.
final class PackedTerms {
    private PackedTerms() {}

    static byte[] pack(Terms terms) {
        String lines = terms.sentences().stream().map(PackedTerms::line).collect(Collectors.joining("\n"));
        return Packed.pack(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(Terms.Line line) {
        StringBuilder written = new StringBuilder();
        written.append(line.span().start()).append(' ').append(line.span().length());
        written.append(line.title() ? " ^" : " .");
        int at = line.span().start();
        for (Terms.Term term : line.terms()) {
            written.append(' ')
                    .append(term.span().start() - at)
                    .append(' ')
                    .append(term.span().length());
            written.append(' ').append(Tokens.clean(term.lemma()));
            if (!term.whole().equals(term.lemma())) {
                written.append(',').append(Tokens.clean(term.stem()));
                written.append(',').append(Tokens.clean(term.whole()));
            }
            at = term.span().start();
        }
        return written.toString();
    }

    static Terms unpack(byte[] packed) {
        try {
            String lines = new String(Packed.unpack(packed), StandardCharsets.UTF_8);
            return new Terms(lines.lines().map(PackedTerms::parsed).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What was packed, if it is whole: packing it again gives the same bytes.
    static Optional<Terms> find(byte[] packed) {
        try {
            Terms terms = unpack(packed);
            return Optional.of(terms).filter(read -> Arrays.equals(pack(read), packed));
        } catch (UncheckedIOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Terms.Line parsed(String line) {
        String[] parts = line.split(" ", -1);
        int start = Integer.parseInt(parts[0]);
        List<Terms.Term> terms = new ArrayList<>(parts.length / 3);
        int at = start;
        for (int i = 3; i + 2 < parts.length; i += 3) {
            at += Integer.parseInt(parts[i]);
            String[] forms = parts[i + 2].split(",", -1);
            terms.add(new Terms.Term(
                    new Span(at, at + Integer.parseInt(parts[i + 1])),
                    forms[0],
                    forms.length > 2 ? forms[1] : forms[0],
                    forms.length > 2 ? forms[2] : forms[0]));
        }
        return new Terms.Line(new Span(start, start + Integer.parseInt(parts[1])), parts[2].equals("^"), terms);
    }
}
