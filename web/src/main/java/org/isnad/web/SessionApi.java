package org.isnad.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.isnad.desk.Isnad;
import org.isnad.web.access.Gate;
import org.isnad.web.access.Session;
import org.jspecify.annotations.Nullable;

/// Who is at the desk.
final class SessionApi {
    /// @param user absent if they must log in first
    /// @param role what they may do
    /// @param token for the header {@link Gate#TOKEN} of requests that change something
    /// @param accounts whether the store has accounts
    /// @param version of the desk
    record Shown(
            Optional<String> user, Optional<String> role, Optional<String> token, boolean accounts, String version) {}

    /// What somebody sends who logs in; what is left out is empty, and fits nobody.
    record Login(@Nullable String name, @Nullable String password) {}

    private final Gate gate;

    SessionApi(Gate gate) {
        this.gate = gate;
    }

    void show(Context context) {
        Optional<Session> session = gate.findSession(context);
        context.json(new Shown(
                session.map(Session::name),
                session.map(one -> one.role().word()),
                session.map(Session::token),
                gate.hasAccounts(),
                Isnad.VERSION));
    }

    void logIn(Context context) {
        Login login = Body.of(context, Login.class);
        gate.logIn(context, Body.said(login.name()), Body.said(login.password()));
        context.status(204);
    }

    void logOut(Context context) {
        gate.logOut(context);
        context.status(204);
    }
}
