package fr.essaim.trainings.learning;

import java.util.UUID;

/** Somebody did everything that a training asks for. */
public record TrainingFinished(UUID enrolmentId, UUID trainingId, UUID personId) {}
