package fr.essaim.events.agenda;

/** What somebody does in a part of the day. */
public enum AgendaRole {
    FACILITATOR,
    OPENER,
    EXPERT,
    WITNESS,
    DISCUSSANT,
    COMMENTATOR,
    SUMMARISER
}
