package fr.essaim.events.prices;

/** Whose adhesion to the centre that organises the event a rule asks for. */
public enum Adherent {
    /** Of the territory where the person works. */
    TERRITORY,
    /** Of the organisation they work for. */
    ORGANISATION,
    EITHER
}
