package fr.essaim.communities;

import fr.essaim.people.Occupation;
import fr.essaim.shared.listing.Reference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A community as the directory shows it.")
public record CommunitySummary(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Its part of addresses", examples = "communaute-apprenante", required = true)
        String slug,

        @Schema(
                description = "Name in use",
                examples = "Communauté apprenante ingénierie territoriale",
                required = true)
        String name,

        @Schema(
                description = "What it is for",
                examples = "Apprendre ensemble l’ingénierie territoriale.",
                required = true)
        String purpose,

        @Schema(description = "The organisation that carries it", required = true)
        Reference ownerOrganisation,

        @Schema(description = "The territory it is about", required = true, nullable = true) @Nullable
        Reference territory,

        @Schema(description = "The occupations it is for; empty when any", examples = "[\"CEPJ\"]", required = true)
        List<Occupation> audienceOccupations,

        @Schema(description = "Who learns that it exists", examples = "PUBLIC", required = true)
        CommunityVisibility visibility,

        @Schema(description = "How one gets in", examples = "ON_REQUEST", required = true)
        JoinPolicy joinPolicy,

        @Schema(description = "State", examples = "ACTIVE", required = true)
        CommunityState state,

        @Schema(description = "How many people take part", examples = "94", required = true)
        int memberCount,

        @Schema(
                description = "What the reader is there, suspended or not",
                examples = "MEMBER",
                required = true,
                nullable = true)
        @Nullable
        MembershipRole myRole,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt) {}
