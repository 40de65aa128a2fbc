package fr.essaim.people;

/** On which footing somebody works for their organisation. */
public enum EmploymentStatus {
    PERMANENT,
    TRAINEE,
    CONTRACT,
    ELECTED,
    VOLUNTEER,
    OTHER
}
