package fr.essaim.communities.meetings.reports;

import static java.util.Objects.requireNonNullElse;

import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.Markdown;
import fr.essaim.shared.richtext.MarkdownText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What is written of a meeting that was held.")
public record MeetingReportDraft(
        @Schema(
                description = "What was said, in Markdown",
                examples = "Chaque groupe a présenté ses travaux.",
                maxLength = 50_000)
        @NotBlank
        @Markdown(max = 50_000)
        String summary,

        @Schema(description = "What was decided, one by one", examples = "[\"Le guide paraît en juin.\"]")
        @Size(max = 50)
        @Nullable
        List<@NotBlank @Size(max = 2_000) String> decisions,

        @Schema(description = "Who of the community was there", examples = "[\"0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e\"]")
        @Size(max = 500)
        @Nullable
        List<@NotNull UUID> attendeeIds,

        @Schema(description = "Who else was there, by name", examples = "[\"Aimée Durand, université\"]")
        @Size(max = 100)
        @Nullable
        List<@NotBlank @Size(max = 200) String> guests) {

    /** @throws ProblemException validation-failed when nothing is left of it */
    String canonicalSummary() {
        String canonical = MarkdownText.canonicalOrNull(summary);
        if (canonical == null) {
            throw ProblemException.invalidField("/summary", "not-blank");
        }
        return canonical;
    }

    List<String> decisionsOrNone() {
        return requireNonNullElse(decisions, List.<String>of());
    }

    List<String> guestsOrNone() {
        return requireNonNullElse(guests, List.<String>of());
    }

    /** Each once. */
    List<UUID> attendees() {
        return requireNonNullElse(attendeeIds, List.<UUID>of()).stream()
                .distinct()
                .toList();
    }
}
