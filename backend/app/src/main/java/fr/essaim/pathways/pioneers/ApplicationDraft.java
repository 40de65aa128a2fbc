package fr.essaim.pathways.pioneers;

import fr.essaim.shared.problem.ProblemException;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "What somebody writes to become a pioneer. All but whose it is may wait: it is asked for when the application is handed in.")
public record ApplicationDraft(
        @Schema(
                description = "The territory that applies, or where the organisation acts",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID territoryId,

        @Schema(
                description = "The organisation that applies; left out when a territory does",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID organisationId,

        @Schema(description = "Why", examples = "Nos alliances tiennent à deux personnes.") @Size(max = 5_000) @Nullable
        String motivation,

        @Schema(description = "Where they are", examples = "Un collectif de douze acteurs depuis 2021.")
        @Size(max = 5_000)
        @Nullable
        String stateOfPlay,

        @Schema(description = "What they bring to the others", examples = "Notre méthode de mise en récit.")
        @Size(max = 5_000)
        @Nullable
        String contribution,

        @Schema(description = "What they give of their time", examples = "Deux personnes, trois jours par mois.")
        @Size(max = 5_000)
        @Nullable
        String commitment,

        @Schema(description = "Whom to ask", examples = "Lina Petit") @Size(max = 200) @Nullable
        String contactName,

        @Schema(description = "Their address", examples = "lina.petit@example.org") @Email @Size(max = 254) @Nullable
        String contactEmail,

        @Schema(description = "Their telephone", examples = "+33 3 22 00 00 00") @Size(max = 40) @Nullable
        String contactPhone) {

    /** @throws ProblemException validation-failed when it is nobody's */
    void requireSomebody() {
        if (territoryId == null && organisationId == null) {
            throw ProblemException.invalidField("/territoryId", "pioneer-of-nobody");
        }
    }

    boolean isOfSame(@Nullable UUID territory, @Nullable UUID organisation) {
        return Objects.equals(territoryId, territory) && Objects.equals(organisationId, organisation);
    }
}
