package fr.essaim.trainings.versions;

/** States of a version: written, begun by whoever enrols, or only finished by those who began it. */
public enum VersionState {
    DRAFT,
    PUBLISHED,
    SUPERSEDED
}
