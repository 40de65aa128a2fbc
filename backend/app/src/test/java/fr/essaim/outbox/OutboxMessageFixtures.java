package fr.essaim.outbox;

import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.mail.Letter;
import fr.essaim.shared.mail.Post;
import fr.essaim.testing.Api;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Letters in the outbox, each in the state asked for. */
@ApplicationScoped
class OutboxMessageFixtures {
    static final String ADDRESS = "boite@example.org";

    private final Api member = Api.as(Tokens.member(ADDRESS));
    private final Post post;
    private final Rows rows;

    OutboxMessageFixtures(Post post, Rows rows) {
        this.post = post;
        this.rows = rows;
    }

    UUID message(String state) {
        String key = UUID.randomUUID().toString();
        var letter = new Letter(
                "TEST",
                key,
                Persons.id(member),
                ADDRESS,
                "Votre demande est refusée",
                "Motif : complet. " + Letter.SECRET,
                "<p>Motif : complet. " + Letter.SECRET + "</p>",
                null,
                "jeton-secret",
                null,
                false);
        QuarkusTransaction.requiringNew().run(() -> post.send(List.of(letter)));
        rows.update("update outbox_message set state = ? where dedup_key = ?", state, key);
        return rows.one(row -> row.uuid("id"), "select id from outbox_message where dedup_key = ?", key)
                .orElseThrow();
    }
}
