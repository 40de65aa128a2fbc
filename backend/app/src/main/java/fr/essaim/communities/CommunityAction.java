package fr.essaim.communities;

/** What one can do to a community. */
public enum CommunityAction {
    UPDATE,
    ARCHIVE,
    RESTORE
}
