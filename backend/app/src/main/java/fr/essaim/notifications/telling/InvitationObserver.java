package fr.essaim.notifications.telling;

import fr.essaim.communities.memberships.invitations.InvitationSent;
import fr.essaim.communities.memberships.invitations.InvitationsSent;
import fr.essaim.notifications.letters.InvitationLetters;
import fr.essaim.notifications.letters.Invited;
import fr.essaim.notifications.letters.Readers;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.mail.Post;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes to addresses that are invited to a community, whether or not they are anybody's here. */
@ApplicationScoped
class InvitationObserver {
    private final InvitationLetters letters;
    private final Post post;
    private final Rows rows;

    InvitationObserver(InvitationLetters letters, Post post, Rows rows) {
        this.letters = letters;
        this.post = post;
        this.rows = rows;
    }

    /** Takes the same two statements however many are invited. */
    void write(@Observes InvitationsSent fact) {
        Map<UUID, InvitationSent> sent = fact.invitations().stream()
                .collect(Collectors.toMap(InvitationSent::invitationId, Function.identity()));
        List<Invited> invited = rows.all(
                row -> invited(row, Objects.requireNonNull(sent.get(row.uuid("id")))), """
                select i.id, c.name, c.purpose, i.expires_at, inviter.display_name as inviter, p.id as person_id,
                    p.display_name, coalesce(p.language, 'fr') as language, coalesce(p.time_zone, 'Europe/Paris') as time_zone
                from invitation i join community c on c.id = i.community_id
                    left join person inviter on inviter.id = i.invited_by_id
                    left join person p on p.email = i.email and p.state = 'ACTIVE'
                where i.id = any(cast(? as uuid[]))
                """, List.of(sent.keySet()));
        post.send(invited.stream().map(letters::write).toList());
    }

    private static Invited invited(Row row, InvitationSent sent) throws SQLException {
        return new Invited(
                sent.invitationId(),
                sent.email(),
                sent.token(),
                row.uuidOrNull("person_id"),
                row.textOrNull("display_name"),
                row.text("language"),
                Readers.zone(row.text("time_zone")),
                row.text("name"),
                row.text("purpose"),
                row.textOrNull("inviter"),
                row.instant("expires_at"));
    }
}
