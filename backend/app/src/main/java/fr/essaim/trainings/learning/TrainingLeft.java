package fr.essaim.trainings.learning;

import java.util.UUID;

/** Somebody gave a training up, for the time being or for good. */
public record TrainingLeft(UUID enrolmentId) {}
