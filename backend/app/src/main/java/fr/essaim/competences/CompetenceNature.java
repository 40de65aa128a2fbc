package fr.essaim.competences;

/** Who is able: one person, a team, or a territory as a whole. */
public enum CompetenceNature {
    INDIVIDUAL,
    COLLECTIVE,
    TERRITORIAL
}
