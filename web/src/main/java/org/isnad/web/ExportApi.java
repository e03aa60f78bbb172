package org.isnad.web;

import io.javalin.http.Context;
import org.isnad.store.Account.Role;
import org.isnad.web.access.Gate;
import org.isnad.web.access.Refusal;
import org.isnad.web.access.Session;
import org.isnad.web.download.Downloads;
import org.isnad.web.download.Order;
import org.isnad.web.download.Packet;
import org.isnad.web.page.ExportPage;
import org.isnad.web.page.Selection;
import org.isnad.web.shelf.Lookup;
import org.isnad.web.shelf.Shelf;
import org.isnad.web.shelf.Snapshot;

/// Exports of what a view shows.
final class ExportApi {
    private final Shelf shelf;
    private final Lookup lookup;
    private final Gate gate;
    private final Downloads downloads;

    ExportApi(Shelf shelf, Lookup lookup, Gate gate, Downloads downloads) {
        this.shelf = shelf;
        this.lookup = lookup;
        this.gate = gate;
        this.downloads = downloads;
    }

    void choices(Context context) {
        Snapshot snapshot = shelf.now();
        String view = Query.text(context, "view").orElse("/");
        context.json(ExportPage.of(Selection.of(view, snapshot, lookup), snapshot));
    }

    void export(Context context) {
        Order order = Body.of(context, Order.class);
        Session session = gate.session(context);
        if (order.isNamed() && session.role().compareTo(Role.EDITOR) < 0) {
            throw new Refusal(
                    403, "role", "only an editor may keep the names of people without a public role: leave them out");
        }
        Snapshot snapshot = shelf.now();
        Selection selection = Selection.of(order.address(), snapshot, lookup);
        Packet packet = downloads.make(order, selection.articles(snapshot), session.name());
        context.contentType("application/zip");
        context.header("Content-Disposition", "attachment; filename=\"" + packet.name() + "\"");
        context.header("X-Isnad-Articles", Long.toString(packet.exported().articles()));
        context.header("X-Isnad-Statements", Long.toString(packet.exported().statements()));
        context.header("X-Isnad-Gaps", Integer.toString(packet.exported().gaps()));
        context.result(packet.bytes());
    }
}
