package fr.essaim.resources;

/** What one can do to a comment. */
public enum ResourceCommentAction {
    HIDE,
    /** Show it again. */
    SHOW
}
