package org.isnad.web.access;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.isnad.store.Account;
import org.isnad.store.Account.Role;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;

/// Lets requests in or refuses them. Without accounts everybody on this computer may do everything, as with the
/// command line; with accounts nobody may do anything without logging in.
public final class Gate {
    /// The header that brings a session's token along.
    public static final String TOKEN = "X-Isnad-Token";

    private static final String COOKIE = "isnad";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Store store;
    private final boolean loopback;
    private final Sessions sessions;
    private final LoginLimit limit;
    private final Session local;

    /// @param loopback whether only this computer reaches the desk
    /// @param operator who decides when there are no accounts
    public Gate(Store store, boolean loopback, String operator, InstantSource clock) {
        this.store = store;
        this.loopback = loopback;
        sessions = new Sessions(clock);
        limit = new LoginLimit(clock);
        local = new Session(operator, Role.EDITOR, sessions.secret(), false, Instant.MAX);
    }

    /// Checks what every request must keep to; to be called before all others.
    ///
    /// @throws Refusal if it does not
    public void check(Context context) {
        SecurityHeaders.on(context);
        Optional<String> host = Optional.ofNullable(context.header("Host"));
        if (loopback && !Origins.isLocalName(host)) {
            throw new Refusal(421, "host", "the desk answers to localhost only: open it under that name");
        }
        boolean own = Origins.isOwn(
                host,
                Optional.ofNullable(context.header("Origin")),
                Optional.ofNullable(context.header("Sec-Fetch-Site")));
        if (isChanging(context) && !own) {
            throw new Refusal(403, "origin", "the request comes from another site: use the desk's own pages");
        }
    }

    /// Checks whether that address is for this session; to be called before an address is answered.
    ///
    /// @throws Refusal if it is not
    public void check(Context context, Set<? extends Object> needs) {
        Needs wanted = needs.stream()
                .filter(Needs.class::isInstance)
                .map(Needs.class::cast)
                .findFirst()
                .orElse(Needs.EDITOR);
        if (wanted == Needs.NOTHING) {
            return;
        }
        Session session = session(context);
        if (isChanging(context) && !isSame(session.token(), context.header(TOKEN))) {
            throw new Refusal(403, "token", "the request lacks the token of its session: load the page again");
        }
        if (!wanted.isMetBy(session.role())) {
            throw new Refusal(403, "role", "a " + session.role().word() + " may not do that: ask an editor");
        }
    }

    /// Whose request it is.
    ///
    /// @throws Refusal if they must log in first
    public Session session(Context context) {
        return findSession(context).orElseThrow(() -> new Refusal(401, "login", "log in first: the desk has accounts"));
    }

    /// Whose request it is; empty if they must log in first.
    public Optional<Session> findSession(Context context) {
        if (!hasAccounts()) {
            return loopback ? Optional.of(local) : Optional.empty();
        }
        return cookie(context).flatMap(sessions::find).flatMap(this::current);
    }

    /// Whether the store has accounts.
    public boolean hasAccounts() {
        return !store.accounts().isEmpty();
    }

    /// Logs somebody in.
    ///
    /// @throws Refusal if name and password do not fit, or too many did not before
    public void logIn(Context context, String name, String password) {
        String[] keys = {"name " + name, "address " + context.ip()};
        Duration wait = limit.wait(keys);
        if (wait.isPositive()) {
            context.header("Retry-After", Long.toString(wait.toSeconds() + 1));
            throw new Refusal(
                    429, "wait", "too many failed attempts: try again in " + (wait.toSeconds() + 1) + " seconds");
        }
        Optional<Account> found = store.findAccount(name);
        boolean fits = found.map(account -> Passwords.fits(password, account.password()))
                .orElseGet(() -> Passwords.fitsNobody(password));
        if (!fits || found.isEmpty()) {
            limit.failed(keys);
            throw new Refusal(401, "password", "name and password do not fit: check both");
        }
        limit.succeeded(keys);
        cookie(context).ifPresent(sessions::end);
        set(context, sessions.begin(found.get()), (int) Sessions.LENGTH.toSeconds());
    }

    /// Logs somebody out.
    public void logOut(Context context) {
        cookie(context).ifPresent(sessions::end);
        set(context, "", 0);
    }

    /// What the account may do now; a role that was taken away counts at once.
    private Optional<Session> current(Session session) {
        return store.findAccount(session.name()).map(account -> session.withRole(account.role()));
    }

    private static Optional<String> cookie(Context context) {
        return Optional.ofNullable(context.cookie(COOKIE));
    }

    private static void set(Context context, String value, int seconds) {
        boolean secure = context.scheme().equals("https") || "https".equals(context.header("X-Forwarded-Proto"));
        context.cookie(new Cookie(COOKIE, value, "/", seconds, secure, true, null, SameSite.STRICT));
    }

    private static boolean isChanging(Context context) {
        return !READING.contains(context.method().name());
    }

    private static boolean isSame(String token, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
