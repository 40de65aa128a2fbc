package fr.essaim.shared.security;

/**
 * Names used in {@code @RolesAllowed}. Platform roles come from Keycloak; a scope of a service account counts as the role
 * {@code scope:<scope>}; rights on one territory or community are rows in our database and are judged by the features'
 * policies, never here.
 */
public final class Roles {
    /** Every signed-in, active person. */
    public static final String MEMBER = "member";

    public static final String STAFF = "staff";

    /** Includes {@link #STAFF}. */
    public static final String ADMIN = "admin";

    public static final String SCOPE_READ = "scope:read";
    public static final String SCOPE_ORGANISATIONS_WRITE = "scope:organisations:write";
    public static final String SCOPE_TERRITORIES_WRITE = "scope:territories:write";
    public static final String SCOPE_PROGRAMMES_WRITE = "scope:programmes:write";
    public static final String SCOPE_COMMUNITIES_WRITE = "scope:communities:write";
    public static final String SCOPE_EVENTS_WRITE = "scope:events:write";

    /** Note who came to events, and nothing else of who registered. */
    public static final String SCOPE_ATTENDANCE_WRITE = "scope:attendance:write";

    public static final String SCOPE_TRAININGS_WRITE = "scope:trainings:write";
    public static final String SCOPE_KITS_WRITE = "scope:kits:write";

    private Roles() {}
}
