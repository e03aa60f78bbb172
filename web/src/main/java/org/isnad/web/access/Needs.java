package org.isnad.web.access;

import io.javalin.security.RouteRole;
import org.isnad.store.Account;

/// Who may use an address of the API.
public enum Needs implements RouteRole {
    /// Anyone who reaches the port.
    NOTHING(Account.Role.NONE),
    /// Those who may read.
    READER(Account.Role.READER),
    /// Those who may review and add articles.
    CODER(Account.Role.CODER),
    /// Those who may decide who is the same actor.
    EDITOR(Account.Role.EDITOR);

    private final Account.Role role;

    Needs(Account.Role role) {
        this.role = role;
    }

    boolean isMetBy(Account.Role given) {
        return given.compareTo(role) >= 0;
    }
}
