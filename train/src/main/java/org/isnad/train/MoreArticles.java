package org.isnad.train;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Context;
import org.isnad.chain.Passage;
import org.isnad.chain.Statement;
import org.isnad.store.CodedJson;
import org.isnad.text.Edtf;
import org.isnad.text.Sha256;

/// Makes many coded articles of few: the same news again some weeks later, of the same actors, in other
/// words. Each copy is written and read again, so that it shares nothing in memory.
record MoreArticles(List<CodedArticle> few) {
    private static final int WEEKS = 6;
    private static final int SPREAD = 0x9E3779B1;

    /// The first articles with at least so many statements together.
    Stream<CodedArticle> with(int statements) {
        long each =
                few.stream().mapToLong(article -> article.statements().size()).sum();
        int[] seen = {0};
        return IntStream.rangeClosed(0, (int) (statements / Math.max(1, each)))
                .boxed()
                .flatMap(round -> few.stream().map(article -> again(article, round)))
                .takeWhile(article -> {
                    boolean wanted = seen[0] < statements;
                    seen[0] += article.statements().size();
                    return wanted;
                });
    }

    private static CodedArticle again(CodedArticle article, int round) {
        CodedArticle later = new CodedArticle(
                article.doc() + "-" + round,
                Sha256.of(article.sha256() + round),
                article.date().map(day -> day.plusWeeks((long) round * WEEKS)),
                article.outlet(),
                article.statements().stream().map(one -> later(one, round)).toList(),
                article.privateNames(),
                article.version(),
                later(article.context(), round));
        return CodedJson.parse(CodedJson.write(later));
    }

    private static Statement later(Statement one, int round) {
        return new Statement(
                one.id(),
                one.type(),
                one.mode(),
                one.trigger(),
                one.quote(),
                one.agents(),
                one.targets(),
                one.places(),
                one.time().flatMap(time -> later(time, round)),
                one.timeWords(),
                one.leansOnDate(),
                one.background(),
                one.counts(),
                one.status(),
                one.sources(),
                one.rule(),
                one.evidence(),
                one.confidence());
    }

    /// Days and spans of days go with the article; coarser times would become others.
    private static Optional<Edtf> later(Edtf time, int round) {
        Optional<LocalDate> first = time.from().filter(d -> d.day().isPresent()).flatMap(Edtf.Date::firstDay);
        Optional<LocalDate> last = time.to().filter(d -> d.day().isPresent()).flatMap(Edtf.Date::lastDay);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.of(time);
        }
        return Optional.of(Edtf.between(
                Edtf.Date.of(first.get().plusWeeks((long) round * WEEKS)),
                Edtf.Date.of(last.get().plusWeeks((long) round * WEEKS))));
    }

    private static Context later(Context context, int round) {
        return new Context(
                context.title(),
                context.credits(),
                context.passages().stream()
                        .map(passage -> new Passage(passage.span(), passage.words(), other(passage.runs(), round)))
                        .toList(),
                context.names());
    }

    /// Runs of other words.
    private static String other(String runs, int round) {
        StringBuilder other = new StringBuilder(runs.length());
        for (int i = 0; i < runs.length(); i += Passage.RUN) {
            int run = Integer.parseUnsignedInt(runs, i, i + Passage.RUN, 16) ^ round * SPREAD;
            other.append(String.format("%08x", run));
        }
        return other.toString();
    }
}
