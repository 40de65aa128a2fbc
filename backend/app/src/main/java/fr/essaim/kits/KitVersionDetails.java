package fr.essaim.kits;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "KitVersion", description = "A version of a kit with all its sections.")
public record KitVersionDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(description = "The kit", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID kitId,

        @Schema(description = "Its stable code", examples = "KIT-2026-0007", required = true)
        String kitCode,

        @Schema(description = "Its number, from 1", examples = "2", required = true)
        int number,

        @Schema(description = "State", examples = "PUBLISHED", required = true)
        KitVersionState state,

        @Schema(description = "What it says of itself", required = true)
        KitVersionText content,

        @Schema(
                description = "What changed since the version before",
                examples = "Une séance de plus.",
                required = true,
                nullable = true)
        @Nullable
        String changeNote,

        @Schema(description = "Its sections in order", required = true)
        List<KitSectionDetails> sections,

        @Schema(description = "What it draws on, each once", required = true)
        List<CitedRecord> credits,

        @Schema(
                description =
                        "How often it was handed to peers: what they said before does not count for what was written since",
                examples = "1",
                required = true)
        int round,

        @Schema(description = "How many peers tried it in this round", examples = "2", required = true)
        int testsFinished,

        @Schema(
                description = "How many of these want it amended: it is published once there is none",
                examples = "0",
                required = true)
        int testsToAmend,

        @Schema(
                description = "When it was published",
                examples = "2026-11-22T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant publishedAt,

        @Schema(description = "Creation", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Last change of its texts or state", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\",\"SUBMIT\"]", required = true)
        List<KitVersionAction> actions)
        implements Tagged {

    public boolean allows(KitVersionAction action) {
        return actions.contains(action);
    }

    /** The same with its sections. */
    KitVersionDetails with(List<KitSectionDetails> itsSections) {
        List<CitedRecord> cited = itsSections.stream()
                .flatMap(section -> section.sources().stream())
                .distinct()
                .toList();
        return new KitVersionDetails(
                id,
                version,
                kitId,
                kitCode,
                number,
                state,
                content,
                changeNote,
                itsSections,
                cited,
                round,
                testsFinished,
                testsToAmend,
                publishedAt,
                createdAt,
                updatedAt,
                actions);
    }

    /** How many of its sources are told no more. */
    public int countWithdrawn() {
        return Math.toIntExact(
                credits.stream().filter(c -> c.state() == SourceState.WITHDRAWN).count());
    }

    @Override
    public EntityTag entityTag() {
        Stream<Object> shown = Stream.concat(
                Stream.of(testsFinished, actions), sections.stream().flatMap(s -> Stream.of(s.id(), s.entityTag())));
        return EntityTag.of(version, shown.toArray());
    }
}
