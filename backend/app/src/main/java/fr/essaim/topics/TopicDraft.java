package fr.essaim.topics;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What is written of a topic, when it is created or revised.")
public record TopicDraft(
        @Schema(description = "The code of its scheme, which it keeps", examples = "themes") @NotBlank @Size(max = 50)
        String scheme,

        @Schema(description = "Its name, like no other topic in use of the scheme") @NotNull @Valid
        Wording prefLabel,

        @Schema(description = "What people also call it") @Valid @Nullable
        OtherWords altLabels,

        @Schema(description = "What it means") @Valid @Nullable
        Explanation definition,

        @Schema(
                description = "The topic of the same scheme that it is part of; left out at the top",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID broaderId,

        @Schema(description = "Topics of any scheme that have to do with it; each then has to do with this one")
        @Size(max = 50)
        @Nullable
        List<@NotNull UUID> relatedIds,

        @Schema(
                description = "The same concept in other vocabularies",
                examples = "[\"http://www.wikidata.org/entity/Q1\"]")
        @Size(max = 20)
        @Nullable
        List<@NotBlank @Size(max = 500) @Pattern(regexp = "https?://[^\\s<>\"{}|\\\\^`]+") String> exactMatches) {

    OtherWords otherWords() {
        return Objects.requireNonNullElse(altLabels, OtherWords.NONE).stripped();
    }

    Explanation explanation() {
        return Objects.requireNonNullElse(definition, Explanation.NONE).stripped();
    }

    List<UUID> related() {
        return relatedIds == null ? List.of() : relatedIds;
    }

    List<String> matches() {
        return exactMatches == null
                ? List.of()
                : exactMatches.stream().distinct().toList();
    }
}
