package fr.essaim.territories.roles;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "When a role ends.")
public record TerritoryRoleEnd(
        @Schema(
                description =
                        "The first day on which it is no longer held, not before its first day; today takes its rights"
                                + " away at once",
                examples = "2027-01-01")
        @NotNull
        LocalDate until) {}
