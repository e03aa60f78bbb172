package org.isnad.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import io.javalin.http.sse.SseClient;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.intake.Settings;
import org.isnad.web.access.Refusal;
import org.isnad.web.shelf.Progress;
import org.isnad.web.shelf.Reading;
import org.isnad.web.shelf.Reading.Delivery;

/// How articles come into the store through the browser.
final class IntakeApi {
    private final Reading reading;

    IntakeApi(Reading reading) {
        this.reading = reading;
    }

    void upload(Context context) {
        List<UploadedFile> files = context.uploadedFiles();
        if (files.isEmpty()) {
            throw Refusal.wrong("no file came: choose .txt, .json or .jsonl files");
        }
        Settings settings = settings(context);
        Uploads uploads = Uploads.begin();
        try {
            files.forEach(uploads::keep);
            deliver(context, new Delivery(uploads.folder(), settings, Map.of()));
        } catch (RuntimeException e) {
            uploads.remove();
            throw e;
        }
    }

    private static Settings settings(Context context) {
        Settings settings = Settings.none();
        Optional<String> date = Optional.ofNullable(context.formParam("date")).filter(day -> !day.isBlank());
        Optional<String> outlet =
                Optional.ofNullable(context.formParam("outlet")).filter(name -> !name.isBlank());
        try {
            if (date.isPresent()) {
                settings = settings.withDate(LocalDate.parse(date.get()));
            }
        } catch (DateTimeException e) {
            throw new Refusal(400, "wrong", "'" + date.get() + "' is no day: write it as 2016-10-25");
        }
        return outlet.isPresent() ? settings.withOutlet(outlet.get()) : settings;
    }

    void sample(Context context) {
        Uploads uploads = Uploads.begin();
        try {
            Sample.articles().forEach(uploads::keep);
            deliver(context, new Delivery(uploads.folder(), Settings.none(), Sample.lexicon()));
        } catch (RuntimeException e) {
            uploads.remove();
            throw e;
        }
    }

    private void deliver(Context context, Delivery delivery) {
        reading.add(delivery);
        context.status(202);
        context.json(reading.progress());
    }

    /// Server-sent events named `progress`, the first at once.
    void progress(SseClient client) {
        client.keepAlive();
        Runnable stop = reading.listen(progress -> send(client, progress));
        client.onClose(stop);
        send(client, reading.progress());
    }

    private static void send(SseClient client, Progress progress) {
        client.sendEvent("progress", progress);
    }
}
