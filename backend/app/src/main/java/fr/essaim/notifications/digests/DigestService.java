package fr.essaim.notifications.digests;

import fr.essaim.notifications.letters.LetterWriter;
import fr.essaim.notifications.letters.Reader;
import fr.essaim.notifications.letters.Readers;
import fr.essaim.notifications.letters.Told;
import fr.essaim.shared.mail.Brand;
import fr.essaim.shared.mail.Post;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Writes digests, each in a transaction of its own: one that fails keeps no other from leaving. */
@ApplicationScoped
class DigestService {
    private final Digests digests;
    private final Readers readers;
    private final LetterWriter letters;
    private final Post post;
    private final Brand brand;

    DigestService(Digests digests, Readers readers, LetterWriter letters, Post post, Brand brand) {
        this.digests = digests;
        this.readers = readers;
        this.letters = letters;
        this.post = post;
        this.brand = brand;
    }

    List<DueDigest> due(Instant now) {
        return digests.due(now);
    }

    /**
     * Posts a digest, unless its period has had one: what was written too late for that one waits for the next.
     *
     * @return whether it was posted
     */
    @Transactional
    boolean send(DueDigest due, Instant now) {
        List<Told> waiting = digests.waiting(due);
        List<Reader> reader = readers.of(List.of(due.reader()));
        if (waiting.isEmpty() || reader.isEmpty()) {
            return false;
        }
        String place = due.community() == null ? brand.name() : due.community().name();
        var letter = letters.digest(reader.getFirst(), due.cadence(), place, due.key(), waiting);
        if (post.send(List.of(letter)) == 0) {
            return false;
        }
        digests.mailed(waiting.stream().map(Told::id).toList(), now);
        return true;
    }

    @Transactional
    int forget(Instant before) {
        return digests.forget(before);
    }
}
