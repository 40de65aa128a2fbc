package fr.essaim.shared.security;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who performs a request. Passed explicitly to services and policies.
 *
 * @param id the person's id, the service account's client id as a name-based UUID, or null when anonymous or system
 * @param label what the audit trail shows
 * @param roles see {@link Roles}
 */
public record Actor(Kind kind, @Nullable UUID id, String label, Set<String> roles) {
    public enum Kind {
        ANONYMOUS,
        PERSON,
        SERVICE,
        SYSTEM
    }

    public static final Actor ANONYMOUS = new Actor(Kind.ANONYMOUS, null, "anonymous", Set.of());

    /** Commands and jobs of the platform itself. */
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null, "essaim", Set.of(Roles.ADMIN, Roles.STAFF));

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean isSignedIn() {
        return kind != Kind.ANONYMOUS;
    }

    /** Whether this is staff (administrators included). */
    public boolean isStaff() {
        return has(Roles.STAFF) || has(Roles.ADMIN);
    }

    public boolean isAdmin() {
        return has(Roles.ADMIN);
    }

    /** Whether this is staff or a service account holding the scope, given as a role name of {@link Roles}. */
    public boolean isStaffOr(String scopeRole) {
        return isStaff() || has(scopeRole);
    }

    /** The person behind the request, or null for anonymous, service and system actors. */
    public @Nullable UUID personId() {
        return kind == Kind.PERSON ? id : null;
    }
}
