package org.isnad.chain;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.mention.Mention;
import org.isnad.morph.Analyzed;
import org.isnad.statement.Frame;
import org.isnad.text.Edtf;

/// Tells the news of an article from the earlier happenings that it recalls.
final class Background {
    /// What was over longer before the article than this many days is no news.
    private static final int NEWS_DAYS = 7;

    private Background() {}

    /// Whether the time of a statement was over when its article was still to come. Without a day of
    /// publication nothing is known to be.
    static boolean is(Analyzed text, Frame frame) {
        Optional<LocalDate> published = text.tokenized().normalized().article().date();
        Optional<LocalDate> over =
                frame.moment().flatMap(Mention.Moment::time).flatMap(Edtf::to).flatMap(Edtf.Date::lastDay);
        return published.isPresent()
                && over.isPresent()
                && over.get().isBefore(published.get().minusDays(NEWS_DAYS));
    }
}
