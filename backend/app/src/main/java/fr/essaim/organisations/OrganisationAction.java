package fr.essaim.organisations;

/** What one can do to an organisation. */
public enum OrganisationAction {
    UPDATE
}
