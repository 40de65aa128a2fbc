package fr.essaim.territories.roles;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is written of a role when it is given.")
public record TerritoryRoleDraft(
        @Schema(description = "Who is to have it", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e") @NotNull
        UUID personId,

        @Schema(description = "What they do for the territory", examples = "PROJECT_LEAD") @NotNull
        TerritoryRoleKind kind,

        @Schema(description = "First day; may lie ahead", examples = "2026-11-23") @NotNull
        LocalDate since) {}
