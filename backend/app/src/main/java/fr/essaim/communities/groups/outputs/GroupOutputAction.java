package fr.essaim.communities.groups.outputs;

/** What one can do to an output. */
public enum GroupOutputAction {
    UPDATE,
    WITHDRAW
}
