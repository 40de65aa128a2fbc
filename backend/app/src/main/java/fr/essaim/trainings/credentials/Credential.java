package fr.essaim.trainings.credentials;

import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as an Open Badge: https://www.imsglobal.org/spec/ob/v3p0, an achievement credential after the data model of verifiable
 * credentials 2.0.
 */
record Credential(
        UUID code,
        long statusIndex,
        String person,
        UUID trainingId,
        String title,
        String summary,
        String language,
        int number,
        String organisation,
        Instant issuedAt,
        @Nullable Instant expiresAt) {

    static final List<String> CONTEXT = List.of(
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");

    static Credential of(Row row) throws SQLException {
        return new Credential(
                row.uuid("code"),
                row.bigint("status_index"),
                row.text("person"),
                row.uuid("training_id"),
                row.text("title"),
                row.text("summary"),
                row.text("language"),
                row.integer("number"),
                row.text("organisation"),
                row.instant("issued_at"),
                row.instantOrNull("expires_at"));
    }

    /** @param issuer who signs it, with everything's address */
    Map<String, Object> json(Issuer issuer) {
        var json = new LinkedHashMap<String, Object>();
        json.put("@context", CONTEXT);
        json.put("id", issuer.credential(code));
        json.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        json.put("name", title);
        json.put("issuer", issuer.profile());
        json.put("validFrom", issuedAt.toString());
        if (expiresAt != null) {
            json.put("validUntil", expiresAt.toString());
        }
        json.put(
                "credentialSubject",
                Map.of(
                        "type",
                        List.of("AchievementSubject"),
                        "identifier",
                        List.of(Map.of(
                                "type",
                                "IdentityObject",
                                "identityType",
                                "name",
                                "hashed",
                                false,
                                "identityHash",
                                person)),
                        "achievement",
                        achievement(issuer)));
        json.put("credentialStatus", issuer.status(statusIndex));
        return json;
    }

    private Map<String, Object> achievement(Issuer issuer) {
        return Map.of(
                "id",
                issuer.training(trainingId, number),
                "type",
                List.of("Achievement"),
                "achievementType",
                "Course",
                "name",
                title,
                "description",
                summary,
                "criteria",
                Map.of("id", issuer.training(trainingId, number), "narrative", summary),
                "inLanguage",
                language,
                "version",
                String.valueOf(number),
                "creator",
                Map.of(
                        "id",
                        issuer.training(trainingId, number) + "#creator",
                        "type",
                        List.of("Profile"),
                        "name",
                        organisation));
    }
}
