package fr.essaim.kits.tests;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Who is asked to try a version.")
public record KitTesterDraft(
        @Schema(
                description = "Who tries it: none of its editors, somebody who lets themselves be found",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @NotNull
        UUID personId,

        @Schema(description = "The territory it is tried in", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID territoryId) {}
