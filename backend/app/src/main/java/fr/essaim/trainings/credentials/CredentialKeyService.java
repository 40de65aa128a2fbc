package fr.essaim.trainings.credentials;

import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.security.SecretBox;
import fr.essaim.shared.security.SecretBoxes;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The key that credentials are signed with, the same on every replica: made when it is first needed, and made anew when the secret
 * that guards it was changed.
 */
@ApplicationScoped
class CredentialKeyService {
    /** A key to sign with, and the name under which its public half is published. */
    record Signer(String id, PrivateKey key) {}

    private record Kept(String id, String sealed) {}

    private final Rows rows;
    private final SecretBox box;
    private final Today today;

    CredentialKeyService(Rows rows, SecretBoxes boxes, Today today) {
        this.rows = rows;
        this.box = boxes.labelled("essaim credential keys 1");
        this.today = today;
    }

    @Transactional
    Signer signer() {
        return kept().orElseGet(() -> {
            rows.update("lock table credential_key in share row exclusive mode");
            return kept().orElseGet(this::make);
        });
    }

    private Optional<Signer> kept() {
        return rows
                .all(
                        row -> new Kept(row.text("id"), row.text("sealed")),
                        "select id, sealed from credential_key order by created_at desc")
                .stream()
                .flatMap(kept -> box.open(kept.sealed(), kept.id()).stream()
                        .map(text -> new Signer(kept.id(), SigningKey.privateKey(text))))
                .findFirst();
    }

    private Signer make() {
        String id = UUID.randomUUID().toString();
        KeyPair pair = SigningKey.fresh();
        rows.update(
                "insert into credential_key (id, sealed, public_key, created_at) values (?, ?, ?, ?)",
                id,
                box.seal(SigningKey.text(pair.getPrivate()), id),
                SigningKey.text(pair.getPublic()),
                today.now());
        return new Signer(id, pair.getPrivate());
    }

    /** Every public half there ever was, by its name. */
    Map<String, PublicKey> published() {
        var keys = new LinkedHashMap<String, PublicKey>();
        rows.all(
                        row -> Map.entry(row.text("id"), SigningKey.publicKey(row.text("public_key"))),
                        "select id, public_key from credential_key order by created_at")
                .forEach(key -> keys.put(key.getKey(), key.getValue()));
        return keys;
    }
}
