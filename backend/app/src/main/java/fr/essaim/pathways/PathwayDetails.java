package fr.essaim.pathways;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.richtext.RichText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ExperiencePathway", description = "What pioneers go through together, from the call to the roll-out.")
public record PathwayDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(description = "State; drafts are for those who write them", examples = "CALL_OPEN", required = true)
        PathwayState state,

        @Schema(description = "What it is called", examples = "Alliances pionnières", required = true)
        String title,

        @Schema(
                description = "One sentence, without markup",
                examples = "Onze pionniers écrivent un kit ensemble.",
                required = true)
        String summary,

        @Schema(
                description = "Its subject, in Markdown",
                examples = "## Pourquoi ce parcours",
                required = true,
                nullable = true)
        @Nullable
        String description,

        @Schema(description = "The subject, ready to be shown", required = true, nullable = true) @Nullable
        RichText renderedDescription,

        @Schema(description = "Who finds it once its call is open", examples = "PUBLIC", required = true)
        PathwayVisibility visibility,

        @Schema(description = "The organisations that organise it, first the one that leads", required = true)
        List<Reference> organisations,

        @Schema(description = "The programme it is part of", required = true, nullable = true) @Nullable
        Reference programme,

        @Schema(description = "The community of its pioneers", required = true, nullable = true) @Nullable
        Reference community,

        @Schema(
                description = "The training that its pioneers go through, as far as the reader may know of it",
                required = true,
                nullable = true)
        @Nullable
        Reference training,

        @Schema(description = "Where local time is what counts", examples = "Europe/Paris", required = true)
        String timeZone,

        @Schema(description = "First day", examples = "2027-03-01", required = true)
        LocalDate startsOn,

        @Schema(description = "Last day", examples = "2028-08-31", required = true)
        LocalDate endsOn,

        @Schema(
                description = "What the call for pioneers says, in Markdown",
                examples = "## Qui peut candidater",
                required = true,
                nullable = true)
        @Nullable
        String callText,

        @Schema(description = "The call, ready to be shown", required = true, nullable = true) @Nullable
        RichText renderedCall,

        @Schema(
                description = "Last second to apply",
                examples = "2027-01-31T22:59:59Z",
                required = true,
                nullable = true)
        @Nullable
        Instant callClosesAt,

        @Schema(
                description = "The same in local time of its zone",
                implementation = String.class,
                format = "local-date-time",
                examples = "2027-01-31T23:59:59",
                required = true,
                nullable = true)
        @Nullable
        LocalDateTime callClosesLocal,

        @Schema(description = "Whether one may apply now", examples = "true", required = true)
        boolean callOpen,

        @Schema(
                description = "For how many it is meant; a guide, more may be selected",
                examples = "11",
                required = true,
                nullable = true)
        @Nullable
        Integer places,

        @Schema(description = "Whom to ask", examples = "pionniers@example.org", required = true, nullable = true)
        @Nullable
        String contact,

        @Schema(description = "Who selects and supports; told to people who signed in", required = true)
        List<PathwayMember> team,

        @Schema(description = "Its phases, in order", required = true)
        List<PathwayPhase> phases,

        @Schema(
                description = "What may be wrong, told to those who write it; nothing is refused for it",
                required = true)
        List<PathwayWarning> warnings,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "Creation", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"APPLY\"]", required = true)
        List<PathwayAction> actions)
        implements Tagged {

    /** The same with its phases and what is to be said of them. */
    PathwayDetails planned(List<PathwayPhase> its, List<PathwayWarning> said) {
        return new PathwayDetails(
                id,
                version,
                state,
                title,
                summary,
                description,
                renderedDescription,
                visibility,
                organisations,
                programme,
                community,
                training,
                timeZone,
                startsOn,
                endsOn,
                callText,
                renderedCall,
                callClosesAt,
                callClosesLocal,
                callOpen,
                places,
                contact,
                team,
                its,
                said,
                demo,
                createdAt,
                updatedAt,
                actions);
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(
                version, organisations, programme, community, training, callOpen, team, phases, warnings, actions);
    }
}
