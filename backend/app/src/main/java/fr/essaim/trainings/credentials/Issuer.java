package fr.essaim.trainings.credentials;

import fr.essaim.shared.mail.Brand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who signs credentials, and where everything they name is found. */
@ApplicationScoped
class Issuer {
    static final String PATH = "/api/v1/credential-issuer";
    static final String KEYS = "/api/v1/credential-keys";
    static final String STATUS = "/api/v1/credential-status";

    private final Brand brand;

    Issuer(Brand brand) {
        this.brand = brand;
    }

    String id() {
        return brand.url(PATH);
    }

    Map<String, Object> profile() {
        var profile = new LinkedHashMap<String, Object>();
        profile.put("id", id());
        profile.put("type", List.of("Profile"));
        profile.put("name", brand.name());
        profile.put("url", brand.url("/"));
        return profile;
    }

    String credential(UUID code) {
        return brand.url("/api/v1/training-certificates/" + code + "/credential");
    }

    String training(UUID id, int version) {
        return brand.url("/formations/" + id + "?version=" + version);
    }

    String statusList() {
        return brand.url(STATUS);
    }

    /** @param index the place of a credential in the list of those revoked */
    Map<String, Object> status(long index) {
        return Map.of(
                "id",
                statusList() + "#" + index,
                "type",
                "BitstringStatusListEntry",
                "statusPurpose",
                "revocation",
                "statusListIndex",
                String.valueOf(index),
                "statusListCredential",
                statusList());
    }

    /** @param id of a key */
    String key(String id) {
        return brand.url(KEYS) + "#" + id;
    }
}
