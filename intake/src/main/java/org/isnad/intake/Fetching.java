package org.isnad.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.intake.web.Answer;
import org.isnad.intake.web.Validators;
import org.isnad.intake.web.Web;

/// The outcomes of addresses. For one thread.
final class Fetching {
    private static final int BUFFER = 1 << 16;

    private final Web web;
    private final Visits visits;
    private final Unnamed named;
    private final Unnamed linked;

    /// @param unnamed opens what stands at addresses
    Fetching(Web web, Manners manners, Unnamed unnamed) {
        this.web = web;
        this.visits = manners.visits();
        named = manners.follow() ? unnamed.following(this::follow) : unnamed;
        linked = unnamed;
    }

    /// What stands at an address that the user names.
    Source fetch(URI address) {
        return fetch(address, visits.find(address), named);
    }

    /// What stands behind a link of a feed. When its server gave nothing to ask for news by, it is not asked again: it
    /// would send the same article over and over.
    private Optional<Outcome> follow(URI link) {
        Optional<Visits.Visit> visit = visits.find(link);
        if (visit.isPresent() && visit.get().validators().isEmpty()) {
            return Optional.of(new Outcome.Unchanged(link.toString()));
        }
        try (Source source = fetch(link, visit, linked)) {
            Optional<Outcome> first = source.next();
            first.filter(Outcome.Read.class::isInstance).ifPresent(read -> source.next());
            return first;
        } catch (IOException e) {
            return Optional.of(Unfit.of(e).at(link.toString(), Optional.empty()));
        }
    }

    private Source fetch(URI address, Optional<Visits.Visit> visit, Unnamed unnamed) {
        Validators known = visit.map(Visits.Visit::validators).orElse(Validators.none());
        return switch (web.fetch(address, known)) {
            case Answer.Unchanged unchanged -> Source.of(new Outcome.Unchanged(address.toString()));
            case Answer.Refused refused -> Source.of(unfit(refused).at(address.toString(), Optional.empty()));
            case Answer.Content content -> {
                Unbroken bytes = new Unbroken(content.bytes());
                Source inner = open(address, content, bytes, unnamed);
                yield new Visited(address, content.validators(), unnamed != named, bytes, inner);
            }
        };
    }

    private static Unfit unfit(Answer.Refused refused) {
        return new Unfit(refused.forbidden() ? Reason.FORBIDDEN : Reason.UNREADABLE, refused.what());
    }

    /// By what the server says that it is, unless that says nothing: servers call feeds and many other things text.
    private static Source open(URI address, Answer.Content content, Unbroken bytes, Unnamed unnamed) {
        String where = address.toString();
        Optional<String> told = content.mediaType()
                .flatMap(Format::findEnding)
                .filter(ending -> !ending.equals("txt") && !ending.equals("xml") && !ending.equals("json"))
                .or(() -> named(content.address()));
        try {
            return unnamed.open(where, where, new BufferedInputStream(bytes, BUFFER), told, content.mediaType());
        } catch (IOException e) {
            return Source.of(Unfit.of(e).at(where, Optional.empty()));
        }
    }

    private static Optional<String> named(URI address) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        try {
            FileKind kind = FileKind.of(path.substring(path.lastIndexOf('/') + 1));
            return kind.gzipped() ? Optional.empty() : Optional.of(kind.ending());
        } catch (Unfit e) {
            return Optional.empty();
        }
    }

    /// Keeps the visit when all came and was read, and something of it was an article: what is missing of an answer
    /// that broke off is asked for again.
    private final class Visited implements Source {
        private final URI address;
        private final Validators validators;
        private final boolean once;
        private final Unbroken bytes;
        private final Source inner;
        private final List<String> articles = new ArrayList<>();

        /// @param once whether the visit is kept, too, when there is nothing to ask for news by
        Visited(URI address, Validators validators, boolean once, Unbroken bytes, Source inner) {
            this.address = address;
            this.validators = validators;
            this.once = once;
            this.bytes = bytes;
            this.inner = inner;
        }

        @Override
        public Optional<Outcome> next() {
            Optional<Outcome> outcome = inner.next();
            if (outcome.isPresent() && outcome.get() instanceof Outcome.Read read) {
                articles.add(read.article().sha256());
            }
            boolean whole = outcome.isEmpty() && !bytes.isBroken();
            if (whole && !articles.isEmpty() && (once || !validators.isEmpty())) {
                visits.keep(address, new Visits.Visit(validators.etag(), validators.lastModified(), articles));
            }
            return outcome;
        }

        @Override
        public void close() throws IOException {
            inner.close();
        }
    }
}
