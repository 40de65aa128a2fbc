package fr.essaim.pathways.pioneers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application was handed in; told in the transaction in which it happens.
 *
 * @param actorId who handed it in
 */
public record PioneerApplied(UUID pioneerId, @Nullable UUID actorId) {}
