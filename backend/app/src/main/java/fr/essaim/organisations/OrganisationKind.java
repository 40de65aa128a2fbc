package fr.essaim.organisations;

/** What an organisation is; the State kinds make its agents State agents, which decides some prices. */
public enum OrganisationKind {
    STATE_CENTRAL,
    STATE_LOCAL,
    PUBLIC_ESTABLISHMENT,
    MUNICIPALITY,
    EPCI,
    DEPARTMENT,
    REGION,
    ASSOCIATION,
    FOUNDATION,
    COMPANY,
    BANK,
    ACADEMIC,
    TRAINING_BODY,
    RESOURCE_CENTRE,
    OTHER;

    public boolean isState() {
        return this == STATE_CENTRAL || this == STATE_LOCAL;
    }
}
