package fr.essaim.competences.learnt;

import java.util.UUID;

/** Somebody says that they learnt something elsewhere: those who may decide on it are told. */
public record PriorLearningSaid(UUID priorLearningId, UUID personId) {}
