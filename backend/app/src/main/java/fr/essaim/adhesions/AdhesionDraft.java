package fr.essaim.adhesions;

import fr.essaim.shared.problem.ProblemException;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "What is written of an adhesion, when it is entered or revised: either a territory or an organisation adheres.")
public record AdhesionDraft(
        @Schema(
                description = "The resource centre adhered to, an organisation of the kind RESOURCE_CENTRE",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @NotNull
        UUID centreId,

        @Schema(
                description = "The territory that adheres; left out when an organisation does",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5f")
        @Nullable
        UUID territoryId,

        @Schema(
                description = "The organisation that adheres; left out when a territory does",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d60")
        @Nullable
        UUID organisationId,

        @Schema(description = "First day on which it counts", examples = "2026-01-01") @NotNull
        LocalDate startsOn,

        @Schema(
                description =
                        "Last day on which it counts, not before the first; left out while open-ended. An earlier day ends the adhesion early.",
                examples = "2026-12-31")
        @Nullable
        LocalDate endsOn) {

    /** @throws ProblemException validation-failed when it names no adherent or two, or ends before it starts */
    void requireSound() {
        if ((territoryId == null) == (organisationId == null)) {
            throw ProblemException.invalidField("/territoryId", "one-adherent");
        }
        if (centreId.equals(organisationId)) {
            throw ProblemException.invalidField("/organisationId", "adherent-is-centre");
        }
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw ProblemException.invalidField("/endsOn", "period");
        }
    }
}
