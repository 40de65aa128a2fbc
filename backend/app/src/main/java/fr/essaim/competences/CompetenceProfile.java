package fr.essaim.competences;

/** Whom a competence is asked of. */
public enum CompetenceProfile {
    GENERALIST,
    SPECIALIST
}
