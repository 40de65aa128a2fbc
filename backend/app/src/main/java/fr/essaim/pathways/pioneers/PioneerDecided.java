package fr.essaim.pathways.pioneers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An applicant was selected or declined; told in the transaction in which it happens.
 *
 * @param state SELECTED or DECLINED
 * @param actorId who decided, when a person did
 */
public record PioneerDecided(
        UUID pioneerId, PioneerState state, @Nullable UUID actorId) {}
