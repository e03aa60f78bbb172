package org.isnad.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.isnad.web.access.Refusal;

/// The files of the pages. Every address that is no file is a view of the desk, which the browser draws.
final class PageFiles {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8");

    /// Their names change with their content.
    private static final String LASTING = "/assets/";

    void page(Context context) {
        String path = context.path();
        Optional<byte[]> file = isFile(path) ? find("pages" + path) : Optional.empty();
        if (file.isPresent()) {
            context.header("Cache-Control", path.startsWith(LASTING) ? "max-age=31536000, immutable" : "no-cache");
            answer(context, file.get(), path.substring(path.lastIndexOf('.') + 1));
        } else if (path.startsWith(LASTING)) {
            throw Refusal.missing("there is no " + path + ": load the page again");
        } else {
            context.header("Cache-Control", "no-cache");
            answer(context, find("pages/index.html").orElseThrow(PageFiles::unbuilt), "html");
        }
    }

    /// Leads to the guide, in Arabic for whom the browser asks that first.
    void help(Context context) {
        String languages =
                Optional.ofNullable(context.header("Accept-Language")).orElse("");
        context.redirect("/help/" + (languages.startsWith("ar") ? "ar" : "en") + "/index.html");
    }

    void openApi(Context context) {
        context.contentType("application/yaml");
        context.result(find("openapi.yaml").orElseThrow());
    }

    private static void answer(Context context, byte[] bytes, String ending) {
        context.contentType(TYPES.getOrDefault(ending, "application/octet-stream"));
        context.result(bytes);
    }

    private static Refusal unbuilt() {
        return new Refusal(
                501, "pages", "this Isnad was built without the desk's pages: install Node 20 and build it again");
    }

    private static boolean isFile(String path) {
        return path.matches("/[A-Za-z0-9_/-]+(\\.[A-Za-z0-9_-]+)*\\.[a-z0-9]+");
    }

    private static Optional<byte[]> find(String name) {
        try (InputStream in = PageFiles.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
