package fr.essaim.shared.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.shared.outbox.Channel;
import fr.essaim.shared.outbox.Outbox;
import fr.essaim.shared.outbox.OutboxEntry;
import fr.essaim.shared.persistence.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where features post letters, in the transaction that gives cause to them. */
@ApplicationScoped
public class Post {
    private final Outbox outbox;
    private final ObjectMapper json;

    Post(Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    /**
     * Adds these letters to the current transaction, in one statement.
     *
     * @return how many were new
     */
    public int send(List<Letter> letters) {
        return outbox.add(letters.stream().map(this::entry).toList());
    }

    private OutboxEntry entry(Letter letter) {
        var content = new MailContent(letter.text(), letter.html(), letter.unsubscribe(), letter.calendar());
        return new OutboxEntry(
                Versioned.newId(),
                Channel.MAIL,
                letter.kind(),
                letter.dedupKey(),
                letter.recipientId(),
                letter.address(),
                letter.subject(),
                json.valueToTree(content),
                letter.secret(),
                letter.bulk());
    }
}
