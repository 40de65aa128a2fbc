package fr.essaim.records.reviews;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who is asked to review a record.")
public record PeerInvitation(
        @Schema(
                description = "Somebody who lets signed-in people find them, and does not write the record",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @NotNull
        UUID personId) {}
