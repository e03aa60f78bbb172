package org.isnad.token;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Pairs the quotation marks of one article. Serves one call; words are shown in order.
///
/// Marks that differ on either side may be set the wrong way round, and straight ones are alike: then what stands
/// beside a mark tells whether it opens or closes, and where that tells nothing, whether one of its kind is open.
final class Quotations {
    /// Marks that close one another.
    private enum Kind {
        NONE,
        STRAIGHT,
        CURLY,
        SINGLE,
        ANGLE,
        BRACE,
        KORAN
    }

    private enum Side {
        OPENS,
        CLOSES,
        EITHER
    }

    private record Open(int word, Kind kind) {}

    private final List<Word> words;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<Kind, Integer> opened = new EnumMap<>(Kind.class);
    private final List<Quotation> closed = new ArrayList<>();
    private final List<Quotation> all = new ArrayList<>();
    private boolean paired;

    Quotations(List<Word> words) {
        this.words = words;
    }

    /// Begins a line: where it has an even number of straight marks, each second one closes.
    void line(int first, int end) {
        int straight = 0;
        for (int i = first; i < end; i++) {
            straight += kind(words.get(i)) == Kind.STRAIGHT ? 1 : 0;
        }
        paired = straight % 2 == 0;
    }

    /// Whether something that was opened in the paragraph is not closed yet.
    boolean isOpen() {
        return !open.isEmpty();
    }

    /// Takes in the word of that index; whether it is a mark that closes.
    boolean closes(int i) {
        Kind kind = kind(words.get(i));
        if (kind == Kind.NONE) {
            return false;
        }
        boolean isOpen = opened.getOrDefault(kind, 0) > 0;
        boolean closes = switch (side(i, kind, isOpen)) {
            case OPENS -> false;
            case CLOSES -> true;
            case EITHER -> isOpen;
        };
        if (!closes) {
            open.push(new Open(i, kind));
            opened.merge(kind, 1, Integer::sum);
        } else if (isOpen) {
            close(i, kind);
        }
        return closes;
    }

    /// Marks of other kinds that were opened since are given up.
    private void close(int i, Kind kind) {
        Open last = open.pop();
        opened.merge(last.kind(), -1, Integer::sum);
        while (last.kind() != kind) {
            last = open.pop();
            opened.merge(last.kind(), -1, Integer::sum);
        }
        closed.add(new Quotation(last.word(), i));
    }

    /// Ends the paragraph before the word of that index. What nobody has closed goes as far as the next quotation or
    /// the end of the paragraph.
    void endParagraph(int end) {
        List<Quotation> found = new ArrayList<>(closed);
        while (!open.isEmpty()) {
            found.add(new Quotation(open.pop().word(), end));
        }
        found.sort(Comparator.comparingInt(Quotation::open));
        int after = 0;
        for (int k = 0; k < found.size(); k++) {
            Quotation one = found.get(k);
            if (one.open() >= after) {
                boolean cut = one.close() == end && k + 1 < found.size();
                all.add(cut ? new Quotation(one.open(), found.get(k + 1).open()) : one);
                after = all.getLast().close();
            }
        }
        closed.clear();
        opened.clear();
    }

    /// The outermost quotations of the paragraphs that have ended.
    List<Quotation> all() {
        return all;
    }

    private Side side(int i, Kind kind, boolean isOpen) {
        Word mark = words.get(i);
        return switch (kind) {
            case STRAIGHT -> paired ? Side.EITHER : beside(i);
            case CURLY -> beside(i);
            case SINGLE -> mark.is('‘') && beside(i) == Side.OPENS ? Side.OPENS : Side.CLOSES;
            case ANGLE ->
                mark.is('»') || mark.is('›')
                        ? !isOpen && touchesNext(i) ? Side.OPENS : Side.CLOSES
                        : isOpen && beside(i) == Side.CLOSES ? Side.CLOSES : Side.OPENS;
            case BRACE -> mark.is('{') ? Side.OPENS : Side.CLOSES;
            case KORAN, NONE -> Side.EITHER;
        };
    }

    /// What the blanks on either side tell: a mark stands close to what it encloses.
    private Side beside(int i) {
        boolean before = i > 0
                && touches(i - 1)
                && !words.get(i - 1).is(':')
                && !words.get(i - 1).is('(');
        boolean behind = touchesNext(i);
        return before == behind ? Side.EITHER : behind ? Side.OPENS : Side.CLOSES;
    }

    private boolean touchesNext(int i) {
        return i + 1 < words.size() && touches(i) && words.get(i + 1).kind() != Word.Kind.SIGN;
    }

    /// Whether nothing stands between the word of that index and the next.
    private boolean touches(int i) {
        return words.get(i).end() == words.get(i + 1).start();
    }

    private static Kind kind(Word word) {
        if (word.kind() != Word.Kind.SIGN || word.folded().length() != 1) {
            return Kind.NONE;
        }
        return switch (word.folded().charAt(0)) {
            case '"', '″', '＂' -> Kind.STRAIGHT;
            case '“', '”', '„', '‟' -> Kind.CURLY;
            case '‘', '’' -> Kind.SINGLE;
            case '«', '»', '‹', '›' -> Kind.ANGLE;
            case '{', '}' -> Kind.BRACE;
            case '\ufd3e', '\ufd3f' -> Kind.KORAN;
            default -> Kind.NONE;
        };
    }
}
