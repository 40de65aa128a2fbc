package fr.essaim.territories.roles;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened to somebody's role in a territory, told in the transaction in which it happens. */
public sealed interface TerritoryRoleFact permits TerritoryRoleGiven, TerritoryRoleEnded {
    UUID roleId();

    /** Who did it, when a person did. */
    @Nullable
    UUID actorId();
}
