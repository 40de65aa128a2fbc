package fr.essaim.people;

/** Who may find a person in directories; the person's own choice. */
public enum DirectoryVisibility {
    NOBODY,
    MY_COMMUNITIES,
    SIGNED_IN
}
