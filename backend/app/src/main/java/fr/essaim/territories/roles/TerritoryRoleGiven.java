package fr.essaim.territories.roles;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody was given a role in a territory. */
public record TerritoryRoleGiven(UUID roleId, @Nullable UUID actorId) implements TerritoryRoleFact {}
