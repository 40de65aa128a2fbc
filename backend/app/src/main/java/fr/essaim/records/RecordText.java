package fr.essaim.records;

import fr.essaim.licences.SpdxLicence;
import fr.essaim.shared.richtext.Markdown;
import fr.essaim.shared.text.Language;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ExperienceRecordText", description = "All that is written of an experience.")
public record RecordText(
        @Schema(description = "What it is called", examples = "Six cafés de rue pour un plan de mobilité")
        @NotBlank
        @Size(max = 200)
        String title,

        @Schema(description = "In a few sentences, without markup", examples = "Aller vers ceux qui ne viennent pas.")
        @NotNull
        @Size(max = 1_000)
        String summary,

        @Schema(description = "Language it is written in (BCP 47)", examples = "fr")
        @NotNull
        @Pattern(regexp = Language.TAG)
        String language,

        @Schema(description = "SPDX identifier; left out when all rights are reserved", examples = "CC-BY-4.0")
        @SpdxLicence
        @Nullable
        String licence,

        @Schema(description = "Where it took place, and why, in Markdown", examples = "Un bourg de 4 000 habitants…")
        @Markdown(max = 20_000)
        @Nullable
        String context,

        @Schema(description = "What they wanted to change, in Markdown", examples = "Personne ne venait aux réunions.")
        @Markdown(max = 20_000)
        @Nullable
        String challenge,

        @Schema(description = "The alliance") @NotNull @Size(max = 30)
        List<@Valid @NotNull Partner> partners,

        @Schema(description = "What was done, in order") @NotNull @Size(max = 50)
        List<@Valid @NotNull Step> actions,

        @Schema(description = "What came of it, in Markdown", examples = "Le plan a été adopté à l’unanimité.")
        @Markdown(max = 20_000)
        @Nullable
        String results,

        @Schema(description = "What was counted or measured") @NotNull @Size(max = 30)
        List<@Valid @NotNull Figure> figures,

        @Schema(description = "What was in the way, each once") @NotNull @Size(max = 20)
        List<@Valid @NotNull ObstacleDraft> obstacles,

        @Schema(description = "What helped, each once") @NotNull @Size(max = 20)
        List<@Valid @NotNull LeverDraft> levers,

        @Schema(description = "People, places, tools it took, in Markdown", examples = "Une animatrice à mi-temps.")
        @Markdown(max = 20_000)
        @Nullable
        String means,

        @Schema(description = "What it cost") @NotNull @Size(max = 30)
        List<@Valid @NotNull Cost> costs,

        @Schema(description = "What they would do again and what not, in Markdown", examples = "Commencer plus petit.")
        @Markdown(max = 20_000)
        @Nullable
        String lessons,

        @Schema(description = "What it needs elsewhere, in Markdown", examples = "Un élu présent à chaque rencontre.")
        @Markdown(max = 20_000)
        @Nullable
        String transferConditions,

        @Schema(
                description = "Its files in order: free attachments of one’s own, or those it has already;"
                        + " an anonymous record has none",
                examples = "[\"0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5f\"]")
        @NotNull
        @Size(max = 20)
        List<@NotNull UUID> attachmentIds,

        @Schema(
                description = "Who writes it, oneself among them",
                examples = "[\"0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5f\"]")
        @NotEmpty
        @Size(max = 20)
        List<@NotNull UUID> authorIds,

        @Schema(
                description = "Topics it is about, besides obstacles and levers",
                examples = "[\"0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5f\"]")
        @NotNull
        @Size(max = 30)
        List<@NotNull UUID> topicIds,

        @Schema(description = "Earlier records it builds on", examples = "[\"0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5f\"]")
        @NotNull
        @Size(max = 20)
        List<@NotNull UUID> sourceIds) {}
