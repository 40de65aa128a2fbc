package fr.essaim.pathways;

import static java.util.Objects.requireNonNullElse;

import fr.essaim.people.TimeZone;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.Markdown;
import fr.essaim.shared.time.Today;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What is written of an experience pathway. Its phases are planned apart.")
public record PathwayDraft(
        @Schema(description = "What it is called", examples = "Alliances pionnières") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "One sentence, without markup", examples = "Onze pionniers écrivent un kit ensemble.")
        @NotBlank
        @Size(max = 500)
        String summary,

        @Schema(description = "Its subject, in Markdown", examples = "## Pourquoi ce parcours", maxLength = 20_000)
        @Markdown(max = 20_000)
        @Nullable
        String description,

        @Schema(description = "Who finds it once its call is open", examples = "PUBLIC") @NotNull
        PathwayVisibility visibility,

        @Schema(
                description = "The organisations that organise it, first the one that leads",
                examples = "[\"0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e\"]")
        @NotEmpty
        @Size(max = 30)
        List<@NotNull UUID> organisationIds,

        @Schema(description = "The programme it is part of", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID programmeId,

        @Schema(description = "The community of its pioneers", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID communityId,

        @Schema(
                description = "The training that its pioneers go through",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID trainingId,

        @Schema(description = "Where local time is what counts; Europe/Paris when left out", examples = "Europe/Paris")
        @TimeZone
        @Nullable
        String timeZone,

        @Schema(description = "First day", examples = "2027-03-01") @NotNull
        LocalDate startsOn,

        @Schema(description = "Last day", examples = "2028-08-31") @NotNull
        LocalDate endsOn,

        @Schema(
                description = "What the call for pioneers says, in Markdown",
                examples = "## Qui peut candidater",
                maxLength = 20_000)
        @Markdown(max = 20_000)
        @Nullable
        String callText,

        @Schema(
                description =
                        "Last second to apply, in local time of its zone; one that the clocks skip moves forward, of one that comes twice the second counts",
                implementation = String.class,
                format = "local-date-time",
                examples = "2027-01-31T23:59:59")
        @Nullable
        LocalDateTime callClosesLocal,

        @Schema(
                description = "For how many it is meant; a guide, more may be selected",
                examples = "11",
                minimum = "1",
                maximum = "1000")
        @Min(1)
        @Max(1000)
        @Nullable
        Integer places,

        @Schema(description = "Whom to ask, shown with the call", examples = "pionniers@example.org")
        @Size(min = 1, max = 200)
        @Nullable
        String contact,

        @Schema(
                description =
                        "Who selects and supports, all of them; left out, they stay, and of a new one it is its creator")
        @Size(max = 30)
        @Nullable
        List<@NotNull @Valid Member> team) {

    /** The longest plan that is still one. */
    private static final int MOST_YEARS = 10;

    @Schema(name = "PathwayMemberDraft", description = "Somebody of the team.")
    public record Member(
            @Schema(description = "Who", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e") @NotNull
            UUID personId,

            @Schema(description = "As what; all of a team have the same rights", examples = "COACH") @NotNull
            PathwayRole role) {}

    ZoneId zone() {
        return ZoneId.of(requireNonNullElse(timeZone, Today.FRANCE.getId()));
    }

    /** Of a local time that comes twice the second is taken: nobody is late before the clock says so. */
    @Nullable
    Instant callClosesAt() {
        if (callClosesLocal == null) {
            return null;
        }
        List<ZoneOffset> offsets = zone().getRules().getValidOffsets(callClosesLocal);
        return offsets.isEmpty()
                ? callClosesLocal.atZone(zone()).toInstant()
                : callClosesLocal.toInstant(offsets.getLast());
    }

    /** @throws ProblemException validation-failed */
    void requireCoherent() {
        if (endsOn.isBefore(startsOn)) {
            throw ProblemException.invalidField("/endsOn", "period");
        }
        if (endsOn.isAfter(startsOn.plusYears(MOST_YEARS))) {
            throw ProblemException.invalidField("/endsOn", "pathway-too-long", MOST_YEARS);
        }
        if (communityId == null && visibility == PathwayVisibility.MEMBERS) {
            throw ProblemException.invalidField("/visibility", "pathway-without-community");
        }
        var seen = new HashSet<UUID>();
        for (int i = 0; team != null && i < team.size(); i++) {
            if (!seen.add(team.get(i).personId())) {
                throw ProblemException.invalidField("/team/" + i + "/personId", "twice");
            }
        }
    }
}
