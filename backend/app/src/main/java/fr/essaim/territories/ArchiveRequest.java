package fr.essaim.territories;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why a territory is archived.")
public record ArchiveRequest(
        @Schema(description = "Kept in the audit trail", examples = "Fusionnée avec sa voisine.")
        @NotBlank
        @Size(max = 2_000)
        String reason) {}
