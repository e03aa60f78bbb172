package org.isnad.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.knowledge.Actor;
import org.isnad.knowledge.Contradiction;
import org.isnad.knowledge.Days;
import org.isnad.knowledge.Event;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.Named;
import org.isnad.knowledge.Said;
import org.isnad.knowledge.Tie;
import org.isnad.lexicon.Status;

/// A report of one file that opens without a network: timeline with the sentences, ties, contradictions. It asks for
/// nothing from anywhere and runs no script.
final class Html {
    private static final Labels LABELS = Labels.bundled();

    private final Together.Whole.Sum sum;
    private final Knowledge knowledge;
    private final Job job;
    private final Writer out;
    private final Map<String, Actor> actors;

    private Html(Together.Whole.Sum sum, Job job, Writer out) {
        this.sum = sum;
        this.knowledge = sum.knowledge();
        this.job = job;
        this.out = out;
        this.actors = People.byId(knowledge);
    }

    static void write(Together.Whole.Sum sum, Job job) throws IOException {
        try (Writer out = job.writer()) {
            new Html(sum, job, out).page();
        }
    }

    private void page() throws IOException {
        line("<!DOCTYPE html>");
        line("<html lang=\"en\"><head><meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<title>Isnad</title><style>");
        out.write(style());
        line("</style></head><body>");
        line("<input type=\"radio\" name=\"language\" id=\"en\" checked><label for=\"en\">English</label>");
        line("<input type=\"radio\" name=\"language\" id=\"ar\"><label for=\"ar\" lang=\"ar\">"
                + escaped(LABELS.arabic("arabic")) + "</label>");
        line("<main>");
        head();
        timeline();
        ties();
        contradictions();
        line("</main></body></html>");
    }

    private void line(String html) throws IOException {
        out.write(html);
        out.write('\n');
    }

    private void head() throws IOException {
        line("<h1>" + LABELS.html("title") + "</h1>");
        line("<p>" + LABELS.html("subtitle") + "</p>");
        line("<p class=\"soft\">" + knowledge.articles().size() + " " + LABELS.html("articles") + " · "
                + knowledge.said().size() + " " + LABELS.html("statements") + " · "
                + knowledge.events().size() + " " + LABELS.html("events") + "<br>" + LABELS.html("rule") + ": "
                + job.settings().rule().word() + " · " + LABELS.html("made") + " "
                + job.origin().at().toString().substring(0, 10) + " · isnad "
                + escaped(job.origin().version()));
        if (!job.settings().namedPersons()) {
            line("<br>" + LABELS.html("protected"));
        }
        if (job.settings().marking().isPresent()) {
            line("<br><strong>" + LABELS.html("marking") + ": "
                    + job.settings().marking().get().label() + "</strong>");
        }
        if (job.settings().embargo().isPresent()) {
            line("<br><strong>" + LABELS.html("embargo") + " "
                    + job.settings().embargo().get() + "</strong>");
        }
        line("</p>");
    }

    private void timeline() throws IOException {
        line("<h2>" + LABELS.html("timeline") + "</h2>");
        for (Event event : knowledge.events()) {
            event(event);
        }
    }

    private void event(Event event) throws IOException {
        line("<article id=\"" + escaped(event.id()) + "\"><header><span class=\"day\">"
                + event.time().map(Days::toString).map(Html::escaped).orElseGet(() -> LABELS.html("undated"))
                + "</span><strong>" + LABELS.html(event.type().name())
                + event.mode().map(mode -> " (" + escaped(mode) + ")").orElse("") + "</strong>"
                + part("who", event.agents()) + part("whom", event.targets()) + part("where", event.places())
                + "</header>");
        line("<p class=\"soft\">" + event.independence().reports() + " " + LABELS.html("reports") + ", "
                + event.independence().outlets() + " " + LABELS.html("outlets") + ", "
                + event.independence().origins() + " " + LABELS.html("origins") + numbers(event) + "</p>");
        for (Said said : event.reports()) {
            line(quote(said));
        }
        line("</article>");
    }

    private static String part(String label, List<Named> all) {
        return all.isEmpty() ? "" : "<span>" + LABELS.html(label) + ": " + names(all) + "</span>";
    }

    private static String names(List<Named> all) {
        return all.isEmpty()
                ? LABELS.html("unknown")
                : all.stream()
                        .map(named -> "<bdi>" + escaped(People.name(named)) + "</bdi>")
                        .collect(Collectors.joining(", "));
    }

