package fr.essaim.communities.cycles;

/** What a reader can do to a cycle. */
public enum CycleAction {
    UPDATE
}
