package fr.essaim.territories.roles;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role was given its end, or another one; the day may lie ahead. */
public record TerritoryRoleEnded(UUID roleId, @Nullable UUID actorId) implements TerritoryRoleFact {}
