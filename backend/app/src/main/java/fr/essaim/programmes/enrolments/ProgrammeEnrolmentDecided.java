package fr.essaim.programmes.enrolments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A territory was selected for a programme or declined; told in the transaction in which it happens.
 *
 * @param state SELECTED or DECLINED
 * @param actorId who decided, when a person did
 */
public record ProgrammeEnrolmentDecided(
        UUID enrolmentId,
        ProgrammeEnrolmentState state,
        @Nullable UUID actorId) {}
