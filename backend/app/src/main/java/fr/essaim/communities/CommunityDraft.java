package fr.essaim.communities;

import static java.util.Objects.requireNonNullElse;

import fr.essaim.people.Occupation;
import fr.essaim.shared.richtext.Markdown;
import fr.essaim.shared.text.Slug;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What is written of a community, when it is created or revised.")
public record CommunityDraft(
        @Schema(description = "Name in use", examples = "Communauté apprenante ingénierie territoriale")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(
                description =
                        "Its part of addresses; made from the name, or kept, when left out. Only who may create communities changes it",
                examples = "communaute-apprenante")
        @Size(max = 80)
        @Pattern(regexp = Slug.FORM)
        @Nullable
        String slug,

        @Schema(
                description = "What it is for, in a few sentences",
                examples = "Apprendre ensemble l’ingénierie territoriale.")
        @NotBlank
        @Size(max = 2_000)
        String purpose,

        @Schema(
                description = "What its members agree on, in Markdown",
                examples = "Chacun partage ce qu’il sait, et ce qu’il ne sait pas.",
                maxLength = 20_000)
        @Markdown(max = 20_000)
        @Nullable
        String charter,

        @Schema(description = "The organisation that carries it", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @NotNull
        UUID ownerOrganisationId,

        @Schema(description = "The territory it is about", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e") @Nullable
        UUID territoryId,

        @Schema(description = "Topics it is about, all of them; left out, they stay as they are")
        @Size(max = 50)
        @Nullable
        List<@NotNull UUID> topicIds,

        @Schema(description = "Whom it is for", examples = "Les agents de la jeunesse et des sports.")
        @Size(max = 2_000)
        @Nullable
        String audience,

        @Schema(description = "The occupations it is for; none given means any", examples = "[\"CEPJ\",\"CTPS\"]")
        @Size(max = 15)
        @Nullable
        List<@NotNull Occupation> audienceOccupations,

        @Schema(description = "Who learns that it exists", examples = "PUBLIC") @NotNull
        CommunityVisibility visibility,

        @Schema(description = "How one gets in", examples = "ON_REQUEST") @NotNull
        JoinPolicy joinPolicy,

        @Schema(description = "Where to write to", examples = "communaute@example.org")
        @Size(max = 320)
        @Email
        @Nullable
        String contactEmail,

        @Schema(description = "Within how many days requests to join are answered; 15 when left out", examples = "15")
        @Min(1)
        @Max(365)
        @Nullable
        Integer answerDays,

        @Schema(
                description =
                        "On creation only: its first facilitator, when that is not the person who creates it. Service accounts must name one",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID facilitatorId) {

    private static final int ANSWER_DAYS = 15;

    /** The occupations, each once; none when left out. */
    List<Occupation> occupations() {
        return requireNonNullElse(audienceOccupations, List.<Occupation>of()).stream()
                .distinct()
                .toList();
    }

    int answerDaysOrDefault() {
        return requireNonNullElse(answerDays, ANSWER_DAYS);
    }
}
