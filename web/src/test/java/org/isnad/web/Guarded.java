package org.isnad.web;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.store.Account.Role;
import org.isnad.store.Store;

/// A desk over the sample with an account for each role.
final class Guarded implements AutoCloseable {
    static final String PASSWORD = "correct horse battery";
    private static final int BUSY = 409;

    private final Store store;
    private final Desk desk;
    private final Map<String, Browsing> browsers = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();

    private Guarded(Store store) {
        this.store = store;
        desk = Desk.start(new DeskOptions(store, Samples::lexicon, "127.0.0.1", 0, "amal"));
    }

    static Guarded open(Path folder) {
        Store store = Samples.store(folder);
        for (Role role : new Role[] {Role.READER, Role.CODER, Role.EDITOR}) {
            store.put(Accounts.of(role.name().toLowerCase(Locale.ROOT), role, PASSWORD), Instant.EPOCH);
        }
        Guarded guarded = new Guarded(store);
        guarded.names();
        return guarded;
    }

    private void names() {
        Browsing reader = as("reader");
        names.put("{password}", PASSWORD);
        names.put("{article}", "sada-rand-0305-1");
        for (String list : new String[] {"event", "actor", "tie"}) {
            names.put(
                    "{" + list + "}",
                    reader.json("/api/" + list + "s").at("/items/0/id").asString(""));
        }
        names.put(
                "{statement}",
                reader.json("/api/search").at("/statements/items/0/key").asString(""));
    }

    Desk desk() {
        return desk;
    }

    Store store() {
        return store;
    }

    /// Somebody of that role, logged in unless it is `nobody`.
    Browsing as(String role) {
        return browsers.computeIfAbsent(role, this::fresh);
    }

    /// The same in a browser of their own.
    Browsing fresh(String role) {
        Browsing browser = new Browsing(desk);
        if (!role.equals("nobody")) {
            browser.post("/api/login", "{\"name\":\"" + role + "\",\"password\":\"" + PASSWORD + "\"}");
        }
        return browser.withToken();
    }

    /// With what the store has in the place of what is in brackets.
    String filled(String written) {
        String filled = written.replace("*", "nowhere");
        for (Map.Entry<String, String> name : names.entrySet()) {
            filled = filled.replace(name.getKey(), name.getValue());
        }
        return filled;
    }

    /// The status for that role, once the desk does not do something else.
    int status(String role, Cells.Row row, String... headers) {
        boolean session = row.path().endsWith("/login") || row.path().endsWith("/logout");
        Browsing browser = session ? fresh(role) : as(role);
        int status = BUSY;
        while (status == BUSY) {
            status = browser.status(row.method(), filled(row.path()), filled(row.body()), headers);
        }
        return status;
    }

    @Override
    public void close() {
        desk.close();
        store.close();
    }
}