    private String numbers(Event event) {
        Happening happening = new Happening(event, actors, job);
        return event.ledger().categories().stream()
                .flatMap(category -> happening.number(category).stream()
                        .map(number -> " · " + LABELS.html(category.word()) + " <span title=\""
                                + escaped(number.why()) + "\">"
                                + (number.low() == number.high()
                                        ? String.valueOf(number.best())
                                        : number.low() + "–" + number.high() + " (" + number.best() + ")")
                                + "</span>"))
                .collect(Collectors.joining());
    }

    private String quote(Said said) {
        boolean denied = Happening.isDenial(said);
        String words =
                sum.quote(said.reference()).orElse(said.statement().trigger().text());
        return "<blockquote" + (denied ? " class=\"deny\"" : "") + " id=\"" + escaped(said.reference())
                + "\"><div dir=\"rtl\" lang=\"ar\">" + escaped(words) + "</div><footer>" + speakers(said) + " · "
                + status(said) + counts(said)
                + said.statement()
                        .time()
                        .map(time -> " · " + escaped(time.toString())
                                + (said.statement().leansOnDate() ? "*" : ""))
                        .orElse("")
                + " · "
                + said.article()
                        .outlet()
                        .map(name -> "<bdi>" + escaped(name) + "</bdi>, ")
                        .orElse("")
                + said.article().date().map(Object::toString).orElse("") + " · <bdi>" + escaped(said.reference())
                + "</bdi></footer></blockquote>";
    }

    private String speakers(Said said) {
        List<Who> chain = job.cast().speakers(said.statement());
        return chain.isEmpty()
                ? LABELS.html("own")
                : chain.stream()
                        .map(who -> "<bdi>" + escaped(who.name()) + "</bdi>")
                        .collect(Collectors.joining(" ← "));
    }

    private static String status(Said said) {
        Status status = said.statement().status();
        return LABELS.html(said.statement().type().name()) + ", "
                + LABELS.html(status == Status.DENIED ? "denied.status" : status.word());
    }

    private static String counts(Said said) {
        return said.statement().counts().entrySet().stream()
                .map(entry -> " · " + LABELS.html(entry.getKey().word()) + " "
                        + escaped(entry.getValue().toString()))
                .collect(Collectors.joining());
    }

    private void ties() throws IOException {
        line("<h2>" + LABELS.html("ties") + "</h2><table><thead><tr>");
        for (String column : List.of("what", "who", "whom", "since", "until", "asserted", "denied")) {
            line("<th>" + LABELS.html(column) + "</th>");
        }
        line("</tr></thead><tbody>");
        for (Tie tie : knowledge.ties()) {
            line("<tr><td>" + LABELS.html(tie.type().name()) + "</td><td>" + names(tie.agents()) + "</td><td>"
                    + names(tie.targets()) + "</td><td>"
                    + tie.from().map(Days::toString).map(Html::escaped).orElse("") + "</td><td>"
                    + tie.until().map(Days::toString).map(Html::escaped).orElse("") + "</td><td>"
                    + links(tie.assertedBy()) + "</td><td class=\"deny\">" + links(tie.deniedBy()) + "</td></tr>");
        }
        line("</tbody></table>");
    }

    private static String links(List<Said> all) {
        return all.stream()
                .map(said -> "<a href=\"#" + escaped(said.reference()) + "\"><bdi>" + escaped(said.reference())
                        + "</bdi></a>")
                .collect(Collectors.joining(", "));
    }

    private void contradictions() throws IOException {
        line("<h2>" + LABELS.html("contradictions") + "</h2>");
        for (Contradiction one : knowledge.contradictions()) {
            line("<article><header><strong>" + LABELS.html("kind." + one.kind().word()) + "</strong> <a href=\"#"
                    + escaped(one.event()) + "\">" + LABELS.html("timeline") + "</a>"
                    + one.answered()
                            .map(said -> " · " + LABELS.html("answered") + ": " + links(List.of(said)))
                            .orElse("")
                    + "</header><div class=\"pair\">" + aside(one.one()) + aside(one.other()) + "</div></article>");
        }
    }

    /// The same words stand in the timeline under their own name.
    private String aside(Said said) {
        return quote(said).replaceFirst(" id=\"[^\"]*\"", "");
    }

    private static String style() {
        try (InputStream in = Html.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("page.css is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As HTML shows it; characters that steer the direction of text are taken out.
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    boolean steers = c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
                    if (!steers && (c >= ' ' || c == '\n' || c == '\t')) {
                        safe.append(c);
                    }
                }
            }
        }
        return safe.toString();
    }
}
