package fr.essaim.adhesions;

/** What one can do to an adhesion. */
public enum AdhesionAction {
    UPDATE
}
