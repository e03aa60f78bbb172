package org.isnad.web.access;

import java.time.Instant;
import org.isnad.store.Account.Role;

/// Somebody at the desk.
///
/// @param name who; the name of the computer's user when the desk has no accounts
/// @param role what they may do
/// @param token what a request that changes something must bring along
/// @param isAccount whether they logged in
/// @param end when they must log in again
public record Session(String name, Role role, String token, boolean isAccount, Instant end) {
    Session withRole(Role other) {
        return new Session(name, other, token, isAccount, end);
    }
}
