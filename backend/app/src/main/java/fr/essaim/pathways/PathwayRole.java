package fr.essaim.pathways;

/** What somebody is in the team of a pathway. It says what to ask of whom; all of a team have the same rights. */
public enum PathwayRole {
    COORDINATOR,
    FACILITATOR,
    COACH,
    EXPERT
}
