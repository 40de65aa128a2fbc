package fr.essaim.organisations;

/** What one can do to an organisation. */
public enum OrganisationAction {
    UPDATE,

    /** Of a resource centre: enter who adheres to it, see package {@code adhesions}. */
    KEEP_ADHESIONS
}
