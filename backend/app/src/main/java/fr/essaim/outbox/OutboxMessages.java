package fr.essaim.outbox;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import fr.essaim.shared.mail.Letter;
import fr.essaim.shared.outbox.Channel;
import fr.essaim.shared.outbox.OutboxState;
import fr.essaim.shared.security.Actor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query of staff on the outbox. */
@ApplicationScoped
class OutboxMessages implements PanacheRepositoryBase<OutboxMessage, UUID> {
    private static final String COLUMNS = "m.id, m.version, m.channel, m.kind, m.state, m.recipient_id,"
            + " p.display_name as recipient_name, m.address, m.title, m.attempts, m.next_attempt_at, m.last_error,"
            + " m.delivered_at, m.created_at, m.updated_at";

    private static final String FROM = "outbox_message m left join person p on p.id = m.recipient_id";

    private static final CsvColumns<OutboxMessageSummary> CSV = new CsvColumns<OutboxMessageSummary>()
            .column("id", OutboxMessageSummary::id)
            .column("channel", OutboxMessageSummary::channel)
            .column("kind", OutboxMessageSummary::kind)
            .column("state", OutboxMessageSummary::state)
            .column(
                    "recipient",
                    m -> m.recipient() == null ? null : m.recipient().name())
            .column("address", OutboxMessageSummary::address)
            .column("title", OutboxMessageSummary::title)
            .column("attempts", OutboxMessageSummary::attempts)
            .column("lastError", OutboxMessageSummary::lastError)
            .column("deliveredAt", OutboxMessageSummary::deliveredAt)
            .column("createdAt", OutboxMessageSummary::createdAt);

    private final Rows rows;

    OutboxMessages(Rows rows) {
        this.rows = rows;
    }

    Page<OutboxMessageSummary> page(Actor actor, Conditions where, PageRequest request) {
        return list(actor).page(rows, where, request);
    }

    CsvExport<OutboxMessageSummary> export(Actor actor, Conditions where, PageRequest request) {
        return list(actor).export(rows, where, request, CSV);
    }

    Optional<OutboxMessageDetails> details(Actor actor, UUID id) {
        return rows.one(
                row -> details(row, actor),
                "select " + COLUMNS + ", m.content ->> 'text' as text, m.content ->> 'html' as html, m.secret, m.reason"
                        + " from " + FROM + " where m.id = ?",
                id);
    }

    private static Listing<OutboxMessageSummary> list(Actor actor) {
        return new Listing<>(
                "outbox-messages",
                COLUMNS,
                FROM,
                "m.id",
                SortKeys.defaultingTo("-createdAt").by("createdAt", "m.created_at", "timestamptz"),
                row -> summary(row, actor));
    }

    private static OutboxMessageSummary summary(Row row, Actor actor) throws SQLException {
        var state = row.constant("state", OutboxState.class);
        boolean words = OutboxMessagePolicy.mayReadWords(actor, state);
        String address = row.textOrNull("address");
        return new OutboxMessageSummary(
                row.uuid("id"),
                row.constant("channel", Channel.class),
                row.text("kind"),
                state,
                Reference.ofNullable(row, "recipient"),
                words ? address : masked(address),
                words ? row.textOrNull("title") : null,
                row.integer("attempts"),
                state == OutboxState.PENDING ? row.instant("next_attempt_at") : null,
                row.textOrNull("last_error"),
                row.instantOrNull("delivered_at"),
                row.instant("created_at"),
                row.instant("updated_at"));
    }

    private static OutboxMessageDetails details(Row row, Actor actor) throws SQLException {
        OutboxMessageSummary summary = summary(row, actor);
        boolean words = OutboxMessagePolicy.mayReadWords(actor, summary.state());
        boolean secret = OutboxMessagePolicy.mayReadSecret(actor, summary.state());
        String shown = secret ? Objects.requireNonNullElse(row.textOrNull("secret"), "") : "…";
        return new OutboxMessageDetails(
                summary.id(),
                row.integer("version"),
                summary.channel(),
                summary.kind(),
                summary.state(),
                summary.recipient(),
                summary.address(),
                summary.title(),
                summary.attempts(),
                summary.nextAttemptAt(),
                summary.lastError(),
                summary.deliveredAt(),
                summary.createdAt(),
                summary.updatedAt(),
                words ? reveal(row.textOrNull("text"), shown) : null,
                words ? reveal(row.textOrNull("html"), shown) : null,
                row.textOrNull("reason"),
                OutboxMessagePolicy.actions(summary.state()));
    }

    private static @Nullable String reveal(@Nullable String words, String secret) {
        return words == null ? null : words.replace(Letter.SECRET, secret);
    }

    /** Enough to tell two addresses apart, not enough to write to either. */
    private static @Nullable String masked(@Nullable String address) {
        return address == null ? null : address.charAt(0) + "…" + address.substring(address.indexOf('@'));
    }
}
