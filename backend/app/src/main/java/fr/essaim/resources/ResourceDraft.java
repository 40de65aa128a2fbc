package fr.essaim.resources;

import fr.essaim.licences.SpdxLicence;
import fr.essaim.shared.richtext.Markdown;
import fr.essaim.shared.text.Language;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What is written of a resource, when it is created or revised.")
public record ResourceDraft(
        @Schema(description = "What sort of resource it is", examples = "REPORT") @NotNull
        ResourceKind kind,

        @Schema(description = "Title", examples = "Recruter autrement dans les petites communes")
        @NotBlank
        @Size(max = 200)
        String title,

        @Schema(description = "In a few sentences, without markup", examples = "Ce que six stations ont essayé.")
        @NotNull
        @Size(max = 1_000)
        String summary,

        @Schema(description = "The whole, in Markdown", examples = "## Pourquoi") @Markdown(max = 50_000) @Nullable
        String body,

        @Schema(description = "Where it is on the web", examples = "https://example.org/rapport")
        @Size(max = 1_000)
        @Pattern(regexp = "https?://\\S+")
        @Nullable
        String link,

        @Schema(description = "SPDX identifier; left out when all rights are reserved", examples = "etalab-2.0")
        @SpdxLicence
        @Nullable
        String licence,

        @Schema(description = "Language (BCP 47)", examples = "fr") @NotNull @Pattern(regexp = Language.TAG)
        String language,

        @Schema(description = "The territory it is about", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e") @Nullable
        UUID territoryId,

        @Schema(description = "Who made it, in the order to be named") @NotNull @Size(max = 50)
        List<@Valid ResourceAuthor> authors,

        @Schema(
                description = "Its files in order: free attachments of one’s own, or those it has already",
                examples = "[\"0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5f\"]")
        @NotNull
        @Size(max = 50)
        List<UUID> attachmentIds,

        @Schema(description = "Who reads it once it is published; applies at once", examples = "PUBLIC") @NotNull
        ResourceVisibility visibility,

        @Schema(
                description = "When somebody should look whether it still holds; applies at once",
                examples = "2027-11-22")
        @Nullable
        LocalDate reviewBy,

        @Schema(
                description = "The community it belongs to, of which one is a member; applies at once",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID communityId,

        @Schema(
                description = "The year of a cycle of that community it belongs to; applies at once",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID cycleYearId,

        @Schema(
                description = "The meeting of that community it is a support of, which one reports; applies at once."
                        + " What is still to be published then comes out with the report",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID meetingId,

        @Schema(
                description = "The organisation that shares it; applies at once",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID ownerOrganisationId,

        @Schema(description = "Topics it is about, all of them; left out, they stay as they are; applies at once")
        @Size(max = 50)
        @Nullable
        List<@NotNull UUID> topicIds) {}
