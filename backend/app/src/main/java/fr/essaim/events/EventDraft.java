package fr.essaim.events;

import static java.util.Objects.requireNonNullElse;

import fr.essaim.people.TimeZone;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.Markdown;
import fr.essaim.shared.text.Language;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "What is written of an event, when it is created or revised. Times are local ones of its time zone.")
public record EventDraft(
        @Schema(description = "What it is called", examples = "Rencontre nationale des territoires")
        @NotBlank
        @Size(max = 200)
        String title,

        @Schema(description = "One sentence, without markup", examples = "Deux demi-journées pour quinze territoires.")
        @NotBlank
        @Size(max = 500)
        String summary,

        @Schema(description = "What it is about, in Markdown", examples = "## Pourquoi venir", maxLength = 20_000)
        @Markdown(max = 20_000)
        @Nullable
        String description,

        @Schema(description = "What sort of happening it is", examples = "SEMINAR") @NotNull
        EventFormat format,

        @Schema(description = "How one takes part", examples = "ON_SITE") @NotNull
        EventMode mode,

        @Schema(
                description = "Beginning, in its time zone. A time that the clocks skip is moved forward by as much; of"
                        + " one that comes twice the first is taken",
                implementation = String.class,
                format = "local-date-time",
                examples = "2026-12-07T14:00:00")
        @NotNull
        LocalDateTime startsLocal,

        @Schema(
                description = "End, in its time zone, after the beginning; midnight ends the day before",
                implementation = String.class,
                format = "local-date-time",
                examples = "2026-12-08T14:00:00")
        @NotNull
        LocalDateTime endsLocal,

        @Schema(description = "Where local time is what counts; Europe/Paris when left out", examples = "Europe/Paris")
        @TimeZone
        @Nullable
        String timeZone,

        @Schema(description = "Who may know of it once it is published", examples = "PUBLIC") @NotNull
        EventVisibility visibility,

        @Schema(description = "Whom it is meant for", examples = "Élus et agents des quinze territoires")
        @Size(min = 1, max = 500)
        @Nullable
        String audience,

        @Schema(description = "The community it belongs to", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID communityId,

        @Schema(
                description = "The working group of that community that holds it",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID groupId,

        @Schema(
                description = "The year of a cycle of that community it belongs to",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID cycleYearId,

        @Schema(description = "The programme it belongs to", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID programmeId,

        @Schema(description = "The territory that is host", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e") @Nullable
        UUID territoryId,

        @Schema(description = "The organisation that organises it", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @NotNull
        UUID organisationId,

        @Schema(
                description = "Who runs it, all of them; left out, they stay, and of a new one it is its creator",
                examples = "[\"0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e\"]")
        @Size(max = 30)
        @Nullable
        List<@NotNull UUID> organiserIds,

        @Schema(description = "Where, for everybody to see; not online", examples = "Maison des associations")
        @Size(min = 1, max = 200)
        @Nullable
        String place,

        @Schema(description = "Its address; not online", examples = "12 rue des Tilleuls, 80000 Amiens")
        @Size(min = 1, max = 500)
        @Nullable
        String address,

        @Schema(description = "Code of the commune, for the map; not online", examples = "80021")
        @Pattern(regexp = "[0-9AB]{5}")
        @Nullable
        String communeCode,

        @Schema(description = "Which room, for those who take part; not online", examples = "Salle 2")
        @Size(min = 1, max = 200)
        @Nullable
        String room,

        @Schema(
                description = "Where one gets in online, for those who take part; not on site",
                examples = "https://visio.example.org/salon-bleu")
        @Size(max = 1_000)
        @Pattern(regexp = "https://\\S+")
        @Nullable
        String link,

        @Schema(description = "Seats; left out for as many as come", examples = "120") @Min(1) @Max(100_000) @Nullable
        Integer capacity,

        @Schema(description = "How one gets in", examples = "OPEN") @NotNull
        RegistrationMode registrationMode,

        @Schema(
                description = "From when one registers, in its time zone; left out, from its publication",
                implementation = String.class,
                format = "local-date-time",
                examples = "2026-11-02T09:00:00")
        @Nullable
        LocalDateTime registrationOpensLocal,

        @Schema(
                description = "Until when one registers, in its time zone; left out, until it begins",
                implementation = String.class,
                format = "local-date-time",
                examples = "2026-11-30T18:00:00")
        @Nullable
        LocalDateTime registrationClosesLocal,

        @Schema(description = "Languages spoken (BCP 47); French when left out", examples = "[\"fr\"]")
        @Size(min = 1, max = 10)
        @Nullable
        List<@NotNull @Pattern(regexp = Language.TAG) String> languages,

        @Schema(
                description = "Whether one gets in with a wheelchair; must be known before people are asked to a place",
                examples = "YES")
        @NotNull
        Wheelchair wheelchair,

        @Schema(
                description = "What else is there for people with a disability; nothing when left out",
                examples = "[\"INDUCTION_LOOP\"]")
        @Nullable
        Set<@NotNull Provision> provisions,

        @Schema(
                description = "An image of one’s own, free, or the one it has: an attachment with its alternative text",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5f")
        @Nullable
        UUID imageId,

        @Schema(description = "Topics it is about, all of them; left out, they stay as they are")
        @Size(max = 50)
        @Nullable
        List<@NotNull UUID> topicIds) {

    ZoneId zone() {
        return ZoneId.of(requireNonNullElse(timeZone, "Europe/Paris"));
    }

    List<String> spoken() {
        return languages == null ? List.of("fr") : languages.stream().distinct().toList();
    }

    List<Provision> provided() {
        return provisions == null ? List.of() : provisions.stream().sorted().toList();
    }

    /** @throws ProblemException validation-failed when what is written does not go together */
    void requireCoherent() {
        if (visibility == EventVisibility.MEMBERS && communityId == null) {
            throw ProblemException.invalidField("/communityId", "required");
        }
        if (!mode.hasPlace()) {
            requireAbsent("/place", place);
            requireAbsent("/address", address);
            requireAbsent("/communeCode", communeCode);
            requireAbsent("/room", room);
        }
        if (!mode.hasLink()) {
            requireAbsent("/link", link);
        }
    }

    private static void requireAbsent(String pointer, @Nullable String value) {
        if (value != null) {
            throw ProblemException.invalidField(pointer, "not-in-this-mode");
        }
    }
}
